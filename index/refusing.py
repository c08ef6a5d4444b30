"""Whether the minutes answer at all: a curve over raw evidence, never over ranks."""

from collections.abc import Sequence

from index.asking import Asks, lacks_figure, lacks_vote, lacks_voters
from index.places import lacks_place
from index.quotable import sentences_of, words_of
from index.retrieval import Found, logistic, words_around
from index.types import Hit, Passage, PassageKind, Quote
from index.words import StemmedText

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
UNANSWERED = 0.49
"""The most where no quote holds what is plainly asked for, or what is asked for is not searched."""
READ, READ_SIMILARITY, READ_COVERAGE, READ_BAR = 0.97, 1.06, 0.68, -1.60
"""Of the evidence where a hit was read with the question: the model's log-odds, the cosine and the
coverage. Fitted on tests/quality/calibration (tests/quality/answer_model/fit.py)."""
WHOLE = 0.99
"""Coverage from which a sentence holds all that was asked for."""
SIMILARITY, COVERAGE, BAR = 6.0, 3.0, 3.9
"""Of the log-odds by words and meaning: all there is of what is not English, or without the model."""
WORDS_ALONE, HALF = 9.0, 0.6
"""Of the evidence curve, when only words were searched: three fifths of the question must occur."""


def confidence_of(found: Found, quotes: Sequence[Quote]) -> float:
    """How likely the hits hold an answer, 0 to 1: that the best of them does."""
    if not found.hits or not quotes:
        return 0.0
    quoted = [found.hits[quote.citation - 1] for quote in quotes]
    # What became of a thing is told by all its stages together, in the order of their days.
    telling = quoted if Asks.CHANGE in found.question.asks else found.hits[:1]
    confidence = max(support(found, hit) for hit in telling)
    plainly_not = found.withheld or _lacks(found, quotes)
    return min(UNANSWERED, confidence) if plainly_not else confidence


def _lacks(found: Found, quotes: Sequence[Quote]) -> bool:
    """Whether what is plainly asked for is in no quote: a figure, a vote, who voted, a place."""
    question, said = found.question, [quote.text for quote in quotes]
    passages = [found.hits[quote.citation - 1].passage for quote in quotes]
    return (
        lacks_figure(question.text, said)
        or lacks_vote(question.asks, said)
        or lacks_voters(question.text, said)
        or lacks_place(question.text, passages)
    )


def support(found: Found, hit: Hit) -> float:
    """How likely a hit holds an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is what reading it with the question gave, its cosine, and the share of the
    question's words, weighted by their rarity, that it and its headings hold. Scores of a ranking
    cannot serve: their best is always near 1.
    """
    if hit.answers is not None:
        return hit.answers  # worked out when it was read
    similarity, coverage = evidence_of(found, hit)
    near = _nearness(hit, coverage)
    read = found.reading_of(hit.passage)
    if read is None:
        return logistic(near)
    odds = READ * read.whole + READ_SIMILARITY * similarity + READ_COVERAGE * coverage - READ_BAR
    if _is_enough_to_be_near(found.question.asks, hit.passage):
        return logistic(max(odds, near))
    # "Who mended the plough?" "The plough had been mended by a volunteer": no name, and yet said.
    return logistic((odds + near) / 2 if odds < near and _is_told_whole(found, hit) else odds)


def _is_enough_to_be_near(asks: frozenset[Asks], passage: Passage) -> bool:
    """Where nothing in particular is asked of a thing; and of a list of votes, which says no sentence."""
    return Asks.TOPIC in asks or (Asks.VOTE in asks and PassageKind.VOTE in passage.kinds)


def evidence_of(found: Found, hit: Hit) -> tuple[float, float]:
    """The cosine, where it has one, and the coverage of a hit."""
    return max(0.0, hit.similarity or 0.0), found.weighing.coverage(words_around(hit.passage))


def _is_told_whole(found: Found, hit: Hit) -> bool:
    """Whether one sentence holds every word of the question."""
    spans = (span for body in sentences_of(hit.passage) for span in body)
    said = (StemmedText.of(words_of(hit.passage, span)) for span in spans)
    return any(found.weighing.coverage(words) >= WHOLE for words in said)


def _nearness(hit: Hit, coverage: float) -> float:
    """By words and meaning alone: the log of the odds that it answers."""
    if hit.similarity is None:
        return WORDS_ALONE * (coverage - HALF)
    return SIMILARITY * hit.similarity + COVERAGE * coverage - BAR
