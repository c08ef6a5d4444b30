"""One file a format: from a path to the text that every offset counts."""

import hashlib
from pathlib import Path

from index.errors import UnreadableFileError
from index.loaders.extract import Extract, Loader
from index.loaders.files import read_bytes
from index.loaders.text import load_markdown, load_text
from index.naming import shown
from index.types import SourceText

LOADERS: dict[str, Loader] = {
    ".txt": load_text,
    ".text": load_text,
    ".md": load_markdown,
    ".markdown": load_markdown,
}


def is_supported(path: Path) -> bool:
    """Whether the name's ending is one that can be read."""
    return path.suffix.lower() in LOADERS


def load(path: Path) -> SourceText:
    """The text of a file. Raises UnreadableFileError with one sentence that names it.

    Call it where a crash or a bomb costs one file: `index.safe_reading`.
    """
    if not is_supported(path):
        kinds = ", ".join(sorted(LOADERS))
        raise UnreadableFileError(
            f"{shown(path)} is not of a kind that Minutebook reads ({kinds})."
        )
    data = read_bytes(path)
    extract = extract_bytes(data, shown(path))
    if not extract.text.strip():
        raise UnreadableFileError(f"{shown(path)} is empty.")
    return SourceText(
        text=extract.text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=extract.format,
        size=len(data),
        pages=extract.pages,
        marks=extract.marks,
        problems=extract.problems,
    )


def extract_bytes(data: bytes, name: str) -> Extract:
    """The text of a file whose bytes are at hand; `name` is how the user knows it."""
    return LOADERS[Path(name).suffix.lower()](data, name)
