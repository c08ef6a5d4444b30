"""The answer itself: the quotes, each with the chip of its passage."""

from collections.abc import Collection, Hashable

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QDrag,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.window import fonts, why_words, words
from app.window.briefing import carrying, taking
from app.window.line_browser import LineBrowser
from app.window.theme import Theme
from app.window.tips import tip
from index.citation import in_lines
from index.types import Answer, Quote

_SIZE = 16
_ADD, _TAKEN = "\u2295", "\u2713"
"""A plus in a circle, and a tick."""


class QuotesView(LineBrowser):
    """Verbatim text that can be selected; chips are links, by mouse and by Tab."""

    chosen = Signal(int)
    """The place of a quote in the answer."""
    add_wanted = Signal(int)
    """The place of a quote that is to be put into the briefing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer: Answer | None = None
        self._quotes: tuple[Quote, ...] = ()
        self._places: frozenset[Hashable] = frozenset()
        self._pressed: tuple[int, QPoint] | None = None
        self.setAccessibleName(self.tr("Quotes that answer"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._write)

    def set_answer(self, answer: Answer | None) -> None:
        """Show the quotes of this answer."""
        self._answer, self._quotes = answer, answer.quotes if answer else ()
        self.setAccessibleDescription(_spoken(answer) if answer else "")
        self._write()

    def show_taken(self, places: Collection[Hashable]) -> None:
        """Mark the quotes that are in the briefing."""
        if self._places != places:
            self._places = frozenset(places)
            self._write()

    def link_name(self, link: QUrl) -> str:
        """Its number alone, or a sign, would not say what it does."""
        number = words.number(int(link.path()) + 1)
        if link.scheme() == "add":
            return self.tr("Add quote {number} to the briefing").format(number=number)
        return self.tr("Show the passage of quote {number}").format(number=number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A chip can be dragged, and its quote with it."""
        place = event.position().toPoint()
        link = QUrl(self.anchorAt(place))
        self._pressed = (int(link.path()), place) if link.path() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken by its chip, once the pointer has gone some way."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        number, begun = self._pressed
        way = (event.position().toPoint() - begun).manhattanLength()
        if way >= QApplication.startDragDistance() and self._answer is not None:
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(
                carrying.carried([taking.of_quote(self._answer, self._quotes[number])])
            )
            drag.exec(Qt.DropAction.CopyAction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def line_clicked(self, number: int) -> None:
        """A click anywhere on a quote shows its passage."""
        if number < len(self._quotes):
            self.chosen.emit(number)

    @Slot()
    def _write(self) -> None:
        # Through a cursor and formats, never as HTML: what a file says is shown literally.
        self.clear()
        cursor = QTextCursor(self.document())
        for place, quote in enumerate(self._quotes):
            block = QTextBlockFormat()
            block.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            block.setBottomMargin(8)
            if place:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            # A quote is one block, whatever its lines.
            said = in_lines(quote.text).replace("\n", "\u2028")
            cursor.insertText(f"{said}\u00a0", self._plain(quote))
            cursor.insertText(f"\u00a0{quote.citation}\u00a0", self._chip(place))
            cursor.insertText("\u00a0", self._plain(quote))
            taken = self._is_taken(quote)
            cursor.insertText(_TAKEN if taken else _ADD, self._add(place, taken=taken))
        self._fit()

    def _plain(self, quote: Quote) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.sized(self.font(), _SIZE))
        look.setForeground(QColor(self._theme.tokens.text))
        look.setToolTip(tip(why_words.why_quoted(quote)))
        return look

    def _chip(self, place: int) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.sized(self.font(), 12, bold=True))
        look.setBackground(QColor(self._theme.tokens.accent))
        look.setForeground(QColor(self._theme.tokens.on_accent))
        look.setAnchor(True)
        look.setAnchorHref(f"quote:{place}")
        look.setToolTip(self.tr("Show this passage"))
        return look

    def _add(self, place: int, *, taken: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.sized(self.font(), _SIZE, bold=True))
        look.setForeground(QColor(self._theme.tokens.accent))
        look.setToolTip(self.tr("It is in the briefing"))
        if not taken:
            look.setAnchor(True)
            look.setAnchorHref(f"add:{place}")
            look.setToolTip(
                self.tr("Add to the briefing (Ctrl+B); drag the number to put it there")
            )
        return look

    def _is_taken(self, quote: Quote) -> bool:
        if self._answer is None or not self._places:
            return False
        return taking.is_taken([taking.of_quote(self._answer, quote)], self._places)

    @Slot()
    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2 * self.frameWidth() + 4
        if self.height() != height:
            self.setFixedHeight(height)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        wanted = self.add_wanted if link.scheme() == "add" else self.chosen
        wanted.emit(int(link.path()))


def _spoken(answer: Answer) -> str:
    """The quotes with their citations, and why each is one: Qt tells of a browser only its name."""
    return f"{words.all_quotes(answer)}\n\n{why_words.why_each_quoted(answer)}"
