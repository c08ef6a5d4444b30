"""Decisions, votes, actions and questions of all minutes, as a table.

Both databases are asked for what they have in order, and only the rows that are wanted are read.
"""

from collections.abc import Iterator, Sequence

import apsw

from index.store import register
from index.types import RegisterPage, RegisterQuery, RegisterRow

AT_ONCE = 200
"""Rows that are read together."""


def page(
    connections: Sequence[apsw.Connection], query: RegisterQuery, offset: int, limit: int
) -> RegisterPage:
    """Some rows of a register, from `offset` on."""
    total = sum(register.count(one, query) for one in connections)
    chosen = _in_order(connections, query, offset + limit)[offset : offset + limit]
    return RegisterPage(tuple(_rows(chosen)), total)


def all_rows(connections: Sequence[apsw.Connection], query: RegisterQuery) -> Iterator[RegisterRow]:
    """Every row of a register, read as they are taken."""
    found = _in_order(connections, query, None)
    for start in range(0, len(found), AT_ONCE):
        yield from _rows(found[start : start + AT_ONCE])


_Found = tuple[apsw.Connection, int]


def _in_order(
    connections: Sequence[apsw.Connection], query: RegisterQuery, limit: int | None
) -> list[_Found]:
    found = [(row, one) for one in connections for row in register.placed(one, query, limit)]
    # Each database's rows are in order; sorting is stable, so that they stay so among equals.
    found.sort(key=lambda pair: pair[0].day, reverse=True)
    found.sort(key=lambda pair: pair[0].key, reverse=query.descending)
    return [(one, row.id) for row, one in found]


def _rows(found: Sequence[_Found]) -> Iterator[RegisterRow]:
    known = {
        connection: register.rows(connection, [n for one, n in found if one is connection])
        for connection in {one for one, _ in found}
    }
    return (known[connection][number] for connection, number in found)
