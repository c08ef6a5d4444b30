"""What can still be read in a damaged database of where its documents came from."""

from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import apsw

_FAULTS = (apsw.Error, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The sources of an archive, as far as they can be read."""

    documents: tuple[str, ...] = ()
    followed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    is_whole: bool = False
    """Whether nothing stood in the way of reading all of it."""


def salvage(database: Path) -> Salvaged:
    """Read what can be read. The log beside a database may itself be what is wrong with it."""
    found = _salvage(str(database))
    if found.is_whole:
        return found
    alone = _salvage(f"{database.as_uri()}?immutable=1")
    return Salvaged(
        _joined(found.documents, alone.documents),
        _joined(found.followed, alone.followed),
        _joined(found.left_out, alone.left_out),
        alone.settings | found.settings,
    )


def _salvage(name: str) -> Salvaged:
    try:
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        with closing(apsw.Connection(name, flags=flags)) as connection:
            columns = {
                name: _column(connection, name, "path")
                for name in ("documents", "followed", "left_out")
            }
            chosen, all_chosen = _column(connection, "settings", "key || char(0) || value")
    except _FAULTS:
        return Salvaged()
    paths = {
        name: tuple(path for path in found if Path(path).is_absolute())
        for name, (found, _) in columns.items()
    }
    return Salvaged(
        documents=paths["documents"],
        followed=paths["followed"],
        left_out=paths["left_out"],
        settings=dict(key.split("\0", 1) for key in chosen),
        is_whole=all_chosen and all(whole for _, whole in columns.values()),
    )


def _column(connection: apsw.Connection, table: str, column: str) -> tuple[list[str], bool]:
    """What stands in a column, and whether it was read to its end.

    Where reading stops at a damaged page it goes on from the other end, and along the index.
    """
    found: dict[str, None] = {}
    for order in ("rowid", "rowid DESC", column, f"{column} DESC"):
        try:
            for (value,) in connection.execute(f"SELECT {column} FROM {table} ORDER BY {order}"):
                if isinstance(value, str):
                    found.setdefault(value)
        except _FAULTS:
            continue
        if order == "rowid":
            return list(found), True
    return list(found), False


def _joined(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
