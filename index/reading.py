"""From hits to an answer: whole sentences chosen from them, or an honest "not in the minutes"."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from index.retrieval import Found, Weighing, words_around
from index.sentences import sentences
from index.types import Answer, Hit, Passage, Quote, Searched, Span
from index.words import StemmedText

ANSWERED_FROM = 0.5
"""Confidence from which an answer is given."""
MOST_QUOTES = 3
_READ = 5
"""Hits that quotes are taken from."""
_WORTH_QUOTING = 0.6
"""Of the best sentence's score: what a further quote must reach."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sentence that may be quoted."""

    score: float
    citation: int
    span: Span
    text: str


def read(found: Found, searched: Searched, notice: str | None = None) -> Answer:
    """Quotes where the evidence bears an answer; else none, and the hits are the nearest."""
    confidence = confidence_of(found)
    quotes = _quotes(found) if confidence >= ANSWERED_FROM else ()
    return Answer(found.question.text, quotes, found.hits, searched, confidence, notice)


def confidence_of(found: Found) -> float:
    """How likely the hits hold an answer, 0 to 1: a logistic curve over raw evidence.

    The evidence is the best cosine and the best share of the question's words, weighted by their
    rarity, that one passage and its headings hold. Fused scores cannot serve: their best is
    always near 1.
    """
    hits = found.hits[:_READ]
    if not hits:
        return 0.0
    similarity = max((hit.similarity for hit in hits if hit.similarity is not None), default=None)
    coverage = max(found.weighing.coverage(words_around(hit.passage)) for hit in hits)
    if similarity is None:
        evidence = 9.0 * (coverage - 0.6)
    else:
        evidence = 9.0 * (similarity - 0.42) + 5.0 * (coverage - 0.5)
    return 1 / (1 + math.exp(-evidence))


def _quotes(found: Found) -> tuple[Quote, ...]:
    """The best sentences of the best hits, best first, none said twice."""
    candidates = sorted(_candidates(found), key=lambda candidate: -candidate.score)
    quotes: list[Quote] = []
    said: set[str] = set()
    for candidate in candidates:
        key = " ".join(candidate.text.split()).casefold()
        if candidate.score < _WORTH_QUOTING * candidates[0].score or len(quotes) == MOST_QUOTES:
            break
        if key not in said:
            said.add(key)
            quotes.append(Quote(candidate.text, candidate.span, candidate.citation))
    return tuple(quotes)


def _candidates(found: Found) -> list[_Candidate]:
    """The best sentence of each of the first hits."""
    candidates = []
    for citation, hit in enumerate(found.hits[:_READ], start=1):
        scored = [
            _Candidate(_worth(found.weighing, hit, words), citation, span, words)
            for span, words in _sentences(hit.passage)
        ]
        if scored:
            candidates.append(max(scored, key=lambda candidate: candidate.score))
    return candidates


def _worth(weighing: Weighing, hit: Hit, words: str) -> float:
    return hit.score * (0.25 + weighing.coverage(StemmedText.of(words)))


def _sentences(passage: Passage) -> Iterator[tuple[Span, str]]:
    """The sentences of a passage with their places in the source text."""
    for body in passage.bodies:
        words = body.shifted(-passage.span.start).of(passage.text)
        for span in sentences(words):
            yield span.shifted(body.start), span.of(words)
