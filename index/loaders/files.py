"""The bytes of a file, or one sentence why they cannot be had."""

import hashlib
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.faults import unavailable
from index.naming import shown

MAX_BYTES = 200_000_000
"""A meeting's whole pack of reports as PDF is rarely 100 MB."""
_TICK_NS = 2_000_000_000
"""The coarsest clock of a file system (FAT's): two changes within it may bear one time."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What a folder tells of a file without its being opened."""

    size: int
    mtime_ns: int | None
    """When it was last changed; None where that was just now, so that it may change unseen."""
    is_fresh: bool = False
    """Whether it was changed so lately that it may still be being written."""


def file_state(path: Path) -> FileState:
    """The size of a file, and when it was last changed. Raises UnreadableFileError."""
    try:
        state = path.stat()
    except OSError as error:
        raise unavailable(path, error) from error
    age = time.time_ns() - state.st_mtime_ns
    mtime_ns = state.st_mtime_ns if age > _TICK_NS else None
    return FileState(state.st_size, mtime_ns, is_fresh=abs(age) <= _TICK_NS)


def read_bytes(path: Path) -> bytes:
    """All of a file. Raises UnreadableFileError."""
    try:
        refuse_too_large(_size(path), MAX_BYTES, shown(path), "file")
        return path.read_bytes()
    except OSError as error:
        raise unavailable(path, error) from error


def sha256_of(path: Path) -> str:
    """The hash of a file's bytes, in hexadecimal. Raises UnreadableFileError."""
    try:
        _size(path)
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise unavailable(path, error) from error


def _size(path: Path) -> int:
    """Bytes of a file. What is none (a pipe, a device) could be waited on for ever."""
    state = path.stat()
    if not stat.S_ISREG(state.st_mode) and not stat.S_ISDIR(state.st_mode):
        raise UnreadableFileError(f"{shown(path)} is not a file.")
    return state.st_size


def refuse_too_large(size: int, most: int, name: str, kind: str) -> None:
    """Raises UnreadableFileError for what is larger than `most` bytes."""
    if size > most:
        raise UnreadableFileError(
            f"{name} is {size / 1e6:.0f} MB, more than the {most / 1e6:.0f} MB "
            f"that Minutebook reads from one {kind}."
        )
