"""What has become of files since they were read: by size and time of change, then by their bytes."""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

import apsw

from index.collecting import is_below
from index.errors import UnreadableFileError
from index.gone import is_gone
from index.loaders.files import FileState, file_state, sha256_of
from index.store import documents, quarantine
from index.store.documents import READING_RULES, StoredDocument
from index.store.quarantine import Quarantined


class Fate(Enum):
    """What is to be done about a file."""

    SAME = auto()
    REFUSED = auto()
    """It could not be read before, and nothing has changed."""
    TO_READ = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a file that is there."""

    fate: Fate
    state: FileState
    sha256: str | None = None
    """None where there was no need to look at its bytes."""
    known: StoredDocument | None = None
    """The document of its path."""
    moved_from: str | None = None
    """The path under which the archive has the very same file, which is no longer there."""
    refused: Quarantined | None = None
    duplicate: bool = False
    """Whether it is to be read though its very bytes are there under another path."""


class Sweep:
    """Compares files with what the archive knows of them.

    It reads the archive once and writes nothing: whoever asks carries the verdicts out, in order.
    """

    def __init__(
        self,
        public: apsw.Connection | None,
        exempt: apsw.Connection | None,
        files: Iterable[Path],
        roots: Sequence[Path],
    ) -> None:
        held = documents.all_documents(public) if public else []
        self._known = {one.path: one for one in held}
        self._refused = {one.path: one for one in quarantine.known(public)} if public else {}
        apart = documents.all_documents(exempt) if exempt else []
        self._exempt = {one.path: one.sha256 for one in apart}
        self._roots = [root for root in roots if os.path.isdir(root)]
        self._states = {path: _state(path) for path in files}
        self._taken: set[str] = set()
        self._same_bytes: dict[str, list[StoredDocument]] = defaultdict(list)
        for one in self._known.values():
            self._same_bytes[one.sha256].append(one)

    @property
    def sizes(self) -> Mapping[Path, int]:
        """Bytes of each file; 0 where it cannot be looked at."""
        return {p: s.size if isinstance(s, FileState) else 0 for p, s in self._states.items()}

    def known(self, path: Path) -> StoredDocument | None:
        """The document of a path."""
        return self._known.get(str(path))

    def verdict(self, path: Path) -> Verdict:
        """What has become of a file. Raises UnreadableFileError where it cannot be had."""
        state = self._states[path]
        if isinstance(state, UnreadableFileError):
            raise state
        known, refused = self._known.get(str(path)), self._refused.get(str(path))
        if known and self._is_current(known) and _is_as_left(known, state):
            return Verdict(Fate.SAME, state, known=known)
        if refused and not refused.needs and _is_as_left(refused, state):
            return Verdict(Fate.REFUSED, state, refused=refused)
        return self._compared(path, state, known, refused)

    def _compared(
        self,
        path: Path,
        state: FileState,
        known: StoredDocument | None,
        refused: Quarantined | None,
    ) -> Verdict:
        sha256 = sha256_of(path)
        moved_from = None
        if (not known or known.sha256 != sha256) and (source := self._gone_with(path, sha256)):
            moved_from = source.path
            known = self._move(source, path)
        if known and known.sha256 == sha256 and self._is_current(known):
            return Verdict(Fate.SAME, state, sha256, known, moved_from)
        # Where a program was missing it may be there now.
        if refused and refused.sha256 == sha256 and not refused.needs:
            return Verdict(Fate.REFUSED, state, sha256, refused=refused)
        duplicate = self._is_there(path, sha256)
        return Verdict(Fate.TO_READ, state, sha256, known, moved_from, duplicate=duplicate)

    def _is_there(self, path: Path, sha256: str) -> bool:
        """Whether another file has the same bytes: one of the archive, or one seen before."""
        elsewhere = any(one.path != str(path) for one in self._same_bytes.get(sha256, ()))
        seen = sha256 in self._taken
        self._taken.add(sha256)
        return elsewhere or seen

    def _is_current(self, known: StoredDocument) -> bool:
        whole = not known.has_exempt or self._exempt.get(known.path) == known.sha256
        return known.rules == READING_RULES and whole

    def _gone_with(self, path: Path, sha256: str) -> StoredDocument | None:
        """The document of a file with these bytes that is gone from a place that is not away."""
        suffix = path.suffix.lower()  # by it a file is read: under another one it is another text
        gone = [
            one
            for one in self._same_bytes.get(sha256, ())
            if Path(one.path).suffix.lower() == suffix
            and is_gone(one.path)
            and self._was_moved(one.path, str(path))
        ]
        return min(gone, key=lambda one: (Path(one.path).name != path.name, one.path), default=None)

    def _was_moved(self, old: str, new: str) -> bool:
        """Whether a file left its folder; one on a drive that is away is only copied here."""
        together = any(is_below(old, [root]) and is_below(new, [root]) for root in self._roots)
        return together or not is_gone(Path(old).parent)

    def _move(self, source: StoredDocument, path: Path) -> StoredDocument:
        """From now on the document is the one of the new path."""
        moved = replace(source, path=str(path))
        del self._known[source.path]
        self._known[moved.path] = moved
        self._same_bytes[source.sha256].remove(source)
        if source.path in self._exempt:
            self._exempt[moved.path] = self._exempt.pop(source.path)
        return moved


def _is_as_left(stored: StoredDocument | Quarantined, state: FileState) -> bool:
    """Whether a file has the size and the time of change that it had when it was read."""
    return (
        stored.mtime_ns is not None
        and stored.mtime_ns == state.mtime_ns
        and stored.size == state.size
    )


def _state(path: Path) -> FileState | UnreadableFileError:
    try:
        return file_state(path)
    except UnreadableFileError as error:
        return error
