"""What the files of word processors hold, whichever wrote them: paragraphs and tables."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a line of one; its words are settled."""

    words: str
    marker: str = ""
    """Its number or bullet as printed: "54.", "(a)", "•"."""
    heading: bool = False
    level: int | None = None
    """Of a heading: 1 for the highest, 0 for a title; None where only its type says so."""
    notes: tuple[Block, ...] = ()
    """The notes at the foot of the page that it refers to."""

    @property
    def line(self) -> str:
        """The block as printed."""
        return f"{self.marker} {self.words}".strip()

    @property
    def is_bullet(self) -> bool:
        """Whether it is a point of a list without numbers."""
        return bool(self.marker) and not any(map(str.isalnum, self.marker))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a merged cell stands once."""

    rows: tuple[tuple[Cell, ...], ...]


Content = Block | Table
Cell = tuple[Content, ...]
