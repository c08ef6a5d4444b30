"""The table of actions, offered in four ways: by keys, in a menu, in the palette, on a sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.window.actions.action import Action, bind
from app.window.actions.menu import ActionsMenu
from app.window.actions.teaching import teach
from app.window.main_window import MainWindow
from app.window.theme import Theme


class Offering(QObject):
    """Whatever the user takes, it is the same action that is run."""

    def __init__(self, window: MainWindow, table: Sequence[Action], theme: Theme) -> None:
        super().__init__(window)
        self._window, self.table, self._theme = window, table, theme
        bind(window, table)
        window.question.menu_button.setMenu(ActionsMenu(table, window.question.menu_button))
        teach(window, table)
        window.palette_wanted.connect(self.show_palette)
        window.bottom.shortcuts_wanted.connect(self.show_sheet)

    @Slot()
    def show_palette(self) -> None:
        """Open the command palette."""
        from app.window.command_palette import (
            CommandPalette,  # when it is wanted: the window is there sooner
        )

        CommandPalette(self.table, self._theme, self._window).show()

    @Slot()
    def show_sheet(self) -> None:
        """Open the sheet of keys."""
        from app.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.table, self._window).show()
