"""From a question to passages: by words and by meaning, filtered inside both searches, ranked."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index import ranking, versions
from index.protocols import Embedder
from index.question import Question
from index.searching import Searcher
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
    """Searches the databases of one archive. Without an embedder only words are searched."""

    def __init__(self, searchers: Sequence[Searcher], embedder: Embedder | None) -> None:
        self._searchers = searchers
        self._embedder = embedder

    def search(self, text: str, filters: Filters, limit: int) -> Found:
        """The best passages for a question; duplicates are collapsed. Never more than `limit`."""
        question = Question.of(text)
        weighing = self._weigh(question)
        lexical = dict(self.lexical(question, CANDIDATES, filters))
        dense = dict(self.dense(question, CANDIDATES, filters))
        fused = ranking.fuse(lexical, dense)
        if not fused and not any(searcher.knows_meaning for searcher in self._searchers):
            # No word is known and no meaning is searched: something near is still shown.
            fused = dict.fromkeys(self._some(limit, filters), 0.0)
        passages = self._passages(list(fused))
        coverage = {n: weighing.coverage(words_around(p)) for n, p in passages.items()}
        ranked = ranking.rank(question, passages, fused, coverage)
        hits = [
            Hit(passages[number], score, similarity=dense.get(number))
            for number, score in _without_duplicates(ranked, passages)
        ]
        settled = [
            replace(hit, why=_why(weighing, hit.passage)) for hit in self._settled(hits, limit)
        ]
        return Found(question, weighing, tuple(settled), self._searched(filters))

    def rankings(self, text: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by this search and by each of its parts alone, for measuring."""
        question, everything = Question.of(text), Filters()
        return {
            "minutebook": [hit.passage.id for hit in self.search(text, Filters(), depth).hits],
            "BM25 alone": [number for number, _ in self.lexical(question, depth, everything)],
            "dense alone": [number for number, _ in self.dense(question, depth, everything)],
        }

    def lexical(self, question: Question, k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by BM25."""
        return _best(k, (one.lexical(question, k, filters) for one in self._searchers))

    def dense(self, question: Question, k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by cosine; none without a model."""
        if self._embedder is None:
            return []
        query = self._embedder.encode_query(question.text)
        return _best(k, (one.dense(query, k, filters) for one in self._searchers))

    def _settled(self, hits: Sequence[Hit], limit: int) -> list[Hit]:
        """Each passage from the best version of its meeting. Exempt items have one version."""
        public = [hit for hit in hits if not hit.passage.item.exempt]
        exempt = [hit for hit in hits if hit.passage.item.exempt]
        chosen = versions.settled(self._searchers[0].connection, public, limit)
        both = sorted([*chosen, *exempt], key=lambda hit: -hit.score)
        return both[:limit]

    def _some(self, limit: int, filters: Filters) -> list[int]:
        return [n for one in self._searchers for n in one.some(limit, filters)][:limit]

    def _passages(self, ids: Sequence[int]) -> dict[int, Passage]:
        return {n: p for one in self._searchers for n, p in one.passages(ids).items()}

    def _searched(self, filters: Filters) -> Searched:
        first, *more = (one.searched(filters) for one in self._searchers)
        # The same files are in both: only the passages are more.
        return replace(first, passages=first.passages + sum(one.passages for one in more))

    def _weigh(self, question: Question) -> Weighing:
        passages = sum(one.count() for one in self._searchers)
        weights = tuple(self._weight(term, passages) for term in question.terms)
        return Weighing(question.terms, weights)

    def _weight(self, term: Term, passages: int) -> float:
        holding = sum(one.holding(term) for one in self._searchers)
        rarity = math.log(1 + (passages - holding + 0.5) / (holding + 0.5))
        return REFERENCE * rarity if len(term.words) > 1 else rarity


def _best(k: int, found: Iterable[list[tuple[int, float]]]) -> list[tuple[int, float]]:
    return sorted((pair for one in found for pair in one), key=lambda pair: -pair[1])[:k]


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
    ranked: Iterable[tuple[int, float]], passages: Mapping[int, Passage]
) -> list[tuple[int, float]]:
    """Each wording once: the best placed. Minutes repeat themselves to the letter."""
    seen: dict[str, tuple[int, float]] = {}
    for number, score in ranked:
        words = " ".join(passages[number].text.split()).casefold()
        seen.setdefault(words, (number, score))
    return list(seen.values())
