"""Vectors in the archive's own database, written in the same transaction as the text."""

import json
from collections.abc import Iterable, Iterator, Sequence

import apsw
import numpy as np

from index.protocols import Vectors

_MOST = 4096
"""The largest k that sqlite-vec takes."""
_CHUNK = 32
"""Vectors that vec0 keeps in one row. To look one up it reads half a row on average: with its own 1,024
that takes twelve times as long, and searching all of them a fifth less."""
_LAYOUT = f"chunk_size={_CHUNK}"


class SqliteVecIndex:
    """A vec0 table. Exact: it looks at every vector that may be found."""

    def __init__(self, connection: apsw.Connection, table: str) -> None:
        self._connection = connection
        self._table = table

    @classmethod
    def create(cls, connection: apsw.Connection, table: str, dimensions: int) -> "SqliteVecIndex":
        """A new, empty table for vectors of this many dimensions, in place of any of its name."""
        connection.execute(f"DROP TABLE IF EXISTS {table}")
        connection.execute(
            f"CREATE VIRTUAL TABLE {table} USING vec0 (passage_id INTEGER PRIMARY KEY, "
            f"embedding FLOAT[{dimensions}] distance_metric=cosine, {_LAYOUT})"
        )
        return cls(connection, table)

    def lay_out_anew(self) -> None:
        """Put the vectors of an older Minutebook's table into one of today's layout."""
        made = self._connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (self._table,)
        ).get
        if made is None or _LAYOUT in made or not self.dimensions:
            return
        with self._connection:
            # In the database itself: what is exempt goes into no temporary file.
            kept = f"kept_of_{self._table}"
            self._connection.execute(f"CREATE TABLE {kept} AS {self._everything}")
            self.create(self._connection, self._table, self.dimensions)
            self._connection.execute(
                f"INSERT INTO {self._table} (passage_id, embedding) SELECT * FROM {kept}"
            )
            self._connection.execute(f"DROP TABLE {kept}")

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Put vectors in under new ids."""
        self._connection.executemany(
            f"INSERT INTO {self._table} (passage_id, embedding) VALUES (?, ?)",
            (
                (number, vector.tobytes())
                for number, vector in zip(ids, _floats(vectors), strict=True)
            ),
        )

    def remove(self, ids: Iterable[int]) -> None:
        """Take vectors out; unknown ids are passed over."""
        self._connection.executemany(
            f"DELETE FROM {self._table} WHERE passage_id = ?", ((number,) for number in ids)
        )

    def search(
        self, query: Vectors, k: int, among: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """The k nearest as (id, cosine), best first; of the ids in `among` only, where given."""
        # sqlite-vec takes a subquery as a filter inside its search; a list of parameters it rescans.
        where = "" if among is None else " AND passage_id IN (SELECT value FROM json_each(?))"
        chosen = () if among is None else (json.dumps(list(among)),)
        rows = self._connection.execute(
            f"SELECT passage_id, distance FROM {self._table} "
            f"WHERE embedding MATCH ? AND k = ?{where}",
            (_floats(query).tobytes(), min(k, _MOST), *chosen),
        )
        return [(number, 1.0 - distance) for number, distance in rows]

    def similarities(self, query: Vectors, ids: Sequence[int]) -> dict[int, float]:
        """The cosine of each of these ids that is there."""
        one, found = _floats(query), {}
        for number in ids:
            # A point query: vec0 looks one up, but reads all its vectors for a list of them.
            data = self._connection.execute(
                f"SELECT embedding FROM {self._table} WHERE passage_id = ?", (number,)
            ).get
            if data is not None:
                vector = np.frombuffer(data, np.float32)
                found[number] = float(one @ vector / np.linalg.norm(vector))
        return found

    @property
    def dimensions(self) -> int:
        """Length of a vector; 0 where there is none."""
        size = self._connection.execute(f"SELECT length(embedding) FROM {self._table} LIMIT 1").get
        return int(size or 0) // np.dtype(np.float32).itemsize

    def all(self) -> Iterator[tuple[int, bytes]]:
        """Every vector as (id, float32 bytes), in no order."""
        yield from self._connection.execute(self._everything)

    @property
    def _everything(self) -> str:
        return f"SELECT passage_id, embedding FROM {self._table}"

    def __len__(self) -> int:
        count = self._connection.execute(f"SELECT count(*) FROM {self._table}").get
        return int(count)


def _floats(vectors: Vectors) -> Vectors:
    return np.ascontiguousarray(vectors, dtype=np.float32)
