"""Files taken in: what is new or has changed is read, and its words can be found at once."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

import apsw

from index.collecting import Collected
from index.errors import BrokenFileError, UnreadableFileError
from index.gone import is_gone
from index.loaders.helpers import MissingHelperError
from index.looks import lacks_text
from index.naming import shown
from index.pace import Pace
from index.progress import Progress, Report
from index.protocols import Embedder
from index.safe_reading import Readers
from index.store import documents, paces, quarantine
from index.store.prepared import Reading
from index.store.quarantine import Quarantined
from index.store.shelves import Shelves
from index.sweeping import Fate, Sweep, Verdict
from index.types import Unreadable

_TELLING = 1.0
"""Seconds of reading from which on they tell how fast this computer is."""
PREPARE = "index.preparing:prepare"

_Settle = Callable[[apsw.Connection, str, int], None]


class TakingIn:
    """One pass over a list of files: what is new or has changed is read, and its words are stored."""

    def __init__(
        self,
        shelves: Shelves,
        embedder: Embedder,
        collected: Collected,
        roots: Sequence[Path],
        report: Report,
        *,
        unasked: bool,
    ) -> None:
        self._shelves = shelves
        self._embedder = embedder
        self._files = collected.files
        self._report = report
        self._unasked = unasked
        self._sweep = Sweep(shelves.public, shelves.exempt, self._files, roots)
        self._pace = Pace(self._sweep.sizes)
        self._settled: list[tuple[str, _Settle, int]] = []
        self._label = ""
        self._under_way: deque[tuple[Path, Verdict]] = deque()
        """The files that the reading processes have in hand, in the order they were given."""
        self.unreadable: list[Unreadable] = list(collected.problems)
        self.added = self.changed = self.unchanged = self.moved = self.passages = 0
        self.postponed = 0
        self._bytes = 0
        self._seconds = 0.0
        self.duplicates: list[str] = []
        self.scans: list[str] = []
        self.undated: list[str] = []

    def go(self) -> None:
        """Read and store. Raises Cancelled between two steps."""
        self._tell("")
        began = time.monotonic()
        with Readers() as readers:
            for path in self._files:
                self._tell(path.name)
                self._take(readers, path)
            while self._under_way:
                self._store(self._read_first(readers))
        self._seconds = time.monotonic() - began
        self._tell("")

    def settle(self) -> None:
        """Remember of the files that have not changed when they were written, and the pace."""
        with self._shelves.public as connection:
            for path, settle, mtime_ns in self._settled:
                settle(connection, path, mtime_ns)
            if self._seconds > _TELLING:
                paces.remember_reading(connection, self._seconds / max(1, self._bytes))

    def _take(self, readers: Readers, path: Path) -> None:
        verdict = None
        try:
            verdict = self._sweep.verdict(path)
            if verdict.moved_from:
                self._shelves.move(verdict.moved_from, str(path))
                self.moved += 1
            if verdict.fate is Fate.TO_READ and self._unasked and verdict.state.is_fresh:
                self.postponed += 1
                self._pace.pass_over(path)
                return
            if verdict.fate is Fate.TO_READ:
                self._read(readers, path, verdict)
                return
            self._remember(path, verdict)
            if verdict.refused:
                self.unreadable.append(Unreadable(str(path), verdict.refused.reason))
            elif not verdict.moved_from:
                self.unchanged += 1
            self._pace.pass_over(path)
        except UnreadableFileError as error:
            self._refuse(path, verdict, error)

    def _remember(self, path: Path, verdict: Verdict) -> None:
        """That a file whose bytes were compared need not be opened the next time."""
        if verdict.sha256 and verdict.state.mtime_ns is not None:
            settle = quarantine.settle if verdict.refused else documents.settle
            self._settled.append((str(path), settle, verdict.state.mtime_ns))

    def _refuse(self, path: Path, verdict: Verdict | None, error: UnreadableFileError) -> None:
        self.unreadable.append(Unreadable(str(path), str(error)))
        self._pace.pass_over(path)
        if isinstance(error, MissingHelperError) and "tesseract" in error.needs:
            self.scans.append(str(path))
        # A file that cannot be had just now may be back tomorrow: what it said is kept.
        if error.unavailable and (self._sweep.known(path) or is_gone(path)):
            return
        sha256, state = (verdict.sha256, verdict.state) if verdict else (None, None)
        self._shelves.quarantine(
            Quarantined(
                path=str(path),
                reason=str(error),
                sha256=None if error.unavailable else sha256,
                needs=error.needs if isinstance(error, MissingHelperError) else None,
                fault=error.fault if isinstance(error, BrokenFileError) else None,
                size=state.size if state else None,
                mtime_ns=state.mtime_ns if state else None,
            )
        )

    def _read(self, readers: Readers, path: Path, verdict: Verdict) -> None:
        """Have a file read; meanwhile one that was read before it is stored."""
        before = self._read_first(readers) if readers.are_all_busy else None
        readers.begin(PREPARE, path, self._embedder.name)
        self._under_way.append((path, verdict))
        self._store(before)

    def _read_first(self, readers: Readers) -> tuple[Path, Verdict, Reading] | None:
        """The file that was given out first, once it is read; None where it cannot be."""
        path, verdict = self._under_way.popleft()
        try:
            return path, verdict, readers.finish(shown(path), tick=self._tick)
        except UnreadableFileError as error:
            self._refuse(path, verdict, error)
            return None

    def _store(self, read: tuple[Path, Verdict, Reading] | None) -> None:
        if read is None:
            return
        path, verdict, reading = read
        self.passages += self._shelves.replace(reading, verdict.state.mtime_ns)
        self.changed += verdict.known is not None
        self.added += verdict.known is None
        self._pace.finish(path)
        self._bytes += verdict.state.size
        self._note(str(path), reading, verdict)

    def _note(self, path: str, reading: Reading, verdict: Verdict) -> None:
        """What is worth a word about a file that was read."""
        if verdict.duplicate:
            self.duplicates.append(path)
        if lacks_text((reading.exempt or reading.public).source):
            self.scans.append(path)
        if any(one.minutes.meeting.held_on is None for one in reading.public.meetings):
            self.undated.append(path)

    def _tick(self) -> None:
        self._tell(self._label)

    def _tell(self, label: str) -> None:
        self._label = label
        done, total = self._pace.done, len(self._files)
        self._report(Progress(done, total, label, self._pace.eta(), self.passages))
