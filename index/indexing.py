"""From files into the archive: what changed is read and stored, then what is new is embedded."""

import os
import time
from collections.abc import Callable, Sequence, Set
from pathlib import Path

import apsw

from index.catching_up import CatchingUp
from index.collecting import Collected, collect, is_below
from index.errors import BrokenFileError, Cancelled, UnreadableFileError
from index.gone import Absent, absent, is_away, is_gone
from index.loaders.helpers import MissingHelperError
from index.looking import lacks_text
from index.naming import shown
from index.pace import Pace
from index.progress import Progress, Report
from index.protocols import Embedder
from index.safe_reading import Reader
from index.store import documents, following, paces, quarantine
from index.store.prepared import Reading
from index.store.quarantine import Quarantined
from index.store.shelves import Shelves
from index.sweeping import Fate, Sweep, Verdict
from index.types import IndexReport, Unreadable

_TELLING = 1.0
"""Seconds of reading from which on they tell how fast this computer is."""
PREPARE = "index.preparing:prepare"


def index_paths(
    shelves: Shelves,
    embedder: Embedder,
    paths: Sequence[Path],
    report: Report,
    *,
    unasked: bool = False,
) -> IndexReport:
    """Add what is new, refresh what changed, skip what did not; one transaction a document.

    First the words of all files are stored, and found; then the model is loaded and passages get
    their vectors. Raises ArchiveError when the archive cannot be written, ModelError when the model
    cannot be loaded; what was stored before stays.

    The folders are followed from then on. `unasked`: they are followed already; what the user took
    out of the archive stays out, and a file that is being written is left for the next time.
    """
    known = [document.path for document in documents.all_documents(shelves.public)]
    collected = collect([path for path in paths if not is_away(path, known)])
    if unasked:
        apart = following.left_out(shelves.public)
        collected.files = [path for path in collected.files if str(path) not in apart]
    else:
        _follow(shelves, paths)
    run = _Run(shelves, embedder, collected, paths, report, unasked=unasked)
    catching_up = CatchingUp(shelves, embedder, report)
    cancelled = False
    try:
        with Reader() as reader:
            run.go(reader)
    except Cancelled:
        cancelled = True
    run.settle()
    shelves.purge()
    _forget_gone(shelves, paths)
    try:
        if not cancelled:
            catching_up.go()
    except Cancelled:
        cancelled = True
    refused = {one.path for one in run.unreadable}
    gone = _absent(shelves, paths, {str(path) for path in collected.files} - refused)
    away = {folder.path for folder in gone.unreachable}
    return IndexReport(
        added=run.added,
        changed=run.changed,
        unchanged=run.unchanged,
        moved=run.moved,
        passages=run.passages,
        embedded=catching_up.embedded,
        unreadable=tuple(one for one in run.unreadable if one.path not in away),
        missing=gone.missing,
        unreachable=gone.unreachable,
        cancelled=cancelled,
        postponed=run.postponed,
        duplicates=tuple(run.duplicates),
        scans=tuple(run.scans),
        undated=tuple(run.undated),
    )


def _follow(shelves: Shelves, paths: Sequence[Path]) -> None:
    """What the user adds is followed, if it is a folder, and no longer left out."""
    named = [Path(os.path.abspath(path)) for path in paths]
    following.follow(shelves.public, [path for path in named if os.path.isdir(path)])
    following.take_back(shelves.public, named)


def _absent(shelves: Shelves, paths: Sequence[Path], found: Set[str]) -> Absent:
    """Documents of these places whose files are gone. They are only named: a drive may be off."""
    known = (document.path for document in documents.all_documents(shelves.public))
    return absent(known, paths, found)


def _forget_gone(shelves: Shelves, paths: Sequence[Path]) -> None:
    """A bad file that was deleted is no longer one that could not be read."""
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths) and is_gone(path) and not is_gone(Path(path).parent):
            quarantine.forget(shelves.public, path)


_Settle = Callable[[apsw.Connection, str, int], None]


class _Run:
    """One pass over a list of files."""

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
        self.unreadable: list[Unreadable] = list(collected.problems)
        self.added = self.changed = self.unchanged = self.moved = self.passages = 0
        self.postponed = 0
        self._bytes = 0
        self._seconds = 0.0
        self.duplicates: list[str] = []
        self.scans: list[str] = []
        self.undated: list[str] = []

    def go(self, reader: Reader) -> None:
        """Read and store. Raises Cancelled between two steps."""
        self._tell("")
        for path in self._files:
            self._tell(path.name)
            self._take(reader, path)
        self._tell("")

    def settle(self) -> None:
        """Remember of the files that have not changed when they were written, and the pace."""
        with self._shelves.public as connection:
            for path, settle, mtime_ns in self._settled:
                settle(connection, path, mtime_ns)
            if self._seconds > _TELLING:
                paces.remember_reading(connection, self._seconds / max(1, self._bytes))

    def _take(self, reader: Reader, path: Path) -> None:
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
                self._read(reader, path, verdict)
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

    def _read(self, reader: Reader, path: Path, verdict: Verdict) -> None:
        began = time.monotonic()
        name = self._embedder.name
        reading = reader.call(shown(path), PREPARE, path, name, tick=self._tick)
        self.passages += self._shelves.replace(reading, self._embedder, verdict.state.mtime_ns)
        self.changed += verdict.known is not None
        self.added += verdict.known is None
        self._pace.finish(path)
        self._seconds += time.monotonic() - began
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


def remove_paths(shelves: Shelves, paths: Sequence[Path]) -> int:
    """Take out every document and every unreadable file at or below these paths; how many.

    Folders among them are followed no more; files in a folder that still is do not come back.
    """
    following.leave(shelves.public, paths)
    removed = 0
    for document in documents.all_documents(shelves.public):
        if is_below(document.path, paths):
            removed += shelves.delete(document.path)
            following.leave_out(shelves.public, [document.path])
    for path in quarantine.paths(shelves.public):
        if is_below(path, paths):
            quarantine.forget(shelves.public, path)
            following.leave_out(shelves.public, [path])
            removed += 1
    shelves.purge()
    return removed
