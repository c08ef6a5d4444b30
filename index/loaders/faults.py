"""Files that cannot be opened, as one sentence."""

from pathlib import Path

from index.errors import UnreadableFileError
from index.naming import shown


def unavailable(path: Path, error: OSError) -> UnreadableFileError:
    """Why a file or folder cannot be opened."""
    name = shown(path)
    match error:
        case FileNotFoundError():
            sentence = f"{name} is not there."
        case PermissionError():
            sentence = f"{name} cannot be opened: you have no permission to read it."
        case _:
            sentence = f"{name} cannot be opened: {error.strerror}."
    return UnreadableFileError(sentence, unavailable=True)
