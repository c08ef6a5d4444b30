"""The structure of a document's minutes; every line leads to the words it was read from."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from app.window import fonts
from app.window.line_browser import LineBrowser
from app.window.outline import Line, LineKind
from app.window.theme import Theme

_STEP = 60
"""Lines set in a turn of the event loop."""
_COLUMN = 104
_INDENT = 24
_TOPS = {LineKind.MEETING: 18, LineKind.ITEM: 14, LineKind.FIELD: 3, LineKind.FACT: 4}


class StructureView(LineBrowser):
    """Text that can be selected and copied; labels are links, by mouse and by Tab."""

    chosen = Signal(object)
    """The `Span` of what a line was read from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[Line] = []
        self._coming: Iterator[Line] = iter(())
        self.setAccessibleName(self.tr("Structure of the minutes"))
        self.document().setDocumentMargin(8)
        option = self.document().defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.anchorClicked.connect(self._on_link)
        self._growing = QTimer(self, interval=0)
        self._growing.timeout.connect(self._grow)
        theme.changed.connect(self._write_again)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show the meetings of a document."""
        self._start(iter(lines))

    def empty(self) -> None:
        """Show nothing."""
        self._start(iter(()))

    def line_clicked(self, number: int) -> None:
        """A click anywhere on a line leads to its words."""
        if number < len(self._lines):
            self._choose(number)

    def _start(self, lines: Iterator[Line]) -> None:
        self._lines, self._coming = [], lines
        self.clear()
        self._grow()
        self._growing.start()

    @Slot()
    def _grow(self) -> None:
        lines = list(islice(self._coming, _STEP))
        if not lines:
            self._growing.stop()
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for line in lines:
            self._write(cursor, line)
        cursor.endEditBlock()

    @Slot()
    def _write_again(self) -> None:
        # Colours are part of the text's formats.
        known, rest = list(self._lines), list(self._coming)
        self._start(iter(known + rest))

    def _write(self, cursor: QTextCursor, line: Line) -> None:
        # Through a cursor and formats, never as HTML: what a file says is shown literally.
        shape = _shape(line.kind, first=not self._lines)
        if self._lines:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        place = len(self._lines)
        self._lines.append(line)
        heading = line.kind in {LineKind.MEETING, LineKind.ITEM}
        label = line.label or ("•" if heading else "")
        cursor.insertText(label, self._look(line, place, heading=heading, link=True))
        if line.words:
            look = self._look(line, place, heading=heading, link=False)
            cursor.insertText(f"{'  ' if heading else chr(9)}{line.words}", look)

    def _look(self, line: Line, place: int, *, heading: bool, link: bool) -> QTextCharFormat:
        tokens = self._theme.tokens
        look = QTextCharFormat()
        look.setFont(fonts.sized(self.font(), 15 if heading else 14, bold=heading))
        look.setForeground(QColor(tokens.text))
        if link and line.span is not None:
            look.setForeground(QColor(tokens.accent))
            look.setAnchor(True)
            look.setAnchorHref(f"line:{place}")
            look.setToolTip(self.tr("Show these words in the text"))
        elif link or line.span is None:
            look.setForeground(QColor(tokens.quiet))
        return look

    def _choose(self, place: int) -> None:
        span = self._lines[place].span
        if span is not None:
            self.chosen.emit(span)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self._choose(int(link.path()))


def _shape(kind: LineKind, *, first: bool) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(0 if first else _TOPS.get(kind, 0))
    if kind in {LineKind.FIELD, LineKind.FACT, LineKind.PART}:
        left = 0 if kind is LineKind.FIELD else _INDENT
        column = fonts.scaled(_COLUMN)
        shape.setLeftMargin(left + column)
        shape.setTextIndent(-column)
        shape.setTabPositions([QTextOption.Tab(column, QTextOption.TabType.LeftTab)])
    return shape
