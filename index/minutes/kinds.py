"""What kind of record a stretch of minutes is: by the facts read from it, and by its own words."""

import re
from collections.abc import Iterable

from index.types import Fact, FactKind, PassageKind, Span

_OF_FACT = {
    FactKind.RESOLUTION: PassageKind.DECISION,
    FactKind.VOTE: PassageKind.VOTE,
    FactKind.ACTION: PassageKind.ACTION,
    FactKind.QUESTION: PassageKind.QUESTION,
    FactKind.SPEECH: PassageKind.SPEECH,
}
_DECISION = re.compile(
    r"\b(?:RESOLVED|AGREED|ORDERED|RECOMMENDED|NOTED|APPROVED|RECEIVED)\b|\b(?:was|were) agreed\b|"
    r"\brecorded vote\b|\b(?:Resolved|Agreed)\b[\s:,]|\b(?:Decisions?|DECISIONS?)\b\s*\**:|"
    r"\b(?:motion|amendment|recommendations?|proposal)\b[^.]{0,60}\b(?:carried|lost|withdrawn|defeated)\b|"
    r"(?:^|[.\n])[\s*]*(?:Carried|CARRIED|Lost|LOST)\b(?=\s*(?:[.,;:*]|$|nem|unanim|by\b|\d))"
)


def kinds_of(
    text: str, span: Span, heading: str | None, facts: Iterable[Fact]
) -> frozenset[PassageKind]:
    """The kinds of a passage, given the facts of its meeting."""
    near = (f for f in facts if f.span.start < span.stop and span.start < f.span.stop)
    kinds = {_OF_FACT[f.kind] for f in near if f.kind in _OF_FACT}
    if PassageKind.DECISION not in kinds and (
        _says_decision(heading) or _DECISION.search(span.of(text))
    ):
        kinds.add(PassageKind.DECISION)
    return frozenset(kinds)


def _says_decision(heading: str | None) -> bool:
    return heading is not None and heading.casefold().startswith(("decision", "resol"))
