"""From paragraphs and tables to a text with its headings marked."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from index.loaders.extract import Extract
from index.loaders.office.blocks import Block, Cell, Content, Table
from index.types import Mark, MarkKind, Span

_LONGEST_HEADING = 200
"""Characters: a longer paragraph in a heading's style or type is emphasis."""
_LONGEST_NAME = 80
"""Characters of a name or a reference within a cell; what is longer is a paragraph."""
_NUMBER = re.compile(r"\(?(?:\d[\w/.-]{0,9}|[A-Za-z]|[ivxlIVXL]{1,6})[.):]{0,2}")


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    block: Block | None
    """None for a row of a table."""
    tight: bool = False
    """Whether no blank line parts it from the line above."""


def compose(
    content: Iterable[Content], format_name: str, problems: tuple[str, ...] = ()
) -> Extract:
    """The text of paragraphs and tables, in the order in which they are read."""
    parts: list[str] = []
    marks: list[Mark] = []
    at = 0
    for line in _tightened(_lines(content)):
        gap = "" if not parts else "\n" if line.tight else "\n\n"
        at += len(gap)
        span = Span(at, at + len(line.words))
        if line.block and line.block.heading and len(span) <= _LONGEST_HEADING:
            level = line.block.level
            marks.append(Mark(MarkKind.HEADING, span, None if level is None else str(level)))
        parts.append(gap + line.words)
        at = span.stop
    text = "".join(parts)
    return Extract(f"{text}\n" if text else "", format_name, (), tuple(marks), problems)


def _tightened(lines: Iterable[_Line]) -> Iterator[_Line]:
    """The points of a list stand together."""
    last: Block | None = None
    for line in lines:
        together = last and last.is_bullet and line.block and line.block.is_bullet
        yield _Line(line.words, line.block, tight=True) if together else line
        last = line.block


def _lines(content: Iterable[Content]) -> Iterator[_Line]:
    for part in content:
        if isinstance(part, Table):
            yield from _table_lines(part)
        else:
            yield from _block_lines(part)


def _block_lines(block: Block) -> Iterator[_Line]:
    if block.line:
        yield _Line(block.line, block)
    yield from _lines(block.notes)


def _table_lines(table: Table) -> Iterator[_Line]:
    rows = [tuple(tuple(_unframed(cell)) for cell in row) for row in table.rows]
    rows = [row for row in rows if any(map(_holds_anything, row))]
    if _is_layout(rows):
        for row in rows:
            yield from _lines(_read_across(row))
        return
    notes: list[Block] = []
    follows_row = False
    for row in rows:
        if len(row) == 1:  # a caption across the table
            yield from _lines(row[0])
            follows_row = False
            continue
        yield _Line(f"| {' | '.join(map(_words, row))} |".replace("  ", " "), None, follows_row)
        follows_row = True
        notes += (note for cell in row for note in _notes(cell))
    yield from _lines(notes)


def _unframed(cell: Cell) -> Iterator[Content]:
    """What stands in a cell; a table of one column within it is only a frame for its lines."""
    for part in cell:
        if isinstance(part, Table) and all(len(row) == 1 for row in part.rows):
            for row in part.rows:
                yield from _unframed(row[0])
        else:
            yield part


def _holds_anything(cell: Cell) -> bool:
    return any(isinstance(part, Table) for part in cell) or bool(_words(cell))


def _is_layout(rows: list[tuple[Cell, ...]]) -> bool:
    """Whether the table only places text on the page.

    A stack of short lines, such as the names under "For" and "Against", is still a cell of data:
    only its row says what it belongs to.
    """
    if all(len(row) == 1 for row in rows):
        return True
    cells = [cell for row in rows if len(row) > 1 for cell in row]
    return any(map(_holds_text, cells)) or (len(rows) == 1 and any(len(c) > 1 for c in cells))


def _holds_text(cell: Cell) -> bool:
    """Whether paragraphs stand in a cell: a table, several of them, or a heading over one.

    A title or a reference that was typed as two lines does not end a sentence between them.
    """
    blocks = [part for part in cell if isinstance(part, Block)]
    long = [len(block.line) > _LONGEST_NAME for block in blocks]
    closed = any(
        is_long and _closes(block) for is_long, block in zip(long[:-1], blocks, strict=False)
    )
    headed = any(block.heading for block in blocks) and not all(block.heading for block in blocks)
    return len(blocks) < len(cell) or (closed and sum(long) > 1) or (headed and any(long))


def _closes(block: Block) -> bool:
    return block.line.rstrip("\"'”’)]").endswith((".", ":", ";", "!", "?"))


def _read_across(row: tuple[Cell, ...]) -> Iterator[Content]:
    """The cells of a row in order; a number in a cell of its own leads what stands beside it."""
    number = ""
    for cell in row:
        if not number and len(cell) == 1 and _NUMBER.fullmatch(_words(cell)):
            number = _words(cell)
            continue
        first = cell[0] if cell else None
        if number and isinstance(first, Block) and not first.marker:
            yield Block(first.words, number, first.heading, first.level, first.notes)
            yield from cell[1:]
            number = ""
        else:
            if number and cell:
                yield Block(number)
                number = ""
            yield from cell
    if number:
        yield Block(number)


def _words(cell: Cell) -> str:
    """All of a cell on one line."""
    return " ".join(part.line for part in cell if isinstance(part, Block) and part.line)


def _notes(cell: Cell) -> Iterator[Block]:
    for part in cell:
        if isinstance(part, Block):
            yield from part.notes
