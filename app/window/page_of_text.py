"""A page to read text on: a good serif in the size that the reader likes, lines of a fair length."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.window import fonts
from app.window.theme import Theme

MARGIN = 20
ZOOMS = (70, 85, 100, 115, 130, 150, 175, 200, 250, 300)
"""Sizes of the text, in per cent."""


class PageOfText(QTextEdit):
    """Text to be selected and read, not to be changed."""

    zoomed = Signal(int)
    """The user chose another size, in per cent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 100
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
        self.document().setDocumentMargin(MARGIN)
        self._set_font()
        theme.changed.connect(self._on_theme)

    def step_zoom(self, by: int) -> None:
        """Larger (1), smaller (-1), or the size that the text has by itself (0)."""
        steps = [size for size in ZOOMS if (size > self.zoom if by > 0 else size < self.zoom)]
        chosen = 100 if by == 0 else min(steps, key=lambda size: abs(size - self.zoom), default=0)
        if chosen:
            self.set_zoom(chosen)
            self.zoomed.emit(chosen)

    def set_zoom(self, zoom: int) -> None:
        """Another size of the text, which is to be set anew."""
        self.zoom = min(max(ZOOMS[0], zoom), ZOOMS[-1])
        self._set_font()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def fit_lines(self) -> bool:
        """Lines no longer than is comfortable to read; whether they are broken elsewhere now."""
        width = min(self.viewport().width(), self.widest)
        if width == self.lineWrapColumnOrWidth():
            return False
        self.setLineWrapColumnOrWidth(width)
        return True

    def _font(self) -> QFont:
        font = fonts.reading_font()
        font.setPixelSize(round(font.pixelSize() * self.zoom / 100))
        return font

    def _set_font(self) -> None:
        font = self._font()
        self.document().setDefaultFont(font)
        self.widest = fonts.line_width(font) + 2 * MARGIN
        self.fit_lines()

    @Slot()
    def _on_theme(self) -> None:
        if self.document().defaultFont().pixelSize() != self._font().pixelSize():
            self.set_zoom(self.zoom)
