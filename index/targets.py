"""Files that the user asked for: written whole or not at all, and a fault is one sentence."""

import os
import secrets
from pathlib import Path

from index.errors import MinutebookError
from index.naming import shown
from index.whole_files import write_whole


class TargetError(MinutebookError):
    """A file cannot be written where it is to go."""


def write_target(path: Path, data: bytes) -> None:
    """Write it in place of whatever is there. Raises TargetError; then nothing has changed."""
    # A link is followed: what it leads to is replaced, not the link.
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError
        part = target.with_name(f".minutebook-{secrets.token_hex(6)}.part")
        write_whole(target, data, part)
    except OSError as error:
        raise TargetError(_why_not(target, error)) from error


def _why_not(target: Path, error: OSError) -> str:
    name = shown(target)
    if os.path.isdir(target):
        return f"{name} is a folder; name a file in it."
    if isinstance(error, PermissionError):
        return f"{name} cannot be written: {_no_permission(target)}."
    if not os.path.isdir(target.parent):
        return f"{name} cannot be written: there is no folder {shown(target.parent)}."
    return f"{name} cannot be written: {error.strerror}."


def _no_permission(target: Path) -> str:
    # Windows keeps a file that another program has open from being replaced.
    if os.name == "nt" and os.access(target, os.W_OK):
        return "it is open in another program, or you have no permission"
    return "you have no permission"
