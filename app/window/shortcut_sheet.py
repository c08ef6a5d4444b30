"""All keys on one sheet, by group; typing leaves those that fit."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts
from app.window.actions.action import Action
from app.window.actions.table import group_title
from app.window.matching import misfit
from app.window.sheet import style_as

_SIZE = (900, 620)


class ShortcutSheet(QDialog):
    """The actions that have keys, in two columns."""

    def __init__(self, table: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(self)
        style_as(self.field, "field")
        self.field.setPlaceholderText(self.tr("Find a shortcut"))
        self.field.setAccessibleName(self.tr("Find a shortcut"))
        self.field.setToolTip(self.tr("Leaves the shortcuts that hold these words or this key"))
        self.field.textChanged.connect(self._on_typed)
        with_keys = [action for action in table if action.keys]
        self.groups = [
            _Group(group_title(name), actions, self)
            for name, actions in groupby(with_keys, key=lambda action: action.group)
        ]
        close = QPushButton(self.tr("Close"), self)
        close.setToolTip(self.tr("Close this sheet (Esc)"))
        style_as(close, "primary")
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.field)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = self.screen().availableSize()
        width, height = map(fonts.scaled, _SIZE)
        self.resize(min(width, room.width() - 40), min(height, room.height() - 80))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        for group in self.groups:
            group.narrow(typed)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        inside = QWidget(area)
        style_as(inside, "clear")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(28)
        columns = QVBoxLayout(), QVBoxLayout()
        heights = [0, 0]
        for group in self.groups:
            place = heights.index(min(heights))
            heights[place] += group.sizeHint().height()
            columns[place].addWidget(group)
        for column in columns:
            column.setSpacing(18)
            column.addStretch(1)
            row.addLayout(column, 1)
        area.setWidget(inside)
        return area


class _Group(QWidget):
    """The title of a group, and beneath a line for each key."""

    def __init__(self, title: str, actions: Iterable[Action], parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        style_as(heading, "title")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading, 0, 0, 1, 2)
        self.lines: list[tuple[Action, QLabel, QLabel]] = []
        for row, action in enumerate(actions, start=1):
            key, text = QLabel(action.shown_keys, self), QLabel(action.text, self)
            style_as(key, "key")
            text.setWordWrap(True)
            text.setToolTip(action.help)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(text, row, 1)
            self.lines.append((action, key, text))

    def narrow(self, typed: str) -> None:
        """Show the lines that fit, and nothing of a group that has none."""
        fitting = 0
        for action, key, text in self.lines:
            more = f"{action.shown_keys} {action.help}"
            fits = misfit(typed, action.text, more) is not None
            key.setVisible(fits)
            text.setVisible(fits)
            fitting += fits
        self.setVisible(fitting > 0)
