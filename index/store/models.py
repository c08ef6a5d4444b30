"""Which models an archive uses, and where the vectors of its passages are."""

from dataclasses import dataclass

import apsw

from index.protocols import Embedder
from index.vectors.sqlite_vec_index import SqliteVecIndex

_MODEL, _RERANKER = "model", "reranker"


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model that has a table of vectors in the archive."""

    id: int
    name: str
    fingerprint: str

    @property
    def table(self) -> str:
        """The name of its table of vectors."""
        return f"vectors_{self.id}"

    def vectors(self, connection: apsw.Connection) -> SqliteVecIndex:
        """Its vectors."""
        return SqliteVecIndex(connection, self.table)


def chosen_model(connection: apsw.Connection) -> str | None:
    """The name of the model that the user chose for this archive, or None."""
    return _setting(connection, _MODEL)


def choose_model(connection: apsw.Connection, name: str) -> None:
    """Remember the name of the model for this archive."""
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_MODEL, name))


def chosen_reranker(connection: apsw.Connection) -> str | None:
    """The name of the reranker that the user chose for this archive, or None."""
    return _setting(connection, _RERANKER)


def choose_reranker(connection: apsw.Connection, name: str | None) -> None:
    """Remember the name of the reranker for this archive, or that there is none."""
    if name is None:
        connection.execute("DELETE FROM settings WHERE key = ?", (_RERANKER,))
    else:
        connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_RERANKER, name))


def _setting(connection: apsw.Connection, key: str) -> str | None:
    value = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).get
    return str(value) if value is not None else None


def stored_model(connection: apsw.Connection, fingerprint: str) -> StoredModel | None:
    """The model of this fingerprint, if the archive holds vectors of it."""
    row = connection.execute(
        "SELECT id, name, fingerprint FROM models WHERE fingerprint = ?", (fingerprint,)
    ).fetchone()
    return StoredModel(*row) if row else None


def latest_model(connection: apsw.Connection) -> StoredModel | None:
    """The model that was used last, if any."""
    row = connection.execute(
        "SELECT id, name, fingerprint FROM models ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return StoredModel(*row) if row else None


def all_models(connection: apsw.Connection) -> list[StoredModel]:
    """Every model that the archive may hold vectors of."""
    rows = connection.execute("SELECT id, name, fingerprint FROM models ORDER BY id")
    return [StoredModel(*row) for row in rows]


def ensure_model(connection: apsw.Connection, embedder: Embedder) -> StoredModel:
    """The embedder's row and table of vectors, made where they are missing."""
    known = stored_model(connection, embedder.fingerprint)
    if known:
        known.vectors(connection).lay_out_anew()
        return known
    with connection:
        connection.execute(
            "INSERT INTO models (name, fingerprint, dimensions) VALUES (?, ?, ?)",
            (embedder.name, embedder.fingerprint, embedder.dimensions),
        )
        model = StoredModel(connection.last_insert_rowid(), embedder.name, embedder.fingerprint)
        SqliteVecIndex.create(connection, model.table, embedder.dimensions)
    return model


def drop_unused_models(connection: apsw.Connection, keep: StoredModel) -> None:
    """Take out the vectors of every model that no document is embedded with any more."""
    with connection:
        rows = connection.execute(
            "SELECT id, name, fingerprint FROM models WHERE id <> ? "
            "AND id NOT IN (SELECT model_id FROM documents WHERE model_id IS NOT NULL)",
            (keep.id,),
        )
        for model in [StoredModel(*row) for row in rows]:
            connection.execute(f"DROP TABLE {model.table}")
            connection.execute("DELETE FROM models WHERE id = ?", (model.id,))
