"""The words of an archive as arrays: what a word adds to each passage is worked out beforehand.

The stems, their places and the columns are those of FTS5's own index, and so is the formula (BM25
with its k1 and b), so that both find the same.
"""

from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_K1, _B = 1.2, 0.75
"""Those of FTS5 (its documentation, "The bm25() function")."""
_LEAST = 1e-6
"""What a word tells that most passages hold."""
_FILES = ("starts", "rows", "scores", "ids")
_WORDS = "words.txt"
Ids = NDArray[np.int64]


def write(folder: Path, ids: Ids, found: Iterable[tuple[str, int, float]]) -> None:
    """Write an index of (stem, passage id, weight of this occurrence), stem by stem."""
    stems: list[str] = []
    starts, numbers = array("q"), array("q")
    counts, weights = array("f"), array("f")
    for stem, number, weight in found:
        if not stems or stems[-1] != stem:
            stems.append(stem)
            starts.append(len(numbers))
        if len(numbers) > starts[-1] and numbers[-1] == number:
            counts[-1] += 1
            weights[-1] += weight
        else:
            numbers.append(number)
            counts.append(1)
            weights.append(weight)
    starts.append(len(numbers))
    rows = np.searchsorted(ids, np.array(numbers, np.int64)).astype(np.int32)
    bounds = np.array(starts, np.int64)
    lengths = np.bincount(rows, np.array(counts), minlength=len(ids)).astype(np.float64)
    scores = _scores(lengths, bounds, rows, np.array(weights))
    arrays: tuple[NDArray[Any], ...] = (bounds, rows, scores, ids)
    for name, values in zip(_FILES, arrays, strict=True):
        np.save(folder / f"{name}.npy", values)
    (folder / _WORDS).write_text("\n".join(stems), "utf-8")


def _scores(
    lengths: NDArray[np.float64],
    starts: NDArray[np.int64],
    rows: NDArray[np.int32],
    weights: NDArray[np.float64],
) -> NDArray[np.float32]:
    norms = _K1 * (1 - _B + _B * lengths / max(lengths.mean(), 1))
    holding = np.diff(starts)
    odds = (len(lengths) - holding + 0.5) / (holding + 0.5)
    rarity = np.maximum(np.log(odds), _LEAST)
    scores = np.repeat(rarity, holding) * weights * (_K1 + 1) / (weights + norms[rows])
    return np.asarray(scores, np.float32)


class WordScan:
    """The words of a build, read from its files as they are needed."""

    def __init__(self, folder: Path) -> None:
        self._starts, self._rows, self._scores, self.ids = (
            np.load(folder / f"{name}.npy", mmap_mode="r") for name in _FILES
        )
        stems = (folder / _WORDS).read_text("utf-8").split("\n")
        self._places = {stem: place for place, stem in enumerate(stems)}

    def search(
        self, stems: Sequence[str], k: int, allowed: NDArray[np.bool_]
    ) -> list[tuple[int, float]]:
        """The k best passages by BM25 as (id, score), among the rows that are allowed."""
        total = np.zeros(len(self.ids), np.float32)
        for stem in stems:
            if (place := self._places.get(stem)) is not None:
                start, stop = self._starts[place], self._starts[place + 1]
                total[self._rows[start:stop]] += self._scores[start:stop]
        total[~allowed] = 0
        most = min(k, len(total))
        best = np.argpartition(-total, most - 1)[:most] if most else np.array([], np.int64)
        best = best[np.argsort(-total[best], kind="stable")]
        return [(int(self.ids[row]), float(total[row])) for row in best if total[row] > 0]

    def rows_of(self, ids: Ids) -> NDArray[np.int64]:
        """The rows of those ids that were built in; of sorted ids, sorted."""
        built = ids[np.isin(ids, self.ids)]
        return np.asarray(np.searchsorted(self.ids, built), np.int64)

    def holding(self, stem: str, gone: NDArray[np.int64]) -> int:
        """How many passages hold a stem, without those of the rows that are gone."""
        place = self._places.get(stem)
        if place is None:
            return 0
        rows = self._rows[self._starts[place] : self._starts[place + 1]]
        if not len(rows) or not len(gone):
            return len(rows)
        # A stem's passages are in the order of their rows.
        wanted = gone.astype(rows.dtype)
        found = np.minimum(np.searchsorted(rows, wanted), len(rows) - 1)
        return len(rows) - int((rows[found] == wanted).sum())
