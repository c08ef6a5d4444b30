"""A checked briefing as JSON. Tools rely on it: `resources/check.schema.json` says what it holds."""

from typing import Any

from index.citation import Citation
from index.types import BriefingCheck, ExcerptCheck, Passage, Wording

Json = dict[str, Any]


def check_as_json(found: BriefingCheck) -> Json:
    """What came of each quote, in the order of the briefing."""
    return {
        "title": found.title,
        "holds": found.holds,
        "files": found.files,
        "compared": found.compared,
        "quotes": [_check(number, one) for number, one in enumerate(found.checks, start=1)],
    }


def _check(number: int, one: ExcerptCheck) -> Json:
    return {
        "number": number,
        "id": one.entry,
        "outcome": one.outcome,
        "holds": one.holds,
        "quote": _place(one.excerpt.passage) if one.excerpt else None,
        "now": _place(one.now) if one.now else None,
        "still_stands": one.still_stands,
        "wording": _wording(one.wording),
        "reason": one.reason,
        "altered": None if one.altered is None else _wording(one.altered.wording),
    }


def _place(passage: Passage) -> Json:
    return {
        "text": passage.text,
        "label": Citation.of(passage).label(),
        "path": passage.document.path,
        "sha256": passage.document.sha256,
        "start": passage.span.start,
        "end": passage.span.stop,
    }


def _wording(runs: tuple[Wording, ...]) -> list[Json]:
    return [{"was": run.was, "now": run.now} for run in runs]
