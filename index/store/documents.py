"""Documents into the archive and out of it: each in one transaction, whole or not at all."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import apsw
import numpy as np

from index.naming import shown
from index.protocols import Vectors
from index.store import quarantine
from index.store.inserting import READING_RULES, insert_document, insert_meeting
from index.store.models import StoredModel, all_models
from index.store.prepared import PreparedDocument, embedded_text
from index.store.reusing import known_vectors

__all__ = ["READING_RULES"]


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """What is known of a document without reading it."""

    id: int
    path: str
    sha256: str
    rules: int
    has_exempt: bool
    size: int
    mtime_ns: int | None
    """When the file was last changed; None where that does not tell whether it is the same."""


_STORED = "SELECT id, path, sha256, rules, has_exempt, bytes, mtime_ns FROM documents"


def stored_document(connection: apsw.Connection, path: str) -> StoredDocument | None:
    """The document of this path, if it is in the archive."""
    row = connection.execute(f"{_STORED} WHERE path = ?", (path,)).fetchone()
    return _stored(row) if row else None


def all_documents(connection: apsw.Connection) -> list[StoredDocument]:
    """Every document, in the order of their paths."""
    return [_stored(row) for row in connection.execute(f"{_STORED} ORDER BY path")]


def replace_document(
    connection: apsw.Connection, document: PreparedDocument, vectors: Vectors, model: StoredModel
) -> None:
    """Store a document with its vectors in place of any older one of its path: one transaction."""
    with connection:
        delete_document(connection, document.path)
        document_id, ids = _insert(connection, document, None)
        model.vectors(connection).add(ids, vectors)
        finish(connection, document_id, model)


def replace_words(
    connection: apsw.Connection, document: PreparedDocument, mtime_ns: int | None
) -> int:
    """Store a document in place of any older one of its path: one transaction; its passages.

    What it says in words that a model has embedded before, in the older one or elsewhere, has that
    model's vectors at once; the rest is found by words until it is embedded.
    """
    with connection:
        texts = document.texts_to_embed()
        models = all_models(connection)
        known = [(model, known_vectors(connection, model, texts)) for model in models]
        delete_document(connection, document.path)
        document_id, ids = _insert(connection, document, mtime_ns)
        for model, vectors in known:
            old = [
                (n, vectors[text]) for n, text in zip(ids, texts, strict=True) if text in vectors
            ]
            if old:
                model.vectors(connection).add([n for n, _ in old], np.stack([v for _, v in old]))
            if len(old) == len(ids):
                finish(connection, document_id, model)
    return len(ids)


def _insert(
    connection: apsw.Connection, document: PreparedDocument, mtime_ns: int | None
) -> tuple[int, list[int]]:
    """Its id, and those of its passages."""
    document_id = insert_document(connection, document, mtime_ns)
    ids = []
    for meeting in document.meetings:
        ids += insert_meeting(connection, document_id, document.source, meeting)
    quarantine.forget(connection, document.path)
    return document_id, ids


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
        # A document that is not wholly embedded may have vectors, too.
        for model in all_models(connection):
            model.vectors(connection).remove(ids)
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


@dataclass(frozen=True, slots=True)
class Waiting:
    """A document that a model has not embedded, or not wholly."""

    id: int
    path: str
    by_another: bool
    """Whether another model has embedded it."""
    passages: int


def waiting(connection: apsw.Connection, model_id: int | None) -> list[Waiting]:
    """The documents with passages that this model has not embedded; the newest meetings first."""
    rows = connection.execute(
        "SELECT d.id, d.path, EXISTS (SELECT 1 FROM embedded WHERE document_id = d.id), "
        "(SELECT count(*) FROM passages p WHERE p.document_id = d.id) AS passages "
        "FROM documents d WHERE NOT EXISTS "
        "(SELECT 1 FROM embedded WHERE document_id = d.id AND model_id = ?) ORDER BY "
        "(SELECT max(held_on) FROM meetings m WHERE m.document_id = d.id) DESC NULLS LAST, d.path",
        (model_id,),
    )
    return [Waiting(n, path, bool(other), held) for n, path, other, held in rows if held]


def finish(connection: apsw.Connection, document_id: int, model: StoredModel) -> None:
    """All passages of a document have vectors of this model."""
    connection.execute("INSERT INTO embedded VALUES (?, ?)", (document_id, model.id))


def texts_to_embed(connection: apsw.Connection, document_id: int) -> list[tuple[int, str]]:
    """The id of each passage of a document, and what the model is given of it."""
    rows = connection.execute(
        "SELECT id, context, text FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [(number, embedded_text(context, text)) for number, context, text in rows]


def _passage_ids(connection: apsw.Connection, document_id: int) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM passages WHERE document_id = ? ORDER BY id", (document_id,)
    )
    return [number for (number,) in rows]


def _stored(row: Sequence[Any]) -> StoredDocument:
    number, path, sha256, rules, has_exempt, size, mtime_ns = row
    return StoredDocument(number, path, sha256, rules, bool(has_exempt), size, mtime_ns)
