"""What is usual in a file: how far its lines reach, how far apart they stand, how large they are."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from index.loaders.pdf.lines import Line
from index.loaders.pdf.list_marks import is_mark_alone

_PROSE = 7
"""Words: shorter lines tell nothing of the width they were broken at."""
_LONGEST_ASIDE = 5
"""Words."""
_BINDS = re.compile(
    r"(?:M(?:r|rs|s|iss)|Dr|Cllrs?|Councillor|Cyng|Sir|Dame|Lord|Lady|Prof|Rev|Nos?|\d{1,4})\.?$"
)
_BEHIND = 0.4
"""Of the size: a space, and what programs differ by in measuring a line."""
_BOUND = 3
"""Words that may be kept on one line."""
_BEFORE_ASIDE = 2.0
"""Of the size."""
_FEWEST = 4
"""Lines from which a width is taken."""
_USUAL_PITCH = 1.2
"""Of the size: single spacing."""


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that are read from top to bottom, and the right edge they are broken at."""

    lines: tuple[Line, ...]
    edge: float


@dataclass(frozen=True, slots=True)
class Measures:
    """Of the body of a file."""

    size: float
    """Points, of most letters."""
    pitch: float
    """Of the size, from line to line within a paragraph."""
    mostly_bold: bool


def text_right(line: Line, edge: float) -> float:
    """Where the words of a line end; an aside does not count."""
    return line.parts()[0].right if has_aside(line, edge) else line.right


def has_aside(line: Line, edge: float) -> bool:
    """Whether a word or two stand far behind the text, at the right edge: who is to act."""
    parts = line.parts()
    return (
        len(parts) == 2
        and not is_mark_alone(parts[0])
        and is_aside(parts[1], edge)
        and parts[1].left - parts[0].right > _BEFORE_ASIDE * line.size
    )


def is_aside(part: Line, edge: float) -> bool:
    """Whether a part is no more than a few words at the right edge."""
    return len(part.words) <= _LONGEST_ASIDE and abs(edge - part.right) < 2 * part.size


def columns_of(regions: Sequence[tuple[float, bool, Sequence[Line]]]) -> list[Column]:
    """The regions of all pages (page width, whether a column, lines) with their right edges.

    A page that is not set in columns has the edge of all such pages of its width.
    """
    reach: dict[float, list[float]] = defaultdict(list)
    for width, is_column, lines in regions:
        if not is_column:
            reach[round(width)] += _prose_rights(lines)
    shared = {width: _edge(rights) for width, rights in reach.items() if len(rights) >= _FEWEST}
    return [
        Column(
            tuple(lines),
            (None if is_column else shared.get(round(width)))
            or _own_edge(lines, 0 if is_column else width),
        )
        for width, is_column, lines in regions
    ]


def _prose_rights(lines: Sequence[Line]) -> list[float]:
    return [line.right for line in lines if len(line.words) >= _PROSE]


def _own_edge(lines: Sequence[Line], width: float) -> float:
    """Where few lines tell it, the right margin is taken to be as wide as the left one."""
    rights = _prose_rights(lines)
    if len(rights) >= _FEWEST:
        return _edge(rights)
    return max(width - min(line.left for line in lines), *(line.right for line in lines))


def _edge(rights: Sequence[float]) -> float:
    """The farthest but for a few: a row of a table may stick out."""
    return sorted(rights)[int(0.97 * (len(rights) - 1))]


def is_full(line: Line, following: Line, edge: float, *, bound: bool = False) -> bool:
    """Whether the first word of the line that follows would not have fitted behind this one.

    `bound`: a title or a number, as in "Mr R Ash", may be bound to what is behind it by spaces
    at which no line is broken; they look like any other.
    """
    words = following.words[:1]
    if bound and _BINDS.match(words[0].text):
        words = following.words[:_BOUND]
    room = edge - text_right(line, edge)
    return room < (words[-1].right - words[0].left) + _BEHIND * line.size


def measured(columns: Sequence[Column]) -> Measures:
    """The usual size and pitch of a file."""
    sizes: Counter[float] = Counter()
    bold = 0
    pitches: list[float] = []
    for column in columns:
        for word in (word for line in column.lines for word in line.words):
            sizes[word.size] += len(word.text)
            bold += len(word.text) * word.bold
        pitches += _pitches(column)
    size = sizes.most_common(1)[0][0] if sizes else 1.0
    pitch = median(pitches) if len(pitches) >= _FEWEST else _USUAL_PITCH
    return Measures(size, pitch, 2 * bold > sizes.total())


def _pitches(column: Column) -> list[float]:
    """Between lines that surely follow each other within a paragraph."""
    return [
        (below.baseline - line.baseline) / line.size
        for line, below in pairwise(column.lines)
        if line.size == below.size
        and abs(line.left - below.left) < 1
        and len(line.words) >= _PROSE
        and below.words[0].text[0].islower()
        and is_full(line, below, column.edge)
    ]
