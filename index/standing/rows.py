"""Standing questions in `user.db`, and what was seen of them."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

import apsw

from index.types import Filters, Looked, MeetingStatus, PassageKind, StandingQuestion

_PARSERS: dict[str, Callable[[str], Any]] = {
    "since": date.fromisoformat,
    "until": date.fromisoformat,
    "status": MeetingStatus,
    "kind": PassageKind,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What a user had before the eyes when last looking at a standing question."""

    files: frozenset[bytes]
    marks: frozenset[bytes]


def add(
    connection: apsw.Connection, question: str, filters: Filters, saved_on: datetime
) -> StandingQuestion:
    """Save a question; nothing is marked as seen yet."""
    connection.execute(
        "INSERT INTO questions (question, filters, saved_on, looked) VALUES (?, ?, ?, 0)",
        (question, _filters_as_json(filters), saved_on.isoformat()),
    )
    return StandingQuestion(connection.last_insert_rowid(), question, filters, saved_on)


def remove(connection: apsw.Connection, number: int) -> bool:
    """Forget a question and what was seen of it; False where there is none of this number."""
    connection.execute("DELETE FROM questions WHERE id = ?", (number,))
    return int(connection.changes()) > 0


def questions(connection: apsw.Connection) -> tuple[StandingQuestion, ...]:
    """All of them, in the order they were saved."""
    rows = connection.execute("SELECT id, question, filters, saved_on FROM questions ORDER BY id")
    return tuple(
        StandingQuestion(
            number, question, _filters_of(json.loads(filters)), datetime.fromisoformat(saved_on)
        )
        for number, question, filters, saved_on in rows
    )


def newest_round(connection: apsw.Connection) -> int:
    """The round of the files that were noted last; 0 before the first."""
    return int(connection.execute("SELECT coalesce(max(round), 0) FROM files").get)


def files(connection: apsw.Connection) -> frozenset[bytes]:
    """All files that were ever looked at."""
    return frozenset(sha256 for (sha256,) in connection.execute("SELECT sha256 FROM files"))


def seen(connection: apsw.Connection, number: int) -> Seen:
    """What the user has seen of a question."""
    known = connection.execute(
        "SELECT sha256 FROM files WHERE round <= (SELECT looked FROM questions WHERE id = ?)",
        (number,),
    )
    marks = connection.execute("SELECT mark FROM seen WHERE question_id = ?", (number,))
    return Seen(frozenset(one for (one,) in known), frozenset(one for (one,) in marks))


def mark_seen(connection: apsw.Connection, looks: Iterable[Looked]) -> None:
    """Remember what the user was shown, of questions that are still kept."""
    before = newest_round(connection)
    for looked in looks:
        number = looked.question_id
        if not connection.execute("SELECT 1 FROM questions WHERE id = ?", (number,)).get:
            continue
        connection.executemany(
            "INSERT OR IGNORE INTO files (sha256, round) VALUES (?, ?)",
            ((sha256, before + 1) for sha256 in looked.files),
        )
        # Where others have looked meanwhile, at files that this user may not have been shown, the
        # round stays: the marks alone say what was seen.
        if looked.round == before:
            connection.execute(
                "UPDATE questions SET looked = ? WHERE id = ?",
                (newest_round(connection), number),
            )
        connection.executemany(
            "INSERT OR IGNORE INTO seen (question_id, mark) VALUES (?, ?)",
            ((number, mark) for mark in looked.marks),
        )


def _filters_as_json(filters: Filters) -> str:
    given = {one.name: getattr(filters, one.name) for one in fields(Filters)}
    chosen = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in given.items()
        if value
    }
    return json.dumps(chosen, ensure_ascii=False)


def _filters_of(stored: dict[str, Any]) -> Filters:
    values = dict(stored)
    for name, parser in _PARSERS.items():
        if name in values:
            values[name] = parser(values[name])
    return Filters(**values)
