"""A page of help to read: Markdown in the colours of the theme, pictures from the program alone."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from app.window import fonts
from app.window.spoken_browser import SpokenBrowser
from app.window.theme import Theme
from resources.loading import help_image

_SIZE = 15
_MARGIN = 18
_LINE_HEIGHT = 135
_BELOW, _BETWEEN_POINTS, _ABOVE_HEADING = 10, 4, 14
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class HelpBrowser(SpokenBrowser):
    """Shows one page; which is shown next is for others to say."""

    page_wanted = Signal(str)
    """The name of a page that a link leads to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text, self._typed = "", ""
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Page of help"))
        self.anchorClicked.connect(self._on_link)
        theme.changed.connect(self._render)

    def show_text(self, text: str, typed: str = "") -> None:
        """Show Markdown from its beginning, or from the first of the words that are searched for."""
        self._text, self._typed = text, typed
        self._render()
        self.verticalScrollBar().setValue(0)
        if selections := self.extraSelections():
            cursor = QTextCursor(selections[0].cursor)
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture that ships with the pages; nothing else is loaded."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage.fromData(help_image(QUrl(name).fileName()))
        return None

    @Slot()
    def _render(self) -> None:
        document = self.document()
        document.setDefaultFont(fonts.sized(self.font(), _SIZE))
        document.setMarkdown(self._text, _FEATURES)
        document.setDocumentMargin(_MARGIN)
        block = document.begin()
        while block.isValid():
            _set(QTextCursor(block))
            block = block.next()
        self.setExtraSelections(self._marked())

    def _marked(self) -> list[QTextEdit.ExtraSelection]:
        """Every place of every word that was searched for."""
        places = [place for word in self._typed.split() for place in self._places(word)]
        return sorted(places, key=lambda place: place.cursor.position())

    def _places(self, word: str) -> list[QTextEdit.ExtraSelection]:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.mark))
        found, cursor = [], self.document().find(word)
        while not cursor.isNull():
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            found.append(selection)
            cursor = self.document().find(word, cursor)
        return found

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        self.page_wanted.emit(url.fileName().removesuffix(".md"))


def _set(cursor: QTextCursor) -> None:
    """Give a paragraph, a heading or a point of a list its size and its distances."""
    if cursor.currentTable() is not None:
        return
    block = cursor.block()
    level = block.blockFormat().headingLevel()
    height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE_HEIGHT, height)
    shape.setTopMargin(_ABOVE_HEADING if level > 1 else 0)
    shape.setBottomMargin(_BETWEEN_POINTS if block.textList() else _BELOW)
    cursor.mergeBlockFormat(shape)
