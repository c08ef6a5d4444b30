"""Folders while they change: which places to look at, once what was written there is whole."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Protocol

from watchfiles import watch

from index.collecting import is_below
from index.loaders import is_supported

SWEEP_EVERY = 600.0
"""Seconds. A drive in a network may tell of no change: then only looking at it finds any."""
SOON = 4.0
"""Seconds after which a file is looked at again that was being written."""
_QUIET = 2.0
"""Seconds for which a file must stay as it is before it is taken to be whole."""
_PATIENCE = 30.0
"""Seconds after which files that are whole no longer wait for others that are being written."""
_TICK_MS = 500

_State = tuple[int, int] | None


class Stop(Protocol):
    """Tells whether to stop; `threading.Event` is one."""

    def is_set(self) -> bool:
        """Whether it is time to."""


class FolderWatch:
    """Watches folders that may come and go, as drives do. Use it in one thread."""

    def __init__(
        self, folders: Callable[[], Sequence[Path]], stop: Stop, every: float = SWEEP_EVERY
    ) -> None:
        """`folders` is asked again and again: what is followed may change."""
        self._folders = folders
        self._stop = stop
        self._every = every
        self._due = 0.0

    def look_again(self, after: float = SOON) -> None:
        """Something was not whole yet, or not to be had: look at everything again soon."""
        self._due = min(self._due, time.monotonic() + after)

    def places(self) -> Iterator[tuple[Path, ...]]:
        """Folders to be swept: all of them at first and now and then, between whiles what changed."""
        while not self._stop.is_set():
            folders, present = tuple(self._folders()), self._present()
            with closing(self._told(present)) as told:
                # The watch begins before the sweep, so that nothing falls between the two.
                first = next(told, [])
                self._due = time.monotonic() + self._every
                if folders and not self._stop.is_set():
                    yield folders
                yield from self._changes(folders, present, chain([first], told))

    def _changes(
        self, folders: Sequence[Path], present: Sequence[Path], told: Iterable[list[Path]]
    ) -> Iterator[tuple[Path, ...]]:
        """Until it is time to sweep, or other folders are there."""
        settling = Settling()
        for paths in told:
            settling.note(path for path in paths if _matters(path))
            if quiet := settling.quiet():
                yield outermost(_folder_of(path, present) for path in quiet)
            if time.monotonic() >= self._due:
                return
            if tuple(self._folders()) != tuple(folders) or self._present() != present:
                return

    def _present(self) -> tuple[Path, ...]:
        return tuple(folder for folder in self._folders() if folder.is_dir())

    def _told(self, present: Sequence[Path]) -> Generator[list[Path], None, None]:
        """What the system says has changed; twice a second, if only that nothing has."""
        if not present:
            while not self._stop.is_set():
                time.sleep(_TICK_MS / 1000)
                yield []
            return
        batches = watch(
            *present,
            watch_filter=None,
            step=200,
            rust_timeout=_TICK_MS,
            yield_on_timeout=True,
            stop_event=self._stop,
            ignore_permission_denied=True,
        )
        for batch in batches:
            yield [Path(path) for _, path in batch]


class Settling:
    """Files that have changed, until they have stayed as they are for a while."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[Path, tuple[_State, float]] = {}
        self._first = 0.0

    def note(self, paths: Iterable[Path]) -> None:
        """These have changed just now."""
        now = self._clock()
        for path in paths:
            if not self._seen:
                self._first = now
            self._seen[path] = (_state(path), now)

    def quiet(self) -> list[Path]:
        """Those that are whole: all together, unless some take very long. They are forgotten."""
        now = self._clock()
        for path, (before, _) in self._seen.items():
            if (state := _state(path)) != before:
                self._seen[path] = (state, now)
        whole = [path for path, (_, since) in self._seen.items() if now - since >= _QUIET]
        if len(whole) < len(self._seen) and now - self._first < _PATIENCE:
            return []
        for path in whole:
            del self._seen[path]
        self._first = now
        return whole


def outermost(folders: Iterable[Path]) -> tuple[Path, ...]:
    """These folders without those that lie in others of them."""
    found: list[Path] = []
    for folder in sorted(set(folders), key=lambda path: len(path.parts)):
        if not is_below(str(folder), found):
            found.append(folder)
    return tuple(found)


def _folder_of(path: Path, present: Sequence[Path]) -> Path:
    """The nearest folder that is there, and is followed."""
    root = next((folder for folder in present if is_below(str(path), [folder])), path.parent)
    while path != root and not path.is_dir():
        path = path.parent
    return path


def _matters(path: Path) -> bool:
    """Whether it may be minutes or a folder of them."""
    return not path.name.startswith(".") and (
        is_supported(path) or not path.suffix or path.is_dir()
    )


def _state(path: Path) -> _State:
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns
