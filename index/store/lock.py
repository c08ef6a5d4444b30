"""One writer at a time: a second one is told so, and a writer that dies leaves no lock behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from index.errors import BusyArchiveError
from index.naming import shown
from index.store.connection import translated

LOCK = "writer.lock"


@contextmanager
def sole_writer(folder: Path) -> Iterator[None]:
    """Hold the archive's write lock. Raises BusyArchiveError where another process holds it."""
    busy = (
        f"Another Minutebook is adding to the archive {shown(folder)}; wait until it has finished."
    )
    with held(folder / LOCK, busy):
        yield


@contextmanager
def held(file: Path, busy: str) -> Iterator[None]:
    """Hold a lock of this name. Raises BusyArchiveError, saying `busy`, where another process does."""
    with translated(file):
        # The system drops an SQLite lock with the process that holds it, on every platform.
        connection = apsw.Connection(str(file))
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except apsw.BusyError as error:
            connection.close()
            raise BusyArchiveError(busy) from error
    try:
        yield
    finally:
        connection.close()
