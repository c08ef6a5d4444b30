"""How long the rest of a run will take."""

import time
from collections.abc import Mapping
from pathlib import Path


class Pace:
    """How long the rest will take, by the bytes of the files: a page takes as long as a page."""

    def __init__(self, sizes: Mapping[Path, int]) -> None:
        self._sizes = sizes
        self._left = sum(sizes.values())
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
