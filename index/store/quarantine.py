"""Files that could not be read, with the reason, and when they are worth another try."""

from dataclasses import dataclass

import apsw

from index.store.inserting import READING_RULES


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A file that could not be read."""

    path: str
    reason: str
    sha256: str | None
    """Of the bytes that could not be read; None where not even they could be had."""
    needs: str | None = None
    """The programs of which one would help, as they are named to the user."""
    fault: str | None = None
    """Where a bug of ours was met, for a report."""
    size: int | None = None
    mtime_ns: int | None = None
    """When the file was last changed; None where that does not tell whether it is the same."""


def note(connection: apsw.Connection, file: Quarantined) -> None:
    """Remember that a file could not be read."""
    connection.execute(
        "INSERT OR REPLACE INTO unreadable "
        "(path, reason, sha256, rules, needs, fault, bytes, mtime_ns) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file.path,
            file.reason,
            file.sha256,
            READING_RULES,
            file.needs,
            file.fault,
            file.size,
            file.mtime_ns,
        ),
    )


def known(connection: apsw.Connection) -> list[Quarantined]:
    """The files that could not be read by the rules that hold now."""
    rows = connection.execute(
        "SELECT path, reason, sha256, needs, fault, bytes, mtime_ns FROM unreadable "
        "WHERE rules = ?",
        (READING_RULES,),
    )
    return [Quarantined(*row) for row in rows]


def settle(connection: apsw.Connection, path: str, mtime_ns: int) -> None:
    """Remember when a file that has not changed was last written."""
    connection.execute("UPDATE unreadable SET mtime_ns = ? WHERE path = ?", (mtime_ns, path))


def paths(connection: apsw.Connection) -> list[str]:
    """The files that could not be read."""
    return [path for (path,) in connection.execute("SELECT path FROM unreadable")]


def forget(connection: apsw.Connection, path: str) -> None:
    """Strike a file off the list."""
    connection.execute("DELETE FROM unreadable WHERE path = ?", (path,))
