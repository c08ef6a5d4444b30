"""The door to what is kept: opened soundly, written by one at a time, copied after each change."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import apsw

from index.errors import ArchiveError
from index.keeping.backups import keep_copy
from index.keeping.files import BUSY_MS, USER, open_database
from index.keeping.mending import mend, needs_mending
from index.keeping.schema import migrate
from index.naming import shown
from index.store.connection import translated
from index.store.transaction import transaction


class Keeping:
    """A database of one archive's folder. Nothing stays open between two uses."""

    def __init__(self, folder: Path, name: str = USER) -> None:
        self._folder = folder
        self._database = folder / name
        self._notices: list[str] = []

    def take_notice(self) -> str | None:
        """What the user should be told of these files, once: that one was damaged, say."""
        notices, self._notices = self._notices, []
        return " ".join(notices) or None

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection | None]:
        """What is kept, to read; None where nothing is yet."""
        with self._faults():
            if needs_mending(self._database):
                with self._alone():
                    self._mend()
            if not self._database.exists() or not self._database.stat().st_size:
                yield None
                return
            with closing(open_database(self._database, writable=False)) as connection:
                yield connection

    @contextmanager
    def writing(self, *, copied: bool) -> Iterator[apsw.Connection]:
        """One transaction. `copied`: a copy is made of what it leaves, not only once a day."""
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._alone():
                self._mend()
                with closing(open_database(self._database, writable=True)) as connection:
                    migrate(connection)
                    self._copy(anew=False)
                    with transaction(connection):
                        yield connection
                self._copy(anew=copied)

    def _copy(self, *, anew: bool) -> None:
        try:
            keep_copy(self._database, anew=anew)
        except (ArchiveError, OSError, apsw.FullError, apsw.IOError, apsw.CantOpenError) as error:
            # What the user did is done; that it is not yet copied must be known, and no more.
            self._notices.append(f"No copy of {shown(self._database)} could be made: {error}.")

    def _mend(self) -> None:
        if needs_mending(self._database):  # unless another process has mended it meanwhile
            self._notices.append(mend(self._database))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait for other writers. The system drops the lock with the process that holds it."""
        with closing(apsw.Connection(str(self._database.with_suffix(".lock")))) as lock:
            lock.set_busy_timeout(BUSY_MS)
            lock.execute("BEGIN EXCLUSIVE")
            yield

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Faults of the environment as ArchiveError, one sentence each."""
        with translated(self._database):
            try:
                yield
            except OSError as error:
                raise ArchiveError(
                    f"{shown(self._database)} cannot be read or written: {error.strerror}."
                ) from error
