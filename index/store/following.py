"""Which folders an archive follows, and which of their files it leaves out."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import apsw

from index.collecting import is_below


def followed(connection: apsw.Connection) -> list[Path]:
    """The folders that were added, the outermost of each."""
    rows = connection.execute("SELECT path FROM followed ORDER BY path")
    return [Path(path) for (path,) in rows]


def follow(connection: apsw.Connection, folders: Iterable[Path]) -> None:
    """Follow these folders from now on; what was left out of them comes back."""
    with connection:
        for folder in folders:
            known = followed(connection)
            if not is_below(str(folder), known):
                _forget(connection, "followed", map(str, known), [folder])
                connection.execute("INSERT INTO followed VALUES (?)", (str(folder),))
            _forget(connection, "left_out", left_out(connection), [folder])


def leave(connection: apsw.Connection, paths: Sequence[Path]) -> None:
    """Follow no folder that is one of these or lies in one."""
    _forget(connection, "followed", map(str, followed(connection)), paths)


def restore(connection: apsw.Connection, folders: Iterable[str], left_out: Iterable[str]) -> None:
    """Follow these folders but for these files, as another database did."""
    with connection:
        rows = [(folder,) for folder in folders]
        connection.executemany("INSERT OR IGNORE INTO followed VALUES (?)", rows)
        rows = [(path,) for path in left_out]
        connection.executemany("INSERT OR IGNORE INTO left_out VALUES (?)", rows)


def left_out(connection: apsw.Connection) -> set[str]:
    """Files that are not added unless the user asks for it."""
    return {path for (path,) in connection.execute("SELECT path FROM left_out")}


def leave_out(connection: apsw.Connection, paths: Iterable[str]) -> None:
    """Do not add these files again, where a folder that is followed has them."""
    folders = followed(connection)
    connection.executemany(
        "INSERT OR IGNORE INTO left_out VALUES (?)",
        ((path,) for path in paths if is_below(path, folders)),
    )


def take_back(connection: apsw.Connection, paths: Iterable[Path]) -> None:
    """The user added these files: they are no longer left out."""
    connection.executemany("DELETE FROM left_out WHERE path = ?", ((str(path),) for path in paths))


def _forget(
    connection: apsw.Connection, table: str, known: Iterable[str], below: Sequence[Path]
) -> None:
    gone = [(path,) for path in known if is_below(path, below)]
    connection.executemany(f"DELETE FROM {table} WHERE path = ?", gone)
