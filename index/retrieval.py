"""From a question to passages: by words and by meaning, filtered inside both searches, fused."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import apsw

from index.protocols import Embedder, FacetFilter
from index.store import browsing, fulltext
from index.store.documents import day_number
from index.store.models import StoredModel
from index.types import Filters, Hit, Passage
from index.words import StemmedText, Term, question_terms

CANDIDATES = 100
"""How many passages each of the two searches puts forward."""
DENSE_SHARE = 0.5
"""Of the fused score. Min-max at .5 did best on Limerick's questions: ARCHITECTURE.md."""


@dataclass(frozen=True, slots=True)
class Query:
    """A question taken apart."""

    question: str
    terms: tuple[Term, ...]
    weights: tuple[float, ...]
    """Of each term: inverse document frequency, as in BM25."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: hits, best first, with what it knows of the question."""

    query: Query
    hits: tuple[Hit, ...]


class Retriever:
    """Searches one archive. Without an embedder only words are searched."""

    def __init__(
        self, connection: apsw.Connection, embedder: Embedder | None, model: StoredModel | None
    ) -> None:
        self._connection = connection
        self._embedder = embedder
        self._vectors = model.vectors(connection) if model else None

    def search(self, question: str, filters: Filters, limit: int) -> Found:
        """The best passages for a question; duplicates are collapsed. Never more than `limit`."""
        query = self._query(question)
        allowed = self._allowed(filters)
        lexical = dict(self.lexical(query, CANDIDATES, allowed))
        dense = dict(self.dense(question, CANDIDATES, allowed))
        fused = _fused(lexical, dense)
        ranked = sorted(fused, key=lambda number: (-fused[number], number))
        found = browsing.passages(self._connection, ranked[: limit * 3])
        kept = _without_duplicates(found[number] for number in ranked if number in found)
        hits = [self._hit(query, p, fused[p.id], dense.get(p.id)) for p in kept[:limit]]
        return Found(query, tuple(hits))

    def lexical(self, query: Query, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """Passages by BM25."""
        phrases = [fulltext.phrase(term.words) for term in query.terms]
        return fulltext.search(self._connection, phrases, k, allowed)

    def dense(self, question: str, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """Passages by cosine; none without a model."""
        if self._embedder is None or self._vectors is None:
            return []
        return self._vectors.search(self._embedder.encode_query(question), k, allowed)

    def _query(self, question: str) -> Query:
        terms = question_terms(question)
        passages = browsing.count(self._connection, "passages")
        weights = (self._weight(term, passages) for term in terms)
        return Query(question, tuple(terms), tuple(weights))

    def _weight(self, term: Term, passages: int) -> float:
        holding = min(fulltext.rarity(self._connection, stem) for stem in term.stems)
        return math.log(1 + (passages - holding + 0.5) / (holding + 0.5))

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

    @staticmethod
    def _hit(query: Query, passage: Passage, score: float, similarity: float | None) -> Hit:
        words = StemmedText.of(passage.text)
        spans = (words.find(term) for term in query.terms)
        why = dict.fromkeys(span.of(passage.text) for span in spans if span)
        return Hit(passage, score, tuple(why), similarity)


def _fused(lexical: dict[int, float], dense: dict[int, float]) -> dict[int, float]:
    """Min-max fusion: each list scaled to 0..1, then averaged; not found counts as 0.

    Of the ways compared over 29 sets it did best on 27 (pyserini's fusion table).
    """
    share = DENSE_SHARE if lexical and dense else float(bool(dense))
    by_words, by_meaning = _scaled(lexical), _scaled(dense)
    return {
        number: (1 - share) * by_words.get(number, 0.0) + share * by_meaning.get(number, 0.0)
        for number in by_words.keys() | by_meaning.keys()
    }


def _scaled(scores: dict[int, float]) -> dict[int, float]:
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    if high == low:
        return dict.fromkeys(scores, 1.0)
    return {number: (score - low) / (high - low) for number, score in scores.items()}


def _without_duplicates(passages: Iterable[Passage]) -> list[Passage]:
    """Each wording once: the first, which is the best. Minutes repeat themselves to the letter."""
    seen: dict[str, Passage] = {}
    for passage in passages:
        seen.setdefault(" ".join(passage.text.split()).casefold(), passage)
    return list(seen.values())
