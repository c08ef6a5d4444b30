"""Help on what the user is at: by one key, in the window and in every dialog."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.window.actions.action import Action
from app.window.help.pages import CONTENTS
from app.window.main_window import MainWindow
from app.window.theme import Theme

if TYPE_CHECKING:
    from app.window.help.help_window import HelpWindow

KEYS = "Shift+F1"
PAGES = {
    "QuestionBar": "asking",
    "FilterBar": "asking",
    "AnswerPane": "asking",
    "EmptyState": "first-steps",
    "NothingNear": "not-in-the-minutes",
    "AlikeView": "alike",
    "RegisterPane": "register",
    "BriefingPane": "briefings",
    "ExportDialog": "exporting",
    "TrailView": "timeline",
    "LibraryPane": "adding",
    "SourcePane": "reading",
    "MarksPane": "reading",
    "FetchDialog": "fetching",
    "LearnDialog": "learning",
    "Suggestion": "learning",
    "CheckReport": "checking",
    "DraftDialog": "drafts",
    "SettingsDialog": "settings",
    "ShortcutSheet": "shortcuts",
    "CommandPalette": "shortcuts",
}
"""The page on each part of the window, by the part's class; what stands in it has the same."""


class Helping(QObject):
    """Opens the window of help, one at a time."""

    def __init__(self, window: MainWindow, table: Sequence[Action], theme: Theme) -> None:
        super().__init__(window)
        self._window, self._table, self._theme = window, table, theme
        self._help: HelpWindow | None = None
        window.help_wanted.connect(self.open_here)
        window.bottom.help_wanted.connect(self.open_contents)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @Slot()
    def open_here(self) -> None:
        """Show the page on what has the keyboard."""
        self.open(page_on(QApplication.focusWidget()))

    @Slot()
    def open_contents(self) -> None:
        """Show all that there is."""
        self.open(CONTENTS)

    def open(self, page: str) -> None:
        """Show a page."""
        # A dialog that blocks the window would block its help too, unless that is the dialog's own.
        parent = QApplication.activeModalWidget() or self._window
        if self._help is not None and self._help.parentWidget() is not parent:
            self._help.close()
        if self._help is None:
            from app.window.help.help_window import (
                HelpWindow,  # when it is wanted: the window is there sooner
            )

            self._help = HelpWindow(self._table, self._theme, parent)
            self._help.finished.connect(self._on_closed)
        self._help.show_page(page)
        self._help.show()
        self._help.activateWindow()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog the key when it is met for the first time: the window's is not its own."""
        dialog = now.window() if now else None
        known = "help key"
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, known) is None:
            key = QShortcut(QKeySequence(KEYS), dialog, self.open_here)
            key.setObjectName(known)

    @Slot()
    def _on_closed(self) -> None:
        self._help = None


def page_on(widget: QWidget | None) -> str:
    """The page on a widget, or on the nearest part around it."""
    while widget is not None:
        if page := PAGES.get(type(widget).__name__):
            return page
        widget = widget.parentWidget()
    return CONTENTS
