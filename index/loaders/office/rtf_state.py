"""What holds at a place in an RTF file: the type, the paragraph, the row of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class State:
    """What a group takes over from the one around it."""

    shown: bool = True
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    font: int | None = None
    fallback: int = 1
    """Characters after a Unicode character that stand for it where it cannot be read."""
    depth: int = 0
    """In how many tables the paragraph stands."""
    style: int = 0
    outline: int | None = None
    table: str = ""
    """The table of fonts or styles that is being read."""
    on_close: Callable[[], None] | None = None

    def meet(self, word: str, argument: int | None) -> None:
        """Heed a control word."""
        match word:
            case "plain":
                self.bold = self.hidden = self.deleted = False
                self.font = None
            case "b":
                self.bold = argument != 0
            case "v":
                self.hidden = argument != 0
            case "deleted":
                self.deleted = argument != 0
            case "f":
                self.font = argument
            case "uc":
                self.fallback = max(0, argument or 0)
            case _:
                self._meet_of_paragraph(word, argument)

    def _meet_of_paragraph(self, word: str, argument: int | None) -> None:
        match word:
            case "pard":
                self.depth, self.style, self.outline = 0, 0, None
            case "intbl":
                self.depth = max(1, self.depth)
            case "itap":
                self.depth = argument or 0
            case "s":
                self.style = argument or 0
            case "outlinelevel":
                self.outline = argument


@dataclass(slots=True)
class RowShape:
    """Which cells of the row at hand are only the rest of the one before them."""

    merged: list[bool] = field(default_factory=list)
    _merges: bool = False

    def meet(self, word: str) -> None:
        """Heed a control word."""
        match word:
            case "trowd":
                self.merged, self._merges = [], False
            case "clmrg":
                self._merges = True
            case "cellx":
                self.merged.append(self._merges)
                self._merges = False
