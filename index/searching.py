"""One database searched by words and by meaning, filtered inside both searches."""

from collections.abc import Sequence

import apsw

from index.accelerators import Accelerator
from index.protocols import Vectors
from index.store import browsing, filtering, fulltext, scope
from index.store.models import StoredModel
from index.store.scope import MeetingInScope
from index.types import Filters, Passage, Searched
from index.words import Term


class Searcher:
    """Searches one state of a database: what it has counted there it does not count again.

    Without a model only words are searched. `sign` is 1 or -1: ids are multiplied by it, so that
    those of two databases differ. The accelerator is the first database's.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        model: StoredModel | None,
        sign: int = 1,
        accelerator: Accelerator | None = None,
    ) -> None:
        self.connection = connection
        self._accelerator = accelerator
        self._model_id = model.id if model else None
        self._vectors = model.vectors(connection) if model else None
        self._sign = sign
        self._count: int | None = None
        self._held: dict[str, int] = {}
        self._searched: dict[Filters, Searched] = {}
        self._passing: dict[Filters, list[int]] = {}

    @property
    def knows_meaning(self) -> bool:
        """Whether there are vectors to search."""
        return self._vectors is not None

    def lexical(self, terms: Sequence[Term], k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by BM25."""
        if self._accelerator:
            return self._accelerator.lexical(terms, k, self._where(filters), self._among(filters))
        phrases = [fulltext.phrase(term.words) for term in terms]
        found = fulltext.search(self.connection, phrases, k, self._where(filters))
        return [(self._sign * number, score) for number, score in found]

    def dense(self, query: Vectors, k: int, filters: Filters) -> list[tuple[int, float]]:
        """Passages by cosine; none without a model."""
        if self._vectors is None:
            return []
        among = self._among(filters)
        if self._accelerator and self._accelerator.knows_meaning:
            return self._accelerator.dense(query, k, among)
        found = self._vectors.search(query, k, among)
        return [(self._sign * number, cosine) for number, cosine in found]

    def similarities(self, query: Vectors, ids: Sequence[int]) -> dict[int, float]:
        """The cosine of each of these passages that has a vector here."""
        if self._vectors is None:
            return {}
        own = [self._sign * number for number in ids if number * self._sign > 0]
        found = self._vectors.similarities(query, own)
        return {self._sign * number: cosine for number, cosine in found.items()}

    def some(self, k: int, filters: Filters) -> list[int]:
        """Any k passages that the filter lets through."""
        found = fulltext.some(self.connection, k, self._where(filters))
        return [self._sign * number for number in found]

    def passages(self, ids: Sequence[int]) -> dict[int, Passage]:
        """The passages of this database among these ids."""
        own = [self._sign * number for number in ids if number * self._sign > 0]
        found = browsing.passages(self.connection, own)
        return {self._sign * number: passage for number, passage in found.items()}

    def searched(self, filters: Filters) -> Searched:
        """How much there is to search."""
        if filters not in self._searched:
            where = self._where(filters)
            passages = None if where else self.count()
            self._searched[filters] = browsing.searched(self.connection, where, passages)
        return self._searched[filters]

    def documents(self, filters: Filters) -> int:
        """How many documents have something to search."""
        return browsing.documents(self.connection, self._where(filters))

    def count(self) -> int:
        """All its passages."""
        if self._count is None:
            one = self._accelerator
            self._count = one.count() if one else browsing.count(self.connection, "passages")
        return self._count

    def holding(self, term: Term) -> int:
        """How many passages hold a term, at most: those that hold its rarest word."""
        return min(map(self._holding, term.stems, term.words))

    def _holding(self, stem: str, word: str) -> int:
        if stem not in self._held:
            one = self._accelerator
            self._held[stem] = (
                one.holding(stem, word) if one else fulltext.rarity(self.connection, stem)
            )
        return self._held[stem]

    def occurrences(self, term: Term, filters: Filters) -> int:
        """How many of the passages searched hold a term, all its words in a row."""
        return fulltext.count(self.connection, fulltext.phrase(term.words), self._where(filters))

    def meetings(self, filters: Filters) -> list[MeetingInScope]:
        """The meetings that there are to search."""
        return scope.meetings(self.connection, self._where(filters), self._model_id)

    def _among(self, filters: Filters) -> list[int] | None:
        """The passages that a filter lets through; None where all are."""
        if not filters:
            return None
        if filters not in self._passing:
            where = self._where(filters)
            self._passing[filters] = filtering.passage_ids(self.connection, where)
        return self._passing[filters]

    def _where(self, filters: Filters) -> filtering.Where:
        return filtering.where(self.connection, filters)
