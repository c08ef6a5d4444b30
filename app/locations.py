"""Where things are kept on this computer."""

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("minutebook", appauthor=False)


def default_archive() -> Path:
    """The archive that is used when none is named."""
    return Path(_DIRS.user_data_dir) / "archive"


def log_folder() -> Path:
    """Where crash reports go."""
    return Path(_DIRS.user_log_dir)
