"""Minutes from a council's site: the form, the fetching, and then the adding of what came."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from app import operations
from app.service.client import Job, Service
from app.window import counts
from app.window.adding import Adding
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.types import Committee, SyncReport

if TYPE_CHECKING:
    from app.window.fetch_dialog import FetchDialog, Wanted


class Fetching(QObject):
    """One form at a time; what it fetches is added to the archive."""

    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        adding: Adding,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._settings = settings
        self._adding = adding
        self._dialog: FetchDialog | None = None
        self._job: Job | None = None
        self._wanted: Wanted | None = None
        window.closed.connect(self._stop)

    @Slot()
    def open(self) -> None:
        """Show the form, or bring it to the front."""
        if self._dialog is None:
            # Most never fetch; the form need not be there when the window opens.
            from app.window.fetch_dialog import FetchDialog

            settings = self._settings
            dialog = FetchDialog(settings.site, settings.fetched_into, self._window)
            dialog.list_wanted.connect(self._on_list)
            dialog.fetch_wanted.connect(self._on_fetch)
            dialog.folder_wanted.connect(self._on_folder)
            dialog.stop_wanted.connect(self._stop)
            dialog.finished.connect(self._on_closed)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.activateWindow()

    @Slot(str)
    def _on_list(self, address: str) -> None:
        self._settings.site = address
        self._run(operations.list_committees(self._service, address)).succeeded.connect(
            self._on_listed
        )

    @Slot(object)
    def _on_fetch(self, wanted: "Wanted") -> None:
        self._settings.fetched_into = str(wanted.folder)
        self._wanted = wanted
        job = operations.fetch_minutes(
            self._service,
            wanted.address,
            wanted.folder,
            wanted.committees,
            since=wanted.since,
            until=wanted.until,
        )
        self._run(job).succeeded.connect(self._on_fetched)

    def _run(self, job: Job) -> Job:
        if self._dialog:
            self._dialog.begin()
            job.progressed.connect(self._dialog.show_progress)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)
        self._job = job
        return job

    @Slot(object)
    def _on_listed(self, listed: tuple[Committee, ...]) -> None:
        self._end(self.tr("Tick the committees whose minutes you want."))
        if self._dialog:
            self._dialog.set_committees(listed)

    @Slot(object)
    def _on_fetched(self, report: SyncReport) -> None:
        self._end(self._outcome(report))
        if report.held and self._wanted:
            self._adding.add([self._wanted.folder])
            if self._dialog and not report.problems:
                self._dialog.accept()

    def _outcome(self, report: SyncReport) -> str:
        new = report.new + report.changed
        said = [counts.fetched(new), counts.as_they_were(report.unchanged)]
        if report.without_minutes:
            said.append(counts.without_minutes(report.without_minutes))
        if report.problems:
            not_had = tr("%Ln could not be had: {why}", "", len(report.problems))
            said.append(not_had.format(why=report.problems[0]))
        return "; ".join(said)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._end(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._end("")
        self.crashed.emit(report)

    def _end(self, sentence: str) -> None:
        self._job = None
        if self._dialog:
            self._dialog.end(sentence)

    @Slot()
    def _stop(self) -> None:
        """Give up what is fetched. A silent site may hold it for a while, but not the form."""
        job = self._job
        if job is None:
            return
        job.disconnect(self)
        if self._dialog:
            job.disconnect(self._dialog)
        job.cancel()
        self._end(self.tr("Stopped; what was fetched is kept."))

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None

    @Slot()
    def _on_folder(self) -> None:
        if self._dialog is None:
            return
        title = self.tr("A folder to keep fetched minutes in")
        chosen = QFileDialog.getExistingDirectory(self._dialog, title, self._dialog.folder.text())
        if chosen:
            self._dialog.folder.setText(chosen)
