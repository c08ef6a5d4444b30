"""A register as JSON. Outside tools rely on it: `resources/register.schema.json` says what it holds."""

from collections.abc import Iterable, Iterator
from typing import Any

from index.citation import Citation
from index.types import Fact, RegisterRow

Json = dict[str, Any]


def rows_as_json(rows: Iterable[RegisterRow]) -> Iterator[Json]:
    """One object a row."""
    return map(_row, rows)


def _row(row: RegisterRow) -> Json:
    passage, meeting = row.passage, row.passage.meeting
    return {
        "kind": row.fact.kind,
        "words": passage.text,
        "meeting": {
            "council": meeting.council,
            "committee": meeting.committee,
            "held_on": meeting.held_on.isoformat() if meeting.held_on else None,
            "status": meeting.status,
        },
        "item": {"number": passage.item.number, "title": passage.item.title},
        "exempt": passage.item.exempt,
        "parts": _parts(row.fact),
        "vote": _parts(row.vote) if row.vote else None,
        "label": Citation.of(passage).label(),
        "page": passage.page,
        "page_label": passage.page_label,
        "source": {
            "path": passage.document.path,
            "sha256": passage.document.sha256,
            "start": passage.span.start,
            "end": passage.span.stop,
        },
    }


def _parts(fact: Fact) -> list[Json]:
    return [
        {"name": p.name, "value": p.value, "start": p.span.start, "end": p.span.stop}
        for p in fact.parts
    ]
