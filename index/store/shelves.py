"""The two databases of an archive: what anybody may see, and the exempt items.

They have one schema. Exempt items get a database of their own only when there are some.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from index.protocols import Embedder
from index.store import documents, quarantine
from index.store.connection import connect
from index.store.models import StoredModel, drop_other_models, ensure_model, kept_name
from index.store.prepared import Reading
from index.store.quarantine import Quarantined

PUBLIC, EXEMPT = "minutes.db", "exempt.db"
ACCELERATORS = "accelerators"
"""The folder of what was built from the public database to search it faster."""
ADAPTING = "adapting"
"""The folder of pairs from it that are being learnt from."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A database and the model that it is being embedded with."""

    connection: apsw.Connection
    model: StoredModel


class Shelves:
    """Both databases, open for writing. One document at a time goes in or out of both."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.public = connect(folder / PUBLIC, writable=True)
        self.exempt = connect(folder / EXEMPT, writable=True) if self._has_exempt() else None
        self._stale = False

    def close(self) -> None:
        """Let go of both."""
        self.public.close()
        if self.exempt:
            empty = self.exempt.execute("SELECT 1 FROM documents LIMIT 1").get is None
            self.exempt.close()
            if empty:
                for file in self.folder.glob(f"{EXEMPT}*"):
                    file.unlink()

    def connections(self) -> list[apsw.Connection]:
        """The databases that there are."""
        return [self.public, self.exempt] if self.exempt else [self.public]

    def existing(self, embedder: Embedder) -> Iterator[Shelf]:
        """Each database with the embedder's place in it."""
        name = kept_name(self.folder, embedder.name)
        for connection in self.connections():
            yield Shelf(connection, ensure_model(connection, embedder, name))

    def is_embedded(self) -> bool:
        """Whether a model has embedded anything yet."""
        return any(one.execute("SELECT 1 FROM embedded LIMIT 1").get for one in self.connections())

    def drop_other_models(self) -> None:
        """Take out what was embedded by models of which nothing is needed any more."""
        for connection in self.connections():
            drop_other_models(connection, self.public)

    def move(self, old: str, new: str) -> None:
        """Put a document under another path. The exempt part goes first, and may be there already."""
        if self.exempt:
            documents.move_document(self.exempt, old, new)
        documents.move_document(self.public, old, new)

    def replace(self, reading: Reading, mtime_ns: int | None) -> int:
        """Store the words of a file in place of any older one of its path; how many passages.

        The exempt part goes first: a kill between the two leaves a file that is read again.
        """
        passages = 0
        if reading.exempt:
            passages = documents.replace_words(self._with_exempt(), reading.exempt, None)
        elif self.exempt:
            documents.delete_document(self.exempt, reading.public.path)
        before = documents.stored_document(self.public, reading.public.path)
        self._stale |= before is not None and reading.public.has_exempt
        return passages + documents.replace_words(self.public, reading.public, mtime_ns)

    def delete(self, path: str) -> bool:
        """Take a document out of both."""
        if self.exempt:
            documents.delete_document(self.exempt, path)
        return documents.delete_document(self.public, path)

    def quarantine(self, file: Quarantined) -> None:
        """Remember that a file could not be read, and take out what an older one of its name left."""
        with self.public:
            self.delete(file.path)
            quarantine.note(self.public, file)

    def purge(self) -> None:
        """Leave nothing of a text that has become exempt: not in free pages, index, log or copies."""
        if self._stale:
            self.public.execute("DELETE FROM accelerator")
            for name in (ACCELERATORS, ADAPTING):
                shutil.rmtree(self.folder / name, ignore_errors=True)
            for table in ("fulltext", "fact_words"):
                self.public.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
            self.public.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._stale = False

    def _has_exempt(self) -> bool:
        return (self.folder / EXEMPT).exists()

    def _with_exempt(self) -> apsw.Connection:
        if self.exempt is None:
            self.exempt = connect(self.folder / EXEMPT, writable=True)
        return self.exempt
