"""The files of an archive: opened to be read, or to be written by one writer at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import apsw

from index.errors import ArchiveError, EmptyArchiveError
from index.naming import shown
from index.store import browsing, catalogue, soundness
from index.store.connection import connect, damaged, translated
from index.store.lock import sole_writer
from index.store.shelves import EXEMPT, PUBLIC, Shelves
from index.types import Source, Span

_Read = TypeVar("_Read")


class ArchiveFiles:
    """The folder of an archive. Every method raises ArchiveError where it cannot be read or written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.expanduser().absolute()
        self.database = self.folder / PUBLIC
        self._readers: dict[str, tuple[apsw.Connection, tuple[int, int]]] = {}

    def close(self) -> None:
        """Let go of the databases."""
        for connection, _ in self._readers.values():
            connection.close()
        self._readers.clear()

    def has_exempt(self) -> bool:
        """Whether there are exempt items: a kill may have left an empty file."""
        database = self.folder / EXEMPT
        return database.is_file() and database.stat().st_size > 0

    def exempt_reader(self) -> apsw.Connection | None:
        """The connection that reads the exempt items; None where there are none."""
        return self.reader(EXEMPT) if self.has_exempt() else None

    @contextmanager
    def reading(self, name: str = PUBLIC) -> Iterator[apsw.Connection]:
        """A database to read. Raises EmptyArchiveError where there are no minutes yet."""
        if not self.is_there():
            raise EmptyArchiveError(
                f"There are no minutes in {shown(self.folder)} yet; add some first."
            )
        with translated(self.folder / name), soundness.looked_into(self.folder):
            yield self.reader(name)

    def source(self, path: str, around: Span, *, exempt: bool) -> Source:
        """A document's text around a span; without `exempt`, blank where it is confidential."""

        def read(kept: apsw.Connection, name: str) -> Source | None:
            return browsing.source(kept, name, around)

        source = self.of_document(path, read, exempt=exempt)
        if not (exempt and self.has_exempt()):
            return source
        # The copy with exempt items has no others.
        known = {item.span.start: item for item in self.of_document(path, read, exempt=False).items}
        known |= {item.span.start: item for item in source.items}
        return replace(source, items=tuple(known[start] for start in sorted(known)))

    def of_document(
        self, path: str, read: Callable[[apsw.Connection, str], _Read | None], *, exempt: bool
    ) -> _Read:
        """What is read of a document; `exempt`: where it has exempt items, from the copy with them."""
        # In snapshots: between two statements a writer may take the document out.
        found = None
        if exempt and self.has_exempt():
            with self.reading(EXEMPT) as connection, connection:
                found = read(connection, path)
        if found is None:
            with self.reading() as connection, connection:
                found = read(connection, path)
        if found is None:
            raise ArchiveError(f"{shown(path)} is no longer in the archive.")
        return found

    def reader(self, name: str) -> apsw.Connection:
        """The connection that reads a database, which stays open."""
        database = self.folder / name
        found = database.stat()
        file = (found.st_dev, found.st_ino)
        if name in self._readers and self._readers[name][1] != file:
            # Another process has repaired the archive: what was open is now kept aside.
            self._readers.pop(name)[0].close()
        if name not in self._readers:
            self._readers[name] = (connect(database, writable=False), file)
        return self._readers[name][0]

    @contextmanager
    def writing(self) -> Iterator[Shelves]:
        """Both databases to write, by nobody else meanwhile; they are made where they are missing."""
        self._make_folder()
        with sole_writer(self.folder), self.open_to_write() as shelves:
            yield shelves

    @contextmanager
    def open_to_write(self) -> Iterator[Shelves]:
        """The same where this process already is the sole writer."""
        with soundness.begun(self.folder):
            shelves = Shelves(self.folder)
            try:
                with translated(self.database), soundness.looked_into(self.folder):
                    yield shelves
                    catalogue.renew(self.folder, self.database)
            finally:
                shelves.close()

    def is_there(self) -> bool:
        """Whether there is anything to read: a kill may have left an empty file."""
        try:
            if self.database.stat().st_size > 0:
                return True
        except FileNotFoundError:
            if not catalogue.is_repairing(self.folder):
                return False
        except OSError as error:
            raise ArchiveError(
                f"The archive {shown(self.folder)} cannot be opened: {error.strerror}."
            ) from error
        if catalogue.read(self.folder):
            raise damaged(self.database)  # something was in it
        return False

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(
                f"The archive's folder {shown(self.folder)} cannot be made: {error.strerror}."
            ) from error
