"""The files of what is kept: their names, whether they are sound, and copies made whole or not."""

import os
from contextlib import closing
from pathlib import Path

import apsw

from index.errors import ArchiveError
from index.keeping.schema import APPLICATION_ID, newest_version
from index.naming import shown

USER, EXEMPT_USER, BACKUPS = "user.db", "user-exempt.db", "backups"
"""What is kept; of it the words of exempt items, in a database of their own; copies of both."""
BUSY_MS = 10_000


def journal_of(database: Path) -> Path:
    """Where SQLite keeps what it needs to undo a change that was cut off."""
    return database.with_name(f"{database.name}-journal")


def is_sound(database: Path) -> bool:
    """Whether it is one of ours and undamaged. Raises ArchiveError where it is of a later program."""
    try:
        with closing(open_database(database, writable=False)) as connection:
            sound = connection.execute("PRAGMA quick_check(1)").get == "ok"
            ours = connection.pragma("application_id") == APPLICATION_ID
            version = int(connection.pragma("user_version"))
    except (apsw.NotADBError, apsw.CorruptError):
        return False
    if sound and ours and version > newest_version():
        raise ArchiveError(
            f"{shown(database)} was written by a newer Minutebook; install that version to open it."
        )
    return sound and ours and version > 0


def open_database(database: Path, *, writable: bool) -> apsw.Connection:
    """A connection to what is kept, which may not be there yet."""
    # Even a reader may have to undo what a writer that was killed had begun; where nothing can be
    # written SQLite opens the file to be read.
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if writable else 0)
    connection = apsw.Connection(str(database), flags=flags)
    connection.set_busy_timeout(BUSY_MS)
    connection.execute("PRAGMA foreign_keys = ON")
    # A question that is removed is overwritten, as everything that is deleted here.
    connection.execute("PRAGMA secure_delete = ON")
    connection.pragma("query_only", not writable)
    return connection


def copy_database(source: Path, target: Path) -> None:
    """Copy a database while others may use it. The target is replaced when the copy is sound."""
    part = target.with_name(f"{target.name}.part")
    for left in (part, journal_of(part)):
        left.unlink(missing_ok=True)  # what a run that was cut off left behind
    with (
        closing(open_database(source, writable=False)) as origin,
        closing(apsw.Connection(str(part))) as copy,
        copy.backup("main", origin, "main") as backup,
    ):
        backup.step(-1)
    if not is_sound(part):
        raise ArchiveError(f"{shown(target)} could not be written soundly.")
    part.replace(target)
    flush_folder(target.parent)


def flush_folder(folder: Path) -> None:
    """Have the names in a folder written, so that a power cut does not undo a renaming."""
    if os.name != "posix":
        return  # elsewhere a folder cannot be opened
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
