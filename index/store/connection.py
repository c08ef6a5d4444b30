"""Opening the database, bringing its schema up to date, and its errors as sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

import apsw
import sqlite_vec

from index.errors import ArchiveError, DamagedArchiveError, EmptyArchiveError
from index.naming import shown
from index.store.catalogue import CATALOGUE
from index.store.transaction import transaction

_BUSY_MS = 10_000
_APPLICATION_ID = 0x4D4E4254  # "MNBT": tells a minutes.db from any other SQLite file


@contextmanager
def translated(database: Path) -> Iterator[None]:
    """Faults of the environment as ArchiveError, one sentence each; a bug passes through."""
    name = shown(database)
    try:
        yield
    except apsw.FullError as error:
        raise ArchiveError(f"There is no room left on the disk for {name}.") from error
    except apsw.ReadOnlyError as error:
        raise ArchiveError(f"{name} cannot be written: you have no permission.") from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise ArchiveError(f"{name} is in use by another program; try again shortly.") from error
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise damaged(database) from error
    except apsw.SQLError as error:
        # On a full disk SQLite undoes the transaction by itself; then apsw's own undoing fails,
        # and sqlite-vec reports an "internal error". Neither names the cause.
        if "no transaction is active" not in str(error):
            raise
        raise ArchiveError(f"There is no room left on the disk for {name}.") from error
    except UnicodeEncodeError as error:
        raise ArchiveError(f"The name of {name} is not valid text; rename the folder.") from error
    except (apsw.CantOpenError, apsw.IOError, apsw.PermissionsError) as error:
        if _lacks_shared_memory(error):
            raise ArchiveError(f"There is no room left on the disk for {name}.") from error
        raise ArchiveError(f"{name} cannot be opened or written: {error}.") from error


def damaged(database: Path) -> DamagedArchiveError:
    """What the user is told of a database that cannot be read as it is."""
    return DamagedArchiveError(
        f"{shown(database)} is damaged or is not a Minutebook archive; `minutebook repair` keeps it "
        "aside and reads the minutes again."
    )


def connect(database: Path, *, writable: bool) -> apsw.Connection:
    """A connection that has FTS5 and sqlite-vec. Raises ArchiveError."""
    if database.is_dir():
        raise damaged(database)
    with translated(database):
        if writable:
            flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
            connection = apsw.Connection(str(database), flags=flags)
            _prepare(connection)
            # First, so that another program's database is left as it is, and so that a reader
            # meets either no schema in an empty file or all of it.
            _migrate(connection, database)
            connection.pragma("journal_mode", "WAL")
            return connection
        return _reader(database)


def _reader(database: Path) -> apsw.Connection:
    try:
        return _checked(str(database), apsw.SQLITE_OPEN_READONLY, database)
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError) as error:
        if isinstance(error, apsw.IOError) and not _lacks_shared_memory(error):
            raise
        # Where nothing can be written SQLite cannot keep its shared memory; nobody else can write
        # there either, so the file may be taken as it stands.
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        return _checked(f"{database.as_uri()}?immutable=1", flags, database)


def _checked(name: str, flags: int, database: Path) -> apsw.Connection:
    connection = apsw.Connection(name, flags=flags)
    _prepare(connection)
    version = _check(connection, database)
    if 0 < version < len(_schemas()):
        connection.close()
        # An older Minutebook's: it is brought up to date by whoever opens it first.
        connect(database, writable=True).close()
        return _checked(name, flags, database)
    if not version:
        connection.close()
        raise EmptyArchiveError(
            f"There are no minutes in {shown(database.parent)} yet; add some first."
        )
    return connection


def _lacks_shared_memory(error: apsw.Error) -> bool:
    """Whether a disk is so full that not even a reader's 32 kB find room."""
    return bool(getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHMSIZE)


def _prepare(connection: apsw.Connection) -> None:
    connection.set_busy_timeout(_BUSY_MS)
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    connection.enable_load_extension(False)
    connection.execute("PRAGMA foreign_keys = ON")
    # A page that was overwritten is noticed when it is read, not when its cells lead astray.
    connection.execute("PRAGMA cell_size_check = ON")
    # What is deleted is overwritten: a text that turns out to be exempt must leave nothing behind.
    connection.execute("PRAGMA secure_delete = ON")


def _schemas() -> list[str]:
    folder = resources.files("index.store") / "schema"
    files = sorted(folder.iterdir(), key=lambda file: file.name)
    return [file.read_text("utf-8") for file in files if file.name.endswith(".sql")]


def _check(connection: apsw.Connection, database: Path) -> int:
    """The version of the schema, once it is known to be one of ours."""
    version = int(connection.execute("PRAGMA user_version").get)
    application = connection.pragma("application_id")
    if application != _APPLICATION_ID and (version or _has_tables(connection)):
        if _was_ours(database):
            raise damaged(database)
        raise ArchiveError(f"{shown(database)} is not a Minutebook archive.")
    if version > len(_schemas()):
        raise ArchiveError(
            f"{shown(database)} was written by a newer Minutebook; install that version to open it."
        )
    return version


def _was_ours(database: Path) -> bool:
    """Whether the file is one of ours, or lies where one of ours was: its log may be another's."""
    if (database.parent / CATALOGUE).exists():
        return True
    with database.open("rb") as stream:
        return stream.read(72)[68:] == _APPLICATION_ID.to_bytes(4, "big")


def _has_tables(connection: apsw.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").get is not None


def _migrate(connection: apsw.Connection, database: Path) -> None:
    version = _check(connection, database)
    for number, schema in enumerate(_schemas()[version:], start=version + 1):
        with transaction(connection):
            if connection.pragma("user_version") >= number:
                continue  # somebody else opened it at the same time, and was first
            connection.execute(schema)
            connection.pragma("application_id", _APPLICATION_ID)
            connection.pragma("user_version", number)
