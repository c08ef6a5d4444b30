"""The parent's end: calls made in the child, and a child that breaks is replaced."""

import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

import psutil

from index.errors import BrokenFileError
from index.safe_reading.messages import (
    Broke,
    Call,
    Outcome,
    OutOfMemory,
    Ready,
    Refused,
    Returned,
    Unable,
    read_frame,
    write_frame,
)

Tick = Callable[[], None]

_LOOK_EVERY = 0.05
_WORN_BYTES = 500_000_000
"""A child that holds this much after a file is replaced before the next."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take."""

    memory: int = 1_000_000_000
    """Bytes resident."""
    processor: float = 60.0
    """Seconds of the child's own work. Helper programs have a time limit of their own."""
    wall: float = 1200.0
    """Seconds in all."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class _Died:
    """The child ended without an outcome."""


def _rest() -> None:
    """Nothing to do while waiting."""


class Reader:
    """Makes calls in a child process with capped memory and time and no inherited handles.

    Use one in one thread, with `with`. A call that breaks the child raises BrokenFileError; the
    next call has a new child.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._child: _Child | None = None
        self._began = self._spent = 0.0

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        if self._child:
            self._child.end()
            self._child = None

    def call(self, name: str, function: str, *arguments: Any, tick: Tick = _rest) -> Any:
        """`function(*arguments)`, made in the child; `name` is the file's, for the sentence.

        `function` is "module:function".

        `tick` is called while waiting and may raise to stop. Raises what the function raises of
        MinutebookError, and BrokenFileError. RuntimeError means that no file can be read.
        """
        self.begin(function, *arguments)
        return self.finish(name, tick=tick)

    def begin(self, function: str, *arguments: Any) -> None:
        """Let the child make a call, while other work is done here; then `finish` it."""
        child = self._fresh_child()
        self._began, self._spent = time.monotonic(), child.processor_seconds()
        try:
            child.send(Call(function, arguments))
        except BaseException:
            self.close()
            raise

    def finish(self, name: str, tick: Tick = _rest) -> Any:
        """What the call that was begun gives, or raises: see `call`."""
        child = cast("_Child", self._child)  # it is there from `begin` to here
        try:
            outcome = self._await(child, tick)
        except BaseException:
            self.close()
            raise
        return self._value(name, outcome)

    def _fresh_child(self) -> "_Child":
        if self._child and self._child.resident() > _WORN_BYTES:
            self.close()
        if self._child is None:
            self._child = _Child()
        return self._child

    def _await(self, child: "_Child", tick: Tick) -> "Outcome | _Died | str":
        """The outcome, or the limit that was passed."""
        while True:
            try:
                outcome = child.outcomes.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                tick()
            else:
                if not isinstance(outcome, Ready):
                    return _from_a_whole_program(outcome, child)
                child.is_ready = True
            if child.resident() > self._limits.memory:
                return "memory"
            if child.processor_seconds() - self._spent > self._limits.processor:
                return "time"
            if time.monotonic() - self._began > self._limits.wall:
                return "time"

    def _value(self, name: str, outcome: "Outcome | _Died | str") -> Any:
        match outcome:
            case Returned(value):
                return value
            case Refused(error):
                raise error
            case Broke(fault):
                raise BrokenFileError(
                    f"{name} could not be read because of a fault in Minutebook "
                    f"({fault.splitlines()[0]}).",
                    fault,
                )
        self.close()
        match outcome:
            case OutOfMemory() | "memory":
                most = self._limits.memory / 1e9
                raise BrokenFileError(f"{name} takes more than {most:g} GB of memory to read.")
            case "time":
                raise BrokenFileError(f"{name} takes too long to read.")
        raise BrokenFileError(f"{name} is damaged: it broke the program part that reads files.")


def _from_a_whole_program(outcome: "Outcome | _Died", child: "_Child") -> "Outcome | _Died":
    """The outcome of a file. Raises RuntimeError where the child cannot work for any file."""
    if isinstance(outcome, Unable):
        raise RuntimeError(f"The process that reads files cannot work: {outcome.fault}")
    if isinstance(outcome, _Died) and not child.is_ready:
        raise RuntimeError("The process that reads files does not start.")
    return outcome


class _Child:
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
        self.is_ready = False
        self.outcomes: queue.SimpleQueue[Outcome | _Died] = queue.SimpleQueue()
        stream = cast("BinaryIO", self._process.stdout)
        self._taking = threading.Thread(target=self._take, args=(stream,), daemon=True)
        self._taking.start()

    def send(self, call: Call) -> None:
        """Hand over a call; a child that has died is noticed by the thread."""
        try:
            write_frame(cast("BinaryIO", self._process.stdin), call)
        except OSError:
            self.outcomes.put(_Died())

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
            self.outcomes.put(_Died())


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
