"""A text as lines, and what each line looks like."""

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.types import Span

_BULLET = re.compile(r"^(?:[•●▪◦\uf0b7*–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]{1,2}$", re.IGNORECASE)
_MINUTE_NUMBER = re.compile(
    r"(?<!\S)(?P<number>\d{1,4})/(?P<year>\d\d)(?:\s{1,9}(?=[A-Z])|(?=[A-Z][a-z]))"
)
_LONG_LINE = 1500
_LONGEST_LEAP = 5
"""Between the minute numbers of a line: a greater one is quoted from another meeting."""
_FEWEST_RUN_ON = 4
_SMALL_LETTER = re.compile(r"[a-z]")
_END_OF_SENTENCE = re.compile(r"[.!?:;][\"'”’)\]*]*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it."""

    span: Span
    words: str
    after_blank: bool
    """Whether an empty line (or nothing) stands before it."""

    @property
    def is_bullet(self) -> bool:
        """Whether it opens a point of a list."""
        return bool(_BULLET.match(self.words))

    @property
    def is_bare_number(self) -> bool:
        """Whether it is the number of a point ("(ii)") whose words stand on the next line."""
        return bool(_BARE_NUMBER.match(self.words))

    @property
    def ends_sentence(self) -> bool:
        """Whether it closes with a full stop or the like."""
        return bool(_END_OF_SENTENCE.search(self.words))

    @property
    def is_capitals(self) -> bool:
        """Whether it is written in capitals throughout, as headings are."""
        if _SMALL_LETTER.search(self.words):  # as in most lines
            return False
        letters = [c for c in self.words if c.isalpha()]
        return len(letters) >= 4 and all(not c.islower() for c in letters)


def split_lines(text: str, part: Span | None = None) -> list[Line]:
    """The lines of a text (or a part of it) that hold something. NBSP counts as white space.

    A line into which a whole meeting has run is taken apart at its minute numbers.
    """
    part = part or Span(0, len(text))
    lines, start, after_blank = [], part.start, True
    for raw in part.of(text).split("\n"):
        words = raw.strip()
        if words:
            left = start + len(raw) - len(raw.lstrip())
            for place, piece in _run_on(words):
                span = Span(left + place, left + place + len(piece))
                lines.append(Line(span, piece, after_blank or place > 0))
        after_blank = not words
        start += len(raw) + 1
    return lines


def _run_on(words: str) -> list[tuple[int, str]]:
    """The pieces of a line with their places: one, unless minute numbers of a year follow on."""
    starts: list[int] = []
    if len(words) > _LONG_LINE:
        last: tuple[int, str] | None = None
        for match in _MINUTE_NUMBER.finditer(words):
            number, year = int(match["number"]), match["year"]
            if last is None or (year == last[1] and 0 < number - last[0] <= _LONGEST_LEAP):
                starts.append(match.start())
                last = number, year
    if len(starts) < _FEWEST_RUN_ON:
        return [(0, words)]
    return [
        (start, words[start:stop].rstrip())
        for start, stop in pairwise(sorted({0, *starts, len(words)}))
    ]


def front_matter(lines: Sequence[Line]) -> int:
    """How many lines a Markdown file's YAML block takes up."""
    if not lines or lines[0].words != "---":
        return 0
    for index, line in enumerate(lines[1:60], start=1):
        if line.words == "---":
            return index + 1
    return 0


def wrapped_width(lines: list[Line]) -> int | None:
    """The width at which the text is broken into lines; None where a line is a paragraph."""
    lengths = sorted(len(line.words) for line in lines)
    if len(lengths) < 6:
        return None
    width = lengths[int(len(lengths) * 0.9)]
    full = [line for line in lines if len(line.words) >= 0.75 * width]
    broken = sum(not line.ends_sentence for line in full)
    if 40 <= width <= 130 and broken >= 0.4 * len(full) and statistics.median(lengths) > 15:
        return width
    return None
