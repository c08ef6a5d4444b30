"""A damaged archive: found in the background when the window opens, and repaired with one click."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window import counts
from app.window.adding import Adding
from app.window.library_watch import LibraryWatch
from app.window.main_window import MainWindow
from index.types import Repaired


class Repairing(QObject):
    """Offers the repair wherever the archive is met damaged, and tells what came of it."""

    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        adding: Adding,
        libraries: LibraryWatch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._adding = adding
        self._libraries = libraries
        self._job: Job | None = None
        service.damaged.connect(self._on_damaged)
        window.closed.connect(self.cancel)
        window.bottom.cancelled.connect(self.cancel)

    def check(self) -> None:
        """Look whether the archive is sound; nobody waits for it."""
        job = operations.check(self._service)
        job.crashed.connect(self.crashed)

    @Slot()
    def repair(self) -> None:
        """Keep what is damaged aside, and read the files again."""
        if self._job is not None:
            return
        self._window.bottom.start_progress()
        self._job = operations.repair(self._service)
        self._job.progressed.connect(self._window.bottom.show_progress)
        self._job.succeeded.connect(self._on_repaired)
        self._job.failed.connect(self._on_failed)
        self._job.crashed.connect(self._on_crashed)

    @Slot()
    def cancel(self) -> None:
        """Stop; what was read is kept, and the repair goes on when it is asked for again."""
        if self._job is not None:
            self._job.cancel()

    @Slot(str)
    def _on_damaged(self, sentence: str) -> None:
        if self._job is None:
            self._window.banner.show_sentence(sentence, self.tr("Repair"), self.repair)

    @Slot(object)
    def _on_repaired(self, done: Repaired) -> None:
        self._end()
        report = done.indexed
        if report is None:
            self._window.bottom.say(self.tr("The archive is sound"))
            return
        if report.cancelled:
            said = self.tr("The repair was stopped; what was read is kept.")
            self._window.banner.show_sentence(said, self.tr("Go on"), self.repair)
            return
        said = counts.repaired(report.added + report.changed + report.unchanged)
        if done.lost:
            said += " " + counts.gone(len(done.lost))
        if done.aside:
            said += " " + self.tr("The damaged file is kept as {name}.").format(name=done.aside[-1])
        self._window.banner.show_sentence(said)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._end()
        if sentence:
            self._window.banner.show_sentence(sentence, self.tr("Try again"), self.repair)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._end()
        self.crashed.emit(report)

    def _end(self) -> None:
        self._job = None
        self._window.bottom.end_progress()
        self._adding.archive_changed.emit()
        self._libraries.refresh()
