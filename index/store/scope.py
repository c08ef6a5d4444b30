"""What a search goes over: every meeting that a condition lets through, with its file."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import apsw

from index.store.filtering import Where
from index.types import Document, Meeting


@dataclass(frozen=True, slots=True)
class MeetingInScope:
    """A meeting in one database, and how much of it there is to search."""

    document: Document
    meeting: Meeting
    """Council, committee and day alone."""
    start: int
    """Where it begins in the document: with the path, what tells it from any other."""
    passages: int
    is_embedded: bool
    """Whether all its passages are, with the model that is searched with."""
    problems: tuple[str, ...]
    cut: tuple[str, ...]


def meetings(
    connection: apsw.Connection, condition: Where, model_id: int | None
) -> list[MeetingInScope]:
    """The meetings that a condition lets through, by the paths of their files."""
    rows = connection.execute(
        "SELECT d.id, d.path, d.sha256, d.format, meetings.council, meetings.committee, "
        "meetings.held_on, count(passages.id), EXISTS "
        "(SELECT 1 FROM embedded WHERE document_id = d.id AND model_id = ?), "
        "d.problems, meetings.cut, meetings.start "
        "FROM meetings JOIN documents d ON d.id = meetings.document_id "
        "LEFT JOIN passages ON passages.meeting_id = meetings.id "
        f"WHERE true{condition.sql} GROUP BY meetings.id ORDER BY d.path, meetings.start",
        (model_id, *condition.values),
    )
    return [
        MeetingInScope(
            document=Document(*row[:4]),
            meeting=Meeting(row[4], row[5], date.fromisoformat(row[6]) if row[6] else None),
            start=row[11],
            passages=row[7],
            is_embedded=bool(row[8]),
            problems=tuple(json.loads(row[9])),
            cut=tuple(json.loads(row[10])),
        )
        for row in rows
    ]


def bodies(connection: apsw.Connection) -> dict[str, bool]:
    """The committees that meetings are filtered by, and whether each is a council with committees."""
    with_committees = {
        council
        for (council,) in connection.execute(
            "SELECT DISTINCT council FROM meetings WHERE committee IS NOT NULL"
        )
    }
    names = connection.execute("SELECT name FROM committees ORDER BY name")
    return {name: name in with_committees for (name,) in names}


def paths(connection: apsw.Connection) -> list[str]:
    """Every file that the archive knows, read or not."""
    rows = connection.execute("SELECT path FROM documents UNION SELECT path FROM unreadable")
    return [path for (path,) in rows]


def count_meetings(known: Iterable[Meeting]) -> int:
    """How many meetings they are: a draft and its confirmed version are minutes of one.

    Minutes that state neither body nor day are each taken for a meeting of its own.
    """
    stated = [(meeting.committee or meeting.council, meeting.held_on) for meeting in known]
    return len({one for one in stated if any(one)}) + sum(not any(one) for one in stated)
