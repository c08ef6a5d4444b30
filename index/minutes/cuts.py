"""Which items' minutes stand elsewhere in full: ModernGov cuts long ones on a meeting's page."""

import re
from collections.abc import Sequence

from index.minutes.sieve import holds, lowered
from index.types import Mark, MarkKind, Span

_NUMBER = r"(?P<item>\d[\w/.-]{0,15})"
_FULL_TEXT_ELSEWHERE = re.compile(
    rf"(?i:\bview the full (?:\w{{1,20}} )?text for item {_NUMBER}"
    rf"|\bg?weld (?:y )?testun (?:llawn )?(?:y |yr )?(?:\w{{1,20}} ){{0,2}}(?:llawn )?(?:ar gyfer|o|i) eitem {_NUMBER.replace('item', 'eitem')})",
)


def cut_items(text: str, part: Span, marks: Sequence[Mark]) -> tuple[str, ...]:
    """The numbers of the items, in order; empty for one whose number is not told."""
    found = [(mark.span, mark.value or "") for mark in marks if mark.kind is MarkKind.CUT]
    words = part.of(text)
    cuts = holds(lowered(words), ("view the full", "weld "))
    for match in _FULL_TEXT_ELSEWHERE.finditer(words) if cuts else ():
        span = Span(*match.span()).shifted(part.start)
        if not any(span.common(marked) for marked, _ in found):
            found.append((span, (match["item"] or match["eitem"]).rstrip(".")))
    return tuple(item for _, item in sorted(found, key=lambda one: one[0]))
