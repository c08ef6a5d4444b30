"""From a question to passages: by words and by meaning, filtered inside both searches, ranked."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from index import ranking, versions
from index.glossary import Glossary, expand, term_of
from index.namesakes import Namesakes
from index.phrasing import AS_ANY, Phrasing
from index.protocols import Embedder, Vectors
from index.question import Question
from index.ranking import Evidence
from index.searching import Searcher
from index.types import Expansion, Filters, Hit, Passage, Searched, Span
from index.weighing import Wanted, Weighing
from index.words import StemmedText, Term, stem
from resources.loading import framing_words

CANDIDATES = 100
"""How many passages each of the two searches puts forward."""
BEHIND = 12
"""How many passages after a motion what came of it is looked for in."""
FRAMING = 0.3
"""What a word counts that only frames a question: "the latest position on…"."""
REFERENCE = 1.5
"""How much more a reference, date or figure of several parts tells than its rarest part."""

_SURE = 700.0
"""Log-odds beyond which a float has no room for the odds."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage that was read with the question: does it answer? As the log of the odds."""

    whole: float
    sentences: Mapping[Span, float]
    """Of each sentence, by its place in the source text: is it the answer?"""

    @property
    def likely(self) -> float:
        """How likely it answers, 0 to 1, as the model has it."""
        return logistic(self.whole)

    def at_most(self, odds: float) -> "Judged":
        """The same, not more likely than that."""
        return replace(self, whole=min(self.whole, odds))


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: hits, best first, and how the question weighs."""

    question: Question
    weighing: Weighing
    hits: tuple[Hit, ...]
    searched: Searched
    expansions: tuple[Expansion, ...] = ()
    """What else was searched for."""
    namesakes: tuple[Namesakes, ...] = ()
    """People of one name, of whom the question may mean any."""
    withheld: bool = False
    """Whether it asks for what was said without the public, and exempt items are not searched."""
    judged: Mapping[tuple[bool, int], Judged] = field(default_factory=dict)
    """Of those hits that were read closely, by `key_of` their passages."""

    def reading_of(self, passage: Passage) -> Judged | None:
        """What reading a passage with the question gave; None where it was not read."""
        return self.judged.get(key_of(passage))


def key_of(passage: Passage) -> tuple[bool, int]:
    """What tells passages apart: those of the two databases may have one number."""
    return passage.item.exempt, passage.id


def logistic(odds: float) -> float:
    """A probability from the log of its odds."""
    return 1 / (1 + math.exp(-odds)) if odds > -_SURE else 0.0


class Retriever:
    """Searches the databases of one archive. Without an embedder only words are searched."""

    def __init__(
        self,
        searchers: Sequence[Searcher],
        embedder: Embedder | None,
        glossary: Glossary | None = None,
    ) -> None:
        self._searchers = searchers
        self._embedder = embedder
        self._glossary = glossary or Glossary()

    @property
    def searchers(self) -> Sequence[Searcher]:
        """The databases: the public one first."""
        return self._searchers

    @property
    def embedder(self) -> Embedder | None:
        """What meaning is searched with, if it is."""
        return self._embedder

    @property
    def phrasing(self) -> Phrasing:
        """How replies are worded in these minutes, as far as the model in use has learnt it."""
        return self._embedder.phrasing if self._embedder else AS_ANY

    def search(self, text: str, filters: Filters, limit: int) -> Found:
        """The best passages for a question; duplicates are collapsed. Never more than `limit`."""
        question = Question.of(text, dated=bool(filters.since or filters.until))
        others = self._expansions(question)
        weighing = self._weigh(question, others)
        query = self._query(question)
        ids = self._candidates(weighing, query, filters, limit)
        passages = self._passages(list(ids))
        passages |= self._passages(self._missing_neighbours(passages))
        similar = self._similarities(query, list(passages))
        evidence = {n: _evidence(weighing, p, similar.get(n)) for n, p in passages.items()}
        ranked = self._ranked(question, passages, evidence)
        hits = [
            Hit(
                passages[number],
                score,
                similarity=evidence[number].similarity,
                relevance=evidence[number].relevance,
            )
            for number, score in _without_duplicates(ranked, passages)
            if number in ids
        ]
        settled = [
            replace(
                hit, why=_why(weighing, hit.passage), phrasing=self.phrasing.of(hit.passage.text)
            )
            for hit in self._settled(hits, limit)
        ]
        return Found(question, weighing, tuple(settled), self.searched(filters), others)

    def score(self, found: Found, passage: Passage, embedded: str) -> float:
        """What a passage would score that reads otherwise in the archive, or is not there.

        `embedded`: what the model is to see of it.
        """
        near = None
        if (query := self._query(found.question)) is not None and self._embedder:
            own = self._embedder.encode_documents([embedded])[0]
            near = self._embedder.cosines.of(float(query @ own))
        evidence = {passage.id: _evidence(found.weighing, passage, near)}
        return self._ranked(found.question, {passage.id: passage}, evidence)[0][1]

    def behind(self, found: Found, hit: Hit, filters: Filters) -> list[Hit]:
        """The passages that follow a hit in its item, in their order: found by place, not by words.

        `filters`: of the search; those of day and committee hold for a whole item.
        """
        onward = -1 if hit.passage.item.exempt else 1
        first = onward * hit.passage.id
        near = self._passages([first + onward * step for step in range(1, BEHIND + 1)])
        kept = {n: p for n, p in near.items() if _follows(p, hit.passage) and _is_let(p, filters)}
        similar = self._similarities(self._query(found.question), list(kept)) if kept else {}
        evidence = {n: _evidence(found.weighing, p, similar.get(n)) for n, p in kept.items()}
        hits = [
            Hit(
                passage,
                score=0.0,
                why=_why(found.weighing, passage),
                similarity=evidence[number].similarity,
                relevance=evidence[number].relevance,
            )
            for number, passage in sorted(kept.items(), key=lambda pair: pair[1].span.start)
        ]
        return self._settled(hits, BEHIND)

    def rankings(self, text: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by each of the parts of the search alone, for measuring."""
        question, everything = Question.of(text), Filters()
        terms, query = question.terms, self._query(question)
        return {
            "BM25 alone": [number for number, _ in self._lexical(terms, depth, everything)],
            "dense alone": [number for number, _ in self._dense(query, depth, everything)],
        }

    def _ranked(
        self,
        question: Question,
        passages: Mapping[int, Passage],
        evidence: Mapping[int, Evidence],
    ) -> list[tuple[int, float]]:
        """Ids with their scores, best first, as the model in use has it."""
        weight = self._embedder.cosines.weight if self._embedder else 1.0
        return ranking.rank(question, passages, evidence, ranking.MEANING * weight, self.phrasing)

    def _query(self, question: Question) -> Vectors | None:
        """The question's vector; None without a model."""
        return self._embedder.encode_query(question.text) if self._embedder else None

    def _candidates(
        self, weighing: Weighing, query: Vectors | None, filters: Filters, limit: int
    ) -> dict[int, None]:
        """What either search puts forward, in no order that matters."""
        most = max(CANDIDATES, limit)
        lexical = self._lexical(weighing.names, most, filters)
        dense = self._dense(query, most, filters)
        found = dict.fromkeys(number for number, _ in (*lexical, *dense))
        if not found and not any(searcher.knows_meaning for searcher in self._searchers):
            # No word is known and no meaning is searched: something near is still shown.
            return dict.fromkeys(self._some(limit, filters))
        return found

    def _lexical(self, terms: Sequence[Term], k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by BM25."""
        return _best(k, (one.lexical(terms, k, filters) for one in self._searchers))

    def _dense(self, query: Vectors | None, k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by cosine; none without a model."""
        if query is None:
            return []
        return _best(k, (one.dense(query, k, filters) for one in self._searchers))

    def _similarities(self, query: Vectors | None, ids: Sequence[int]) -> dict[int, float]:
        if query is None or self._embedder is None:
            return {}
        scaled = self._embedder.cosines.of
        found = (one.similarities(query, ids) for one in self._searchers)
        return {number: scaled(cosine) for one in found for number, cosine in one.items()}

    def _missing_neighbours(self, passages: Mapping[int, Passage]) -> list[int]:
        beside = (n for number in passages for n in ranking.neighbours(number, passages))
        return [number for number in dict.fromkeys(beside) if number not in passages]

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

    def searched(self, filters: Filters) -> Searched:
        """How much the filters let through."""
        first, *more = (one.searched(filters) for one in self._searchers)
        # The same files are in both: only the passages are more.
        return replace(first, passages=first.passages + sum(one.passages for one in more))

    def documents(self, filters: Filters) -> int:
        """How many documents the filters let something through of."""
        return self._searchers[0].documents(filters)

    def _expansions(self, question: Question) -> tuple[Expansion, ...]:
        connections = [searcher.connection for searcher in self._searchers]
        return expand(question, self._glossary, *connections)

    def _weigh(self, question: Question, others: Sequence[Expansion]) -> Weighing:
        passages = sum(one.count() for one in self._searchers)
        return Weighing(
            tuple(
                Wanted(term, self._weight(term, passages), _instead_of(term, others))
                for term in question.terms
            )
        )

    def _weight(self, term: Term, passages: int) -> float:
        holding = sum(one.holding(term) for one in self._searchers)
        rarity = math.log(1 + (passages - holding + 0.5) / (holding + 0.5))
        if len(term.words) > 1:
            return REFERENCE * rarity
        return FRAMING * rarity if term.words[0].lower() in framing_words() else rarity


def _follows(passage: Passage, other: Passage) -> bool:
    """Whether a passage stands behind another in its item."""
    return (
        passage.document.id == other.document.id
        and passage.item == other.item
        and passage.span.start > other.span.start
    )


def _is_let(passage: Passage, filters: Filters) -> bool:
    return filters.kind is None or filters.kind in passage.kinds


def _best(k: int, found: Iterable[list[tuple[int, float]]]) -> list[tuple[int, float]]:
    return sorted((pair for one in found for pair in one), key=lambda pair: -pair[1])[:k]


def words_around(passage: Passage) -> StemmedText:
    """The words of a passage, of its headings and of the name of its committee."""
    meeting = passage.meeting
    about = (meeting.committee or meeting.council, passage.item.title, passage.heading)
    return StemmedText.of("\n".join([*filter(None, about), passage.text]))


def _instead_of(term: Term, others: Sequence[Expansion]) -> tuple[Term, ...]:
    """What stands for a term: another name for a phrase ("children in care") for each of its words."""
    return tuple(term_of(one) for one in others if {*map(stem, one.asked)} & {*term.stems})


def _evidence(weighing: Weighing, passage: Passage, similarity: float | None) -> Evidence:
    return Evidence(*weighing.measured(words_around(passage)), similarity)


def _why(weighing: Weighing, passage: Passage) -> tuple[str, ...]:
    words = StemmedText.of(passage.text)
    spans = (words.find(term) for term in weighing.names)
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
