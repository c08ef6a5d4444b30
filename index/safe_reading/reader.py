"""Calls made in a child process; a child that breaks is replaced."""

import queue
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from index.errors import BrokenFileError
from index.safe_reading import waiting
from index.safe_reading.child_process import ChildProcess, Died
from index.safe_reading.messages import (
    Broke,
    Call,
    Outcome,
    OutOfMemory,
    Ready,
    Refused,
    Returned,
    Unable,
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


def rest() -> None:
    """Nothing to do while waiting."""


class Reader:
    """Makes calls in a child process with capped memory and time and no inherited handles.

    Use one in one thread, with `with`. A call that breaks the child raises BrokenFileError; the
    next call has a new child.
    """

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._child: ChildProcess | None = None
        self._is_busy = False
        self._began = self._spent = 0.0

    def __enter__(self) -> "Reader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the child: it waits for the next reader, but where it has a file in hand."""
        if self._child and not self._is_busy:
            waiting.keep(self._child)
            self._child = None
        self._end()

    def _end(self) -> None:
        if self._child:
            self._child.end()
        self._child, self._is_busy = None, False

    def call(self, name: str, function: str, *arguments: Any, tick: Tick = rest) -> Any:
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
        self._is_busy = True
        try:
            child.send(Call(function, arguments))
        except BaseException:
            self._end()
            raise

    def finish(self, name: str, tick: Tick = rest) -> Any:
        """What the call that was begun gives, or raises: see `call`."""
        child = cast("ChildProcess", self._child)  # it is there from `begin` to here
        try:
            outcome = self._await(child, tick)
        except BaseException:
            self._end()
            raise
        self._is_busy = False
        return self._value(name, outcome)

    def _fresh_child(self) -> ChildProcess:
        child = self._child or waiting.take()
        if child and child.resident() > _WORN_BYTES:
            child.end()
            child = None
        self._child = child or ChildProcess()
        return self._child

    def _await(self, child: ChildProcess, tick: Tick) -> "Outcome | Died | str":
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

    def _value(self, name: str, outcome: "Outcome | Died | str") -> Any:
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
        self._end()
        match outcome:
            case OutOfMemory() | "memory":
                most = self._limits.memory / 1e9
                raise BrokenFileError(f"{name} takes more than {most:g} GB of memory to read.")
            case "time":
                raise BrokenFileError(f"{name} takes too long to read.")
        raise BrokenFileError(f"{name} is damaged: it broke the program part that reads files.")


def _from_a_whole_program(outcome: "Outcome | Died", child: ChildProcess) -> "Outcome | Died":
    """The outcome of a file. Raises RuntimeError where the child cannot work for any file."""
    if isinstance(outcome, Unable):
        raise RuntimeError(f"The process that reads files cannot work: {outcome.fault}")
    if isinstance(outcome, Died) and not child.is_ready:
        raise RuntimeError("The process that reads files does not start.")
    return outcome
