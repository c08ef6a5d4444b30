"""A running child, as its parent holds it."""

import os
import queue
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from typing import BinaryIO, cast

import psutil

from index.safe_reading.messages import Call, Outcome, read_frame, write_frame


@dataclass(frozen=True, slots=True)
class Died:
    """The child ended without an outcome."""


class ChildProcess:
    """A running child, and a thread that takes what it sends."""

    def __init__(self) -> None:
        # What it and its helper programs leave behind when they are killed goes with this folder.
        self._folder = tempfile.TemporaryDirectory(prefix="minutebook-", ignore_cleanup_errors=True)
        self._process = subprocess.Popen(
            # -P: a file of the user's folder is never imported as a module.
            [sys.executable, "-P", "-m", "index.safe_reading.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(self._folder.name),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._watched = psutil.Process(self._process.pid)
        self.programs = os.environ.get("PATH")
        """Where it looks for helper programs."""
        self.is_ready = False
        self.outcomes: queue.SimpleQueue[Outcome | Died] = queue.SimpleQueue()
        stream = cast("BinaryIO", self._process.stdout)
        self._taking = threading.Thread(target=self._take, args=(stream,), daemon=True)
        self._taking.start()

    def send(self, call: Call) -> None:
        """Hand over a call; a child that has died is noticed by the thread."""
        try:
            write_frame(cast("BinaryIO", self._process.stdin), call)
        except OSError:
            self.outcomes.put(Died())

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def resident(self) -> int:
        """Bytes of memory it holds; 0 where it has ended."""
        try:
            return int(self._watched.memory_info().rss)
        except psutil.NoSuchProcess:
            return 0

    def processor_seconds(self) -> float:
        """Seconds that it has worked; 0 where it has ended."""
        try:
            times = self._watched.cpu_times()
        except psutil.NoSuchProcess:
            return 0.0
        return float(times.user + times.system)

    def end(self) -> None:
        """Kill it and the helper programs it runs."""
        try:
            helpers = self._watched.children(recursive=True)
        except psutil.NoSuchProcess:
            helpers = []
        self._process.kill()
        for helper in helpers:
            _kill(helper)
        self._process.wait()
        self._taking.join()
        for stream in (self._process.stdin, self._process.stdout):
            _close(cast("BinaryIO", stream))
        self._folder.cleanup()

    def _take(self, stream: BinaryIO) -> None:
        try:
            while True:
                self.outcomes.put(read_frame(stream))
        except EOFError:
            pass  # it ended, by itself or because it was told to
        finally:
            self.outcomes.put(Died())


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.NoSuchProcess:
        return


def _close(stream: BinaryIO) -> None:
    try:
        stream.close()
    except BrokenPipeError:
        return  # a call that the dead child never took


def _environment(folder: str) -> dict[str, str]:
    """Nothing that reads a file may fetch anything, nor start threads that cost memory."""
    return {
        **os.environ,
        "TMPDIR": folder,
        "TEMP": folder,
        "TMP": folder,
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
