"""Pairs by what they are for: the latest meetings are held back, since what comes next is what counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest

from index.adapting.pairs import Pair, PairKind

_JUDGED, _STOPPED = 0.12, 0.2
"""Of the pairs with a day, the latest that are judged by; and those with the ones before that training
is stopped by."""
_MOST_JUDGED, _MOST_STOPPED = 300, 120
"""Beyond these more would be asked for longer and tell little."""


@dataclass(frozen=True, slots=True)
class Split:
    """Pairs to learn from, to stop by and to judge by; no meeting is in two of them."""

    learning: list[Pair]
    stopping: list[Pair]
    judging: list[Pair]


def split(pairs: Sequence[Pair]) -> Split:
    """Hold back the latest meetings. What states no day is learnt from: it cannot be called late."""
    days = sorted(pair.held_on for pair in pairs if pair.held_on)
    if not days:
        return Split(list(pairs), [], [])
    judged, stopped = (days[int(len(days) * (1 - share))] for share in (_JUDGED, _STOPPED))
    return Split(
        learning=[pair for pair in pairs if pair.held_on is None or pair.held_on < stopped],
        stopping=_some(_between(pairs, stopped, judged), _MOST_STOPPED),
        judging=_some(_between(pairs, judged, None), _MOST_JUDGED),
    )


def _between(pairs: Sequence[Pair], start: date, stop: date | None) -> list[Pair]:
    return [one for one in pairs if one.held_on and start <= one.held_on < (stop or date.max)]


def _some(pairs: Sequence[Pair], most: int) -> list[Pair]:
    """As many of each kind as there are, in turn: no kind decides alone.

    Acronyms are no question that anybody asks.
    """
    kinds = [[one for one in pairs if one.kind is kind] for kind in PairKind]
    rows = zip_longest(*(of for of in kinds if of and of[0].kind is not PairKind.ACRONYM))
    return [one for one in chain.from_iterable(rows) if one][:most]
