"""Files that could not be read, with the reason, and when they are worth another try."""

from collections.abc import Sequence
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


def note(connection: apsw.Connection, file: Quarantined) -> None:
    """Remember that a file could not be read."""
    connection.execute(
        "INSERT OR REPLACE INTO unreadable (path, reason, sha256, rules, needs, fault) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (file.path, file.reason, file.sha256, READING_RULES, file.needs, file.fault),
    )


def known(connection: apsw.Connection, path: str, sha256: str) -> Quarantined | None:
    """What is known of these very bytes under this path, by the rules that hold now."""
    row: Sequence[str | None] | None = connection.execute(
        "SELECT path, reason, sha256, needs, fault FROM unreadable "
        "WHERE path = ? AND sha256 = ? AND rules = ?",
        (path, sha256, READING_RULES),
    ).fetchone()
    return Quarantined(*row) if row else None  # type: ignore[arg-type]


def paths(connection: apsw.Connection) -> list[str]:
    """The files that could not be read."""
    return [path for (path,) in connection.execute("SELECT path FROM unreadable")]


def forget(connection: apsw.Connection, path: str) -> None:
    """Strike a file off the list."""
    connection.execute("DELETE FROM unreadable WHERE path = ?", (path,))
