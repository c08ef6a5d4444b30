"""What adding files and folders would bring, before anything is changed."""

from collections.abc import Sequence
from pathlib import Path

import apsw

from index.collecting import collect
from index.errors import UnreadableFileError
from index.gone import absent, is_away
from index.looks import Look
from index.naming import shown
from index.progress import Progress, Report
from index.protocols import Embedder
from index.safe_reading import Reader
from index.store import documents, paces
from index.sweeping import Fate, Sweep, Verdict
from index.types import Preflight, Unreadable

_LOOK = "index.looking:look"


def preflight(
    public: apsw.Connection | None,
    exempt: apsw.Connection | None,
    embedder: Embedder,
    paths: Sequence[Path],
    report: Report,
    *,
    read: bool,
) -> Preflight:
    """Compare files with what the archive holds; `read`: look into those that are new as well."""
    known = [one.path for one in documents.all_documents(public)] if public else []
    collected = collect([path for path in paths if not is_away(path, known)])
    flight = _Flight(Sweep(public, exempt, collected.files, paths), embedder, read=read)
    flight.unreadable += collected.problems
    with Reader() as reader:
        for done, path in enumerate(collected.files):
            at = Progress(done, len(collected.files), path.name)
            report(at)
            flight.take(reader, path, at, report)
    refused = {one.path for one in flight.unreadable}
    found = {str(path) for path in collected.files} - refused
    gone = absent([path for path in known if path not in flight.moved], paths, found)
    away = {one.path for one in gone.unreachable}
    return Preflight(
        new=flight.new,
        changed=flight.changed,
        unchanged=flight.unchanged,
        moved=len(flight.moved),
        gone=gone.missing,
        unreachable=gone.unreachable,
        duplicates=tuple(flight.duplicates),
        unreadable=tuple(one for one in flight.unreadable if one.path not in away),
        scans=tuple(flight.scans) if read else None,
        undated=tuple(flight.undated) if read else None,
        passages=flight.passages if read else None,
        eta=flight.eta(public),
    )


class _Flight:
    """The figures as they come in."""

    def __init__(self, sweep: Sweep, embedder: Embedder, *, read: bool) -> None:
        self._sweep = sweep
        self._embedder = embedder
        self._read = read
        self._bytes = 0
        self.new = self.changed = self.unchanged = self.passages = 0
        self.moved: set[str] = set()
        self.duplicates: list[str] = []
        self.scans: list[str] = []
        self.undated: list[str] = []
        self.unreadable: list[Unreadable] = []

    def take(self, reader: Reader, path: Path, at: Progress, report: Report) -> None:
        """Look at one file."""
        try:
            verdict = self._sweep.verdict(path)
            self._count(path, verdict)
            if verdict.fate is Fate.TO_READ and self._read:
                name = self._embedder.name
                self._add(
                    path, reader.call(shown(path), _LOOK, path, name, tick=lambda: report(at))
                )
        except UnreadableFileError as error:
            self.unreadable.append(Unreadable(str(path), str(error)))

    def _count(self, path: Path, verdict: Verdict) -> None:
        if verdict.moved_from:
            self.moved.add(verdict.moved_from)
        elif verdict.refused:
            self.unreadable.append(Unreadable(str(path), verdict.refused.reason))
        elif verdict.fate is Fate.SAME:
            self.unchanged += 1
        else:
            self.new += verdict.known is None
            self.changed += verdict.known is not None
        if verdict.fate is Fate.TO_READ:
            self._bytes += verdict.state.size
            if verdict.duplicate:
                self.duplicates.append(str(path))

    def _add(self, path: Path, seen: Look) -> None:
        self.passages += seen.passages
        if seen.is_scan:
            self.scans.append(str(path))
        if not seen.is_dated:
            self.undated.append(str(path))

    def eta(self, public: apsw.Connection | None) -> float | None:
        """Seconds that adding will take; None where this computer's pace is not known."""
        if public is None:
            return None
        passages = self.passages if self._read else None
        return paces.expected(public, self._embedder.fingerprint, self._bytes, passages)
