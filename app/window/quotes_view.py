"""The answer itself: the quotes, each with the chip of its passage."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from app.window import fonts, why_words
from app.window.line_browser import LineBrowser
from app.window.theme import Theme
from app.window.tips import tip
from index.citation import in_lines
from index.types import Answer, Quote

_SIZE = 16


class QuotesView(LineBrowser):
    """Verbatim text that can be selected; chips are links, by mouse and by Tab."""

    chosen = Signal(int)
    """The place of a quote in the answer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quotes: tuple[Quote, ...] = ()
        self.setAccessibleName(self.tr("Quotes that answer"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.changed.connect(self._write)

    def set_answer(self, answer: Answer | None) -> None:
        """Show the quotes of this answer."""
        self._quotes = answer.quotes if answer else ()
        self.setAccessibleDescription(why_words.why_each_quoted(answer) if answer else "")
        self._write()

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

    @Slot()
    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2 * self.frameWidth() + 4
        if self.height() != height:
            self.setFixedHeight(height)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        self.chosen.emit(int(link.path()))
