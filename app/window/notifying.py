"""A word on the desktop when something is new; only where the user has allowed it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from app.window import counts
from app.window.main_window import MainWindow
from app.window.settings import Settings


class Notifier(QObject):
    """Has an icon among the system's only while there is something to tell."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.tray: QSystemTrayIcon | None = None

    def tell(self, new: int) -> None:
        """Say how much is new, unless the user is looking at the window anyway."""
        if not self._settings.notifies or self._window.isActiveWindow():
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self.tray is None:
            self.tray = QSystemTrayIcon(self._window.question.standing_button.icon(), self)
            self.tray.messageClicked.connect(self._window.activateWindow)
        passages = counts.new_passages(new)
        self.tray.show()
        # Only how many: the words of the minutes stay in the window.
        self.tray.showMessage(
            self.tr("Minutebook"),
            self.tr("{passages} on your standing questions").format(passages=passages),
            self.tray.icon(),
        )

    def hide(self) -> None:
        """There is nothing to tell any more."""
        if self.tray is not None:
            self.tray.hide()
