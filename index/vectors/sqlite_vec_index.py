"""Vectors in the archive's own database, written in the same transaction as the text."""

from collections.abc import Iterable, Sequence

import apsw
import numpy as np

from index.protocols import FacetFilter, Facets, Vectors

_MOST = 4096
"""The largest k that sqlite-vec takes."""


class SqliteVecIndex:
    """A vec0 table. Exact: it looks at every vector that the filter lets through."""

    def __init__(self, connection: apsw.Connection, table: str) -> None:
        self._connection = connection
        self._table = table

    @classmethod
    def create(cls, connection: apsw.Connection, table: str, dimensions: int) -> "SqliteVecIndex":
        """A new, empty table for vectors of this many dimensions."""
        connection.execute(
            f"CREATE VIRTUAL TABLE {table} USING vec0 (passage_id INTEGER PRIMARY KEY, "
            f"embedding FLOAT[{dimensions}] distance_metric=cosine, "
            "committee INTEGER, held_on INTEGER)"
        )
        return cls(connection, table)

    def add(self, ids: Sequence[int], vectors: Vectors, facets: Facets) -> None:
        """Put vectors in under new ids; all share their facets."""
        self._connection.executemany(
            f"INSERT INTO {self._table} (passage_id, embedding, committee, held_on) "
            "VALUES (?, ?, ?, ?)",
            (
                (number, vector.tobytes(), facets.committee, facets.held_on)
                for number, vector in zip(ids, _floats(vectors), strict=True)
            ),
        )

    def remove(self, ids: Iterable[int]) -> None:
        """Take vectors out; unknown ids are passed over."""
        self._connection.executemany(
            f"DELETE FROM {self._table} WHERE passage_id = ?", ((number,) for number in ids)
        )

    def search(self, query: Vectors, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """The k nearest as (id, cosine), best first."""
        where, values = _conditions(allowed)
        if allowed.committees == ():
            return []
        rows = self._connection.execute(
            f"SELECT passage_id, distance FROM {self._table} "
            f"WHERE embedding MATCH ? AND k = ?{where}",
            (_floats(query).tobytes(), min(k, _MOST), *values),
        )
        return [(number, 1.0 - distance) for number, distance in rows]

    def __len__(self) -> int:
        count = self._connection.execute(f"SELECT count(*) FROM {self._table}").get
        return int(count)


def _conditions(allowed: FacetFilter) -> tuple[str, list[int]]:
    where = ""
    values: list[int] = []
    if allowed.committees is not None:
        where += f" AND committee IN ({', '.join('?' * len(allowed.committees))})"
        values += allowed.committees
    if allowed.since is not None:
        where += " AND held_on >= ?"
        values.append(allowed.since)
    if allowed.until is not None:
        # A passage without a date is not within any period.
        where += " AND held_on <= ? AND held_on > 0"
        values.append(allowed.until)
    return where, values


def _floats(vectors: Vectors) -> Vectors:
    return np.ascontiguousarray(vectors, dtype=np.float32)
