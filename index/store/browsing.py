"""What the archive holds: rows as frozen values."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import Any

import apsw

from index.store.documents import waiting
from index.store.filtering import EVERYTHING, KIND_BITS, Where
from index.store.models import model_in_use
from index.types import (
    AgendaItem,
    Document,
    Fact,
    FactKind,
    Library,
    LibraryEntry,
    Meeting,
    MeetingStatus,
    Page,
    Passage,
    Record,
    Searched,
    Source,
    Span,
    Stated,
    Unreadable,
)

_MOST_IN_VIEW = 200_000
"""Characters of a document shown at once; a whole meeting, unless it is a very long one."""
DOCUMENT = "d.id, d.path, d.sha256, d.format"
MEETING = "m.council, m.committee, m.held_on, m.status, m.starts_at, m.venue"
ITEM = "i.number, i.title, i.exempt, i.start, i.stop, i.key, i.routine"
_PASSAGE = (
    "p.id, p.heading, p.paragraph, p.page, p.page_label, p.start, p.stop, p.text, p.bodies, "
    "p.last_page, p.last_page_label, p.scanned, p.kinds"
)
_AFTER_DOCUMENT, _AFTER_MEETING, _AFTER_ITEM = 4, 10, 17
_PASSAGES = (
    f"SELECT {DOCUMENT}, {MEETING}, {ITEM}, {_PASSAGE} FROM passages p "
    "JOIN items i ON i.id = p.item_id JOIN documents d ON d.id = p.document_id "
    "JOIN meetings m ON m.id = p.meeting_id "
)


def passages(connection: apsw.Connection, ids: Sequence[int]) -> dict[int, Passage]:
    """The passages of these ids."""
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"{_PASSAGES} WHERE p.id IN ({marks})", tuple(ids))
    return {passage.id: passage for passage in map(_passage, rows)}


def passage_at(connection: apsw.Connection, path: str, offset: int) -> Passage | None:
    """The passage at a place of a document, else the one before it; None where there is neither."""
    row = connection.execute(
        f"{_PASSAGES} WHERE d.path = ? AND p.start <= ? ORDER BY p.start DESC LIMIT 1",
        (path, offset),
    ).fetchone()
    return _passage(row) if row else None


def passages_of(connection: apsw.Connection, document_id: int) -> Iterator[Passage]:
    """All passages of a document, in order."""
    rows = connection.execute(f"{_PASSAGES} WHERE p.document_id = ? ORDER BY p.id", (document_id,))
    return map(_passage, rows)


def library(connection: apsw.Connection) -> Library:
    """Every meeting of every document, and every file that could not be read."""
    model = model_in_use(connection)
    rows = connection.execute(
        f"SELECT {DOCUMENT}, {MEETING}, "
        "(SELECT count(*) FROM passages p WHERE p.meeting_id = m.id), "
        "(SELECT title FROM items i WHERE i.meeting_id = m.id AND title IS NOT NULL "
        "ORDER BY i.start LIMIT 1), m.id, d.problems, m.cut, m.start, m.stop, "
        "NOT EXISTS (SELECT 1 FROM embedded WHERE document_id = d.id AND model_id = ?) "
        "FROM documents d JOIN meetings m ON m.document_id = d.id ORDER BY d.path, m.start",
        (model.id if model else None,),
    )
    return Library(tuple(map(_entry, rows)), unreadable(connection))


def unreadable(connection: apsw.Connection) -> tuple[Unreadable, ...]:
    """Every file that could not be read."""
    rows = connection.execute("SELECT path, reason, fault, needs FROM unreadable ORDER BY path")
    return tuple(Unreadable(*row) for row in rows)


def _entry(row: Sequence[Any]) -> LibraryEntry:
    passages, title, meeting_id, problems, cut, start, stop, unembedded = row[_AFTER_MEETING:]
    return LibraryEntry(
        document=Document(*row[:_AFTER_DOCUMENT]),
        meeting=meeting_of(row[_AFTER_DOCUMENT:_AFTER_MEETING]),
        passages=passages,
        title=title,
        meeting_id=meeting_id,
        span=Span(start, stop),
        problems=tuple(json.loads(problems)),
        cut=tuple(json.loads(cut)),
        words_only=bool(unembedded and passages),
    )


def source(connection: apsw.Connection, path: str, around: Span) -> Source | None:
    """A document's text around a span, and the items in sight; None where it is gone."""
    row = connection.execute(
        f"SELECT {DOCUMENT}, {MEETING}, length(t.text) FROM documents d "
        "JOIN meetings m ON m.document_id = d.id JOIN texts t ON t.document_id = d.id "
        "WHERE d.path = ?1 ORDER BY m.start > ?2, m.start DESC LIMIT 1",
        (path, around.start),
    ).fetchone()
    if row is None:
        return None
    document_id = row[0]
    length = row[_AFTER_MEETING]
    start = max(0, min(around.start - _MOST_IN_VIEW // 2, length - _MOST_IN_VIEW))
    text = connection.execute(
        "SELECT substr(text, ?, ?) FROM texts WHERE document_id = ?",
        (start + 1, _MOST_IN_VIEW, document_id),
    ).get
    items = connection.execute(
        f"SELECT {ITEM} FROM items i WHERE document_id = ? AND stop > ? AND start < ? "
        "ORDER BY start",
        (document_id, start, start + _MOST_IN_VIEW),
    )
    return Source(
        document=Document(*row[:_AFTER_DOCUMENT]),
        meeting=meeting_of(row[_AFTER_DOCUMENT:_AFTER_MEETING]),
        text=text,
        start=start,
        length=length,
        items=tuple(item_of(item) for item in items),
        pages=tuple(pages(connection, document_id)),
    )


def document(connection: apsw.Connection, path: str, sha256: str = "") -> Document | None:
    """The document of a path, else one with these bytes; None where there is neither."""
    row = connection.execute(
        f"SELECT {DOCUMENT} FROM documents d WHERE d.path = ?1 OR d.sha256 = ?2 "
        "ORDER BY d.path <> ?1, d.path LIMIT 1",
        (path, sha256),
    ).fetchone()
    return Document(*row) if row else None


def text(connection: apsw.Connection, path: str) -> str | None:
    """The whole text of a document; None where it is gone."""
    found: str | None = connection.execute(
        "SELECT t.text FROM texts t JOIN documents d ON d.id = t.document_id WHERE d.path = ?",
        (path,),
    ).get
    return found


def meeting_at(connection: apsw.Connection, path: str, offset: int) -> Meeting | None:
    """The meeting in whose minutes an offset is, or the one before it; None without the document."""
    row = connection.execute(
        f"SELECT {MEETING} FROM meetings m JOIN documents d ON d.id = m.document_id "
        "WHERE d.path = ?1 ORDER BY m.start > ?2, m.start DESC LIMIT 1",
        (path, offset),
    ).fetchone()
    return meeting_of(row) if row else None


def pages(connection: apsw.Connection, document_id: int) -> Iterator[Page]:
    """The pages of a document, in order."""
    rows = connection.execute(
        "SELECT start, stop, number, label, scanned FROM pages WHERE document_id = ? "
        "ORDER BY start",
        (document_id,),
    )
    for start, stop, number, label, scanned in rows:
        yield Page(Span(start, stop), number, label, bool(scanned))


def records(connection: apsw.Connection, path: str) -> tuple[Record, ...]:
    """The meetings of a document with their structure."""
    rows = connection.execute(
        f"SELECT {MEETING}, m.id, m.start, m.stop, m.stated, m.cut FROM meetings m "
        "JOIN documents d ON d.id = m.document_id WHERE d.path = ? ORDER BY m.start",
        (path,),
    )
    return tuple(_record(connection, row) for row in rows)


def _record(connection: apsw.Connection, row: Sequence[Any]) -> Record:
    meeting_id, start, stop, stated, cut = row[6:]
    items = connection.execute(
        f"SELECT {ITEM} FROM items i WHERE meeting_id = ? ORDER BY start, id", (meeting_id,)
    )
    facts = connection.execute(
        "SELECT kind, start, stop, parts FROM facts WHERE meeting_id = ? ORDER BY start, id",
        (meeting_id,),
    )
    return Record(
        meeting=meeting_of(row[:6]),
        span=Span(start, stop),
        stated=stated_of(stated),
        items=tuple(item_of(item) for item in items),
        facts=tuple(Fact(FactKind(k), Span(a, b), stated_of(parts)) for k, a, b, parts in facts),
        cut=tuple(json.loads(cut)),
    )


def stated_of(parts: str) -> tuple[Stated, ...]:
    """The parts of a fact, or the fields of a meeting."""
    return tuple(Stated(n, v, Span(start, stop)) for n, v, start, stop in json.loads(parts))


def searched(
    connection: apsw.Connection, condition: Where = EVERYTHING, passages: int | None = None
) -> Searched:
    """How much there is to search, of what a condition lets through.

    `passages`: how many there are without a condition, where that is known.
    """
    if condition or passages is None:
        tables = "passages"
        if condition:
            tables = "meetings CROSS JOIN passages ON passages.meeting_id = meetings.id"
        sql = f"SELECT count(*) FROM {tables} WHERE true{condition.sql}"
        passages = int(connection.execute(sql, condition.values).get)
    return Searched(documents(connection, condition), passages, count(connection, "unreadable"))


def documents(connection: apsw.Connection, condition: Where = EVERYTHING) -> int:
    """How many documents have something that a condition lets through."""
    # Not from passages unless they are asked about: to tell a million apart takes far longer.
    join = "JOIN passages ON passages.meeting_id = meetings.id" if condition.of_passages else ""
    sql = f"SELECT count(DISTINCT meetings.document_id) FROM meetings {join} WHERE true"
    return int(connection.execute(sql + condition.sql, condition.values).get)


def count(connection: apsw.Connection, table: str) -> int:
    """Rows of a table."""
    return int(connection.execute(f"SELECT count(*) FROM {table}").get)


def exempt_items(connection: apsw.Connection) -> int:
    """How many items are set apart."""
    return int(connection.execute("SELECT count(*) FROM items WHERE exempt").get)


def passages_to_embed(connection: apsw.Connection, model_id: int | None) -> int:
    """How many passages are in documents that this model has not wholly embedded."""
    return sum(document.passages for document in waiting(connection, model_id))


def _passage(row: Sequence[Any]) -> Passage:
    number, heading, paragraph, page, label, start, stop, text, bodies, *rest = row[_AFTER_ITEM:]
    last_page, last_label, scanned, kinds = rest
    return Passage(
        id=number,
        document=Document(*row[:_AFTER_DOCUMENT]),
        meeting=meeting_of(row[_AFTER_DOCUMENT:_AFTER_MEETING]),
        item=item_of(row[_AFTER_MEETING:_AFTER_ITEM]),
        heading=heading,
        paragraph=paragraph,
        page=page,
        page_label=label,
        span=Span(start, stop),
        text=text,
        bodies=tuple(Span(*body) for body in json.loads(bodies)),
        last_page=last_page,
        last_page_label=last_label,
        scanned=bool(scanned),
        kinds=frozenset(kind for kind, bit in KIND_BITS.items() if kinds & bit),
    )


def meeting_of(row: Sequence[Any]) -> Meeting:
    """A meeting from the columns of `MEETING`."""
    council, committee, held_on, status, starts_at, venue = row
    return Meeting(
        council=council,
        committee=committee,
        held_on=date.fromisoformat(held_on) if held_on else None,
        status=MeetingStatus(status) if status else None,
        starts_at=time.fromisoformat(starts_at) if starts_at else None,
        venue=venue,
    )


def item_of(row: Sequence[Any]) -> AgendaItem:
    """An item from the columns of `ITEM`."""
    number, title, exempt, start, stop, key, routine = row
    return AgendaItem(number, title, bool(exempt), Span(start, stop), key, bool(routine))
