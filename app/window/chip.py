"""Small round buttons that say what is searched."""

from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.window import fonts
from app.window.sheet import style_as

Option: TypeAlias = str | int | None
_WIDEST = 250
_SIZE = 13


def on_chip(text: str, base: QWidget) -> str:
    """A text as short as a chip may be, to be set as the words of a button."""
    metrics = QFontMetrics(fonts.sized(base.font(), _SIZE))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, fonts.scaled(_WIDEST))
    return shown.replace("&", "&&")


class Chip(QPushButton):
    """A choice out of a short menu, shown as what is chosen."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._words: dict[Option, str] = {}
        self.value: Option = None
        style_as(self, "chip")
        menu = QMenu(self)
        menu.setTitle(name)
        self.setMenu(menu)

    @property
    def offers(self) -> bool:
        """Whether there is anything to choose from."""
        return len(self._words) > 1

    def set_options(self, words: dict[Option, str]) -> None:
        """Offer these; the choice stays if it is still among them."""
        if words == self._words:
            return
        self._words = words
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for value, text in words.items():
            action = QAction(text.replace("&", "&&"), group)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self.value)
            menu.addAction(action)
        group.triggered.connect(self._on_triggered)
        if self.value not in words:
            self.value = None
        self._show()

    def choose(self, value: object) -> None:
        """Choose this, or nothing where it is not offered, without a signal."""
        self.value = next((offered for offered in self._words if offered == value), None)
        for action in self.menu().actions():
            action.setChecked(action.data() == self.value)
        self._show()

    def clear_choice(self) -> None:
        """Back to the first option, without a signal."""
        self.choose(None)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.value = action.data()
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        text = self._words.get(self.value, "")
        self.setText(on_chip(text, self) + "  ▾")
        self.setAccessibleName(f"{self.name}: {text}")
        self.setToolTip(self.name)
        self.setProperty("chosen", "true" if self.value is not None else "false")
        style_as(self, "chip")
