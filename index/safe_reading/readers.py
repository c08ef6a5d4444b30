"""Several reading processes at once, whose files come back in the order in which they went out."""

import os
from collections import deque
from typing import Any

from index.safe_reading.reader import Reader, Tick, rest

MOST = 2
"""Beyond two, what stores has no more time than they leave it."""


class Readers:
    """A row of readers, each with one file in hand. Use in one thread, with `with`.

    What breaks one of them costs its own file: see `Reader`.
    """

    def __init__(self) -> None:
        self._free = deque(Reader() for _ in range(min(MOST, os.cpu_count() or 1)))
        self._busy: deque[Reader] = deque()

    def __enter__(self) -> "Readers":
        return self

    def __exit__(self, *_: object) -> None:
        for reader in (*self._free, *self._busy):
            reader.close()

    @property
    def are_all_busy(self) -> bool:
        """Whether a call must be finished before another can begin."""
        return not self._free

    def begin(self, function: str, *arguments: Any) -> None:
        """Let a free reader make a call: see `Reader.begin`."""
        self._free[0].begin(function, *arguments)
        self._busy.append(self._free.popleft())

    def finish(self, name: str, tick: Tick = rest) -> Any:
        """What the call that was begun first gives, or raises: see `Reader.finish`."""
        reader = self._busy.popleft()
        self._free.appendleft(reader)
        return reader.finish(name, tick)
