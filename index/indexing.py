"""From files into the archive: what changed is read, embedded and stored, a document at a time."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.collecting import Collected, collect, is_below
from index.errors import BrokenFileError, Cancelled, UnreadableFileError
from index.loaders.files import sha256_of
from index.loaders.helpers import MissingHelperError
from index.naming import shown
from index.pace import Pace
from index.progress import Progress, Report
from index.protocols import Embedder, Vectors
from index.safe_reading import Reader
from index.store import documents, quarantine
from index.store.documents import READING_RULES, StoredDocument
from index.store.models import drop_unused_models
from index.store.prepared import Reading
from index.store.quarantine import Quarantined
from index.store.shelves import Shelf, Shelves
from index.types import IndexReport, Unreadable

_WINDOW = 64
"""Passages embedded together: enough to pad little, few enough to stop and to report soon."""

PREPARE = "index.preparing:prepare"
_HELD = 5_000_000
"""Characters of text that wait to be stored together."""


def index_paths(
    shelves: Shelves, embedder: Embedder, paths: Sequence[Path], report: Report
) -> IndexReport:
    """Add what is new, refresh what changed, skip what did not; one transaction a document.

    Raises ArchiveError when the archive cannot be written; what was stored before stays.
    """
    collected = collect(paths)
    run = _Run(shelves, embedder, collected, report)
    cancelled = False
    try:
        with Reader() as reader:
            run.go(reader)
    except Cancelled:
        cancelled = True
    shelves.purge()
    _forget_gone(shelves, paths)
    return IndexReport(
        added=run.added,
        changed=run.changed,
        unchanged=run.unchanged,
        passages=run.passages,
        unreadable=tuple(run.unreadable),
        missing=_missing(shelves, paths),
        cancelled=cancelled,
    )


def _forget_gone(shelves: Shelves, paths: Sequence[Path]) -> None:
    """A bad file that was deleted is no longer one that could not be read."""
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths) and _is_gone(path):
            quarantine.forget(shelves.public, path)


def _missing(shelves: Shelves, paths: Sequence[Path]) -> tuple[str, ...]:
    """Documents of these places whose files are gone. They are only named: a drive may be off."""
    known = (document.path for document in documents.all_documents(shelves.public))
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
        self, shelves: Shelves, embedder: Embedder, collected: Collected, report: Report
    ) -> None:
        self._shelves = shelves
        self._embedder = embedder
        self._files = collected.files
        self._report = report
        self._pace = Pace(self._files)
        self._window: list[tuple[Reading, bool]] = []
        self._label = ""
        self.unreadable: list[Unreadable] = list(collected.problems)
        self.added = self.changed = self.unchanged = self.passages = 0

    def go(self, reader: Reader) -> None:
        """Read, embed and store. Raises Cancelled between two steps."""
        self._tell("")
        self._embedder.load()
        for path in self._files:
            self._tell(path.name)
            self._take(reader, path)
            if self._is_full():
                self._store_window()
        self._store_window()
        for shelf in self._shelves.existing(self._embedder):
            self._embed_again(shelf)
            drop_unused_models(shelf.connection, shelf.model)
        self._tell("")

    def _is_full(self) -> bool:
        """Whether there is enough to embed, or as much text as should be held at once."""
        passages = sum(len(_texts(reading)) for reading, _ in self._window)
        held = sum(len(reading.public.source.text) for reading, _ in self._window)
        return passages >= _WINDOW or held >= _HELD

    def _take(self, reader: Reader, path: Path) -> None:
        sha256 = None
        try:
            sha256 = sha256_of(path)
            known = documents.stored_document(self._shelves.public, str(path))
            if known and self._is_as_stored(known, sha256):
                self.unchanged += 1
                self._pace.pass_over(path)
            elif reason := self._still_unreadable(path, sha256):
                self.unreadable.append(Unreadable(str(path), reason))
                self._pace.pass_over(path)
            else:
                name = self._embedder.name
                reading = reader.call(shown(path), PREPARE, path, name, tick=self._tick)
                self._window.append((reading, known is not None))
        except UnreadableFileError as error:
            self._refuse(path, sha256, error)

    def _is_as_stored(self, known: StoredDocument, sha256: str) -> bool:
        whole = not known.has_exempt or self._shelves.holds_exempt(known.path, sha256)
        return known.sha256 == sha256 and known.rules == READING_RULES and whole

    def _still_unreadable(self, path: Path, sha256: str) -> str | None:
        """Why these bytes could not be read; None where the program they need may be there now."""
        file = quarantine.known(self._shelves.public, str(path), sha256)
        return None if file is None or file.needs else file.reason

    def _refuse(self, path: Path, sha256: str | None, error: UnreadableFileError) -> None:
        self.unreadable.append(Unreadable(str(path), str(error)))
        self._pace.pass_over(path)
        known = documents.stored_document(self._shelves.public, str(path))
        # A file that cannot be had just now may be back tomorrow: what it said is kept.
        if not error.unavailable or (not known and not _is_gone(path)):
            self._shelves.quarantine(
                Quarantined(
                    path=str(path),
                    reason=str(error),
                    sha256=None if error.unavailable else sha256,
                    needs=error.needs if isinstance(error, MissingHelperError) else None,
                    fault=error.fault if isinstance(error, BrokenFileError) else None,
                )
            )

    def _store_window(self) -> None:
        window, self._window = self._window, []
        vectors = self._embed([text for reading, _ in window for text in _texts(reading)])
        start = 0
        for reading, known in window:
            stop = start + len(_texts(reading))
            self._shelves.replace(reading, vectors[start:stop], self._embedder)
            self.changed += known
            self.added += not known
            self._pace.finish(Path(reading.public.path))
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

    def _embed_again(self, shelf: Shelf) -> None:
        """Documents whose vectors are another model's, from their stored text."""
        for document in documents.all_documents(shelf.connection):
            if document.model_id != shelf.model.id:
                self._tell(Path(document.path).name)
                texts = documents.stored_texts_to_embed(shelf.connection, document.id)
                vectors = self._embed(texts)
                documents.replace_vectors(shelf.connection, document, vectors, shelf.model)

    def _tick(self) -> None:
        self._tell(self._label)

    def _tell(self, label: str) -> None:
        self._label = label
        done, total = self._pace.done, len(self._files)
        self._report(Progress(done, total, label, self._pace.eta(), self.passages))


def _texts(reading: Reading) -> list[str]:
    """What is embedded of a file: its public passages, then the exempt ones."""
    exempt = reading.exempt.texts_to_embed() if reading.exempt else []
    return reading.public.texts_to_embed() + exempt


def remove_paths(shelves: Shelves, paths: Sequence[Path]) -> int:
    """Take out every document and every unreadable file at or below these paths; how many."""
    removed = 0
    for document in documents.all_documents(shelves.public):
        if is_below(document.path, paths):
            removed += shelves.delete(document.path)
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths):
            quarantine.forget(shelves.public, path)
            removed += 1
    shelves.purge()
    return removed
