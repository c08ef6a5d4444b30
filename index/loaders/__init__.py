"""One file a format: from a path to the text that every offset counts."""

from collections.abc import Callable
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.text import load_text
from index.naming import shown
from index.types import SourceText

LOADERS: dict[str, Callable[[Path], SourceText]] = {
    ".txt": load_text,
    ".text": load_text,
    ".md": load_text,
    ".markdown": load_text,
}


def is_supported(path: Path) -> bool:
    """Whether the name's ending is one that can be read."""
    return path.suffix.lower() in LOADERS


def load(path: Path) -> SourceText:
    """The text of a file. Raises UnreadableFileError with one sentence that names it."""
    loader = LOADERS.get(path.suffix.lower())
    if loader is None:
        kinds = ", ".join(sorted(LOADERS))
        raise UnreadableFileError(
            f"{shown(path)} is not of a kind that Minutebook reads ({kinds})."
        )
    return loader(path)
