"""From hits to an answer: whole sentences chosen from them, or an honest "not in the minutes"."""

import math
from collections.abc import Iterator
from itertools import pairwise

from index.retrieval import Found, words_around
from index.sentences import sentences
from index.types import Answer, Passage, Quote, Span
from index.words import StemmedText

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
SIMILARITY, COVERAGE, BAR = 6.0, 3.0, 3.9
"""Of the evidence curve, when meaning was searched. ARCHITECTURE.md has what they were set on."""
WORDS_ALONE, HALF = 9.0, 0.6
"""Of the evidence curve, when only words were searched: three fifths of the question must occur."""
MOST_QUOTES = 3
_WORTH_QUOTING = 0.5
"""Of the best hit's score: what a hit must reach for a sentence of it to be quoted."""
_SHORTEST = 6
"""Words of what is quoted, unless it ends as sentences do."""
_TOGETHER = 0.2
"""What words that stand together in sentence and question add to the share of words it holds."""


def read(found: Found, notice: str | None = None) -> Answer:
    """Quotes where the evidence bears an answer; else none, and the hits are the nearest."""
    confidence = confidence_of(found)
    quotes = _quotes(found) if confidence >= ANSWERED_FROM else ()
    return Answer(found.question.text, quotes, found.hits, found.searched, confidence, notice)


def confidence_of(found: Found) -> float:
    """How likely the hits hold an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is the best hit's cosine, and the share of the question's words, weighted by their
    rarity, that it and its headings hold. Fused scores cannot serve: their best is always near 1.
    """
    if not found.hits:
        return 0.0
    best = found.hits[0]
    coverage = found.weighing.coverage(words_around(best.passage))
    if best.similarity is None:
        evidence = WORDS_ALONE * (coverage - HALF)
    else:
        evidence = SIMILARITY * best.similarity + COVERAGE * coverage - BAR
    return 1 / (1 + math.exp(-evidence))


def _quotes(found: Found) -> tuple[Quote, ...]:
    """The sentence of each of the best hits that holds most of the question, none said twice."""
    quotes: dict[str, Quote] = {}
    for citation, hit in enumerate(found.hits[:MOST_QUOTES], start=1):
        if hit.score < _WORTH_QUOTING * found.hits[0].score:
            break
        sayings = list(_sentences(hit.passage))
        sayings = [saying for saying in sayings if _says_something(saying[1])] or sayings
        if sayings:
            span, words = max(sayings, key=lambda saying: _worth(found, saying[1]))
            quotes.setdefault(" ".join(words.split()).casefold(), Quote(words, span, citation))
    return tuple(quotes.values())


def _says_something(sentence: str) -> bool:
    """Whether it is a sentence or a point, not a label or a heading between them."""
    return len(sentence.split()) >= _SHORTEST or sentence.rstrip("\"'”’)*_ ").endswith((".", "?"))


def _worth(found: Found, sentence: str) -> float:
    words, terms = StemmedText.of(sentence), found.weighing.terms
    pairs = list(pairwise(terms))
    together = sum(words.holds(first.followed_by(second)) for first, second in pairs)
    return found.weighing.coverage(words) + _TOGETHER * together / max(1, len(pairs))


def _sentences(passage: Passage) -> Iterator[tuple[Span, str]]:
    """The sentences of a passage with their places in the source text."""
    for body in passage.bodies:
        words = body.shifted(-passage.span.start).of(passage.text)
        for span in sentences(words):
            yield span.shifted(body.start), span.of(words)
