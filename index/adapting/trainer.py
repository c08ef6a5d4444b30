"""The process that trains, as its parent holds it: progress, stopping, no more memory than there is."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any, cast

import psutil

from index.adapting.job import Workplace
from index.errors import ArchiveError, ModelError
from index.naming import shown
from index.progress import Progress, Report

MEMORY = 3 * 2**30
"""Bytes that the process may hold: it takes less than half of it with the default model."""
FREE_MEMORY, FREE_DISK = 3 * 2**29, 2**30
"""Bytes that are wanted before it begins: the disk's for checkpoints, the best weights and the model."""
_LOG = "training.log"
_NEEDED = ("torch", "sentence_transformers")
_GIB = 2**30
_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TOKENIZERS_PARALLELISM": "false",
    # Threads that wait by spinning would take from whoever has work to do.
    "OMP_WAIT_POLICY": "PASSIVE",
}
PRIORITY: int = 19 if psutil.POSIX else getattr(psutil, "IDLE_PRIORITY_CLASS", 0)
"""The least: whoever asks meanwhile, or does anything else, comes first."""
_POLL = 0.2
"""Seconds between two looks at whether the user has stopped it."""

_Told = dict[str, Any]


def train(place: Workplace, report: Report) -> None:
    """Train the model of the job in this place, from its last checkpoint on.

    Raises what the report does, after which it can be gone on with; ModelError where training fails;
    ArchiveError where the disk is full or it needs too much memory.
    """
    if place.learnt.is_dir():
        return
    log = place.folder / _LOG
    with log.open("wb") as said:
        process = subprocess.Popen(  # noqa: S603 - our own module
            # -P: a file of the user's folder is never imported as a module.
            [sys.executable, "-P", "-m", "index.adapting.training", str(place.folder.parent)],
            stdout=subprocess.PIPE,
            stderr=said,
            env={**os.environ, **_ENVIRONMENT},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    watch = _Watch(process)
    try:
        watch.until_it_ends(report)
    finally:
        process.kill()
        watch.close()
    if process.returncode:
        raise _fault(place, process.returncode, log.read_text("utf-8", "replace"))


def can_train() -> bool:
    """Whether what training needs is installed."""
    return all(find_spec(package) for package in _NEEDED)


class _Watch:
    """Takes what the process tells, and hands it on."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._told: queue.SimpleQueue[_Told | None] = queue.SimpleQueue()
        self._progress = Progress(0, 0, "learning", unit="steps")
        self._first: tuple[int, float] | None = None
        self._stream = cast("IO[bytes]", process.stdout)
        self._taking = threading.Thread(target=self._take, daemon=True)
        self._taking.start()

    def until_it_ends(self, report: Report) -> None:
        """Report until there is nothing more to tell."""
        process = psutil.Process(self._process.pid)
        process.nice(PRIORITY)
        while True:
            report(self._progress)
            try:
                told = self._told.get(timeout=_POLL)
            except queue.Empty:
                continue
            if told is None:
                self._process.wait()
                return
            if process.memory_info().rss > MEMORY:
                raise ArchiveError(
                    f"Learning needed more than {MEMORY // _GIB} GB of memory and was stopped; "
                    "the model in use stays."
                )
            self._progress = self._read(told)

    def _read(self, told: _Told) -> Progress:
        done, total = int(told["done"]), int(told["total"])
        if self._first is None:
            self._first = done, time.monotonic()
        since, began = self._first
        pace = (time.monotonic() - began) / (done - since) if done > since else None
        eta = None if pace is None else pace * (total - done)
        return Progress(done, total, "learning", eta, unit="steps")

    def close(self) -> None:
        """Let go of a process that has been ended."""
        self._process.wait()
        self._taking.join()
        self._stream.close()

    def _take(self) -> None:
        for line in self._stream:
            self._told.put(json.loads(line))
        self._told.put(None)


def refuse_without(archive: Path) -> None:
    """Raises ModelError where torch is not installed, ArchiveError with too little memory or disk."""
    for package in _NEEDED:
        if find_spec(package) is None:
            raise ModelError(
                f"This Minutebook cannot learn: the package {package} is not installed. "
                "Install torch and sentence-transformers beside it."
            )
    free = psutil.virtual_memory().available
    if free < FREE_MEMORY:
        raise ArchiveError(
            f"Learning needs {FREE_MEMORY / _GIB:.1f} GB of free memory, and there are "
            f"{free / _GIB:.1f}; close other programs and try again."
        )
    if shutil.disk_usage(archive).free < FREE_DISK:
        raise ArchiveError(
            f"Learning needs {FREE_DISK // _GIB} GB of free disk in {shown(archive)}."
        )


def _fault(place: Workplace, status: int, said: str) -> Exception:
    """What ended the process; the last line it wrote tells."""
    from index.adapting.training import NO_ROOM

    last = (said.strip().splitlines() or [f"it ended with status {status}"])[-1]
    if status == NO_ROOM:
        return ArchiveError(f"A checkpoint in {shown(place.folder)} cannot be written: {last}.")
    return ModelError(f"Learning failed, and the model in use stays: {last}")
