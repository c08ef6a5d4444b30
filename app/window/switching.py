"""Other archives: which were open, and going over to one without leaving the program."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from app import operations
from app.locations import default_archive
from app.service.client import Job, Service
from app.window import archive_dialogs
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.settings import Settings

_KEPT = 8


class Switching(QObject):
    """The window closes, and another opens in its place on the other archive."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._service, self._settings = window, service, settings
        self._here = service.archive.absolute()
        others = [folder for folder in settings.recent if folder != str(self._here)]
        settings.recent = [str(self._here), *others][:_KEPT]
        button = window.bottom.archive_button
        button.setText(f" {name_of(self._here)}".replace("&", "&&"))
        button.setAccessibleName(self.tr("Archive: {name}").format(name=name_of(self._here)))
        button.setToolTip(self.tr("{folder}: click for other archives").format(folder=self._here))
        button.setMenu(QMenu(button))
        button.menu().aboutToShow.connect(self._fill)

    @Slot()
    def choose(self) -> None:
        """Ask for the folder of another archive, and go over to it."""
        start = str(self._here.parent)
        archive_dialogs.choose_archive(self._window, start, self.switch)

    @Slot()
    def name_new(self) -> None:
        """Ask for the name of a new archive, make it, and go over to it."""
        folder = Path(self._settings.archives_in)
        archive_dialogs.name_archive(self._window, folder, lambda name: self._make(folder / name))

    def switch(self, folder: Path) -> None:
        """Go over to an archive, once it is known to be one."""
        if folder.absolute() == self._here:
            self._window.bottom.say(self.tr("This archive is open already"))
        elif folder == default_archive():
            self._go(folder)  # it may hold nothing yet
        else:
            self._await(operations.find_archive(self._service, folder))

    def _make(self, folder: Path) -> None:
        self._await(operations.make_archive(self._service, folder))

    def _await(self, job: Job) -> None:
        job.succeeded.connect(self._go)
        job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)

    @Slot(object)
    def _go(self, folder: Path) -> None:
        self._window.next_archive = folder
        self._window.close()

    @Slot()
    def _fill(self) -> None:
        menu = self._window.bottom.archive_button.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        for one in self._settings.recent:
            entry = menu.addAction(name_of(Path(one)).replace("&", "&&"))
            entry.setToolTip(one)
            entry.setCheckable(True)
            entry.setChecked(one == str(self._here))
            entry.triggered.connect(lambda _=False, folder=one: self.switch(Path(folder)))
        menu.addSeparator()
        menu.addAction(self.tr("Open another archive…")).triggered.connect(self.choose)
        menu.addAction(self.tr("New archive…")).triggered.connect(self.name_new)


def name_of(folder: Path) -> str:
    """What an archive is called: its folder's name, for the one that there is at first "My minutes"."""
    if folder == default_archive().absolute():
        return tr("My minutes")
    return folder.name or str(folder)
