"""Rows of tables: three or more lines whose cells stand in the same columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.loaders.pdf.lines import WIDE_GAP, Line
from index.loaders.pdf.list_marks import has_mark, is_mark_alone

_FEWEST_ROWS = 3
_ENOUGH = 12
"""Rows after which columns are straight or the lines are no table."""
_LONGEST_CELL = 60
"""Lines."""
_GAP = 0.7
"""Of the size: between cells. A space is a quarter; in justified lines it may be wider."""
_NARROWEST = 5.0
"""Points of a gutter that all rows leave free."""
_LEVEL = 4.0
"""Points within which the edges of cells are one."""
_MOSTLY = 0.6
_CLOSE = 1.35
"""Of the size: from a line of a cell to the next one of the same cell."""
_FAR = 3.5
"""Of the size: from one row to the next at most."""
_SENTENCE = 6
"""Words: a first cell as long as this, with a word or two far to its right, is no cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; each cell is its lines."""

    cells: tuple[tuple[Line, ...], ...]


Gutters = list[tuple[float, float]]


def with_rows(lines: Sequence[Line]) -> list[Line | Row]:
    """The lines, those of tables gathered to rows."""
    parts = [line.parts(_GAP) for line in lines]
    found: list[Line | Row] = []
    at = 0
    while at < len(lines):
        stop, gutters = _table_from(at, lines, parts)
        if stop > at:
            found += _rows(parts[at:stop], gutters)
            at = stop
        else:
            found.append(lines[at])
            at += 1
    return found


def _table_from(
    start: int, lines: Sequence[Line], parts: Sequence[list[Line]]
) -> tuple[int, Gutters]:
    """Where the table that begins at a line ends, and its gutters; the line itself if none does."""
    gutters = _gaps(parts[start]) if _may_be_row(parts[start]) else []
    if not gutters:
        return start, []
    full = [start]
    for at in range(start + 1, len(lines)):
        if lines[at].baseline - lines[at - 1].baseline > _FAR * lines[at].size:
            break
        is_row = _may_be_row(parts[at])
        narrowed = _narrowed(gutters, parts[at])
        if narrowed is None or not (is_row or _continues(parts[at], narrowed, lines, at)):
            break
        gutters = narrowed
        if is_row:
            full.append(at)
        is_hopeless = len(full) == _ENOUGH and not _is_aligned([parts[at] for at in full], gutters)
        if is_hopeless or at - full[-1] > _LONGEST_CELL:
            break
    stop = full[-1] + 1
    while stop < len(lines) and _wraps(parts, lines, stop, gutters):
        stop += 1
    if len(full) < _FEWEST_ROWS or not _is_aligned([parts[at] for at in full], gutters):
        return start, []
    return stop, gutters


def _may_be_row(parts: Sequence[Line]) -> bool:
    if len(parts) < 2 or (is_mark_alone(parts[0]) and len(parts) == 2):
        return False
    if len(parts) > 2:
        return True
    is_label = parts[0].words[-1].text.endswith(":")
    is_sentence = len(parts[0].words) >= _SENTENCE and len(parts[1].words) <= 3
    return not (is_label or is_sentence or has_mark(parts[0]))


def _gaps(parts: Sequence[Line]) -> Gutters:
    return [(a.right, b.left) for a, b in pairwise(parts)]


def _narrowed(gutters: Gutters, parts: Sequence[Line]) -> Gutters | None:
    """What a line leaves free of the gutters; None where it crosses one."""
    narrowed: Gutters = []
    for left, right in gutters:
        ends = max((part.right for part in parts if part.left < (left + right) / 2), default=left)
        begins = min(
            (part.left for part in parts if part.left >= (left + right) / 2), default=right
        )
        free = max(left, ends), min(right, begins)
        if free[1] - free[0] < _NARROWEST:
            return None
        narrowed.append(free)
    return narrowed


def _column(part: Line, gutters: Gutters) -> int:
    return sum(part.left >= right - 0.1 for _, right in gutters)


def _continues(parts: Sequence[Line], gutters: Gutters, lines: Sequence[Line], at: int) -> bool:
    """Whether a line goes on with the cells of the row above it."""
    close = lines[at].baseline - lines[at - 1].baseline <= _CLOSE * lines[at].size
    return close and all(_column(part, gutters) > 0 for part in parts)


def _wraps(parts: Sequence[list[Line]], lines: Sequence[Line], at: int, gutters: Gutters) -> bool:
    narrowed = _narrowed(gutters, parts[at])
    return narrowed is not None and _continues(parts[at], gutters, lines, at)


def _is_aligned(rows: Sequence[Sequence[Line]], gutters: Gutters) -> bool:
    """Whether the cells of every column mostly share their left edges, right edges or middles."""
    columns: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        for part in row:
            columns[_column(part, gutters)].append(part)
    if not all(_is_wide(rows, gutter) for gutter in gutters):
        return False
    return all(
        len(cells) >= _FEWEST_ROWS - 1
        and max(
            _alike([cell.left for cell in cells]),
            _alike([cell.right for cell in cells]),
            _alike([(cell.left + cell.right) / 2 for cell in cells]),
        )
        >= _MOSTLY * len(cells)
        for cells in columns
    )


def _is_wide(rows: Sequence[Sequence[Line]], gutter: tuple[float, float]) -> bool:
    """Whether the gaps of most rows at a gutter are wider than any between words."""
    wide = sum(
        left <= gutter[0] + 0.1
        and right >= gutter[1] - 0.1
        and right - left > WIDE_GAP * row[0].size
        for row in rows
        for left, right in _gaps(row)
    )
    return 2 * wide >= len(rows)


def _alike(values: Sequence[float]) -> int:
    middle = sorted(values)[len(values) // 2]
    return sum(abs(value - middle) <= _LEVEL for value in values)


def _rows(parts: Sequence[list[Line]], gutters: Gutters) -> list[Row]:
    rows: list[list[list[Line]]] = []
    for line in parts:
        columns = [_column(part, gutters) for part in line]
        if not rows or 0 in columns:
            rows.append([[] for _ in range(len(gutters) + 1)])
        for part, column in zip(line, columns, strict=True):
            rows[-1][column].append(part)
    return [Row(tuple(tuple(cell) for cell in row)) for row in rows]
