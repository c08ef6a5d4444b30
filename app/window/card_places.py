"""Where cards stand under one another: known of those that came near sight, estimated of the others."""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

_AT_ONCE = 60
"""Cards: what an answer has. Of a longer list so many are measured before it is shown."""


class CardPlaces:
    """Heights and tops. To measure a card its lines must be broken, which takes a third of a millisecond."""

    def __init__(self, height_of: Callable[[int], int]) -> None:
        self._height_of = height_of
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._unknown: set[int] = set()

    def begin(self, count: int) -> None:
        """So many cards, of another width or other ones: the first are measured, and tell what is usual."""
        known = [self._height_of(row) for row in range(min(count, _AT_ONCE))]
        usual = round(sum(known) / len(known)) if known else 0
        self._unknown = set(range(len(known), count))
        self._heights = known + [usual] * len(self._unknown)
        self._stack()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of all cards together."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where a card begins; that of the row behind the last is where the last one ends."""
        return self._tops[row]

    def height(self, row: int) -> int:
        """Of a card, with the gap below it."""
        return self._heights[row]

    def at(self, y: int) -> int:
        """The row of the card at a height, or of the one that is nearest; -1 where there is none."""
        last = len(self._heights) - 1
        return min(max(0, bisect_right(self._tops, y) - 1), last)

    def forget(self, rows: Iterable[int]) -> None:
        """These may be taller or lower than they were."""
        self._unknown.update(rows)

    def measure(self, rows: Iterable[int]) -> bool:
        """Measure those of these cards that are not known; whether there were any."""
        new = self._unknown.intersection(rows)
        for row in new:
            self._heights[row] = self._height_of(row)
        self._unknown -= new
        if new:
            self._stack()
        return bool(new)

    def _stack(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0))
