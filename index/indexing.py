"""From files into the archive: what changed is read, embedded and stored, a document at a time."""

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

import apsw
import numpy as np

from index.chunking import chunk
from index.collecting import Collected, collect, is_below
from index.errors import Cancelled, UnreadableFileError
from index.loaders import load
from index.loaders.faults import unavailable
from index.minutes import parse
from index.progress import Progress, Report
from index.protocols import Embedder, Vectors
from index.store import documents
from index.store.documents import PreparedDocument, StoredDocument
from index.store.models import drop_unused_models, ensure_model
from index.types import IndexReport, Unreadable

_WINDOW = 64
"""Passages embedded together: enough to pad little, few enough to stop and to report soon."""


def index_paths(
    connection: apsw.Connection, embedder: Embedder, paths: Sequence[Path], report: Report
) -> IndexReport:
    """Add what is new, refresh what changed, skip what did not; one transaction a document.

    Raises ArchiveError when the archive cannot be written; what was stored before stays.
    """
    collected = collect(paths)
    run = _Run(connection, embedder, collected, report)
    cancelled = False
    try:
        run.go()
    except Cancelled:
        cancelled = True
    _forget_gone(connection, paths)
    return IndexReport(
        added=run.added,
        changed=run.changed,
        unchanged=run.unchanged,
        passages=run.passages,
        unreadable=tuple(run.unreadable),
        missing=_missing(connection, paths),
        cancelled=cancelled,
    )


def prepare(path: Path, embedder: Embedder) -> PreparedDocument:
    """Read a file and take it apart. Raises UnreadableFileError."""
    source = load(path)
    minutes = parse(source.text, source.marks)[0]
    chunks = chunk(source.text, minutes, embedder.count_tokens, embedder.max_tokens)
    return PreparedDocument(str(path), source, minutes, tuple(chunks))


def _forget_gone(connection: apsw.Connection, paths: Sequence[Path]) -> None:
    """A bad file that was deleted is no longer one that could not be read."""
    for path in documents.unreadable_paths(connection):
        if is_below(path, paths) and _is_gone(path):
            documents.forget_unreadable(connection, path)


def _missing(connection: apsw.Connection, paths: Sequence[Path]) -> tuple[str, ...]:
    """Documents of these places whose files are gone. They are only named: a drive may be off."""
    known = (document.path for document in documents.all_documents(connection))
    return tuple(path for path in known if is_below(path, paths) and _is_gone(path))


def _is_gone(path: Path | str) -> bool:
    """Whether there is no such file; one behind a locked door may well be there."""
    try:
        Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


class _Run:
    """One pass over a list of files."""

    def __init__(
        self,
        connection: apsw.Connection,
        embedder: Embedder,
        collected: Collected,
        report: Report,
    ) -> None:
        self._connection = connection
        self._embedder = embedder
        self._files = collected.files
        self._report = report
        self._clock = _Clock(self._files)
        self._window: list[tuple[PreparedDocument, bool]] = []
        self._label = ""
        self.unreadable: list[Unreadable] = list(collected.problems)
        self.added = self.changed = self.unchanged = self.passages = 0

    def go(self) -> None:
        """Read, embed and store. Raises Cancelled between two steps."""
        self._tell("")
        self._embedder.load()
        self._model = ensure_model(self._connection, self._embedder)
        for path in self._files:
            self._tell(path.name)
            self._take(path)
            if sum(len(document.chunks) for document, _ in self._window) >= _WINDOW:
                self._store_window()
        self._store_window()
        self._embed_again()
        drop_unused_models(self._connection, self._model)
        self._tell("")

    def _take(self, path: Path) -> None:
        try:
            known = documents.stored_document(self._connection, str(path))
            if known and known.sha256 == _sha256(path):
                self.unchanged += 1
                self._clock.pass_over(path)
                return
            self._window.append((prepare(path, self._embedder), known is not None))
        except UnreadableFileError as error:
            self._refuse(path, error)

    def _refuse(self, path: Path, error: UnreadableFileError) -> None:
        self.unreadable.append(Unreadable(str(path), str(error)))
        self._clock.pass_over(path)
        known = documents.stored_document(self._connection, str(path))
        # A file that cannot be had just now may be back tomorrow: what it said is kept.
        if not error.unavailable or (not known and not _is_gone(path)):
            documents.note_unreadable(self._connection, str(path), str(error))

    def _store_window(self) -> None:
        window, self._window = self._window, []
        vectors = self._embed(
            [text for document, _ in window for text in document.texts_to_embed()]
        )
        start = 0
        for document, known in window:
            stop = start + len(document.chunks)
            documents.replace_document(self._connection, document, vectors[start:stop], self._model)
            self.changed += known
            self.added += not known
            self._clock.finish(Path(document.path))
            start = stop

    def _embed(self, texts: Sequence[str]) -> Vectors:
        """Vectors in the order given; embedded by length, so that a batch pads little."""
        if not texts:
            return np.zeros((0, 0), dtype=np.float32)
        order = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
        parts = []
        for start in range(0, len(order), _WINDOW):
            self._tell(self._label)
            numbers = order[start : start + _WINDOW]
            parts.append(self._embedder.encode_documents([texts[n] for n in numbers]))
            self.passages += len(numbers)
        vectors = np.concatenate(parts)
        placed = np.empty_like(vectors)
        placed[order] = vectors
        return placed

    def _embed_again(self) -> None:
        """Documents whose vectors are another model's, from their stored text."""
        for document in self._stale():
            self._tell(Path(document.path).name)
            texts = documents.stored_texts_to_embed(self._connection, document.id)
            vectors = self._embed(texts)
            documents.replace_vectors(self._connection, document, vectors, self._model)

    def _stale(self) -> list[StoredDocument]:
        known = documents.all_documents(self._connection)
        return [document for document in known if document.model_id != self._model.id]

    def _tell(self, label: str) -> None:
        self._label = label
        done, total = self._clock.done, len(self._files)
        self._report(Progress(done, total, label, self._clock.eta(), self.passages))


class _Clock:
    """How long the rest will take, by the bytes of the files: a page takes as long as a page."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._sizes = {path: _size(path) for path in files}
        self._left = sum(self._sizes.values())
        self._finished = 0
        self._began = time.monotonic()
        self.done = 0

    def pass_over(self, path: Path) -> None:
        """A file that took no time."""
        self.done += 1
        self._left -= self._sizes[path]

    def finish(self, path: Path) -> None:
        """A file that was embedded."""
        self.pass_over(path)
        if not self._finished:
            self._began = time.monotonic()  # the first one pays for loading the model
        self._finished += self._sizes[path]

    def eta(self) -> float | None:
        """Seconds left; None until enough is finished to tell."""
        elapsed = time.monotonic() - self._began
        if elapsed < 1 or not self._finished:
            return None
        return elapsed * self._left / self._finished


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise unavailable(path, error) from error


def remove_paths(connection: apsw.Connection, paths: Sequence[Path]) -> int:
    """Take out every document and every unreadable file at or below these paths; how many."""
    removed = 0
    for document in documents.all_documents(connection):
        if is_below(document.path, paths):
            removed += documents.delete_document(connection, document.path)
    for path in documents.unreadable_paths(connection):
        if is_below(path, paths):
            documents.forget_unreadable(connection, path)
            removed += 1
    return removed
