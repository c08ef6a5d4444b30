"""Children that wait for the next file: to start one takes half a second.

One that has nothing to read for a while is ended, and all are when the program ends.
"""

import atexit
import os
import threading

from index.safe_reading.child_process import ChildProcess

_MOST = 2
"""That wait at a time."""
_SECONDS = 30.0
"""That each waits at most."""

_lock = threading.Lock()
_waiting: list[tuple[ChildProcess, threading.Timer]] = []


def keep(child: ChildProcess) -> None:
    """Let a child that has nothing in hand wait, or end it where enough do."""
    timer = threading.Timer(_SECONDS, _end, [child])
    timer.daemon = True
    with _lock:
        is_one_more = len(_waiting) < _MOST
        if is_one_more:
            _waiting.append((child, timer))
            timer.start()
    if not is_one_more:
        child.end()


def take() -> ChildProcess | None:
    """A child that waits and finds the helper programs that there are now."""
    while pair := _next():
        child, timer = pair
        timer.cancel()
        if child.is_alive and child.programs == os.environ.get("PATH"):
            return child
        child.end()
    return None


def _next() -> tuple[ChildProcess, threading.Timer] | None:
    with _lock:
        return _waiting.pop() if _waiting else None


def _end(child: ChildProcess) -> None:
    """End a child that has waited long enough."""
    with _lock:
        mine = [pair for pair in _waiting if pair[0] is child]
        for pair in mine:
            _waiting.remove(pair)
    if mine:
        child.end()


@atexit.register
def end_all() -> None:
    """End every child that waits."""
    while pair := _next():
        pair[1].cancel()
        pair[0].end()
