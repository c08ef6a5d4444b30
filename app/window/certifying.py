"""Saving what was searched: the file's name, the certificate, and what came of writing it."""

import multiprocessing
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot

from app import operations
from app.service.client import Service
from app.window import dialogs
from app.window.desktop import open_file
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.errors import MinutebookError
from index.naming import shown
from index.types import Answer, Filters

if TYPE_CHECKING:
    from concurrent.futures import Future

    from index.types import Certificate


class Certifying(QObject):
    """Makes the certificate of the search on show and has it written."""

    failed = Signal(str)
    crashed = Signal(str)
    _written = Signal(object, object)
    """A path, and the error if there was one; from a thread that waits for the writing."""

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._settings = settings
        self._asked: tuple[Answer, Filters, bool] | None = None
        self._is_closed = False
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        window.closed.connect(self._on_closed)
        window.answer.save_wanted.connect(self.choose_file)

    def remember(self, answer: Answer, filters: Filters, *, exempt: bool) -> None:
        """Hold what was searched for the answer on show."""
        self._asked = (answer, filters, exempt)

    def forget(self) -> None:
        """Know nothing of a search any more; a certificate under way is not written."""
        self._asked = None

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, then make the certificate of the search on show and write it."""
        if self._asked is None or self._window.answer.answer is None:
            return
        answer, _, exempt = asked = self._asked
        name = self.tr("Record of a search") if answer.answered else self.tr("Not found")
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        what = self.tr("Save what was searched")
        with_exempt = self.tr("Save what was searched, exempt items included")
        dialogs.choose_certificate(
            self._window,
            self._settings,
            f"{name} {day}",
            with_exempt if exempt else what,
            lambda path: self._make(asked, path),
        )

    def _make(self, asked: tuple[Answer, Filters, bool], path: Path) -> None:
        answer, filters, exempt = asked
        job = operations.make_certificate(
            self._service, answer.question, filters, path, exempt=exempt
        )
        job.succeeded.connect(lambda certificate: self._write(certificate, path))
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)
        self._window.bottom.work.follow(job, self.tr("Saving what was searched…"))

    def _write(self, certificate: "Certificate", path: Path) -> None:
        if certificate.exempt and (self._asked is None or not self._asked[2]):
            return  # exempt items were turned off meanwhile
        # Most never save one; what writes it need not be there when the window opens.
        from concurrent.futures import ProcessPoolExecutor

        from app.certificates import write_certificate

        # In a process of its own: setting a long PDF holds Python's lock for seconds.
        pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
        future = pool.submit(write_certificate, certificate, path)
        future.add_done_callback(lambda done: self._tell(path, done))
        pool.shutdown(wait=False)

    def _tell(self, path: Path, done: "Future[None]") -> None:
        if not self._is_closed:
            self._written.emit(path, done.exception())

    @Slot(object, object)
    def _on_written(self, path: Path, error: BaseException | None) -> None:
        if error is None:
            self._window.banner.show_news(
                self.tr("What was searched is saved in {path}").format(path=shown(path)),
                self.tr("Open"),
                lambda: self._on_failed(open_file(path)),
            )
        elif isinstance(error, MinutebookError):
            self._on_failed(str(error))
        else:
            self.crashed.emit("".join(traceback.format_exception(error)))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)

    @Slot()
    def _on_closed(self) -> None:
        self._is_closed = True
