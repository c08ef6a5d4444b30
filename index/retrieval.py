"""From a question to passages: by words and by meaning, filtered inside both searches, ranked."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from index import ranking
from index.protocols import Embedder, FacetFilter, Vectors
from index.question import Question
from index.store import browsing, fulltext
from index.store.documents import day_number
from index.store.models import StoredModel
from index.types import Filters, Hit, Passage, Searched
from index.words import StemmedText, Term

CANDIDATES = 100
"""How many passages each of the two searches puts forward."""
REFERENCE = 1.5
"""How much more a reference, date or figure of several parts tells than its rarest part."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """How much each term of a question tells: its inverse document frequency, as in BM25."""

    terms: tuple[Term, ...]
    weights: tuple[float, ...]

    def coverage(self, words: StemmedText) -> float:
        """The share of the question, by weight, that a text holds: 0 to 1."""
        total = sum(self.weights)
        if total == 0:
            return 0.0
        pairs = zip(self.terms, self.weights, strict=True)
        return sum(weight for term, weight in pairs if words.holds(term)) / total


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: hits, best first, and how the question weighs."""

    question: Question
    weighing: Weighing
    hits: tuple[Hit, ...]
    searched: Searched


class Retriever:
    """Searches one archive. Without an embedder only words are searched."""

    def __init__(
        self, connection: apsw.Connection, embedder: Embedder | None, model: StoredModel | None
    ) -> None:
        self._connection = connection
        self._embedder = embedder
        self._vectors = model.vectors(connection) if model else None

    def search(self, text: str, filters: Filters, limit: int) -> Found:
        """The best passages for a question; duplicates are collapsed. Never more than `limit`."""
        question = Question.of(text)
        weighing = self._weigh(question)
        allowed = self._allowed(filters)
        lexical = dict(self.lexical(question, CANDIDATES, allowed))
        dense = dict(self.dense(question, CANDIDATES, allowed))
        fused = ranking.fuse(lexical, dense)
        if not fused and self._vectors is None:
            # No word is known and no meaning is searched: something near is still shown.
            fused = dict.fromkeys(fulltext.some(self._connection, limit, allowed), 0.0)
        passages = list(browsing.passages(self._connection, list(fused)).values())
        coverage = {p.id: weighing.coverage(words_around(p)) for p in passages}
        ranked = ranking.rank(question, passages, fused, coverage)
        hits = [
            Hit(passage, score, _why(weighing, passage), dense.get(passage.id))
            for passage, score in _without_duplicates(ranked)[:limit]
        ]
        searched = browsing.searched(self._connection, allowed)
        return Found(question, weighing, tuple(hits), searched)

    def rankings(self, text: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by this search and by each of its parts alone, for measuring."""
        question, everything = Question.of(text), FacetFilter()
        return {
            "minutebook": [hit.passage.id for hit in self.search(text, Filters(), depth).hits],
            "BM25 alone": [number for number, _ in self.lexical(question, depth, everything)],
            "dense alone": [number for number, _ in self.dense(question, depth, everything)],
        }

    def lexical(self, question: Question, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """Passages by BM25."""
        phrases = [fulltext.phrase(term.words) for term in question.terms]
        return fulltext.search(self._connection, phrases, k, allowed)

    def dense(self, question: Question, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """Passages by cosine; none without a model."""
        if self._embedder is None or self._vectors is None:
            return []
        query: Vectors = self._embedder.encode_query(question.text)
        return self._vectors.search(query, k, allowed)

    def _weigh(self, question: Question) -> Weighing:
        passages = browsing.count(self._connection, "passages")
        weights = tuple(self._weight(term, passages) for term in question.terms)
        return Weighing(question.terms, weights)

    def _weight(self, term: Term, passages: int) -> float:
        holding = min(fulltext.rarity(self._connection, stem) for stem in term.stems)
        rarity = math.log(1 + (passages - holding + 0.5) / (holding + 0.5))
        return REFERENCE * rarity if len(term.words) > 1 else rarity

    def _allowed(self, filters: Filters) -> FacetFilter:
        return FacetFilter(
            committees=self._committees(filters.committee) if filters.committee else None,
            since=day_number(filters.since) if filters.since else None,
            until=day_number(filters.until) if filters.until else None,
        )

    def _committees(self, name: str) -> tuple[int, ...]:
        """The committee of this very name, else all whose name holds it."""
        wanted = name.casefold().strip()
        named = [(n, known.casefold()) for n, known in browsing.committees(self._connection)]
        exact = tuple(number for number, known in named if known == wanted)
        return exact or tuple(number for number, known in named if wanted in known)


def words_around(passage: Passage) -> StemmedText:
    """The words of a passage, of its headings and of the name of its committee."""
    meeting = passage.meeting
    about = (meeting.committee or meeting.council, passage.item.title, passage.heading)
    return StemmedText.of("\n".join([*filter(None, about), passage.text]))


def _why(weighing: Weighing, passage: Passage) -> tuple[str, ...]:
    words = StemmedText.of(passage.text)
    spans = (words.find(term) for term in weighing.terms)
    return tuple(dict.fromkeys(span.of(passage.text) for span in spans if span))


def _without_duplicates(
    ranked: Iterable[tuple[Passage, float]],
) -> list[tuple[Passage, float]]:
    """Each wording once: the best placed. Minutes repeat themselves to the letter."""
    seen: dict[str, tuple[Passage, float]] = {}
    for passage, score in ranked:
        seen.setdefault(" ".join(passage.text.split()).casefold(), (passage, score))
    return list(seen.values())
