"""Which facts share words with others."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from index.types import Fact


def apart_from(facts: Iterable[Fact], taken: Iterable[Fact]) -> list[Fact]:
    """The facts that share no character with any of `taken`."""
    spans = sorted(fact.span for fact in taken)
    starts = [span.start for span in spans]
    reach = [0, *accumulate((span.stop for span in spans), max)]
    return [fact for fact in facts if reach[bisect_left(starts, fact.span.stop)] <= fact.span.start]
