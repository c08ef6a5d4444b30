"""A source text as blocks to show: paragraphs, verbatim, each knowing its place in the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from index.types import AgendaItem, Span

_WRAPPED = 55
"""Lines at least this long are a paragraph that was broken to a width."""
_OPENS_LINE = "#*-|•"
"""What a heading, a point of a list or the row of a table begins with."""
_LONGEST = 2500
"""A block is laid out at once, so a longer one would hold the window."""
_TITLE = 300
_RUN_IN = re.compile(r"([A-Z][^\n.;:!?]{2,70}?)\s+[–—-]\s+(?=[A-Z])")
_NUMBER = re.compile(r"^[#\s]*(?:minute\s+)?(?:[\d/.]+\s+)?", re.IGNORECASE)

# Characters that a text document would take for its own structure, one for one.
_LITERAL = {ord(char): " " for char in "\n\r\f\v\x1c\x1d\x1e\u0085\u2028\u2029\ufdd0\ufdd1\x00"}
_LITERAL[0xFFFC] = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a line to show."""

    span: Span
    """In the whole text."""
    gap: bool
    """Whether it begins a paragraph."""


class BlockText:
    """A text in blocks. They are found at once, and each is dressed only when it is shown."""

    def __init__(self, text: str, start: int = 0, items: Iterable[AgendaItem] = ()) -> None:
        self._text = text
        self._start = start
        self._titles = {_plain(item.title) for item in items if item.title}
        self.blocks = [
            Block(Span(begin + start, end + start), place == 0)
            for paragraph in _paragraphs(text)
            for place, (begin, end) in enumerate(_broken(text, paragraph))
        ]

    def __len__(self) -> int:
        return len(self.blocks)

    def __getitem__(self, place: int) -> Block:
        return self.blocks[place]

    def shown(self, place: int) -> str:
        """The words of a block, character for character as long as its span."""
        span = self.blocks[place].span.shifted(-self._start)
        return span.of(self._text).translate(_LITERAL)

    def bold(self, shown: str) -> int:
        """How many of the first characters of a block's words are a heading."""
        if len(shown) < _TITLE and _plain(shown) in self._titles:
            return len(shown)
        found = _RUN_IN.match(shown)
        return found.end(1) if found else 0

    def at(self, offset: int) -> int:
        """The place of the block that holds an offset, or of the one before it."""
        return max(0, bisect_right(self.blocks, offset, key=lambda b: b.span.start) - 1)


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines between blank ones; each line without the spaces around it."""
    lines: list[tuple[int, int]] = []
    place = 0
    for line in text.split("\n"):
        if words := line.strip():
            begin = place + len(line) - len(line.lstrip())
            lines.append((begin, begin + len(words)))
        elif lines:
            yield lines
            lines = []
        place += len(line) + 1
    if lines:
        yield lines


def _broken(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The paragraph as one when it was wrapped to a width; else the lines, those in full joined."""
    wrapped = len(lines) > 1 and all(
        end - begin >= _WRAPPED and text[following] not in _OPENS_LINE
        for (begin, end), (following, _) in pairwise(lines)
    )
    for begin, end in [(lines[0][0], lines[-1][1])] if wrapped else _joined(text, lines):
        if end - begin <= _LONGEST:
            yield begin, end
        else:
            yield from pairwise([begin, *_cuts(text, begin, end), end])


def _joined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """A line that is full, and ends in the middle of a sentence, goes on in the next."""
    first = lines[0][0]
    for (begin, end), (following, _) in pairwise(lines):
        full = end - begin >= _WRAPPED and text[end - 1] not in '.:;!?”"*'
        if not full or text[following] in _OPENS_LINE:
            yield first, end
            first = following
    yield first, lines[-1][1]


def _cuts(text: str, begin: int, end: int) -> Iterator[int]:
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + 1, begin + _LONGEST)
        begin = space + 1 if space > 0 else begin + _LONGEST
        yield begin


def _plain(title: str) -> str:
    return " ".join(_NUMBER.sub("", title, count=1).split()).casefold()
