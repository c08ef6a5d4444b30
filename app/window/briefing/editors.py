"""Where headings and notes are written: plain text only, whatever is pasted."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QLineEdit, QTextEdit, QWidget


class HeadingEditor(QLineEdit):
    """One line."""

    written = Signal()
    """The user has written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Heading"))
        self.setFrame(False)
        self.textEdited.connect(self.written)

    @property
    def words(self) -> str:
        """What is written."""
        return self.text()

    def show_words(self, words: str) -> None:
        """Begin with these."""
        self.setText(words)


class NoteEditor(QTextEdit):
    """Paragraphs of the officer's own. Return begins one; Esc, or going elsewhere, ends."""

    written = Signal()
    """The user has written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.textChanged.connect(self._on_changed)
        self.setAccessibleName(self.tr("Note"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    @property
    def words(self) -> str:
        """What is written."""
        return self.toPlainText()

    def show_words(self, words: str) -> None:
        """Begin with these."""
        self._words = words
        self.setPlainText(words)

    def minimumSizeHint(self) -> QSize:
        """As small as its note."""
        return QSize(0, 0)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text of any kind."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """The words of it, and nothing of how they were set."""
        text = source.text()
        if source.hasHtml() and not source.hasFormat("text/plain"):
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.insertPlainText(text)

    @Slot()
    def _on_changed(self) -> None:
        """Another font is no other text, though Qt says so."""
        if self.words != self._words:
            self._words = self.words
            self.written.emit()
