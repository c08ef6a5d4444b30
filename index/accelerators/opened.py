"""An archive's accelerator as a search uses it: what it knows, and from the database what is newer."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import apsw
import numpy as np
from numpy.typing import NDArray

from index.accelerators import files
from index.accelerators.dense import VectorScan
from index.accelerators.lexical import WordScan
from index.protocols import Vectors
from index.store import browsing, fulltext
from index.store.filtering import Where
from index.store.models import StoredModel
from index.words import Term

Ids = NDArray[np.int64]
Found = list[tuple[int, float]]
_MANY = 1000
"""Vectors that are looked up one by one; of more the database scans all that it has."""


def accelerator_of(
    archive: Path, connection: apsw.Connection, model: StoredModel | None
) -> "Accelerator | None":
    """What was built for the state that this connection sees; None where it is missing or damaged."""
    row = connection.execute("SELECT build, model_id FROM accelerator").fetchone()
    if row is None:
        return None
    opened = _opened(files.folder_of(archive, row[0]))
    if opened is None:
        return None
    words, vectors = opened
    return Accelerator(connection, words, vectors if model and model.id == row[1] else None, model)


@lru_cache(maxsize=2)
def _opened(folder: Path) -> tuple[WordScan, VectorScan | None] | None:
    if not files.is_whole(folder):
        return None
    try:
        return WordScan(folder), VectorScan(folder) if VectorScan.is_in(folder) else None
    except (OSError, RuntimeError):  # FAISS says so of a file that is gone
        # The writer may just have put another build in its place: then the database serves.
        if files.is_whole(folder):
            raise
        return None


class Accelerator:
    """Searches by words and by meaning what was built, and in the database what changed since."""

    def __init__(
        self,
        connection: apsw.Connection,
        words: WordScan,
        vectors: VectorScan | None,
        model: StoredModel | None,
    ) -> None:
        self._connection = connection
        self._words = words
        self._vectors = vectors
        self._newer = model.vectors(connection) if model else None
        rows = connection.execute("SELECT passage_id FROM changed ORDER BY passage_id")
        self._changed: Ids = np.fromiter((number for (number,) in rows), np.int64)
        self._gone = words.rows_of(self._changed)
        self._next = int(words.ids[-1]) + 1 if len(words.ids) else 0
        self._knows_all = not len(self._changed) or not self._changed_in_place()

    @property
    def knows_meaning(self) -> bool:
        """Whether it holds the vectors of the model that is searched with."""
        return self._vectors is not None

    def count(self) -> int:
        """All passages."""
        if not self._knows_all:
            return browsing.count(self._connection, "passages")
        newer = self._connection.execute(
            "SELECT count(*) FROM passages WHERE id >= ?", (self._next,)
        ).get
        return len(self._words.ids) - len(self._gone) + int(newer)

    def holding(self, stem: str, word: str) -> int:
        """How many passages hold a stem, which is that of this word."""
        if not self._knows_all:
            return fulltext.rarity(self._connection, stem)
        newer = 0
        if len(self._changed) and self._changed[-1] >= self._next:
            newer = fulltext.count_since(self._connection, fulltext.phrase([word]), self._next)
        return self._words.holding(stem, self._gone) + newer

    def _changed_in_place(self) -> bool:
        """Whether a passage that was built in has changed and is still there: usually it is new."""
        row = self._connection.execute(
            "SELECT 1 FROM changed CROSS JOIN passages ON id = passage_id WHERE passage_id < ? LIMIT 1",
            (self._next,),
        )
        return row.get is not None

    def lexical(
        self, terms: Sequence[Term], k: int, condition: Where, among: Sequence[int] | None
    ) -> Found:
        """Passages by BM25, best first. The words of a phrase are looked for one by one."""
        stems = list(dict.fromkeys(stem for term in terms for stem in term.stems))
        found = self._words.search(stems, k, self._allowed(self._words.ids, among))
        if len(self._changed):
            phrases = [fulltext.phrase(term.words) for term in terms]
            since = int(self._changed[0])
            newer = fulltext.search(self._connection, phrases, k, condition, since)
            changed = set(self._changed.tolist())
            found += [pair for pair in newer if pair[0] in changed]
        return _best(found, k)

    def dense(self, query: Vectors, k: int, among: Sequence[int] | None) -> Found:
        """Passages by cosine, best first; none where it does not know meaning."""
        found: Found = []
        if self._vectors is not None:
            found += self._vectors.search(query, k, self._allowed(self._vectors.ids, among))
        if self._newer is not None:
            newer = self._changed.tolist()
            if among is not None:
                newer = sorted({*newer} & {*among})
            if len(newer) > _MANY:
                found += self._newer.search(query, k, newer)
            else:
                found += self._newer.similarities(query, newer).items()
        return _best(found, k)

    def _allowed(self, ids: Ids, among: Sequence[int] | None) -> NDArray[np.bool_]:
        """Which rows are still as they were built, and are let through."""
        allowed = ~np.isin(ids, self._changed)
        if among is not None:
            allowed &= np.isin(ids, np.array(among, np.int64))
        return allowed


def _best(found: Found, k: int) -> Found:
    return sorted(found, key=lambda pair: -pair[1])[:k]
