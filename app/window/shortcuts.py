"""The keys of the window: one table makes both the actions and the sheet that lists them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.window.sheet import style_as


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, what it does in words, and what does it; None when a widget sees to it."""

    keys: str
    text: str
    do: Callable[[], object] | None = None


def bind(window: QWidget, table: Sequence[Shortcut]) -> None:
    """Give the window an action for every shortcut that has something to do."""
    for shortcut in table:
        if shortcut.do is None:
            continue
        action = QAction(shortcut.text, window)
        action.setShortcut(QKeySequence(shortcut.keys))
        action.triggered.connect(shortcut.do)
        window.addAction(action)


class ShortcutSheet(QDialog):
    """All keys on one sheet."""

    def __init__(self, table: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        for row, shortcut in enumerate(table):
            key = QLabel(
                QKeySequence(shortcut.keys).toString(QKeySequence.SequenceFormat.NativeText)
                or shortcut.keys,
                self,
            )
            style_as(key, "key")
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(shortcut.text, self), row, 1)
        close = QPushButton(self.tr("Close"), self)
        style_as(close, "primary")
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(18)
        column.addLayout(grid)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
