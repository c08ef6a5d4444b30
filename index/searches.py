"""A question put to an archive: what is searched, with what, and what the user should know of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath

import apsw

from index.accelerators import accelerator_of
from index.asking import Asks
from index.chosen import embedder_in_use
from index.errors import ModelError
from index.glossary import Glossary
from index.judging import DEPTH, judged
from index.leading import Behind
from index.namesakes import namesakes
from index.naming import shown
from index.narrowing import left_undated, why_nothing
from index.protocols import Embedder
from index.reading import read
from index.reranking import reranked
from index.retrieval import Found, Retriever
from index.searching import Searcher
from index.store import documents, people, scope
from index.store.documents import Waiting
from index.store.models import (
    StoredModel,
    chosen_reranker,
    model_in_use,
    stored_model,
)
from index.types import Answer, Filters
from index.understanding import joined, narrowed, understood
from index.words import Term, stem
from resources.loading import stopwords

_COMMON, _FEW = 0.1, 20
"""A word that more than a tenth of the passages hold is no surname, in all but small archives."""

_LOADING = (
    "The language model is still being loaded: this was found by words alone, and the whole answer "
    "follows."
)
_WITHHELD = "What was said without the public would be in exempt items, which were not searched."
_NAMED = 3
"""Documents that a notice names; of more it gives the number."""


@dataclass(frozen=True, slots=True)
class Search:
    """A search that was done: with what, where, and what it found."""

    retriever: Retriever
    found: Found
    filters: Filters
    """All that were in force: the user's, and those that the question named."""
    understood: Filters
    """Those that the question named."""
    notice: str | None
    reranker: str | None
    """The cross-encoder that had a say in the order, if one had."""

    def answer(self) -> Answer:
        """Quotes from what was found, or the nearest."""
        return replace(read(self.found, self.notice), understood=self.understood)


class Searches:
    """Searches one archive: its public database, and its exempt one if it is given.

    `by_words`: without any model, which would have to be loaded first.
    """

    def __init__(
        self,
        folder: Path,
        public: apsw.Connection,
        exempt: apsw.Connection | None,
        *,
        by_words: bool = False,
    ) -> None:
        self._public = public
        self._by_words = by_words
        self._exempt = exempt is not None
        embedder, model, unembedded = (None, None, _LOADING) if by_words else _model(folder, public)
        searchers = [Searcher(public, model, accelerator=accelerator_of(folder, public, model))]
        if exempt is not None:
            own = stored_model(exempt, embedder.fingerprint) if embedder else None
            searchers.append(Searcher(exempt, own, sign=-1))
        glossary = Glossary.load(folder)
        self._notices = (unembedded, *glossary.problems)
        self.retriever = Retriever(searchers, embedder if model else None, glossary)

    @property
    def notice(self) -> str | None:
        """What cannot be searched, or not wholly."""
        return _sentences(self._notices)

    def search(self, question: str, filters: Filters, limit: int) -> Search:
        """Put a question: where it names a period or a committee, only there."""
        found, elsewhere = self.understood(question, filters)
        within = joined(filters, found)
        search = partial(self.retriever.search, question, within)
        behind = partial(self.retriever.behind, filters=within)
        hits, used, order = self._ordered(search, found, limit, behind)
        withheld = Asks.WITHOUT_PUBLIC in hits.question.asks and not self._exempt
        hits = replace(hits, namesakes=namesakes(question, self._names), withheld=withheld)
        nothing = why_nothing(self.retriever.searched, filters)
        shared = (one.sentence() for one in hits.namesakes)
        # Where the user's own filters leave nothing, "all days were searched" would be untrue.
        where = (nothing or elsewhere, left_undated(self.retriever.documents, within))
        unknown = self._unknown_words(hits)
        notice = _sentences(
            (*where, unknown, *shared, _WITHHELD if withheld else None, *self._notices, order)
        )
        return Search(self.retriever, hits, within, found, notice, used)

    def _ordered(
        self, search: Callable[[int], Found], named: Filters, limit: int, behind: Behind
    ) -> tuple[Found, str | None, str | None]:
        """What is found, in the models' order; the reranker that had a say in it; a notice."""
        if self._by_words:
            return search(limit), None, None
        name = chosen_reranker(self._public)
        hits, order = reranked(search, max(limit, DEPTH), name)
        used = None if order else name
        hits, unread = judged(hits, limit, named, behind, ordered=used is not None)
        return hits, used, _sentences((order, unread))

    def understood(self, question: str, filters: Filters) -> tuple[Filters, str | None]:
        """What filters the question names, and a sentence on those that would leave nothing."""
        found = understood(question, filters, scope.bodies(self._public))
        return narrowed(filters, found, self.retriever.searched)

    def rankings(self, question: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by this search and by each of its parts alone, for measuring."""
        ours = self.search(question, Filters(), depth).found.hits
        parts = self.retriever.rankings(question, depth)
        return {"minutebook": [hit.passage.id for hit in ours], **parts}

    def _unknown_words(self, found: Found) -> str | None:
        """A sentence where nothing was found by words: another language, or another council."""
        names = found.weighing.names if found.hits else ()
        if not names or any(
            one.holding(name) for name in names for one in self.retriever.searchers
        ):
            return None
        return "No word of the question stands in these minutes."

    def _names(self, surname: str) -> Iterator[str]:
        """Printed names that hold a word; none for a word of every day, or of the council's name."""
        term = Term((stem(surname),), (surname,))
        held = sum(one.holding(term) for one in self.retriever.searchers)
        passages = sum(one.count() for one in self.retriever.searchers)
        if surname.lower() in stopwords() or held > max(_FEW, _COMMON * passages):
            return
        for one in self.retriever.searchers:
            yield from people.named(one.connection, surname)


def _sentences(notices: Sequence[str | None]) -> str | None:
    return " ".join(filter(None, notices)) or None


def _model(
    folder: Path, connection: apsw.Connection
) -> tuple[Embedder | None, StoredModel | None, str | None]:
    """The embedder and its vectors; without either, a notice that only words are searched."""
    try:
        embedder = embedder_in_use(folder, connection)
        if model_in_use(connection):  # before anything is embedded words need not wait for it
            embedder.load()
        model = stored_model(connection, embedder.fingerprint)
    except ModelError as error:
        return None, None, f"{error} Until then only words are searched, not meaning."
    waiting = documents.waiting(connection, model.id if model else None)
    return embedder, model, _by_words_only(waiting) or embedder.notice


def _by_words_only(waiting: Sequence[Waiting]) -> str | None:
    """A sentence on what meaning cannot find: what is new, and what another model embedded."""
    new = [document for document in waiting if not document.by_another]
    other = sum(document.passages for document in waiting if document.by_another)
    notices = []
    if new:
        passages = sum(document.passages for document in new)
        notices.append(
            f"{_which(new)} not embedded yet ({passages} passages) and searched by words only "
            "until indexing is finished; where it was stopped, index again."
        )
    if other:
        notices.append(
            f"{other} passages were embedded with another language model and are searched by "
            "words only; index again to embed them."
        )
    return _sentences(notices)


def _which(documents: Sequence[Waiting]) -> str:
    """A few by their names, many by their number."""
    if len(documents) > _NAMED:
        return f"{len(documents)} documents are"
    *some, last = (shown(PurePath(document.path).name) for document in documents)
    return f"{', '.join(some)} and {last} are" if some else f"{last} is"
