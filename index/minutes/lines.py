"""A text as lines, and what each line looks like."""

import re
import statistics
from dataclasses import dataclass

from index.types import Span

_BULLET = re.compile(r"^(?:[•●▪◦\uf0b7*–-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]{1,2}$", re.IGNORECASE)
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
        letters = [c for c in self.words if c.isalpha()]
        return len(letters) >= 4 and all(not c.islower() for c in letters)


def split_lines(text: str, part: Span | None = None) -> list[Line]:
    """The lines of a text (or a part of it) that hold something. NBSP counts as white space."""
    part = part or Span(0, len(text))
    lines, start, after_blank = [], part.start, True
    for raw in part.of(text).split("\n"):
        words = raw.strip()
        if words:
            left = start + len(raw) - len(raw.lstrip())
            lines.append(Line(Span(left, left + len(words)), words, after_blank))
        after_blank = not words
        start += len(raw) + 1
    return lines


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
