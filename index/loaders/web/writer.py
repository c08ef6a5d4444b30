"""Puts a text together, block by block, and keeps where its marks begin and end."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from index.loaders.web.characters import without_unseen
from index.types import Mark, MarkKind, Span

_WHITE = re.compile(r"\s+")
# After a line break a small letter goes on with the sentence, unless it numbers a point.
_GOES_ON = re.compile(r"(?!\(?[a-z]{1,4}[.)])[a-z]")
# What shows as a bullet in Word's symbol fonts.
_BULLET = re.compile(r"^[·\uf0b7\uf0a7\uf076\uf0d8](?=\s|$)")
_PRINTED_BULLET = re.compile(r"^[•●▪◦‣■○–*-](?=\s|$)")
_LONGEST_HEADING = 150
_RANKS = {kind: rank for rank, kind in enumerate(MarkKind)}
_LETTERS = re.compile(r"[^\W\d_]{2}")


class Gap(IntEnum):
    """What parts two stretches of words; the greater wins."""

    NONE = 0
    SPACE = 1
    BREAK = 2
    BLOCK = 3


@dataclass(slots=True)
class _Open:
    """A mark on its way; `start` is None until its first word."""

    kind: MarkKind
    value: str | None
    start: int | None = None
    stop: int = 0


class Writer:
    """Takes words and breaks in reading order; gives the text and its marks."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = Gap.NONE
        self._flat = 0
        self._prefix = ""
        self._run: object = None
        self._last_run: object = None
        self._line_start = 0
        self._line_bold = 0
        self._lettered = False
        self._lines = 0
        self._marks: list[_Open] = []
        self._waiting: list[_Open] = []
        self._bold: list[Mark] = []

    def words(self, raw: str, *, bold: bool = False) -> None:
        """Add words; white space at their ends parts them from their neighbours."""
        text = _WHITE.sub(" ", without_unseen(raw))
        if text[:1] == " ":
            self._part(Gap.SPACE)
        if core := text.strip():
            core = self._open_line(core)
            self._put(core)
            self._line_bold += len(core) if bold else 0
            self._lettered = self._lettered or _LETTERS.search(core) is not None
            if text[-1] == " ":
                self._part(Gap.SPACE)

    def break_line(self) -> None:
        """A line break; two of them end the block."""
        self._part(Gap.BLOCK if self._gap is Gap.BREAK else Gap.BREAK)

    def end_block(self) -> None:
        """What follows is another block."""
        self._part(Gap.BLOCK)

    def begin_point(self, mark: str, run: object) -> None:
        """What follows is a point of the list `run`, with its printed mark ("1. ", or none)."""
        self._part(Gap.BLOCK)
        self._prefix += mark
        self._run = run

    def end_point(self) -> None:
        """A mark that no words followed is not printed."""
        self._part(Gap.BLOCK)
        self._prefix, self._run = "", None

    def begin_row(self, run: object) -> None:
        """What follows is a row of the table `run`; a row without words is not printed."""
        self.begin_point("| ", run)
        self.flatten(1)

    def end_cell(self) -> None:
        """What follows is another cell of the row."""
        if self._prefix:
            self._prefix += "| "
        else:
            self._put(" |")
            self._gap = Gap.SPACE

    def end_row(self) -> None:
        """What follows is not of the row."""
        self.flatten(-1)
        self.end_point()

    def flatten(self, by: int) -> None:
        """While the sum is positive, all breaks are spaces: in headings and cells."""
        self._flat += by

    def begin(self, kind: MarkKind, value: str | None = None) -> _Open:
        """Mark the words from here on, until `finish`."""
        mark = _Open(kind, value)
        self._waiting.append(mark)
        return mark

    def finish(self, mark: _Open) -> None:
        """End a mark; without words there is none."""
        mark.stop = self._length
        if mark.start is None:
            self._waiting = [one for one in self._waiting if one is not mark]
        else:
            self._marks.append(mark)

    @property
    def at_line_start(self) -> bool:
        """Whether the next words begin a line."""
        return self._gap >= Gap.BREAK or not self._parts

    def result(self) -> tuple[str, tuple[Mark, ...]]:
        """The text, and its marks in order."""
        self._close_line()
        marks = [
            Mark(one.kind, Span(one.start, one.stop), one.value)
            for one in self._marks
            if one.start is not None and one.start < one.stop
        ]
        if 2 * len(self._bold) <= self._lines:  # a text that is bold throughout heads nothing
            headed = {mark.span.start for mark in marks if mark.kind is MarkKind.HEADING}
            marks += [mark for mark in self._bold if mark.span.start not in headed]
        text = "".join(self._parts)
        return (f"{text}\n" if text else ""), in_order(marks)

    def _part(self, gap: Gap) -> None:
        if self._parts:
            self._gap = max(self._gap, Gap.SPACE if self._flat else gap)

    def _open_line(self, core: str) -> str:
        """Write what stands before the words: the gap, and the mark of a point."""
        if self._gap is Gap.BREAK:
            self._gap = Gap.SPACE if _GOES_ON.match(core) else Gap.BLOCK
        if self._gap is Gap.BLOCK or not self._parts:
            core = self._begin_line(core)
        elif self._gap is Gap.SPACE:
            self._put(" ")
        self._gap = Gap.NONE
        for mark in self._waiting:
            mark.start = self._line_start if mark.kind is MarkKind.HEADING else self._length
        self._waiting = []
        return core

    def _begin_line(self, core: str) -> str:
        if any(mark.kind is MarkKind.HEADING for mark in self._waiting):
            self._run = None  # a heading is no point among points, even where it begins one
        if self._parts:
            self._close_line()
            follows = self._run is not None and self._run is self._last_run
            self._put("\n" if follows else "\n\n")
        self._line_start, self._line_bold, self._lettered = self._length, 0, False
        self._last_run = self._run
        core = _BULLET.sub("•", core)
        if self._prefix and not (self._prefix == "• " and _PRINTED_BULLET.match(core)):
            self._put(self._prefix)
        self._prefix, self._run = "", None
        return core

    def _close_line(self) -> None:
        """A short line that is bold throughout is set as a heading."""
        self._lines += 1
        span = Span(self._line_start, self._length)
        is_bold = self._lettered and self._line_bold >= 0.9 * len(span)
        if self._last_run is None and is_bold and len(span) <= _LONGEST_HEADING:
            self._bold.append(Mark(MarkKind.HEADING, span))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def in_order(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """By start; of two that start together the longer, or else the greater kind, is first."""
    return tuple(
        sorted(marks, key=lambda mark: (mark.span.start, -mark.span.stop, _RANKS[mark.kind]))
    )
