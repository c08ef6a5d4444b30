"""Exempt items: off at every start, and while they are on nothing that is asked is kept."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Service
from app.window import dialogs
from app.window.main_window import MainWindow
from index.types import Status


class ExemptSession(QObject):
    """Whether exempt items are included, until the window closes."""

    changed = Signal(bool)
    """Included, or no longer: what was shown before is to be dropped."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, window: MainWindow, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._items = 0
        self.is_on = False
        window.filters.exempt_wanted.connect(self._on_wanted)
        window.exempt.off_wanted.connect(self.turn_off)

    @Slot()
    def count(self) -> None:
        """Ask how many exempt items the archive has."""
        job = operations.status(self._service)
        job.succeeded.connect(self._on_status)
        job.failed.connect(self.failed)
        job.crashed.connect(self.crashed)

    def turn_on(self) -> None:
        """Include them; the user has agreed."""
        self._set(included=True)

    @Slot()
    def turn_off(self) -> None:
        """Leave them out again."""
        self._set(included=False)

    @Slot(bool)
    def _on_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if wanted:
            dialogs.confirm_exempt(self._window, self.turn_on)
        else:
            self.turn_off()

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        self._items = status.exempt
        if self.is_on and not self._items:
            self.turn_off()
        self._show()

    def _set(self, *, included: bool) -> None:
        if included != self.is_on:
            self.is_on = included
            self._show()
            self.changed.emit(included)

    def _show(self) -> None:
        self._window.filters.show_exempt(self._items, included=self.is_on)
        self._window.exempt.setVisible(self.is_on)
