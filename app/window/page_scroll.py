"""The frame that a page is looked at through, by wheel and by keys."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.window.page_canvas import PageCanvas
from app.window.sheet import style_as

_ZOOM_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
}


class PageScroll(QScrollArea):
    """Past the end of a page PgDn turns it; + and - change its size."""

    resized = Signal()
    turned = Signal(int)
    """To the next page (1) or the one before (-1)."""
    zoomed = Signal(int)
    """Larger (1), smaller (-1), or to the width (0)."""

    def __init__(self, canvas: PageCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        style_as(self, "page")
        style_as(canvas, "clear")
        self.setWidget(canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))
        # Always there: one that came and went would change the width it depends on.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def room(self) -> int:
        """The width that a page has, in pixels."""
        return self.viewport().width()

    def bring(self, place: QRect) -> None:
        """Scroll so that a place of the page is in the upper part; to the top where it is empty."""
        bar = self.verticalScrollBar()
        bar.setValue(place.top() - self.viewport().height() // 4 if place.isValid() else 0)
        across = self.horizontalScrollBar()
        if not across.value() <= place.left() <= across.value() + self.room() // 2:
            across.setValue(place.left() - 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page fits its width anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, zoom, or scroll."""
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        elif key in _ZOOM_KEYS:
            self.zoomed.emit(_ZOOM_KEYS[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
