"""Where things are kept on this computer."""

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("minutebook", appauthor=False)


def data_folder() -> Path:
    """What cannot be rebuilt: archives, and the questions asked."""
    return Path(_DIRS.user_data_dir)


def default_archive() -> Path:
    """The archive that is used when none is named."""
    return data_folder() / "archive"


def config_folder() -> Path:
    """What the window remembers of its looks."""
    return Path(_DIRS.user_config_dir)


def log_folder() -> Path:
    """Where crash reports go."""
    return Path(_DIRS.user_log_dir)
