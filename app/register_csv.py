"""A register as a CSV file, written whole or not at all."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from index.citation import Citation
from index.csv_text import Cell, as_csv
from index.targets import write_target
from index.types import FactKind, RegisterRow

_SIDES = ("for", "against", "abstained")
_PARTS = {
    FactKind.RESOLUTION: ("mover", "seconder", "outcome"),
    FactKind.VOTE: (*_SIDES, "outcome"),
    FactKind.ACTION: ("who", "when"),
    FactKind.QUESTION: ("asker", "asked", "replier", "reply"),
}
_MEETING = ("committee", "council", "date", "status", "minute number", "item")
_PLACE = ("exempt", "citation", "file", "start", "end", "sha256")


def write_register(kind: FactKind, rows: Iterable[RegisterRow], path: Path) -> int:
    """Write the rows in place of whatever is there; how many. Raises MinutebookError."""
    cells = [_row(kind, row) for row in rows]
    write_target(path, as_csv(_heads(kind), cells))
    return len(cells)


def _heads(kind: FactKind) -> tuple[str, ...]:
    votes = _SIDES if kind is FactKind.RESOLUTION else ()
    return (*_MEETING, "words", *_PARTS[kind], *votes, *_PLACE)


def _row(kind: FactKind, row: RegisterRow) -> Sequence[Cell]:
    passage, meeting = row.passage, row.passage.meeting
    said = [_joined(row.stated(name)) for name in _PARTS[kind]]
    if kind is FactKind.RESOLUTION:
        said += [_joined(row.voted(name)) for name in _SIDES]
    return (
        meeting.committee,
        meeting.council,
        meeting.held_on.isoformat() if meeting.held_on else None,
        meeting.status,
        passage.item.number,
        passage.item.title,
        passage.text,
        *said,
        "exempt" if passage.item.exempt else None,
        Citation.of(passage).label(),
        passage.document.path,
        passage.span.start,
        passage.span.stop,
        passage.document.sha256,
    )


def _joined(values: Sequence[str]) -> str:
    return "; ".join(values)
