"""Which briefing: the menu of all there are, and what can be done with the one that is open."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.window import words as window_words
from app.window.briefing import words
from app.window.icons import tool_button
from app.window.theme import Theme
from index.types import BriefingSummary


class Chooser(QWidget):
    """Makes the button; a widget only so that it can speak its user's language."""

    chosen = Signal(int)
    """The number of a briefing to open."""
    new_wanted = Signal()
    copy_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        name = self.tr("Briefings: open another, begin, duplicate, rename or delete one")
        self.button = tool_button(parent, name, "menu-down", theme)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.button)
        self._menu.setAccessibleName(self.tr("Briefings"))
        self.button.setMenu(self._menu)

    def show_briefings(self, known: Sequence[BriefingSummary], number: int | None) -> None:
        """List these, the open one marked."""
        self._menu.clear()
        group = QActionGroup(self._menu)
        for one in known:
            day = window_words.short_date(one.changed_on.date())
            title = words.short(one.title).replace("&", "&&")
            action = self._menu.addAction(f"{title}\t{day}")
            action.setCheckable(True)
            action.setChecked(one.id == number)
            action.triggered.connect(lambda _=False, one=one: self.chosen.emit(one.id))
            group.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("New briefing")).triggered.connect(self.new_wanted)
        for text, signal in (
            (self.tr("Rename"), self.rename_wanted),
            (self.tr("Duplicate"), self.copy_wanted),
            (self.tr("Delete…"), self.remove_wanted),
        ):
            action = self._menu.addAction(text)
            action.setEnabled(number is not None)
            action.triggered.connect(signal)
