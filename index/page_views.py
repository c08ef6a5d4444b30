"""Pages of a PDF as pictures, with the places of quoted words: drawn in the reading process."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import UnreadableFileError
from index.loaders.files import read_bytes
from index.naming import shown
from index.safe_reading import Reader
from index.types import PageText, Span

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView


@dataclass(frozen=True, slots=True)
class Wanted:
    """Page `number` (from 1), `width` pixels wide, with the places of these spans on it."""

    number: int
    spans: tuple[Span, ...]
    width: int
    known: PageText | None = None
    """With the text of the page no other page has to be read."""


class PageViewer:
    """Draws pages. Its process starts with the first one, and stays."""

    def __init__(self) -> None:
        self._reader = Reader()

    def view(self, path: str, sha256: str, wanted: Wanted) -> "PageView":
        """A page of a file. Raises UnreadableFileError."""
        view: PageView = self._reader.call(
            shown(path), f"{__name__}:draw", Path(path), sha256, wanted
        )
        return view

    def close(self) -> None:
        """End the process."""
        self._reader.close()


def draw(path: Path, sha256: str, wanted: Wanted) -> "PageView":
    """A page of the very file that was indexed: offsets of any other would mark other words."""
    from index.loaders.pdf.view import page_view

    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UnreadableFileError(
            f"{shown(path)} has changed since it was added; add it again to see its pages."
        )
    return page_view(data, wanted.number, wanted.spans, wanted.width, wanted.known)
