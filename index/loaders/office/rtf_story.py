"""The paragraphs and tables of an RTF text as they come to their ends."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.loaders.office.blocks import Block, Cell, Content, Table
from index.loaders.office.paragraphs import Words, paragraph_lines
from index.loaders.office.words import bullet, settled

_DEEPEST = 50
"""Tables within tables; a deeper one is no table that anyone could read."""


@dataclass(slots=True)
class _OpenTable:
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    cell: list[Content] = field(default_factory=list)


@dataclass(slots=True)
class Story:
    """A run of paragraphs: the body, a note or a text box."""

    content: list[Content] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    marker: str = ""
    notes: list[Block] = field(default_factory=list)
    boxes: list[Content] = field(default_factory=list)
    is_endnote: bool = False
    _tables: list[_OpenTable] = field(default_factory=list)

    def end_paragraph(self, depth: int, level: int | None) -> None:
        """`depth`: in how many tables it stands; `level`: of its heading style."""
        where = self._cell(depth)
        where += paragraph_lines(self.words, self.marker, level, tuple(self.notes))
        where += self.boxes
        self.words, self.marker, self.notes, self.boxes = [], "", [], []

    def end_cell(self, depth: int, level: int | None) -> None:
        """The end of a cell ends its last paragraph too."""
        self.end_paragraph(max(1, depth), level)
        table = self._tables[-1]
        table.cells.append(tuple(table.cell))
        table.cell = []

    def end_row(self, depth: int, merged: list[bool]) -> None:
        """`merged`: for each cell whether it is only the rest of the one before it."""
        self._cell(max(1, depth))
        table = self._tables[-1]
        kept = (
            cell
            for place, cell in enumerate(table.cells)
            if cell or place >= len(merged) or not merged[place]
        )
        table.rows.append(tuple(kept))
        table.cells = []

    def finish(self, level: int | None) -> list[Content]:
        """All of it, with the paragraph that nothing ended."""
        if self.words or self.marker or self.notes or self.boxes:
            self.end_paragraph(len(self._tables), level)
        self._cell(0)
        return self.content

    def mark(self, text: str) -> None:
        """Take what a list prints before its next point."""
        text = settled(text)
        self.marker = text if any(map(str.isalnum, text)) and text != "o" else bullet(text)

    def _cell(self, depth: int) -> list[Content]:
        """Where a paragraph goes that stands in so many tables; deeper ones are at an end."""
        while len(self._tables) > depth:
            table = self._tables.pop()
            if table.cell or table.cells:  # a row that nothing ended
                table.rows.append((*table.cells, tuple(table.cell)))
            (self._tables[-1].cell if self._tables else self.content).append(
                Table(tuple(table.rows))
            )
        while len(self._tables) < min(depth, _DEEPEST):
            self._tables.append(_OpenTable())
        return self._tables[-1].cell if self._tables else self.content
