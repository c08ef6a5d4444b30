"""Pairs by what they are for: the latest meetings are held back, since what comes next is what counts."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest

from index.adapting.pairs import Pair, PairKind

_JUDGED, _STOPPED = 0.12, 0.08
"""Of the pairs with a day, the latest that are judged by; and those before them that training is
stopped by."""
FEWEST_JUDGED, FEWEST_STOPPED = 40, 30
"""Fewer tell nothing."""
_MOST_JUDGED, _MOST_STOPPED = 400, 150
"""More would be asked for longer, and be missing from what is learnt, and tell little."""


@dataclass(frozen=True, slots=True)
class Split:
    """Pairs to learn from, to stop by and to judge by; no meeting is in two of them."""

    learning: list[Pair]
    stopping: list[Pair]
    judging: list[Pair]


def split(pairs: Sequence[Pair]) -> Split:
    """Hold back the latest meetings. What states no day is learnt from: it cannot be called late."""
    days = sorted(pair.held_on for pair in pairs if pair.held_on)
    judged = _from(days, len(days), _some_of(days, _JUDGED, FEWEST_JUDGED, _MOST_JUDGED))
    before = bisect_left(days, judged) if judged else 0
    stopped = _from(days, before, _some_of(days, _STOPPED, FEWEST_STOPPED, _MOST_STOPPED))
    if judged is None or stopped is None:
        return Split(list(pairs), [], [])
    return Split(
        learning=[pair for pair in pairs if pair.held_on is None or pair.held_on < stopped],
        stopping=_in_turn(_between(pairs, stopped, judged))[:_MOST_STOPPED],
        judging=_in_turn(_between(pairs, judged, None))[:_MOST_JUDGED],
    )


def _some_of(days: Sequence[date], share: float, fewest: int, most: int) -> int:
    return min(most, max(fewest, int(share * len(days))))


def _from(days: Sequence[date], stop: int, count: int) -> date | None:
    """The day from which on there are so many before `stop`; None where there are fewer."""
    return days[stop - count] if count <= stop else None


def _between(pairs: Sequence[Pair], start: date, stop: date | None) -> list[Pair]:
    return [one for one in pairs if one.held_on and start <= one.held_on < (stop or date.max)]


def _in_turn(pairs: Sequence[Pair]) -> list[Pair]:
    """One of each kind after the other, as long as there are: the first of them are of all kinds.

    Acronyms are no question that anybody asks.
    """
    kinds = [[one for one in pairs if one.kind is kind] for kind in PairKind]
    rows = zip_longest(*(of for of in kinds if of and of[0].kind is not PairKind.ACRONYM))
    return [one for one in chain.from_iterable(rows) if one]
