"""From a prepared document to rows. The caller holds the transaction."""

import json
from collections.abc import Iterable, Sequence

import apsw

from index.chunking import Chunk
from index.store.acronyms import insert_acronyms
from index.store.filtering import KIND_BITS
from index.store.prepared import PreparedDocument, PreparedMeeting, embedded_text
from index.store.reusing import wording
from index.types import (
    REGISTERED,
    AgendaItem,
    Fact,
    Meeting,
    Minutes,
    Page,
    SourceText,
    Stated,
)

READING_RULES = 5
"""Raised whenever loaders or parsing change what they make of a file: all are read again then."""


def insert_document(
    connection: apsw.Connection,
    document: PreparedDocument,
    mtime_ns: int | None,
) -> int:
    """The row of the file, its text, its pages and the acronyms it defines."""
    source = document.source
    document_id = _insert(
        connection,
        "documents",
        path=document.path,
        sha256=source.sha256,
        format=source.format,
        bytes=source.size,
        mtime_ns=mtime_ns,
        rules=READING_RULES,
        problems=_json(source.problems),
        has_exempt=document.has_exempt,
    )
    connection.execute("INSERT INTO texts VALUES (?, ?)", (document_id, source.text))
    for page in source.pages:
        _insert(
            connection,
            "pages",
            document_id=document_id,
            number=page.number,
            label=page.label,
            scanned=page.scanned,
            start=page.span.start,
            stop=page.span.stop,
        )
    insert_acronyms(connection, document_id, document.acronyms)
    return document_id


def insert_meeting(
    connection: apsw.Connection, document_id: int, source: SourceText, meeting: PreparedMeeting
) -> list[int]:
    """A meeting with its items, passages and facts; the ids of its passages."""
    meeting_id = _insert_minutes(connection, document_id, meeting.minutes)
    items = {
        section.item: _insert_item(connection, document_id, meeting_id, section.item)
        for section in meeting.minutes.sections
    }
    for fact in meeting.minutes.facts:
        _insert_fact(connection, meeting_id, fact, source)
    name = body_name(meeting.minutes.meeting)
    ids = []
    for chunk in meeting.chunks:
        place = {
            "document_id": document_id,
            "meeting_id": meeting_id,
            "item_id": items[chunk.item],
        }
        ids.append(_insert_passage(connection, place, chunk, source, name))
    return ids


def body_name(meeting: Meeting) -> str | None:
    """The name that the meeting goes by."""
    return meeting.committee or meeting.council


def _insert_minutes(connection: apsw.Connection, document_id: int, minutes: Minutes) -> int:
    meeting = minutes.meeting
    return _insert(
        connection,
        "meetings",
        document_id=document_id,
        committee_id=_committee_id(connection, body_name(meeting)),
        council=meeting.council,
        committee=meeting.committee,
        held_on=meeting.held_on.isoformat() if meeting.held_on else None,
        status=meeting.status,
        starts_at=meeting.starts_at.isoformat("minutes") if meeting.starts_at else None,
        venue=meeting.venue,
        start=minutes.span.start,
        stop=minutes.span.stop,
        stated=_stated(minutes.stated),
        cut=_json(minutes.cut),
    )


def _committee_id(connection: apsw.Connection, name: str | None) -> int | None:
    if name is None:
        return None
    connection.execute("INSERT OR IGNORE INTO committees (name) VALUES (?)", (name,))
    number = connection.execute("SELECT id FROM committees WHERE name = ?", (name,)).get
    return int(number)


def _insert_item(
    connection: apsw.Connection, document_id: int, meeting_id: int, item: AgendaItem
) -> int:
    return _insert(
        connection,
        "items",
        document_id=document_id,
        meeting_id=meeting_id,
        number=item.number,
        title=item.title,
        exempt=item.exempt,
        start=item.span.start,
        stop=item.span.stop,
        key=item.key,
        routine=item.routine,
    )


def _insert_fact(
    connection: apsw.Connection, meeting_id: int, fact: Fact, source: SourceText
) -> None:
    _insert(
        connection,
        "facts",
        meeting_id=meeting_id,
        kind=fact.kind,
        start=fact.span.start,
        stop=fact.span.stop,
        parts=_stated(fact.parts),
        words=fact.span.of(source.text) if fact.kind in REGISTERED else None,
    )


def _insert_passage(
    connection: apsw.Connection,
    place: dict[str, int],
    chunk: Chunk,
    source: SourceText,
    body: str | None,
) -> int:
    words = chunk.span.of(source.text)
    pages = _pages_under(source.pages, chunk)
    first, last = (pages[0], pages[-1]) if pages else (None, None)
    passage_id = _insert(
        connection,
        "passages",
        **place,
        heading=chunk.heading,
        context=chunk.context,
        paragraph=chunk.paragraph,
        page=first.number if first else None,
        page_label=first.label if first else None,
        last_page=last.number if last else None,
        last_page_label=last.label if last else None,
        scanned=any(page.scanned for page in pages),
        start=chunk.span.start,
        stop=chunk.span.stop,
        bodies=json.dumps([[body.start, body.stop] for body in chunk.bodies]),
        text=words,
        kinds=sum(KIND_BITS[kind] for kind in chunk.kinds),
        wording=wording(embedded_text(chunk.context, words)),
    )
    connection.execute(
        "INSERT INTO fulltext (rowid, text, context, meeting) VALUES (?, ?, ?, ?)",
        (passage_id, words, chunk.context, body),
    )
    return passage_id


def _pages_under(pages: Sequence[Page], chunk: Chunk) -> list[Page]:
    return [page for page in pages if page.span.common(chunk.span)]


def _insert(connection: apsw.Connection, table: str, **values: object) -> int:
    marks = ", ".join("?" * len(values))
    connection.execute(
        f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
    )
    return connection.last_insert_rowid()


def _stated(parts: Iterable[Stated]) -> str:
    return _json([[p.name, p.value, p.span.start, p.span.stop] for p in parts])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
