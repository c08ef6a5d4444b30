"""Other minutes of the same meeting, and what later minutes say is wrong in them."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from index.types import Document, Meeting, MeetingStatus, Span


@dataclass(frozen=True, slots=True)
class MeetingVersion:
    """The minutes of a meeting in one document."""

    meeting_id: int
    document: Document
    status: MeetingStatus | None
    is_cut: bool
    """Whether some of its items stand elsewhere."""
    passages: int


@dataclass(frozen=True, slots=True)
class StatedCorrection:
    """A sentence of later minutes that corrects a meeting's, with the words it quotes."""

    document: Document
    body: str
    held_on: str
    """Of the meeting that made it, in ISO form."""
    span: Span
    of_date: str
    """The date of the meeting that it corrects, as printed."""
    what: str
    old: tuple[str, ...]


def versions(connection: apsw.Connection, passage_id: int) -> list[MeetingVersion]:
    """All minutes of the meeting that a passage is of: the same body, on the same day.

    One that states no body or no day is nobody's version.
    """
    rows = connection.execute(
        "SELECT m.id, d.id, d.path, d.sha256, d.format, m.status, m.cut <> '[]', "
        "(SELECT count(*) FROM passages p WHERE p.meeting_id = m.id) "
        "FROM passages own JOIN meetings o ON o.id = own.meeting_id "
        "JOIN meetings m ON m.committee_id = o.committee_id AND m.held_on = o.held_on "
        "AND coalesce(m.starts_at, o.starts_at, '') = coalesce(o.starts_at, m.starts_at, '') "
        "JOIN documents d ON d.id = m.document_id WHERE own.id = ? ORDER BY m.id",
        (passage_id,),
    )
    return [
        MeetingVersion(meeting_id, Document(*document), _status(status), bool(is_cut), passages)
        for meeting_id, *document, status, is_cut, passages in rows
    ]


def confirmed(connection: apsw.Connection, meeting: Meeting) -> str | None:
    """The path of confirmed minutes of a meeting, the fullest; None where there are none.

    The meeting is of the same body, on the same day; what else both state is the same, too.
    """
    starts_at = meeting.starts_at.isoformat("minutes") if meeting.starts_at else None
    held_on = meeting.held_on.isoformat() if meeting.held_on else None
    found = connection.execute(
        "SELECT d.path FROM meetings m JOIN committees c ON c.id = m.committee_id "
        "JOIN documents d ON d.id = m.document_id WHERE c.name = ?1 AND m.held_on = ?2 "
        "AND m.status = ?3 AND coalesce(m.starts_at, ?4) IS coalesce(?4, m.starts_at) "
        "AND coalesce(m.council, ?5) IS coalesce(?5, m.council) ORDER BY m.cut <> '[]', "
        "(SELECT count(*) FROM passages p WHERE p.meeting_id = m.id) DESC, d.path LIMIT 1",
        (
            meeting.committee or meeting.council,
            held_on,
            MeetingStatus.CONFIRMED,
            starts_at,
            meeting.council,
        ),
    ).get
    return None if found is None else str(found)


def meeting_of(connection: apsw.Connection, passage_id: int) -> int:
    """The id of the meeting that a passage is of."""
    return int(
        connection.execute("SELECT meeting_id FROM passages WHERE id = ?", (passage_id,)).get
    )


def passage_ids(connection: apsw.Connection, meeting_id: int) -> list[int]:
    """The passages of a meeting, in order."""
    rows = connection.execute(
        "SELECT id FROM passages WHERE meeting_id = ? ORDER BY start", (meeting_id,)
    )
    return [number for (number,) in rows]


def texts(connection: apsw.Connection, meeting_id: int) -> Iterator[str]:
    """What the passages of a meeting say, in order."""
    rows = connection.execute(
        "SELECT text FROM passages WHERE meeting_id = ? ORDER BY start", (meeting_id,)
    )
    return (text for (text,) in rows)


def corrections(connection: apsw.Connection, bodies: Collection[str]) -> list[StatedCorrection]:
    """What the minutes of these bodies say is to be corrected in those of a day that they state.

    `bodies`: names of committees, else of councils.
    """
    marks = ", ".join("?" * len(bodies))
    # From the few corrections to their meetings: the other way a body's meetings are all looked at.
    rows = connection.execute(
        "SELECT d.id, d.path, d.sha256, d.format, c.name, m.held_on, f.start, f.stop, f.parts "
        "FROM facts f CROSS JOIN meetings m ON m.id = f.meeting_id "
        "JOIN committees c ON c.id = m.committee_id JOIN documents d ON d.id = m.document_id "
        "WHERE f.kind = 'correction' AND instr(f.parts, '[\"meeting_date\"') "
        f"AND m.held_on IS NOT NULL AND c.name IN ({marks}) ORDER BY m.held_on, f.start, f.id",
        tuple(bodies),
    )
    return [_correction(row) for row in rows]


def _correction(row: Sequence[Any]) -> StatedCorrection:
    *document, body, held_on, start, stop, parts = row
    stated = [(name, value) for name, value, _, _ in json.loads(parts)]
    return StatedCorrection(
        document=Document(*document),
        body=body,
        held_on=held_on,
        span=Span(start, stop),
        of_date=next(value for name, value in stated if name == "meeting_date"),
        what=next((value for name, value in stated if name == "what"), ""),
        old=tuple(value for name, value in stated if name == "old"),
    )


def _status(value: str | None) -> MeetingStatus | None:
    return MeetingStatus(value) if value else None
