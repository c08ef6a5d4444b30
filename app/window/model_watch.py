"""Loads the language model while the user reads, and knows whether it has come."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Service


class ModelWatch(QObject):
    """Until the model is there words answer first; if it cannot be loaded, words alone are searched."""

    changed = Signal()
    """Whether it is loading."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.is_loading = False

    @Slot()
    def load(self) -> None:
        """Load it now."""
        job = operations.load_model(self._service)
        job.succeeded.connect(self._on_loaded)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)
        self.is_loading = True
        self.changed.emit()

    @Slot()
    def _on_loaded(self) -> None:
        self.is_loading = False
        self.changed.emit()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._on_loaded()
        self.failed.emit(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._on_loaded()
        self.crashed.emit(report)
