"""Whether the minutes answer at all: a curve over raw evidence, never over ranks."""

import math
from collections.abc import Sequence

from index.retrieval import Found, words_around
from index.types import Quote

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
SIMILARITY, COVERAGE, BAR = 6.0, 3.0, 3.9
WORDS_ALONE, HALF = 9.0, 0.6
"""Of the evidence curve, when only words were searched: three fifths of the question must occur."""


def confidence_of(found: Found, quotes: Sequence[Quote]) -> float:
    """How likely the hits hold an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is the best hit's cosine, and the share of the question's words, weighted by their
    rarity, that it and its headings hold. Fused scores cannot serve: their best is always near 1.
    """
    if not found.hits or not quotes:
        return 0.0
    best = found.hits[0]
    coverage = found.weighing.coverage(words_around(best.passage))
    if best.similarity is None:
        evidence = WORDS_ALONE * (coverage - HALF)
    else:
        evidence = SIMILARITY * best.similarity + COVERAGE * coverage - BAR
    return 1 / (1 + math.exp(-evidence))
