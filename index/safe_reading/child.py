"""The process that reads files: takes a call off its input, makes it, and sends what came of it."""

import importlib
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from index.errors import MinutebookError
from index.safe_reading.messages import (
    Broke,
    Outcome,
    OutOfMemory,
    Ready,
    Refused,
    Returned,
    Unable,
    read_frame,
    write_frame,
)

ADDRESS_SPACE = 3_000_000_000
"""Bytes: the wall behind the parent's own watch, which looks only now and then."""


def main() -> None:
    """Work until the parent hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for the parent
    outcomes = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the frames
    _cap_memory()
    threading.Thread(target=_watch_parent, args=(os.getppid(),), daemon=True).start()
    write_frame(outcomes, Ready())
    while True:
        try:
            call = read_frame(sys.stdin.buffer)
            function = _found(call.function)
        except EOFError:
            return
        except Exception as error:  # a module is missing or broken: no file is to blame
            write_frame(outcomes, Unable(f"{error}\n{_place(error)}"))
            return
        write_frame(outcomes, _outcome(function, call.arguments))


def _watch_parent(parent: int) -> None:
    """End with the parent, also in the middle of a file that would take for ever."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _found(name: str) -> Callable[..., Any]:
    module, function = name.split(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found


def _outcome(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Outcome:
    try:
        return Returned(function(*arguments))
    except MinutebookError as error:
        return Refused(error)
    except MemoryError:
        return OutOfMemory()
    except Exception as error:  # a bug costs this file alone; the parent reports it
        return Broke(_place(error))


def _place(error: Exception) -> str:
    """An error's kind and the calls that led to it. Its message may hold words of the file."""
    frames = traceback.extract_tb(error.__traceback__)
    calls = [f"{frame.name} ({frame.filename}:{frame.lineno})" for frame in frames]
    return "\n".join([type(error).__name__, *calls[-12:]])


def _cap_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a dump would hold the file's words


if __name__ == "__main__":
    main()
