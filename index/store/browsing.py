"""What the archive holds: rows as frozen values."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import apsw

from index.protocols import FacetFilter
from index.store.filtering import conditions
from index.types import (
    AgendaItem,
    Document,
    Library,
    LibraryEntry,
    Meeting,
    MeetingStatus,
    Passage,
    Searched,
    Source,
    Span,
    Unreadable,
)

EVERYTHING = FacetFilter()
_MOST_IN_VIEW = 200_000
"""Characters of a document shown at once; a whole meeting, unless it is a very long one."""
_DOCUMENT = "d.id, d.path, d.sha256, d.format"
_MEETING = "m.council, m.committee, m.held_on, m.status"
_ITEM = "i.number, i.title, i.exempt, i.start, i.stop"
_PASSAGE = "p.id, p.heading, p.paragraph, p.page, p.page_label, p.start, p.stop, p.bodies, p.text"
_PASSAGES = (
    f"SELECT {_DOCUMENT}, {_MEETING}, {_ITEM}, {_PASSAGE} FROM passages p "
    "JOIN items i ON i.id = p.item_id JOIN documents d ON d.id = p.document_id "
    "JOIN meetings m ON m.document_id = p.document_id "
)


def passages(connection: apsw.Connection, ids: Sequence[int]) -> dict[int, Passage]:
    """The passages of these ids."""
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"{_PASSAGES} WHERE p.id IN ({marks})", tuple(ids))
    return {passage.id: passage for passage in map(_passage, rows)}


def passages_of(connection: apsw.Connection, document_id: int) -> Iterator[Passage]:
    """All passages of a document, in order."""
    rows = connection.execute(f"{_PASSAGES} WHERE p.document_id = ? ORDER BY p.id", (document_id,))
    return map(_passage, rows)


def library(connection: apsw.Connection) -> Library:
    """Every document with its meeting, and every file that could not be read."""
    rows = connection.execute(
        f"SELECT {_DOCUMENT}, {_MEETING}, "
        "(SELECT count(*) FROM passages p WHERE p.document_id = d.id), "
        "(SELECT title FROM items i WHERE i.document_id = d.id AND title IS NOT NULL "
        "ORDER BY i.start LIMIT 1) "
        "FROM documents d JOIN meetings m ON m.document_id = d.id ORDER BY d.path"
    )
    entries = tuple(
        LibraryEntry(Document(*row[:4]), _meeting(row[4:8]), row[8], row[9]) for row in rows
    )
    unreadable = connection.execute("SELECT path, reason FROM unreadable ORDER BY path")
    return Library(entries, tuple(Unreadable(*row) for row in unreadable))


def source(connection: apsw.Connection, document_id: int, around: Span) -> Source | None:
    """A document's text around a span, and the items in sight; None where it is gone."""
    row = connection.execute(
        f"SELECT {_DOCUMENT}, {_MEETING}, length(t.text) FROM documents d "
        "JOIN meetings m ON m.document_id = d.id JOIN texts t ON t.document_id = d.id "
        "WHERE d.id = ?",
        (document_id,),
    ).fetchone()
    if row is None:
        return None
    length = row[8]
    start = max(0, min(around.start - _MOST_IN_VIEW // 2, length - _MOST_IN_VIEW))
    text = connection.execute(
        "SELECT substr(text, ?, ?) FROM texts WHERE document_id = ?",
        (start + 1, _MOST_IN_VIEW, document_id),
    ).get
    items = connection.execute(
        f"SELECT {_ITEM} FROM items i WHERE document_id = ? AND stop > ? AND start < ? "
        "ORDER BY start",
        (document_id, start, start + _MOST_IN_VIEW),
    )
    return Source(
        document=Document(*row[:4]),
        meeting=_meeting(row[4:8]),
        text=text,
        start=start,
        length=length,
        items=tuple(_item(item) for item in items),
    )


def searched(connection: apsw.Connection, allowed: FacetFilter = EVERYTHING) -> Searched:
    """How much there is to search, of what the filter lets through."""
    where, values = conditions(allowed)
    tables = "meetings LEFT JOIN passages ON passages.document_id = meetings.document_id"
    documents, found = next(
        connection.execute(
            f"SELECT count(DISTINCT meetings.document_id), count(passages.id) FROM {tables} "
            f"WHERE true{where}",
            values,
        )
    )
    return Searched(documents, found, count(connection, "unreadable"))


def count(connection: apsw.Connection, table: str) -> int:
    """Rows of a table."""
    return int(connection.execute(f"SELECT count(*) FROM {table}").get)


def committees(connection: apsw.Connection) -> list[tuple[int, str]]:
    """The names under which meetings are grouped, with their ids."""
    rows = connection.execute("SELECT id, name FROM committees")
    return [(int(number), str(name)) for number, name in rows]


def passages_to_embed(connection: apsw.Connection, model_id: int | None) -> int:
    """How many passages this model has not embedded."""
    return int(
        connection.execute(
            "SELECT count(*) FROM passages p JOIN documents d ON d.id = p.document_id "
            "WHERE d.model_id IS NOT ?",
            (model_id,),
        ).get
    )


def _passage(row: Sequence[Any]) -> Passage:
    number, heading, paragraph, page, page_label, start, stop, bodies, text = row[13:]
    return Passage(
        id=number,
        document=Document(*row[:4]),
        meeting=_meeting(row[4:8]),
        item=_item(row[8:13]),
        heading=heading,
        paragraph=paragraph,
        page=page,
        page_label=page_label,
        span=Span(start, stop),
        text=text,
        bodies=tuple(Span(*body) for body in json.loads(bodies)),
    )


def _meeting(row: Sequence[Any]) -> Meeting:
    council, committee, held_on, status = row
    return Meeting(
        council=council,
        committee=committee,
        held_on=date.fromisoformat(held_on) if held_on else None,
        status=MeetingStatus(status) if status else None,
    )


def _item(row: Sequence[Any]) -> AgendaItem:
    number, title, exempt, start, stop = row
    return AgendaItem(number, title, bool(exempt), Span(start, stop))
