"""The minutes as a page: the passage tinted, words marked, built without a pause."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from app.window.growing_text import GrowingText
from app.window.icons import paint_icon
from app.window.page_marks import ICONS, PageMarks, looks
from app.window.page_of_text import MARGIN, PageOfText
from app.window.theme import Theme
from app.window.tips import tip
from index.types import PlacedMark, Source, Span

_FIRST = 3_000
"""Characters shown at once, around the passage."""
_STEP = 4_000
"""Characters added in each turn of the event loop after that."""
_ICON = 14


class SourcePage(PageOfText):
    """Plain text set for reading. Offsets are those of the document's whole text."""

    menu_opening = Signal(object)
    """A `QMenu` is about to open: whoever has something to offer adds it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._source: Source | None = None
        self._marks = PageMarks()
        self._target: Span | None = None
        self.menu_offset = 0
        """The character that the menu was opened on."""
        self.setAccessibleName(self.tr("Source text"))
        self._text = GrowingText(self.document())
        self._growing = QTimer(self, interval=0)
        self._growing.timeout.connect(self._grow)
        # Never at once: a page may be scrolled by Qt while it changes the document, which then loses
        # account of cursors that end meanwhile, as those of the marks do, and writes into them.
        self._marking = QTimer(self, interval=0, singleShot=True)
        self._marking.timeout.connect(self._mark)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme.changed.connect(self._mark)

    def show_source(
        self,
        source: Source,
        passage: Span | None,
        marks: Sequence[Span],
        start: int | None = None,
    ) -> None:
        """Show a text with a passage, its first mark or a `start` in view; the rest follows."""
        self._growing.stop()
        if self._source is None or self._source.document != source.document:
            self._marks = PageMarks()
        self._source = source
        self._marks = self._marks.with_passage(passage, marks)
        around = self._marks.target
        self._text.begin(source, start or (around.start if around else source.start))
        self._text.append(_FIRST)
        self._text.prepend(_FIRST // 2)
        self.show_passage(passage, marks, start)
        self._growing.start()

    def show_passage(
        self, passage: Span | None, marks: Sequence[Span], start: int | None = None
    ) -> None:
        """Tint another passage of the same text and bring its first mark, or `start`, into view."""
        self._marks = self._marks.with_passage(passage, marks)
        self._target = self._marks.target if start is None else Span(start, start)
        if start is not None:
            self.verticalScrollBar().setValue(self._top(start) - 12 if start else 0)
        elif self._target is not None:
            self._bring_into_view(passage or self._target, self._target)
        else:
            self.verticalScrollBar().setValue(0)
        self._mark()

    def show_found(self, found: Sequence[Span], current: Span | None) -> None:
        """Mark what was looked for, and bring the current one into view where it is written."""
        self._marks = self._marks.with_found(found, current)
        if current is not None and self.holds(current):
            self._target = current
            if not self._is_in_sight(current):
                self._bring_into_view(current, current)
        self._mark()

    def show_kept(self, kept: Sequence[PlacedMark]) -> None:
        """Show what the reader marked in this text."""
        self._marks = self._marks.with_kept(kept)
        self._mark()

    def holds(self, span: Span) -> bool:
        """Whether the text on the page reaches that far yet."""
        return self._text.holds(span)

    def empty(self) -> None:
        """Show nothing."""
        self._growing.stop()
        self._source, self._target = None, None
        self._marks = PageMarks()
        self._text.empty()
        self.setExtraSelections([])

    @property
    def top(self) -> int:
        """The offset of the line at the top of what is in sight."""
        return self._text.offset(self.cursorForPosition(QPoint(MARGIN, 14)).position())

    @property
    def reading(self) -> int:
        """Where the reader is: at what was brought into view while it is, else at the top."""
        target = self._target
        return target.start if target and self._is_in_sight(target) else self.top

    @property
    def chosen(self) -> Span | None:
        """The words that the user selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self._text.offset(begin), self._text.offset(end))

    @property
    def line(self) -> Span:
        """The paragraph that the cursor was put in, where it is in sight; else the one being read."""
        cursor = self.textCursor()
        seen = self.viewport().rect().contains(self.cursorRect(cursor).center())
        put = seen and cursor.position() > 0
        return self._text.block(self._text.offset(cursor.position()) if put else self.reading)

    def set_zoom(self, zoom: int) -> None:
        """Another size of the text; what is being read stays in sight."""
        place = self.reading
        super().set_zoom(zoom)
        if self._source is not None:
            self.show_source(self._source, self._marks.passage, self._marks.quotes, place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint of the passage lies under the text; the reader's marks stand beside it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        passage = self._marks.passage
        if passage is not None and not self._text.is_empty:
            top = self._rect(passage.start).top() - 6
            bottom = self._rect(passage.stop).bottom() + 6
            right = min(self.viewport().width() - 2, self.widest)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tokens.tint))
            painter.drawRoundedRect(QRectF(1, top, right - 1, bottom - top), 6, 6)
        for placed in self._marks.kept:
            if placed.span is not None and self.holds(placed.span):
                line = self._rect(placed.span.start)
                place = QRect(3, line.center().y() - _ICON // 2, _ICON, _ICON)
                tint = QColor(self._theme.tokens.accent)
                paint_icon(painter, place, ICONS[placed.mark.kind], tint)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than is comfortable to read; what is read stays in sight if it was."""
        super().resizeEvent(event)
        target = self._target
        seen = target is not None and self._is_in_sight(target, event.oldSize().height())
        if not self.fit_lines() and (target is None or self._is_in_sight(target)):
            return
        if target is not None and seen:
            passage = self._marks.passage
            inside = passage is not None and passage.common(target)
            self._bring_into_view(passage if passage and inside else target, target)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy, select, and what else there is to do with the words."""
        under = self.cursorForPosition(self.viewport().mapFrom(self, event.pos()))
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.textCursor() if by_key or self.textCursor().hasSelection() else under
        self.menu_offset = self._text.offset(place.selectionStart())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip of a mark is the note that was written on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            offset = self._text.offset(self.cursorForPosition(event.pos()).position())
            notes = (one.mark.note for one in self.kept_at(offset) if one.mark.note)
            QToolTip.showText(event.globalPos(), "".join(map(tip, notes)), self)
            return True
        return super().viewportEvent(event)

    def kept_at(self, offset: int) -> list[PlacedMark]:
        """The reader's marks on a character."""
        kept = self._marks.kept
        return [one for one in kept if one.span and one.span.start <= offset <= one.span.stop]

    def _is_in_sight(self, span: Span, height: int | None = None) -> bool:
        room = self.viewport().height() if height is None else height
        return 0 <= self._rect(span.start).top() <= room - MARGIN

    @Slot()
    def _on_scrolled(self) -> None:
        if self._marks.found:
            self._marking.start()

    @Slot()
    def _mark(self) -> None:
        bottom = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        sight = Span(self.top, self._text.offset(bottom) + 1)
        selections = []
        for span, look in looks(self._marks, self._theme.tokens, sight):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._text.selection(span)
            selection.format = look
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    @Slot()
    def _grow(self) -> None:
        if self._text.has_more_behind:
            self._text.append(_STEP)
        elif self._text.has_more_before:
            self._prepend()
        else:
            self._growing.stop()
            self._mark()

    def _prepend(self) -> None:
        seen = self.cursorRect(QTextCursor(self.document())).top()
        first = QTextCursor(self.document())
        first.setPosition(self._text.prepend(_STEP))
        # What is being read stays where it is while text grows above it.
        moved = self.cursorRect(first).top() - seen
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def _rect(self, offset: int) -> QRect:
        return self.cursorRect(self._text.cursor(offset))

    def _bring_into_view(self, passage: Span, target: Span) -> None:
        top, mark = self._top(passage.start), self._top(target.start)
        room = self.viewport().height()
        # The passage from its beginning, unless that leaves its quote out of sight.
        self.verticalScrollBar().setValue(
            top - room // 6 if mark - top < room * 2 // 3 else mark - room // 4
        )

    def _top(self, offset: int) -> int:
        """Where the line with an offset begins, in pixels from the top of the page."""
        return self._rect(offset).top() + self.verticalScrollBar().value()
