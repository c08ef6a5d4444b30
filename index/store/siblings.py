"""Other minutes of the same meeting, and what later minutes say is wrong in them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import apsw

from index.types import Document, MeetingStatus, Span


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
    held_on: str
    """Of the meeting that made it, in ISO form."""
    span: Span
    of_date: str | None
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


def corrections(connection: apsw.Connection, passage_id: int) -> Iterator[StatedCorrection]:
    """What later meetings of the same body say is to be corrected in their minutes."""
    rows = connection.execute(
        "SELECT d.id, d.path, d.sha256, d.format, m.held_on, f.start, f.stop, f.parts "
        "FROM passages own JOIN meetings o ON o.id = own.meeting_id "
        "JOIN meetings m ON m.committee_id = o.committee_id AND m.held_on > o.held_on "
        "JOIN facts f ON f.meeting_id = m.id AND f.kind = 'correction' "
        "JOIN documents d ON d.id = m.document_id WHERE own.id = ? ORDER BY m.held_on, f.start",
        (passage_id,),
    )
    for *document, held_on, start, stop, parts in rows:
        stated = [(name, value) for name, value, _, _ in json.loads(parts)]
        yield StatedCorrection(
            document=Document(*document),
            held_on=held_on,
            span=Span(start, stop),
            of_date=next((value for name, value in stated if name == "meeting_date"), None),
            what=next((value for name, value in stated if name == "what"), ""),
            old=tuple(value for name, value in stated if name == "old"),
        )


def _status(value: str | None) -> MeetingStatus | None:
    return MeetingStatus(value) if value else None
