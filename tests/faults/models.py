"""Whose vectors an archive has, and whether one whole model is in use whatever it was killed at."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from index.store.connection import connect
from index.store.models import all_models, chosen_model
from index.store.shelves import EXEMPT, PUBLIC


@dataclass(frozen=True)
class Embedded:
    """The model in use, and what each model has embedded wholly: database and path."""

    in_use: str | None = None
    by: dict[str | None, set[tuple[str, str]]] = field(default_factory=dict)

    def lost(self, before: "Embedded", *, reverted: bool) -> set[tuple[str, str]]:
        """What the model in use should have: what it had before, and if it came, what the other had."""
        wanted = set(before.by.get(self.in_use, ()))
        if not reverted:
            wanted |= before.by.get(before.in_use, set())
        return wanted - self.by.get(self.in_use, set())


def embedded(archive: Path) -> Embedded:
    """What it has; nothing where it is not there."""
    by: dict[str | None, set[tuple[str, str]]] = {}
    in_use = None
    for name in (PUBLIC, EXEMPT):
        with _opened(archive / name) as connection:
            if connection and name == PUBLIC:
                in_use = chosen_model(connection)
            rows = connection.execute(_ROWS).fetchall() if connection else []
            for model, path in rows:
                by.setdefault(model, set()).add((name, path))
    return Embedded(in_use, by)


_ROWS = (
    "SELECT m.name, d.path FROM embedded e JOIN documents d ON d.id = e.document_id "
    "JOIN models m ON m.id = e.model_id"
)


def without_vector(archive: Path) -> list[str]:
    """Passages of documents that a model is said to have embedded, and has not; a line each model."""
    found = []
    for name in (PUBLIC, EXEMPT):
        with _opened(archive / name) as connection:
            for model in all_models(connection) if connection else []:
                bare = connection.execute(
                    "SELECT count(*) FROM passages p JOIN embedded e USING (document_id) "
                    f"WHERE model_id = ? AND p.id NOT IN (SELECT passage_id FROM {model.table})",
                    (model.id,),
                ).get
                found += [f"{name}: {bare} without a vector of {model.name}"] if bare else []
    return found


@contextmanager
def _opened(database: Path) -> Iterator[apsw.Connection | None]:
    if not database.exists() or not database.stat().st_size:
        yield None
        return
    with closing(connect(database, writable=False)) as connection:
        yield connection
