"""A filter as one condition of SQL over passages and their meetings, for every kind of search."""

from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from index.types import Filters, PassageKind

KIND_BITS = {kind: 1 << place for place, kind in enumerate(PassageKind)}
"""How the kinds of a passage are stored: the sum of their bits."""


@dataclass(frozen=True, slots=True)
class Where:
    """What follows WHERE true, over the tables passages and meetings, and its values.

    A meeting without a date is within no period that the user sets, and within all that a question
    names.
    """

    sql: str = ""
    values: tuple[object, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sql)

    @property
    def of_passages(self) -> bool:
        """Whether it tells passages of one meeting apart."""
        return "passages." in self.sql


EVERYTHING = Where()


def where(connection: apsw.Connection, filters: Filters) -> Where:
    """The condition of a filter in this database."""
    sql = ""
    values: list[object] = []
    undated = " OR meetings.held_on IS NULL" if filters.undated else ""
    for condition, value in (
        (f" AND (meetings.held_on >= ?{undated})", filters.since and filters.since.isoformat()),
        (f" AND (meetings.held_on <= ?{undated})", filters.until and filters.until.isoformat()),
        (" AND meetings.status = ?", filters.status),
        (" AND passages.kinds & ?", filters.kind and KIND_BITS[filters.kind]),
    ):
        if value is not None:
            sql += condition
            values.append(value)
    for column, names, wanted in (
        ("meetings.committee_id", "SELECT id, name FROM committees", filters.committee),
        ("meetings.council", "SELECT DISTINCT council, council FROM meetings", filters.council),
    ):
        if wanted is not None:
            chosen = _named(connection.execute(names), wanted)
            sql += f" AND {column} IN ({', '.join('?' * len(chosen))})"
            values += chosen
    return Where(sql, tuple(values))


def passage_ids(connection: apsw.Connection, condition: Where) -> list[int]:
    """All passages that a condition lets through."""
    rows = connection.execute(
        "SELECT passages.id FROM passages JOIN meetings ON meetings.id = passages.meeting_id "
        f"WHERE true{condition.sql}",
        condition.values,
    )
    return [number for (number,) in rows]


def _named(rows: Iterable[tuple[object, ...]], wanted: str) -> list[object]:
    """Those of this very name, else all whose name holds it."""
    wanted = wanted.casefold().strip()
    known = [(key, str(name).casefold()) for key, name in rows if name is not None]
    exact = [key for key, name in known if name == wanted]
    return exact or [key for key, name in known if wanted in name]
