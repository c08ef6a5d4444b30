"""Where the graphs of models lie on this computer: each is made once, and made again if lost."""

import tempfile
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path


def home() -> Path:
    """The folder in the user's cache. It may not be there yet, and it may not be writable."""
    return user_cache_path("minutebook", appauthor=False) / "models"


def passing_home() -> Path:
    """A folder that goes with this process: where the other has no room, or may not be written."""
    return Path(_passing().name)


@cache
def _passing() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="minutebook-")
