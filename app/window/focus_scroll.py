"""A room whose parts scroll as one, and in which the keyboard is never out of sight."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.window.sheet import style_as

_BEYOND = 4


class FocusScroll(QScrollArea):
    """Qt scrolls to what Tab leads to, but not to what is given the keyboard otherwise."""

    def __init__(self, parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        style_as(parts, "clear")
        self.setWidget(parts)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._parts.isAncestorOf(new):
            return
        self.ensureWidgetVisible(new, 0, _BEYOND)  # of a field or a list only where its cursor is
        half = new.height() // 2 + _BEYOND
        if 2 * half <= self.viewport().height():
            middle = new.mapTo(self._parts, new.rect().center())
            self.ensureVisible(middle.x(), middle.y(), 0, half)
