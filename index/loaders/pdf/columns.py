"""The order in which the lines of a page are read: columns of prose one after the other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.loaders.pdf.lines import Line, merged

_FEWEST_LINES = 7
"""Of a column: what is shorter is read across, as the cells of a table are."""
_FEWEST_BESIDE = 3
"""Of the shorter of two columns: the last one of a text may end early."""
_STEP = 6.0
"""Points within which the left edges of a column's lines are one."""
_FULL = 0.75
"""Of a column's width: what the lines of prose mostly reach."""
_MOSTLY = 0.6
_FEWEST_WORDS = 3.5
"""A line, on average."""
_DEEPEST = 3
_CANDIDATES = 4


@dataclass(frozen=True, slots=True)
class Region:
    """Lines that are read from top to bottom."""

    lines: tuple[Line, ...]
    is_column: bool


def regions(lines: Sequence[Line], depth: int = 0) -> list[Region]:
    """The lines of a page in reading order, cut where a page is set in columns."""
    if not lines:
        return []
    parts = {id(line): line.parts() for line in lines}
    found = _columns(lines, parts) if depth < _DEEPEST else None
    if found is None:
        return [Region(tuple(lines), depth > 0)]
    start, stop, gutter = found
    pieces = [part for line in lines[start:stop] for part in parts[id(line)]]
    left = merged(part for part in pieces if part.right <= gutter)
    right = merged(part for part in pieces if part.right > gutter)
    return [
        *regions(lines[:start], depth),
        *regions(left, depth + 1),
        *regions(right, depth + 1),
        *regions(lines[stop:], depth),
    ]


Parts = dict[int, list[Line]]


def _columns(lines: Sequence[Line], parts: Parts) -> tuple[int, int, float] | None:
    """The longest stretch of lines with a gutter between prose, and where the gutter is."""
    begins = Counter(round(part.left / _STEP) for line in lines for part in parts[id(line)][1:])
    best: tuple[int, int, float] | None = None
    for step, count in begins.most_common(_CANDIDATES):
        if count < _FEWEST_BESIDE:
            break
        gutter = (step - 0.5) * _STEP - 1
        for start, stop in _clear_of(gutter, lines, parts):
            longer = best is None or stop - start > best[1] - best[0]
            if longer and _is_prose_beside_prose(gutter, lines[start:stop], parts):
                best = (start, stop, gutter)
    return best


def _clear_of(gutter: float, lines: Sequence[Line], parts: Parts) -> list[tuple[int, int]]:
    """Stretches of lines none of which crosses the gutter."""
    found: list[tuple[int, int]] = []
    start = 0
    for at, line in enumerate(lines):
        if any(part.left < gutter < part.right for part in parts[id(line)]):
            found.append((start, at))
            start = at + 1
    found.append((start, len(lines)))
    return [(start, stop) for start, stop in found if stop - start >= _FEWEST_LINES]


def _is_prose_beside_prose(gutter: float, lines: Sequence[Line], parts: Parts) -> bool:
    pieces = [part for line in lines for part in parts[id(line)]]
    left = merged(piece for piece in pieces if piece.right <= gutter)
    right = merged(piece for piece in pieces if piece.right > gutter)
    shorter, longer = sorted((len(left), len(right)))
    return (
        longer >= _FEWEST_LINES
        and shorter >= _FEWEST_BESIDE
        and _is_prose(left)
        and _is_prose(right)
        and not _are_rows(left, right)
    )


def _is_prose(lines: Sequence[Line]) -> bool:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    full = sum(line.right - line.left >= _FULL * (right - left) for line in lines)
    words = sum(len(line.words) for line in lines)
    return full >= _MOSTLY * len(lines) and words >= _FEWEST_WORDS * len(lines)


def _are_rows(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether blocks begin at the same heights on both sides, as the rows of a table do."""
    ours, theirs = _starts(left), _starts(right)
    fewer, more = sorted((ours, theirs), key=len)
    if len(fewer) < 2:
        return False
    level = sum(any(abs(start - other) < 3 for other in more) for start in fewer)
    return level >= 0.7 * len(fewer)


def _starts(lines: Sequence[Line]) -> list[float]:
    pitches = sorted(b.baseline - a.baseline for a, b in pairwise(lines))
    usual = pitches[len(pitches) // 2]
    return [b.baseline for a, b in pairwise(lines) if b.baseline - a.baseline > 1.3 * usual]
