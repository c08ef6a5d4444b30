"""A source text written into a document around a place, and further at both its ends by and by."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.window.snippet import from_utf16, utf16
from app.window.source_text import BlockText
from index.types import Source, Span


class GrowingText:
    """Offsets are those of the source's whole text, wherever they are in the document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._blocks = BlockText("")
        self._first = self._stop = 0

    def begin(self, source: Source, offset: int) -> None:
        """Nothing is written yet; the block that holds an offset is to be first."""
        self._blocks = BlockText(source.text, source.start, source.items)
        self._first = self._stop = self._blocks.at(offset)
        self._document.clear()

    def empty(self) -> None:
        """Forget the text."""
        self._blocks = BlockText("")
        self._first = self._stop = 0
        self._document.clear()

    @property
    def is_empty(self) -> bool:
        """Whether there are no words."""
        return self._first == self._stop

    @property
    def has_more_behind(self) -> bool:
        """Whether something follows what is written."""
        return self._stop < len(self._blocks)

    @property
    def has_more_before(self) -> bool:
        """Whether something stands before what is written."""
        return self._first > 0

    @property
    def span(self) -> Span:
        """What is written."""
        if self.is_empty:
            return Span(0, 0)
        return Span(self._blocks[self._first].span.start, self._blocks[self._stop - 1].span.stop)

    def holds(self, span: Span) -> bool:
        """Whether what is written reaches that far."""
        written = self.span
        return not self.is_empty and written.start <= span.start and span.stop <= written.stop

    def append(self, characters: int) -> None:
        """Write on behind what is written."""
        begin = self._stop
        while self.has_more_behind and characters > 0:
            characters -= len(self._blocks[self._stop].span) + 1
            self._stop += 1
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for place in range(begin, self._stop):
            self._write(cursor, place, fresh=place == self._first)
        cursor.endEditBlock()

    def prepend(self, characters: int) -> int:
        """Write on before what is written; where that now begins in the document."""
        stop = self._first
        while self.has_more_before and characters > 0:
            self._first -= 1
            characters -= len(self._blocks[self._first].span) + 1
        cursor = QTextCursor(self._document)
        if stop == self._first:
            return cursor.position()
        rest = self._document.firstBlock().blockFormat()
        cursor.beginEditBlock()
        for place in range(self._first, stop):
            self._write(cursor, place, fresh=place == self._first)
        cursor.insertBlock(rest)
        cursor.endEditBlock()
        return cursor.position()

    def cursor(self, offset: int) -> QTextCursor:
        """Where an offset is; the nearest place that is written."""
        cursor = QTextCursor(self._document)
        if self.is_empty:
            return cursor
        place = min(max(self._blocks.at(offset), self._first), self._stop - 1)
        words = self._blocks.shown(place)
        inside = min(max(0, offset - self._blocks[place].span.start), len(words))
        shown = self._document.findBlockByNumber(place - self._first)
        cursor.setPosition(shown.position() + utf16(words[:inside]))
        return cursor

    def selection(self, span: Span) -> QTextCursor:
        """A stretch, selected."""
        cursor = self.cursor(span.start)
        cursor.setPosition(self.cursor(span.stop).position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def offset(self, position: int) -> int:
        """The offset of a position in the document."""
        if self.is_empty:
            return 0
        shown = self._document.findBlock(position)
        place = min(self._first + max(0, shown.blockNumber()), self._stop - 1)
        inside = from_utf16(self._blocks.shown(place), position - shown.position())
        return self._blocks[place].span.start + inside

    def block(self, offset: int) -> Span:
        """The paragraph or line that holds an offset."""
        return self._blocks[self._blocks.at(offset)].span if len(self._blocks) else Span(0, 0)

    def _write(self, cursor: QTextCursor, place: int, *, fresh: bool) -> None:
        font = self._document.defaultFont()
        shape = QTextBlockFormat()
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(font.pixelSize() * 0.75 if self._blocks[place].gap else 0)
        plain, bold = QTextCharFormat(), QTextCharFormat()
        plain.setFont(font)
        bold.setFont(font)
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
