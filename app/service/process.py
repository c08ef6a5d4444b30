"""The archive's process, begun before the window is: each loads what it needs beside the other."""

import multiprocessing
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from app import early

CONTEXT = multiprocessing.get_context("spawn")
"""How it is started. Not forked: a forked copy of a Qt program is not safe to run Python in."""


@dataclass(frozen=True, slots=True)
class Started:
    """A process that waits to be told the folder of its archive."""

    process: SpawnProcess
    connection: Connection


def start() -> Started:
    """Start it."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=_run, args=(theirs,), name="minutebook-archive", daemon=True)
    process.start()
    theirs.close()
    return Started(process, ours)


def _run(connection: Connection) -> None:
    """The main function of the process: work until the window hangs up."""
    # Ctrl+C in a terminal is meant for the window, which then hangs up here.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    early.begin()
    from app.service.server import serve

    try:
        archive = connection.recv()
    except EOFError:
        return
    serve(connection, archive)
