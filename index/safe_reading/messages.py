"""What parent and child say to each other, and how: a length in eight bytes, then a pickle."""

import pickle
from dataclasses import dataclass
from typing import Any, BinaryIO

from index.errors import MinutebookError

_LENGTH_BYTES = 8


@dataclass(frozen=True, slots=True)
class Call:
    """A function by its name, "module:function", and its arguments.

    By name, so that the parent need not import what only the child works with.
    """

    function: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Returned:
    """What the function gave."""

    value: Any


@dataclass(frozen=True, slots=True)
class Refused:
    """What the user can mend."""

    error: MinutebookError


@dataclass(frozen=True, slots=True)
class OutOfMemory:
    """The function asked for more than it may have."""


@dataclass(frozen=True, slots=True)
class Broke:
    """A bug: the kind of error and where it was, without a word of the file."""

    fault: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The child has started."""


@dataclass(frozen=True, slots=True)
class Unable:
    """The child could not make sense of a call: the program is not whole."""

    fault: str


Outcome = Returned | Refused | OutOfMemory | Broke | Ready | Unable


def write_frame(stream: BinaryIO, value: object) -> None:
    """Send an object. Raises OSError where nobody reads any more."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(data)
    stream.flush()


def read_frame(stream: BinaryIO) -> Any:
    """Receive an object. Raises EOFError at the end, also in the middle of one."""
    length = int.from_bytes(_exactly(stream, _LENGTH_BYTES), "big")
    return pickle.loads(_exactly(stream, length))  # noqa: S301 - our own process wrote it


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
