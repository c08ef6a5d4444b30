"""Which models an archive uses, and where the vectors of its passages are.

The settings that say so are in the public database: the name and the fingerprint of the model in use,
the name of one that is coming, and of the one before, whose vectors are kept. The exempt items follow
by the fingerprint, so that one write changes the model of both.
"""

from dataclasses import dataclass
from pathlib import Path

import apsw

from index.embedding import DEFAULT_MODEL
from index.protocols import Embedder
from index.vectors.sqlite_vec_index import SqliteVecIndex

LEARNT = "models"
"""The folder, in the archive's, of the models that it has learnt: named from there, so that an archive
can be moved."""
_MODEL, _IN_USE, _COMING, _BEFORE, _RERANKER = "model", "in_use", "coming", "before", "reranker"


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


def kept_name(archive: Path, name: str) -> str:
    """The name that an archive keeps of a model: of one that it has learnt, its place in there."""
    learnt = Path(name).is_relative_to(archive / LEARNT)
    return Path(name).relative_to(archive).as_posix() if learnt else name


def chosen_model(connection: apsw.Connection) -> str:
    """The name of the model in use."""
    return _setting(connection, _MODEL) or DEFAULT_MODEL


def choose_model(connection: apsw.Connection, name: str) -> None:
    """Have a model in use at once; what another has embedded is found by words until it is again."""
    _set(connection, _MODEL, name)


def coming_model(connection: apsw.Connection) -> str | None:
    """The name of the model that will be in use once all is embedded with it, if one is to be."""
    return _setting(connection, _COMING)


def announce_model(connection: apsw.Connection, name: str | None) -> None:
    """Have this model come, in place of any other that is coming; None: have none come."""
    _set(connection, _COMING, name)


def model_before(connection: apsw.Connection) -> str | None:
    """The name of the model that was in use before this one, if it is kept."""
    name = _setting(connection, _BEFORE)
    return name if name != chosen_model(connection) else None


def go_over(connection: apsw.Connection, name: str, fingerprint: str) -> None:
    """Have another model in use, and keep the one that was: one transaction."""
    with connection:
        if name != chosen_model(connection):
            _set(connection, _BEFORE, chosen_model(connection))
        _set(connection, _MODEL, name)
        _set(connection, _IN_USE, fingerprint)
        _set(connection, _COMING, None)


def model_in_use(connection: apsw.Connection) -> StoredModel | None:
    """The model in use, as the public database knows it; None before anything was embedded."""
    fingerprint = _setting(connection, _IN_USE)
    return stored_model(connection, fingerprint) if fingerprint else None


def remember_in_use(connection: apsw.Connection, fingerprint: str) -> None:
    """That these are the vectors of the model in use: it may make others than it did."""
    if _setting(connection, _IN_USE) != fingerprint:
        _set(connection, _IN_USE, fingerprint)


def chosen_reranker(connection: apsw.Connection) -> str | None:
    """The name of the reranker that the user chose for this archive, or None."""
    return _setting(connection, _RERANKER)


def choose_reranker(connection: apsw.Connection, name: str | None) -> None:
    """Remember the name of the reranker for this archive, or that there is none."""
    _set(connection, _RERANKER, name)


def _setting(connection: apsw.Connection, key: str) -> str | None:
    value = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).get
    return str(value) if value is not None else None


def _set(connection: apsw.Connection, key: str, value: str | None) -> None:
    if value is None:
        connection.execute("DELETE FROM settings WHERE key = ?", (key,))
    else:
        connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))


def stored_model(connection: apsw.Connection, fingerprint: str) -> StoredModel | None:
    """The model of this fingerprint, if the archive holds vectors of it."""
    row = connection.execute(
        "SELECT id, name, fingerprint FROM models WHERE fingerprint = ?", (fingerprint,)
    ).fetchone()
    return StoredModel(*row) if row else None


def all_models(connection: apsw.Connection) -> list[StoredModel]:
    """Every model that the archive may hold vectors of."""
    rows = connection.execute("SELECT id, name, fingerprint FROM models ORDER BY id")
    return [StoredModel(*row) for row in rows]


def ensure_model(
    connection: apsw.Connection, embedder: Embedder, name: str | None = None
) -> StoredModel:
    """The embedder's row, under the name that is kept of it, and its table of vectors."""
    name = name or embedder.name
    known = stored_model(connection, embedder.fingerprint)
    if known:
        known.vectors(connection).lay_out_anew()
        connection.execute(
            "UPDATE models SET name = ?1 WHERE id = ?2 AND name <> ?1", (name, known.id)
        )
        return known
    with connection:
        connection.execute(
            "INSERT INTO models (name, fingerprint, dimensions) VALUES (?, ?, ?)",
            (name, embedder.fingerprint, embedder.dimensions),
        )
        model = StoredModel(connection.last_insert_rowid(), name, embedder.fingerprint)
        SqliteVecIndex.create(connection, model.table, embedder.dimensions)
    return model


def drop_other_models(connection: apsw.Connection, public: apsw.Connection) -> None:
    """Take out the vectors of every model that is not in use, nor coming, nor was in use before."""
    fingerprint = _setting(public, _IN_USE)
    names = {coming_model(public), model_before(public)}
    for model in all_models(connection):
        if model.fingerprint != fingerprint and model.name not in names:
            with connection:
                connection.execute("DELETE FROM embedded WHERE model_id = ?", (model.id,))
                connection.execute(f"DROP TABLE {model.table}")
                connection.execute("DELETE FROM models WHERE id = ?", (model.id,))
