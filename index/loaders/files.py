"""The bytes of a file, or one sentence why they cannot be had."""

import stat
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.faults import unavailable
from index.naming import shown

MAX_BYTES = 200_000_000
"""A meeting's whole pack of reports as PDF is rarely 100 MB."""


def read_bytes(path: Path) -> bytes:
    """All of a file. Raises UnreadableFileError."""
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode) and not stat.S_ISDIR(state.st_mode):
            raise UnreadableFileError(f"{shown(path)} is not a file.")
        refuse_too_large(state.st_size, MAX_BYTES, shown(path), "file")
        return path.read_bytes()
    except OSError as error:
        raise unavailable(path, error) from error


def refuse_too_large(size: int, most: int, name: str, kind: str) -> None:
    """Raises UnreadableFileError for what is larger than `most` bytes."""
    if size > most:
        raise UnreadableFileError(
            f"{name} is {size / 1e6:.0f} MB, more than the {most / 1e6:.0f} MB "
            f"that Minutebook reads from one {kind}."
        )
