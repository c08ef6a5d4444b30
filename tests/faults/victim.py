"""`minutebook` as it is killed in the tests: it builds accelerators early and notes what it does.

    python -m tests.faults.victim PHASE_FILE PHASE NTH DELAY --archive DIR index FOLDER

What it does now stands in the file, where whoever kills it can read it afterwards. Where most phases
take less than a millisecond, nobody outside can hit them: so DELAY seconds after the NTH time that
PHASE begins, it kills its own process group, with all that it has started. PHASE "-": it does not.
"""

import functools
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

from app.cli import main
from index import catching_up, going_over, indexing, taking_in, updating
from index.accelerators import building
from index.store import documents
from index.store.shelves import Shelves

CUT_OVER = 20
"""Passages from which accelerators are built, so that small archives have them too."""
WIDTH = 16


class Phases:
    """What the process does now, in a file; the innermost of what is under way."""

    def __init__(self, file: Path, last: str, nth: int, delay: float) -> None:
        self._last, self._left, self._delay = last, nth, delay
        self._handle = os.open(file, os.O_WRONLY | os.O_CREAT)
        self._now = "starting"
        self._write()

    def turn(self, phase: str) -> str:
        """Note another phase; the one before."""
        before, self._now = self._now, phase
        self._write()
        if phase == self._last:
            self._left -= 1
            if self._left == 0:
                threading.Thread(target=self._end, daemon=True).start()
        return before

    def during(self, owner: Any, name: str, phase: str) -> None:
        """Note this phase whenever a function runs."""
        inner: Callable[..., Any] = getattr(owner, name)

        @functools.wraps(inner)
        def noted(*arguments: Any, **options: Any) -> Any:
            before = self.turn(phase)
            try:
                return inner(*arguments, **options)
            finally:
                self.turn(before)

        setattr(owner, name, noted)

    def _end(self) -> None:
        time.sleep(self._delay)
        os.killpg(0, signal.SIGKILL)

    def _write(self) -> None:
        os.pwrite(self._handle, self._now.ljust(WIDTH).encode(), 0)


def observe(phases: Phases) -> None:
    """Note what a run does; a commit is noted by SQLite itself."""
    phases.during(indexing, "index_paths", "sweeping")
    phases.during(indexing, "remove_paths", "deleting")
    phases.during(taking_in.TakingIn, "_read", "reading")
    phases.during(documents, "replace_words", "storing")
    phases.during(documents, "move_document", "renaming")
    phases.during(documents, "delete_document", "deleting")
    phases.during(catching_up.CatchingUp, "_embed", "embedding")
    phases.during(catching_up.CatchingUp, "_take_over", "embedding")
    phases.during(building, "_write", "accelerating")
    phases.during(going_over, "go_over", "switching")
    phases.during(updating, "go_over", "switching")
    phases.during(Shelves, "drop_other_models", "dropping")

    def on_commit() -> bool:
        phases.turn("committing")
        return False

    apsw.connection_hooks.append(lambda connection: connection.set_commit_hook(on_commit))


if __name__ == "__main__":  # a spawned process imports this module again
    building.CUT_OVER = CUT_OVER
    note, last, nth, delay = sys.argv[1:5]
    observe(Phases(Path(note), last, int(nth), float(delay)))
    sys.exit(main(sys.argv[5:]))
