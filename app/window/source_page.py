"""The minutes as a page: the passage tinted, the quotes marked, built without a pause."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.window import fonts
from app.window.snippet import utf16
from app.window.source_text import BlockText
from app.window.theme import Theme
from index.types import Source, Span

_FIRST = 3_000
"""Characters shown at once, around the passage."""
_STEP = 4_000
"""Characters added in each turn of the event loop after that."""
_MARGIN = 12


class SourcePage(QTextEdit):
    """Plain text set for reading. Offsets are those of the document's whole text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks = BlockText("")
        self._first = self._stop = 0
        self._passage: Span | None = None
        self._marks: Sequence[Span] = ()
        self.setAccessibleName(self.tr("Source text"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_font()
        self.document().setDocumentMargin(_MARGIN)
        self._growing = QTimer(self, interval=0)
        self._growing.timeout.connect(self._grow)
        theme.changed.connect(self._on_theme)

    def show_source(
        self,
        source: Source,
        passage: Span | None,
        marks: Sequence[Span],
        start: int | None = None,
    ) -> None:
        """Show a text with a passage, a mark or its `start` in view; the rest follows by and by."""
        self._growing.stop()
        self._passage, self._marks = None, ()
        self._blocks = BlockText(source.text, source.start, source.items)
        around = passage or next(iter(marks), Span(start or source.start, start or source.start))
        self._lay_out(around.start)
        self.show_passage(passage, marks, start)

    def show_passage(
        self, passage: Span | None, marks: Sequence[Span], start: int | None = None
    ) -> None:
        """Tint another passage of the same text and bring it, its mark or `start` into view."""
        self._passage, self._marks = passage, marks
        self._mark()
        if self._target is not None:
            self._bring_into_view(passage or self._target, self._target)
        elif start:
            self.verticalScrollBar().setValue(self._top(start) - _MARGIN)
        else:
            self.verticalScrollBar().setValue(0)

    def holds(self, span: Span) -> bool:
        """Whether the text on the page reaches that far yet."""
        if self._first == self._stop:
            return False
        begin = self._blocks[self._first].span.start
        return begin <= span.start and span.stop <= self._blocks[self._stop - 1].span.stop

    def empty(self) -> None:
        """Show nothing."""
        self._growing.stop()
        self._blocks = BlockText("")
        self._first = self._stop = 0
        self._passage, self._marks = None, ()
        self.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint of the passage lies under the text."""
        if self._passage is not None and len(self._blocks):
            top = self.cursorRect(self._cursor(self._passage.start)).top() - 6
            bottom = self.cursorRect(self._cursor(self._passage.stop)).bottom() + 6
            right = min(self.viewport().width() - 2, self._widest)
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.tint))
            painter.drawRoundedRect(QRectF(1, top, right - 1, bottom - top), 6, 6)
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than is comfortable to read."""
        super().resizeEvent(event)
        width = min(self.viewport().width(), self._widest)
        if width != self.lineWrapColumnOrWidth():
            # What the lines are broken anew around stays in sight if it was.
            kept = self._target if self._is_in_sight() else None
            self.setLineWrapColumnOrWidth(width)
            if kept is not None:
                self._bring_into_view(self._passage or kept, kept)

    @property
    def _target(self) -> Span | None:
        """What is to be read first."""
        return self._marks[0] if self._marks else self._passage

    def _is_in_sight(self) -> bool:
        if self._target is None:
            return False
        top = self.cursorRect(self._cursor(self._target.start)).top()
        return 0 <= top <= self.viewport().height()

    def _lay_out(self, offset: int) -> None:
        """Set the text around an offset; the rest follows by and by."""
        self._first = self._stop = self._blocks.at(offset)
        self.clear()
        self._append(_FIRST)
        self._prepend(_FIRST // 2)
        self._growing.start()

    @Slot()
    def _on_theme(self) -> None:
        if self._font.pixelSize() == fonts.reading_font().pixelSize():
            self._mark()
            return
        self._set_font()
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), self._widest))
        if len(self._blocks):
            first = self._target or self._blocks[self._first].span
            self._lay_out(first.start)
            self.show_passage(self._passage, self._marks, first.start)

    def _set_font(self) -> None:
        self._font = fonts.reading_font()
        self._widest = fonts.line_width(self._font) + 2 * _MARGIN
        self.document().setDefaultFont(self._font)

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.mark))
        selections = []
        for mark in self._marks:
            selection = QTextEdit.ExtraSelection()
            cursor = self._cursor(mark.start)
            cursor.setPosition(self._cursor(mark.stop).position(), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    @Slot()
    def _grow(self) -> None:
        if self._stop < len(self._blocks):
            self._append(_STEP)
        elif self._first > 0:
            self._prepend(_STEP)
        else:
            self._growing.stop()

    def _append(self, characters: int) -> None:
        begin = self._stop
        while self._stop < len(self._blocks) and characters > 0:
            characters -= len(self._blocks[self._stop].span) + 1
            self._stop += 1
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        fresh = begin == self._first
        for place in range(begin, self._stop):
            self._write(cursor, place, fresh=fresh)
            fresh = False
        cursor.endEditBlock()

    def _prepend(self, characters: int) -> None:
        stop = self._first
        while self._first > 0 and characters > 0:
            self._first -= 1
            characters -= len(self._blocks[self._first].span) + 1
        if stop == self._first:
            return
        document = self.document()
        seen = self.cursorRect(QTextCursor(document)).top()
        rest = document.firstBlock().blockFormat()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        fresh = True
        for place in range(self._first, stop):
            self._write(cursor, place, fresh=fresh)
            fresh = False
        cursor.insertBlock(rest)
        cursor.endEditBlock()
        # What is being read stays where it is while text grows above it.
        moved = self.cursorRect(cursor).top() - seen
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _write(self, cursor: QTextCursor, place: int, *, fresh: bool) -> None:
        shape = QTextBlockFormat()
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(12 if self._blocks[place].gap else 0)
        plain, bold = QTextCharFormat(), QTextCharFormat()
        plain.setFont(self._font)
        bold.setFont(self._font)
        bold.setFontWeight(QFont.Weight.Bold)
        if fresh:
            cursor.setBlockFormat(shape)
        else:
            cursor.insertBlock(shape, plain)
        shown = self._blocks.shown(place)
        heading = self._blocks.bold(shown)
        if heading:
            cursor.insertText(shown[:heading], bold)
        cursor.insertText(shown[heading:], plain)

    def _cursor(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        if not len(self._blocks):
            return cursor
        place = min(max(self._blocks.at(offset), self._first), self._stop - 1)
        words = self._blocks.shown(place)
        inside = min(max(0, offset - self._blocks[place].span.start), len(words))
        shown = self.document().findBlockByNumber(place - self._first)
        cursor.setPosition(shown.position() + utf16(words[:inside]))
        return cursor

    def _bring_into_view(self, passage: Span, target: Span) -> None:
        top, mark = self._top(passage.start), self._top(target.start)
        room = self.viewport().height()
        # The passage from its beginning, unless that leaves its quote out of sight.
        self.verticalScrollBar().setValue(
            top - room // 6 if mark - top < room * 2 // 3 else mark - room // 4
        )

    def _top(self, offset: int) -> int:
        """Where the line with an offset begins, in pixels from the top of the page."""
        return self.cursorRect(self._cursor(offset)).top() + self.verticalScrollBar().value()
