"""Work that cannot be counted and takes a while: what it is, and the way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.service.client import Job
from app.window.elided import ElidedLabel
from app.window.speech import announce

_LATE = 600
"""Milliseconds: what is done by then is not worth a word."""


class WorkStrip(QWidget):
    """Follows one job at a time, the newest; it is hidden while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = ElidedLabel(self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.stop_button.setAccessibleName(self.tr("Stop this work"))
        self.stop_button.setToolTip(self.tr("Gives it up; nothing is changed"))
        self.stop_button.clicked.connect(self._on_stop)
        self._job: Job | None = None
        self._stop: Callable[[], object] = self.hide
        self._patience = QTimer(self, singleShot=True, interval=_LATE)
        self._patience.timeout.connect(self._on_late)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.stop_button)
        self.hide()

    def follow(self, job: Job, words: str, stop: Callable[[], object] | None = None) -> None:
        """Say what a job does until it ends; `stop` gives it up where the job alone cannot."""
        self._job, self._stop = job, stop or job.cancel
        self.line.set_full_text(words)
        self.stop_button.setAccessibleName(self.tr("Stop: {work}").format(work=words))
        for ended in (job.succeeded, job.failed, job.crashed):
            ended.connect(lambda *_: self._end(job))
        self._patience.start()

    @Slot()
    def _on_late(self) -> None:
        self.show()
        announce(self, self.line.full_text)

    @Slot()
    def _on_stop(self) -> None:
        stop = self._stop
        if self._job is not None:
            self._end(self._job)
        stop()

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._patience.stop()
            self.hide()
