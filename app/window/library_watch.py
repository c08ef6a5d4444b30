"""Keeps the list of what the archive holds up to date, without asking too often."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app import operations
from app.service.client import Service
from index.types import Library

_PAUSE = 1500


class LibraryWatch(QObject):
    """Asks again on request, and at intervals while minutes are being added."""

    changed = Signal(object)
    """Library"""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._asking = False
        self._again = False
        self._following = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.library = Library((), ())
        self.is_known = False

    @Slot()
    def refresh(self) -> None:
        """Ask now; or once more, when the answer under way may already be old."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        job = operations.library(self._service)
        job.succeeded.connect(self._on_library)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)

    def follow(self, *, following: bool) -> None:
        """Keep asking while minutes come in."""
        self._following = following
        if following:
            self._pause.start()
        else:
            self._pause.stop()
            self.refresh()

    @Slot(object)
    def _on_library(self, library: Library) -> None:
        self.library = library
        self.is_known = True
        self._done()
        self.changed.emit(library)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._again = False
        self._done()
        self.failed.emit(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._again = False
        self._done()
        self.crashed.emit(report)

    def _done(self) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.refresh()
        elif self._following:
            self._pause.start()
