"""Files that are whole or not there, in a folder that the user chose."""

import secrets
import time
from pathlib import Path

from index import whole_files
from index.errors import MinutebookError
from index.naming import shown

_PART = ".minutebook-{}.part"
_LEFT_BEHIND = 24 * 3600.0
"""Seconds after which a part belongs to no run that is still alive."""


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, or replace it, in one step. Raises MinutebookError naming it."""
    part = path.with_name(_PART.format(secrets.token_hex(6)))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        whole_files.write_whole(path, data, part)
    except OSError as error:
        raise MinutebookError(f"{shown(path)} cannot be written: {error.strerror}.") from error


def has_same(path: Path, data: bytes) -> bool:
    """Whether a file holds these very bytes. Raises MinutebookError."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except FileNotFoundError:
        return False
    except OSError as error:
        raise MinutebookError(f"{shown(path)} cannot be read: {error.strerror}.") from error


def sweep(folder: Path) -> None:
    """Take away the unfinished parts that a killed run left behind; no file of minutes is one."""
    name = _PART.format("*")
    for part in (*folder.glob(name), *folder.glob(f"*/{name}")):
        try:
            if time.time() - part.stat().st_mtime > _LEFT_BEHIND:
                part.unlink()
        except OSError:
            continue  # another run took it away, or holds it: it is no file of minutes
