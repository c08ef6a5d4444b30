"""Vectors for passages that have none yet: the newest meetings first, and on from any stop."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from index.progress import Progress, Report
from index.protocols import Embedder
from index.store import documents, paces
from index.store.documents import Waiting
from index.store.models import StoredModel, remember_in_use, stored_model
from index.store.reusing import known_vectors, vector_of
from index.store.shelves import Shelf, Shelves

_WINDOW = 64
"""Passages embedded and stored together: few enough to stop and to report soon."""
_POOL = 4 * _WINDOW
"""Passages that are sorted by length, so that those of a window pad each other little."""


@dataclass(slots=True)
class _Pool:
    """Passages without a vector, and the documents that are whole once they have theirs."""

    passages: list[tuple[int, str]] = field(default_factory=list)
    """The id of each, and what the model is given of it."""
    finished: list[Waiting] = field(default_factory=list)


class CatchingUp:
    """Embeds all that an archive holds and a model has not embedded: the one in use, or another."""

    def __init__(
        self, shelves: Shelves, embedder: Embedder, report: Report, *, is_in_use: bool = True
    ) -> None:
        self._shelves = shelves
        self._embedder = embedder
        self._report = report
        self._is_in_use = is_in_use
        self._total = self._done = 0
        self._began = 0.0
        self._label = ""
        self.embedded = 0
        """Passages that the model was run on; the vectors of others were known."""

    def go(self) -> None:
        """Work to the end. Raises Cancelled between two windows; what is done stays."""
        self._total = self._to_do()
        if not self._total:
            return
        self._tell()
        # Only now: a model takes longer to load than many files to read.
        self._embedder.load()
        self._total = self._to_do()  # only a model that is loaded knows its fingerprint for sure
        self._began = time.monotonic()
        try:
            shelves = list(self._shelves.existing(self._embedder))
            if self._is_in_use:
                remember_in_use(self._shelves.public, self._embedder.fingerprint)
            for shelf in shelves:
                self._fill(shelf)
        finally:
            self._remember_pace()
        self._tell()

    def _remember_pace(self) -> None:
        if self.embedded >= _WINDOW:
            pace = (time.monotonic() - self._began) / self.embedded
            paces.remember_embedding(self._shelves.public, self._embedder.fingerprint, pace)

    def _to_do(self) -> int:
        """Passages of documents that the model has not embedded, or not wholly."""
        passages = 0
        for connection in self._shelves.connections():
            model = stored_model(connection, self._embedder.fingerprint)
            waiting = documents.waiting(connection, model.id if model else None)
            passages += sum(document.passages for document in waiting)
        return passages

    def _fill(self, shelf: Shelf) -> None:
        pool = _Pool()
        for document in documents.waiting(shelf.connection, shelf.model.id):
            self._label = Path(document.path).name
            for passage in self._without_vector(shelf, document):
                pool.passages.append(passage)
                if len(pool.passages) >= _POOL:
                    self._empty(shelf, pool)
            pool.finished.append(document)
        self._empty(shelf, pool)

    def _without_vector(self, shelf: Shelf, document: Waiting) -> Iterator[tuple[int, str]]:
        for number, text in documents.texts_to_embed(shelf.connection, document.id):
            if vector_of(shelf.connection, shelf.model, number) is None:
                yield number, text
            else:
                self._done += 1

    def _empty(self, shelf: Shelf, pool: _Pool) -> None:
        """Give every passage of the pool its vector."""
        places: dict[str, list[int]] = {}
        for number, text in pool.passages:
            places.setdefault(text, []).append(number)
        self._take_over(shelf, places)
        texts = sorted(places, key=len, reverse=True)
        for start in range(0, len(texts), _WINDOW):
            self._tell()
            self._embed(shelf.connection, shelf.model, places, texts[start : start + _WINDOW])
        with shelf.connection:
            for document in pool.finished:
                documents.finish(shelf.connection, document.id, shelf.model)
        pool.passages, pool.finished = [], []

    def _take_over(self, shelf: Shelf, places: dict[str, list[int]]) -> None:
        """Vectors of words that were embedded meanwhile, in another document."""
        known = known_vectors(shelf.connection, shelf.model, places)
        with shelf.connection:
            for text, vector in known.items():
                ids = places.pop(text)
                shelf.model.vectors(shelf.connection).add(ids, vector[None].repeat(len(ids), 0))
                self._done += len(ids)

    def _embed(
        self,
        connection: apsw.Connection,
        model: StoredModel,
        places: dict[str, list[int]],
        texts: Sequence[str],
    ) -> None:
        vectors = self._embedder.encode_documents(texts)
        ids = [number for text in texts for number in places[text]]
        rows = [row for row, text in enumerate(texts) for _ in places[text]]
        with connection:
            model.vectors(connection).add(ids, vectors[rows])
        self.embedded += len(texts)
        self._done += len(ids)

    def _tell(self) -> None:
        self._report(Progress(self._done, self._total, self._label, self._eta(), unit="passages"))

    def _eta(self) -> float | None:
        """Seconds left; None until enough is embedded to tell."""
        elapsed = time.monotonic() - self._began
        if not self.embedded or elapsed < 1:
            return None
        return elapsed * (self._total - self._done) / max(1, self._done)
