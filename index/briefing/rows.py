"""Briefings in a database of what is kept."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

import apsw

from index.briefing.entries_json import (
    details_as_json,
    details_of_json,
    entry_as_json,
    entry_of_json,
)
from index.types import Briefing, BriefingSummary, Details, Entry


def summaries(connection: apsw.Connection) -> tuple[BriefingSummary, ...]:
    """All of them, the one changed last first."""
    rows = connection.execute(
        "SELECT id, title, (SELECT count(*) FROM entries WHERE briefing_id = briefings.id), "
        "changed_on FROM briefings ORDER BY changed_on DESC, id DESC"
    )
    return tuple(
        BriefingSummary(number, title, entries, datetime.fromisoformat(changed_on))
        for number, title, entries, changed_on in rows
    )


def create(connection: apsw.Connection, title: str, details: Details, now: datetime) -> int:
    """A new briefing without entries; its number."""
    connection.execute(
        "INSERT INTO briefings (title, details, changed_on, revision) VALUES (?, ?, ?, 0)",
        (title, _details(details), now.isoformat()),
    )
    return connection.last_insert_rowid()


def create_shadow(connection: apsw.Connection, number: int) -> None:
    """The number of a briefing, where only its exempt entries are to be."""
    connection.execute(
        "INSERT OR IGNORE INTO briefings (id, title, details, changed_on, revision) "
        "VALUES (?, '', '{}', '', 0)",
        (number,),
    )


def briefing(connection: apsw.Connection, number: int) -> Briefing | None:
    """A briefing with the entries that stand here."""
    row = connection.execute(
        "SELECT title, details, revision FROM briefings WHERE id = ?", (number,)
    ).fetchone()
    if row is None:
        return None
    title, details, revision = row
    entries = connection.execute(
        "SELECT content FROM entries WHERE briefing_id = ? ORDER BY place", (number,)
    )
    return Briefing(
        number,
        title,
        details_of_json(json.loads(details)),
        tuple(entry_of_json(json.loads(content)) for (content,) in entries),
        revision,
    )


def revision(connection: apsw.Connection, number: int) -> int | None:
    """How often a briefing was saved; None where there is none of this number."""
    row = connection.execute("SELECT revision FROM briefings WHERE id = ?", (number,)).fetchone()
    return None if row is None else int(row[0])


def describe(
    connection: apsw.Connection, number: int, title: str, details: Details, now: datetime
) -> None:
    """Write what is not in the entries, and count the saving."""
    connection.execute(
        "UPDATE briefings SET title = ?, details = ?, changed_on = ?, revision = revision + 1 "
        "WHERE id = ?",
        (title, _details(details), now.isoformat(), number),
    )


def write(connection: apsw.Connection, number: int, entries: Iterable[Entry]) -> None:
    """Put entries in, or in place of those with the same ids."""
    connection.executemany(
        "INSERT INTO entries (briefing_id, id, place, content) VALUES (?, ?, -1, ?) "
        "ON CONFLICT DO UPDATE SET content = excluded.content",
        ((number, entry.id, json.dumps(entry_as_json(entry))) for entry in entries),
    )


def copy_entries(connection: apsw.Connection, source: int, target: int, ids: Iterable[str]) -> None:
    """Put entries of one briefing into another too."""
    connection.executemany(
        "INSERT INTO entries (briefing_id, id, place, content) "
        "SELECT ?, id, -1, content FROM entries WHERE briefing_id = ? AND id = ?",
        ((target, source, one) for one in ids),
    )


def keep_only(connection: apsw.Connection, number: int, ids: Collection[str]) -> None:
    """Take out all entries but these."""
    known = connection.execute("SELECT id FROM entries WHERE briefing_id = ?", (number,))
    gone = [(number, one) for (one,) in known if one not in ids]
    connection.executemany("DELETE FROM entries WHERE briefing_id = ? AND id = ?", gone)


def put_in_order(connection: apsw.Connection, number: int, order: Iterable[str]) -> None:
    """Let the entries follow each other so."""
    connection.executemany(
        "UPDATE entries SET place = ? WHERE briefing_id = ? AND id = ? AND place <> ?",
        ((place, number, one, place) for place, one in enumerate(order)),
    )


def remove(connection: apsw.Connection, number: int) -> bool:
    """Forget a briefing; False where there is none of this number."""
    connection.execute("DELETE FROM briefings WHERE id = ?", (number,))
    return int(connection.changes()) > 0


def _details(details: Details) -> str:
    return json.dumps(details_as_json(details))
