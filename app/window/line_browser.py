"""Text whose lines can be chosen by a click, and whose words can still be selected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.window.spoken_browser import SpokenBrowser


class LineBrowser(SpokenBrowser):
    """A browser that opens no link by itself and tells which line was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a line chooses it; a drag selects text."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if self.textCursor().hasSelection() or self.anchorAt(place):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self.line_clicked(self.cursorForPosition(place).blockNumber())

    def line_clicked(self, number: int) -> None:
        """A line was clicked, counted from 0: for the kinds of browser to say what then."""
