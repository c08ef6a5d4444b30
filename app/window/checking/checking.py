"""Checking from the window: which briefing or file, the report, and the sources of its quotes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window import dialogs
from app.window.exempt import ExemptSession
from app.window.library_watch import LibraryWatch
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.types import Briefing, BriefingCheck, ExcerptCheck, Hit, Passage

if TYPE_CHECKING:
    from app.window.checking.check_report import CheckReport


class Checking(QObject):
    """One check at a time; another takes its place."""

    checked = Signal(object)
    """The `BriefingCheck` of a briefing of this archive."""
    hit_wanted = Signal(object)
    """The `Hit` to show in the source."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        exempt: ExemptSession,
        libraries: LibraryWatch,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._exempt = exempt
        self._libraries = libraries
        self._report: CheckReport | None = None
        self._job: Job | None = None
        exempt.changed.connect(self._close)
        window.closed.connect(self._close)

    @Slot()
    def choose_file(self) -> None:
        """Ask for an exported document, and check it."""
        dialogs.choose_exported(self._window, self._settings, self.check)

    def check(self, briefing: Briefing | Path) -> None:
        """Check a briefing, or a document exported from one, and report."""
        from app.window.checking.check_report import CheckReport  # not needed to open the window

        self._close()
        name = briefing.name if isinstance(briefing, Path) else briefing.title
        report = self._report = CheckReport(name, self._window.theme, self._window)
        report.stop_wanted.connect(self._stop)
        report.finished.connect(self._on_finished)
        report.open_wanted.connect(self._open)
        report.copied.connect(self._window.bottom.say)
        job = self._job = operations.check_briefing(
            self._service, briefing, exempt=self._exempt.is_on
        )
        job.progressed.connect(report.show_progress)
        job.succeeded.connect(lambda found: self._show(job, briefing, found))
        job.failed.connect(lambda sentence: self._fail(job, sentence))
        job.crashed.connect(self._crash)
        report.show()

    def _show(self, job: Job, briefing: Briefing | Path, found: BriefingCheck) -> None:
        if job is not self._job or self._report is None:
            return
        self._job = None
        self._report.show_check(found)
        if isinstance(briefing, Briefing):
            self.checked.emit(found)

    def _fail(self, job: Job, sentence: str) -> None:
        if job is self._job and self._report is not None and sentence:
            self._job = None
            self._report.fail(sentence)

    @Slot(str)
    def _crash(self, fault: str) -> None:
        self._close()
        self.crashed.emit(fault)

    @Slot(object)
    def _open(self, check: ExcerptCheck) -> None:
        """Show the source of a quote: where its words stand now, if the archive has that."""
        if check.excerpt is None:
            return
        chosen = check.excerpt.passage
        places = [one for one in (check.now, chosen) if one is not None]
        passage = next((one for one in places if self._is_known(one)), chosen)
        self.hit_wanted.emit(Hit(passage, 0.0))

    def _is_known(self, passage: Passage) -> bool:
        """Whether the archive holds these very bytes, so that the place is right."""
        document = passage.document
        known = (entry.document for entry in self._libraries.library.entries)
        return any((d.path, d.sha256) == (document.path, document.sha256) for d in known)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _close(self) -> None:
        """Nothing of a check stays: exempt items were turned on or off, or another begins."""
        if self._report is not None:
            self._report.close()

    @Slot()
    def _on_finished(self) -> None:
        self._stop()
        self._report = None
