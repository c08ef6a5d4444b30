"""Whether the minutes answer at all: a curve over raw evidence, never over ranks."""

from collections.abc import Sequence

from index.asking import lacks_figure
from index.retrieval import Found, logistic, words_around
from index.types import Hit, Quote

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
UNANSWERED = 0.49
"""The most where no quote holds the figure that is plainly asked for."""
READ, READ_SIMILARITY, READ_COVERAGE, READ_BAR = 0.72, 1.64, 1.33, -0.2
"""Of the evidence where a hit was read with the question: the model's own log-odds, and beside them
what is known without it. Fitted on tests/quality/calibration (ARCHITECTURE.md)."""
SIMILARITY, COVERAGE, BAR = 6.0, 3.0, 3.9
"""The same where it was not: what is not English, or no answer model."""
WORDS_ALONE, HALF = 9.0, 0.6
"""Of the evidence curve, when only words were searched: three fifths of the question must occur."""


def confidence_of(found: Found, quotes: Sequence[Quote]) -> float:
    """How likely the hits hold an answer, 0 to 1: that the best of them does."""
    if not found.hits or not quotes:
        return 0.0
    confidence = support(found, found.hits[0])
    if lacks_figure(found.question.text, (quote.text for quote in quotes)):
        return min(UNANSWERED, confidence)
    return confidence


def support(found: Found, hit: Hit) -> float:
    """How likely a hit holds an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is what reading it with the question gave, its cosine, and the share of the
    question's words, weighted by their rarity, that it and its headings hold. Scores of a ranking
    cannot serve: their best is always near 1.
    """
    read = evidence_of(found, hit)
    if read is not None:
        odds, similarity, coverage = read
        return logistic(
            READ * odds + READ_SIMILARITY * similarity + READ_COVERAGE * coverage - READ_BAR
        )
    coverage = found.weighing.coverage(words_around(hit.passage))
    if hit.similarity is None:
        return logistic(WORDS_ALONE * (coverage - HALF))
    return logistic(SIMILARITY * hit.similarity + COVERAGE * coverage - BAR)


def evidence_of(found: Found, hit: Hit) -> tuple[float, float, float] | None:
    """The model's log-odds, the cosine and the coverage of a hit that was read; None where it was not."""
    read = found.judged.get(hit.passage.id)
    if read is None:
        return None
    coverage = found.weighing.coverage(words_around(hit.passage))
    return read.whole, max(0.0, hit.similarity or 0.0), coverage
