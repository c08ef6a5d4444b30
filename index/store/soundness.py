"""Whether the databases of an archive are sound, and when that is looked at.

A quick check reads every page (1 s for 100,000 passages), so that it is made where there is reason
to: by a writer after one that was cut off, where reading meets something odd, before comparing with
the files, in the background when a window opens, and on repair.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import apsw

from index.errors import ArchiveError, DamagedArchiveError, EmptyArchiveError
from index.naming import shown
from index.store.connection import connect, damaged, translated
from index.store.shelves import EXEMPT, PUBLIC

MARK = "writing"
"""A file that is there while something is written."""
_UNREADABLE = (apsw.CorruptError, apsw.NotADBError)


@contextmanager
def begun(folder: Path) -> Iterator[None]:
    """Writing is under way. Where a run before was cut off, the databases are looked at first."""
    mark = folder / MARK
    if mark.exists():
        check(folder)
    else:
        with _faults(mark):
            mark.touch()
            _flush(folder)
    try:
        yield
    except DamagedArchiveError:
        raise  # the mark stays, so that the next writer looks, too
    except BaseException:
        mark.unlink(missing_ok=True)
        raise
    mark.unlink(missing_ok=True)


def check(folder: Path) -> None:
    """Raises DamagedArchiveError where one of the databases is damaged."""
    for name in (PUBLIC, EXEMPT):
        if not is_sound(folder / name):
            raise damaged(folder / name)
    if lacks_exempt(folder):
        raise damaged(folder / EXEMPT)


def lacks_exempt(folder: Path) -> bool:
    """Whether there are exempt items, and the database that they are in is gone or empty."""
    database = folder / EXEMPT
    if not (folder / PUBLIC).exists() or (database.exists() and database.stat().st_size):
        return False
    try:
        with closing(connect(folder / PUBLIC, writable=False)) as connection:
            found = connection.execute("SELECT 1 FROM documents WHERE has_exempt LIMIT 1").get
            return found is not None
    except EmptyArchiveError:
        return False


def is_sound(database: Path) -> bool:
    """Whether every page of a database can be read, and what it says of itself is true.

    One that is missing or empty is sound. Raises ArchiveError where it cannot be opened.
    """
    if database.is_dir():
        return False
    if not database.exists() or not database.stat().st_size:
        return True
    try:
        with closing(connect(database, writable=False)) as connection, translated(database):
            return _ends_with_a_page(connection, database) and _says_ok(connection)
    except DamagedArchiveError:
        return False


def _ends_with_a_page(connection: apsw.Connection, database: Path) -> bool:
    """Whether a file is whole pages long; while a log waits beside it, it need not be yet."""
    log = database.with_name(f"{database.name}-wal")
    waits = log.exists() and log.stat().st_size > 0
    return waits or database.stat().st_size % int(connection.pragma("page_size")) == 0


def _says_ok(connection: apsw.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").get == "ok")
    except apsw.SQLError as error:
        # An extension that cannot make sense of its own tables: the schema names what is not there.
        raise apsw.CorruptError(str(error)) from error


@contextmanager
def looked_into(folder: Path) -> Iterator[None]:
    """What goes wrong in reading may come of damage: then that is said, and no bug is reported."""
    try:
        yield
    except ArchiveError:
        raise
    except Exception as error:
        if _is_odd(error):
            check(folder)
        raise


def _is_odd(error: Exception) -> bool:
    """Whether it may come of what a database holds, not of how it is asked."""
    return isinstance(error, apsw.Error | ValueError | LookupError | TypeError | AssertionError)


@contextmanager
def _faults(mark: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ArchiveError(f"{shown(mark)} cannot be written: {error.strerror}.") from error


def _flush(folder: Path) -> None:
    """Have the mark written before anything else is."""
    if os.name != "posix":
        return  # elsewhere a folder cannot be opened
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
