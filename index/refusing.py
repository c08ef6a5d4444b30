"""Whether the minutes answer at all: a curve over raw evidence, never over ranks."""

import math
from collections.abc import Sequence

from index.asking import lacks_figure
from index.retrieval import Found, words_around
from index.types import Hit, Quote
from index.weighing import Weighing

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
UNANSWERED = 0.49
"""The most where no quote holds the figure that is plainly asked for."""
SIMILARITY, COVERAGE, BAR = 6.0, 3.0, 3.9
WORDS_ALONE, HALF = 9.0, 0.6
"""Of the evidence curve, when only words were searched: three fifths of the question must occur."""


def confidence_of(found: Found, quotes: Sequence[Quote]) -> float:
    """How likely the hits hold an answer, 0 to 1: that the best of them does."""
    if not found.hits or not quotes:
        return 0.0
    confidence = support(found.weighing, found.hits[0])
    if lacks_figure(found.question.text, (quote.text for quote in quotes)):
        return min(UNANSWERED, confidence)
    return confidence


def support(weighing: Weighing, hit: Hit) -> float:
    """How likely a hit holds an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is its cosine, and the share of the question's words, weighted by their rarity,
    that it and its headings hold. Fused scores cannot serve: their best is always near 1.
    """
    coverage = weighing.coverage(words_around(hit.passage))
    if hit.similarity is None:
        evidence = WORDS_ALONE * (coverage - HALF)
    else:
        evidence = SIMILARITY * hit.similarity + COVERAGE * coverage - BAR
    return 1 / (1 + math.exp(-evidence))
