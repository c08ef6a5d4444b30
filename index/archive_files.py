"""The files of an archive: opened to be read, or to be written by one writer at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from index.errors import ArchiveError, EmptyArchiveError
from index.naming import shown
from index.store import catalogue, soundness
from index.store.connection import connect, damaged, translated
from index.store.lock import sole_writer
from index.store.shelves import EXEMPT, PUBLIC, Shelves


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
