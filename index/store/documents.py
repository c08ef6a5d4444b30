"""Documents into the archive and out of it: each in one transaction, whole or not at all."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from index.naming import shown
from index.protocols import Vectors
from index.store import quarantine
from index.store.inserting import READING_RULES, insert_document, insert_meeting
from index.store.models import StoredModel
from index.store.prepared import PreparedDocument, embedded_text

__all__ = ["READING_RULES"]


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """What is known of a document without reading it."""

    id: int
    path: str
    sha256: str
    model_id: int | None
    rules: int
    has_exempt: bool
    size: int
    mtime_ns: int | None
    """When the file was last changed; None where that does not tell whether it is the same."""


_STORED = "SELECT id, path, sha256, model_id, rules, has_exempt, bytes, mtime_ns FROM documents"


def stored_document(connection: apsw.Connection, path: str) -> StoredDocument | None:
    """The document of this path, if it is in the archive."""
    row = connection.execute(f"{_STORED} WHERE path = ?", (path,)).fetchone()
    return _stored(row) if row else None


def all_documents(connection: apsw.Connection) -> list[StoredDocument]:
    """Every document, in the order of their paths."""
    return [_stored(row) for row in connection.execute(f"{_STORED} ORDER BY path")]


def replace_document(
    connection: apsw.Connection,
    document: PreparedDocument,
    vectors: Vectors,
    model: StoredModel,
    mtime_ns: int | None = None,
) -> None:
    """Store a document in place of any older one of its path: one transaction."""
    with connection:
        delete_document(connection, document.path)
        document_id = insert_document(connection, document, model.id, mtime_ns)
        start = 0
        for meeting in document.meetings:
            ids = insert_meeting(connection, document_id, document.source, meeting)
            model.vectors(connection).add(ids, vectors[start : start + len(ids)])
            start += len(ids)
        quarantine.forget(connection, document.path)


def move_document(connection: apsw.Connection, old: str, new: str) -> None:
    """Put a document under the path that its file has now: one transaction."""
    with connection:
        if stored_document(connection, old) is None:
            return
        delete_document(connection, new)
        # The sentences on what could not be read of it name the file.
        names = (json.dumps(shown(path), ensure_ascii=False)[1:-1] for path in (old, new))
        connection.execute(
            "UPDATE documents SET path = ?2, problems = replace(problems, ?3, ?4) WHERE path = ?1",
            (old, new, *names),
        )
        quarantine.forget(connection, new)


def settle(connection: apsw.Connection, path: str, mtime_ns: int) -> None:
    """Remember when a file that has not changed was last written."""
    connection.execute("UPDATE documents SET mtime_ns = ? WHERE path = ?", (mtime_ns, path))


def delete_document(connection: apsw.Connection, path: str) -> bool:
    """Take a document out with all that came of it; False where there was none."""
    document = stored_document(connection, path)
    if document is None:
        return False
    with connection:
        ids = _passage_ids(connection, document.id)
        connection.executemany("DELETE FROM fulltext WHERE rowid = ?", ((n,) for n in ids))
        if document.model_id is not None:
            _model(connection, document.model_id).vectors(connection).remove(ids)
        bodies = _committees_of(connection, document.id)
        connection.execute("DELETE FROM documents WHERE id = ?", (document.id,))
        connection.executemany(
            "DELETE FROM committees WHERE id = ?1 "
            "AND NOT EXISTS (SELECT 1 FROM meetings WHERE committee_id = ?1)",
            bodies,
        )
    return True


def _committees_of(connection: apsw.Connection, document_id: int) -> list[tuple[Any, ...]]:
    return connection.execute(
        "SELECT DISTINCT committee_id FROM meetings "
        "WHERE document_id = ? AND committee_id IS NOT NULL",
        (document_id,),
    ).fetchall()


def replace_vectors(
    connection: apsw.Connection, document: StoredDocument, vectors: Vectors, model: StoredModel
) -> None:
    """Move a document from the model it was embedded with to another: one transaction."""
    with connection:
        ids = _passage_ids(connection, document.id)
        if document.model_id is not None:
            _model(connection, document.model_id).vectors(connection).remove(ids)
        model.vectors(connection).add(ids, vectors)
        connection.execute(
            "UPDATE documents SET model_id = ? WHERE id = ?", (model.id, document.id)
        )


def stored_texts_to_embed(connection: apsw.Connection, document_id: int) -> list[str]:
    """What the model is given of each stored passage, in the order of `replace_vectors`."""
    rows = connection.execute(
        "SELECT context, text FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [embedded_text(context, text) for context, text in rows]


def _passage_ids(connection: apsw.Connection, document_id: int) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [number for (number,) in rows]


def _stored(row: Sequence[Any]) -> StoredDocument:
    number, path, sha256, model_id, rules, has_exempt, size, mtime_ns = row
    return StoredDocument(number, path, sha256, model_id, rules, bool(has_exempt), size, mtime_ns)


def _model(connection: apsw.Connection, model_id: int) -> StoredModel:
    rows = connection.execute("SELECT id, name, fingerprint FROM models WHERE id = ?", (model_id,))
    return StoredModel(*next(rows))
