"""Folders that were added are watched by the archive's process, and what changes comes in."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.service.messages import Places
from app.window.lanes import AddLane
from app.window.settings import Settings


class Following(QObject):
    """On while the settings say so."""

    turned = Signal(bool)
    """Whether folders are to be watched."""
    crashed = Signal(str)

    def __init__(
        self, service: Service, settings: Settings, lane: AddLane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._settings = settings
        self._lane = lane
        self._job: Job | None = None
        settings.changed.connect(self._on_setting)

    @property
    def is_on(self) -> bool:
        """Whether folders are watched now."""
        return self._job is not None

    @Slot()
    def start(self) -> None:
        """Watch, if the user has not turned it off."""
        if self._settings.follows and self._job is None:
            self._job = operations.follow(self._service)
            self._job.progressed.connect(self._on_places)
            self._job.failed.connect(self._on_ended)
            self._job.crashed.connect(self._on_crashed)

    @Slot(bool)
    def turn(self, on: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Follow folders, or no more; remembered."""
        self._settings.follows = on

    @Slot(str)
    def _on_setting(self, name: str) -> None:
        if name != Settings.follows.name:
            return
        self.turned.emit(self._settings.follows)
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()
        self.start()

    @Slot(object)
    def _on_places(self, places: Places) -> None:
        self._lane.refresh(places.paths)

    @Slot(str)
    def _on_ended(self) -> None:
        """The process ended; the window says so, and starts it again when it is told to."""
        self._job = None

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._job = None
        self.crashed.emit(report)
