"""Documents into the archive and out of it: each in one transaction, whole or not at all."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import apsw

from index.chunking import Chunk
from index.protocols import Facets, Vectors
from index.store.models import StoredModel
from index.types import AgendaItem, Meeting, Minutes, Page, SourceText


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """A file that has been read and taken apart, ready to be embedded and stored."""

    path: str
    source: SourceText
    minutes: Minutes
    chunks: tuple[Chunk, ...]

    def texts_to_embed(self) -> list[str]:
        """What the model is given of each passage: its context, then its words."""
        return [embedded_text(c.context, c.span.of(self.source.text)) for c in self.chunks]


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """What is known of a document without reading it."""

    id: int
    path: str
    sha256: str
    model_id: int | None


def embedded_text(context: str, words: str) -> str:
    """A passage as the model sees it."""
    return f"{context}\n{words}" if context else words


def stored_document(connection: apsw.Connection, path: str) -> StoredDocument | None:
    """The document of this path, if it is in the archive."""
    row = connection.execute(
        "SELECT id, path, sha256, model_id FROM documents WHERE path = ?", (path,)
    ).fetchone()
    return StoredDocument(*row) if row else None


def all_documents(connection: apsw.Connection) -> list[StoredDocument]:
    """Every document, in the order of their paths."""
    rows = connection.execute("SELECT id, path, sha256, model_id FROM documents ORDER BY path")
    return [StoredDocument(*row) for row in rows]


def replace_document(
    connection: apsw.Connection, document: PreparedDocument, vectors: Vectors, model: StoredModel
) -> None:
    """Store a document in place of any older one of its path: one transaction."""
    with connection:
        delete_document(connection, document.path)
        document_id = _insert_document(connection, document, model)
        facets = _insert_meeting(connection, document_id, document.minutes.meeting)
        passages = _insert_passages(connection, document_id, document)
        if passages:
            model.vectors(connection).add(passages, vectors, facets)
        connection.execute("DELETE FROM unreadable WHERE path = ?", (document.path,))


def delete_document(connection: apsw.Connection, path: str) -> bool:
    """Take a document out with all that came of it; False where there was none."""
    document = stored_document(connection, path)
    if document is None:
        return False
    with connection:
        ids = _passage_ids(connection, document.id)
        committee = _facets(connection, document.id).committee
        connection.executemany("DELETE FROM fulltext WHERE rowid = ?", ((n,) for n in ids))
        if document.model_id is not None:
            _model(connection, document.model_id).vectors(connection).remove(ids)
        connection.execute("DELETE FROM documents WHERE id = ?", (document.id,))
        connection.execute(
            "DELETE FROM committees WHERE id = ?1 "
            "AND NOT EXISTS (SELECT 1 FROM meetings WHERE committee_id = ?1)",
            (committee,),
        )
    return True


def replace_vectors(
    connection: apsw.Connection, document: StoredDocument, vectors: Vectors, model: StoredModel
) -> None:
    """Move a document from the model it was embedded with to another: one transaction."""
    with connection:
        ids = _passage_ids(connection, document.id)
        if document.model_id is not None:
            _model(connection, document.model_id).vectors(connection).remove(ids)
        if ids:
            model.vectors(connection).add(ids, vectors, _facets(connection, document.id))
        connection.execute(
            "UPDATE documents SET model_id = ? WHERE id = ?", (model.id, document.id)
        )


def stored_texts_to_embed(connection: apsw.Connection, document_id: int) -> list[str]:
    """What the model is given of each stored passage, in the order of `replace_vectors`."""
    rows = connection.execute(
        "SELECT context, text FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [embedded_text(context, text) for context, text in rows]


def note_unreadable(connection: apsw.Connection, path: str, reason: str) -> None:
    """Remember that a file could not be read, and take out what an older one of its name left."""
    with connection:
        delete_document(connection, path)
        connection.execute("INSERT OR REPLACE INTO unreadable VALUES (?, ?)", (path, reason))


def unreadable_paths(connection: apsw.Connection) -> list[str]:
    """The files that could not be read."""
    return [path for (path,) in connection.execute("SELECT path FROM unreadable")]


def forget_unreadable(connection: apsw.Connection, path: str) -> None:
    """Strike a file off the list of those that could not be read."""
    connection.execute("DELETE FROM unreadable WHERE path = ?", (path,))


def _passage_ids(connection: apsw.Connection, document_id: int) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [number for (number,) in rows]


def _model(connection: apsw.Connection, model_id: int) -> StoredModel:
    rows = connection.execute("SELECT id, name, fingerprint FROM models WHERE id = ?", (model_id,))
    return StoredModel(*next(rows))


def _insert_document(
    connection: apsw.Connection, document: PreparedDocument, model: StoredModel
) -> int:
    source = document.source
    connection.execute(
        "INSERT INTO documents (path, sha256, format, bytes, model_id) VALUES (?, ?, ?, ?, ?)",
        (document.path, source.sha256, source.format, source.size, model.id),
    )
    document_id = connection.last_insert_rowid()
    connection.execute("INSERT INTO texts VALUES (?, ?)", (document_id, source.text))
    return document_id


def _insert_meeting(connection: apsw.Connection, document_id: int, meeting: Meeting) -> Facets:
    connection.execute(
        "INSERT INTO meetings (document_id, committee_id, council, committee, held_on, status) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            document_id,
            _committee_id(connection, _body(meeting)),
            meeting.council,
            meeting.committee,
            meeting.held_on.isoformat() if meeting.held_on else None,
            meeting.status,
        ),
    )
    return _facets(connection, document_id)


def _body(meeting: Meeting) -> str | None:
    """The name that the meeting goes by."""
    return meeting.committee or meeting.council


def _committee_id(connection: apsw.Connection, name: str | None) -> int | None:
    if name is None:
        return None
    connection.execute("INSERT OR IGNORE INTO committees (name) VALUES (?)", (name,))
    number = connection.execute("SELECT id FROM committees WHERE name = ?", (name,)).get
    return int(number)


def _facets(connection: apsw.Connection, document_id: int) -> Facets:
    rows = connection.execute(
        "SELECT committee_id, held_on FROM meetings WHERE document_id = ?", (document_id,)
    )
    committee, held_on = next(rows)
    return Facets(committee or 0, day_number(date.fromisoformat(held_on)) if held_on else 0)


def day_number(day: date) -> int:
    """A date as the number yyyymmdd, which sorts as dates do."""
    return day.year * 10_000 + day.month * 100 + day.day


def _insert_passages(
    connection: apsw.Connection, document_id: int, document: PreparedDocument
) -> list[int]:
    ids: list[int] = []
    items: dict[AgendaItem, int] = {}
    for chunk in document.chunks:
        if chunk.item not in items:
            items[chunk.item] = _insert_item(connection, document_id, chunk.item)
        ids.append(_insert_passage(connection, document_id, items[chunk.item], chunk, document))
    return ids


def _insert_item(connection: apsw.Connection, document_id: int, item: AgendaItem) -> int:
    connection.execute(
        "INSERT INTO items (document_id, number, title, exempt, start, stop) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (document_id, item.number, item.title, item.exempt, item.span.start, item.span.stop),
    )
    return connection.last_insert_rowid()


def _insert_passage(
    connection: apsw.Connection,
    document_id: int,
    item_id: int,
    chunk: Chunk,
    document: PreparedDocument,
) -> int:
    words = chunk.span.of(document.source.text)
    page = _page(document.source.pages, chunk.span.start)
    connection.execute(
        "INSERT INTO passages (document_id, item_id, heading, context, paragraph, page, "
        "page_label, start, stop, bodies, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            document_id,
            item_id,
            chunk.heading,
            chunk.context,
            chunk.paragraph,
            page.number if page else None,
            page.label if page else None,
            chunk.span.start,
            chunk.span.stop,
            json.dumps([[body.start, body.stop] for body in chunk.bodies]),
            words,
        ),
    )
    passage_id = connection.last_insert_rowid()
    connection.execute(
        "INSERT INTO fulltext (rowid, text, context, meeting) VALUES (?, ?, ?, ?)",
        (passage_id, words, chunk.context, _body(document.minutes.meeting)),
    )
    return passage_id


def _page(pages: Sequence[Page], offset: int) -> Page | None:
    return next((page for page in reversed(pages) if page.span.start <= offset), None)
