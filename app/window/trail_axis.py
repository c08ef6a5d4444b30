"""Where days lie on a line, and where it is marked."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from app.window.words import month_of

_MONTHS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 500, 1000, 5000)))
"""How many months may lie between two marks."""
_APART = 84
"""Pixels between two marks, at least: a month and a year fit."""
_SINGLE = 75
"""Days shown on either side of a day that is alone."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from left to right, `left` to `right` in pixels."""

    first: date
    last: date
    left: float
    right: float

    @classmethod
    def over(cls, days: list[date], left: float, right: float) -> "Axis":
        """An axis that shows all these days, with some room around them."""
        room = max(4, (max(days) - min(days)).days // 24)
        if min(days) == max(days):
            room = _SINGLE
        return cls(_moved(min(days), -room), _moved(max(days), room), left, right)

    def x(self, day: date) -> float:
        """Where a day is."""
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return self.left + share * (self.right - self.left)

    def marks(self) -> list[tuple[float, str]]:
        """Places and names of the marks: as many as there is room for, at least one."""
        for step in _MONTHS:
            found = list(self._marks(step))
            places = [place for place, _ in found]
            if all(b - a >= _APART for a, b in pairwise(places)):
                return found or [(self.x(self.first), month_of(self.first))]
        return []

    def _marks(self, step: int) -> Iterator[tuple[float, str]]:
        month = self.first.year * 12 + self.first.month - 1
        month += -month % step
        while (day := _first_of(month)) and day <= self.last:
            if day >= self.first:
                yield self.x(day), str(day.year) if step >= 12 else month_of(day)
            month += step


def _first_of(month: int) -> date | None:
    year = month // 12
    return date(year, month % 12 + 1, 1) if 1 <= year <= date.max.year else None


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date(day.year, day.month, monthrange(day.year, day.month)[1] if days > 0 else 1)
