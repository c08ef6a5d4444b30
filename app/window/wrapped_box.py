"""A box to tick whose words go on in the next line where one has no room for them."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from app.window import fonts
from app.window.sheet import style_as

_EDGE = 5
"""The ring and the padding within it."""
_BOX = 22
"""And the room between it and the words."""


class WrappedBox(QCheckBox):
    """Qt sets the words of a box in one line, however long it is: here a label has them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "wrapped")
        self.setAccessibleName(text)
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        style_as(label, "body")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._row.addSpacing(fonts.scaled(_BOX))
        self._row.addWidget(label, 1)

    def sizeHint(self) -> QSize:
        """Of the label and the room beside it."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word lets it be."""
        return self._row.totalMinimumSize()

    def hitButton(self, pos: QPoint) -> bool:
        """The words are part of it."""
        return self.rect().contains(pos)
