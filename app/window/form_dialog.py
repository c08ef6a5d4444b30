"""A dialog as high as its parts are; where the screen is lower, they scroll above its buttons."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts
from app.window.focus_scroll import FocusScroll
from app.window.sizing import room_of

_MARGINS = (22, 20, 22, 18)


class FormDialog(QDialog):
    """Opens so large that no part of it is cut, whatever the language and the size of text."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """`width`: in pixels for text of the usual size; it is wider where its parts are."""
        super().__init__(parent)
        self._wished = width
        self._form = _Form(self)
        self._scroll = FocusScroll(self._form, self)
        self._column = QVBoxLayout(self)

    def arrange(self, form: QLayout, *below: QWidget, buttons: tuple[QPushButton, ...]) -> None:
        """Lay out the form, which may scroll, what is always in sight below it, and the buttons."""
        form.setContentsMargins(0, 0, 0, 0)
        self._form.setLayout(form)
        self._parts = form
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self._column.setContentsMargins(*_MARGINS)
        self._column.setSpacing(14)
        self._column.addWidget(self._scroll, 1)
        for widget in below:
            self._column.addWidget(widget)
        self._column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now are its parts dressed, and known how large they are."""
        if not event.spontaneous():
            self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Be as large as its parts are now."""
        self._scroll.updateGeometry()
        least, room = self._form.minimumSizeHint(), room_of(self)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        sides = _MARGINS[0] + _MARGINS[2]
        needed = max(least.width() + bar + sides, self._column.totalMinimumSize().width())
        width = min(max(fonts.scaled(self._wished), needed), room.width())
        # As high as beside a scroll bar: Qt keeps one that is there where it would just be needed.
        form = max(self._parts.totalHeightForWidth(width - sides - bar), least.height())
        self.resize(width, min(form + self._height_around(width), room.height()))

    def _height_around(self, width: int) -> int:
        """Of all but the form."""
        column = self._column
        wraps = column.hasHeightForWidth()
        whole = column.totalHeightForWidth(width) if wraps else column.totalSizeHint().height()
        return whole - self._scroll.sizeHint().height()


class _Form(QWidget):
    def heightForWidth(self, width: int) -> int:
        """No more than is needed for every part to be whole."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1
