"""From a passage to passages like it: from a card, a row of the register, or a place in the source."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from app import operations
from app.service.client import Job, Service
from app.window.exempt import ExemptSession
from app.window.main_window import MainWindow
from app.window.opening import Opening
from index.types import Hit

if TYPE_CHECKING:
    from index.types import Similar


class Likening(QObject):
    """The newest wish wins. It searches where the filters under the question say."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, window: MainWindow, service: Service, opening: Opening, exempt: ExemptSession
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._opening = opening
        self._exempt = exempt
        self._job: Job | None = None
        self._filters = window.filters.filters()
        answer = window.answer
        answer.like_wanted.connect(self.find)
        answer.alike_made.connect(self._on_made)
        window.source.page.menu_opening.connect(self._on_menu)
        exempt.changed.connect(self.cancel)

    @Slot()
    def _on_made(self) -> None:
        view = self._window.answer.alike
        view.like_wanted.connect(self.find)
        view.shown.connect(lambda hit: self._opening.show_hit(hit, (), None))
        view.copied.connect(self._window.bottom.say)

    @Slot(object)
    def find(self, hit: Hit | None) -> None:
        """Find passages like one."""
        if hit is not None:
            self._find(hit.passage.document.path, hit.passage.span.start)

    @Slot()
    def cancel(self) -> None:
        """Give up what is under way."""
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()

    def _find(self, path: str, offset: int) -> None:
        self.cancel()
        self._filters = self._window.filters.filters()
        job = operations.similar(
            self._service, path, offset, self._filters, exempt=self._exempt.is_on
        )
        job.succeeded.connect(self._on_found)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)
        words = self.tr("Looking for passages like it…")
        self._window.bottom.work.follow(job, words, self.cancel)
        self._job = job

    @Slot(object)
    def _on_menu(self, menu: QMenu) -> None:
        source = self._window.source.source
        if source is not None:
            path, offset = source.document.path, self._window.source.page.menu_offset
            action = menu.addAction(self.tr("More passages like this"))
            action.triggered.connect(lambda: self._find(path, offset))

    @Slot(object)
    def _on_found(self, found: "Similar") -> None:
        self._job = None
        self._window.answer.show_similar(found, self._filters)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._job = None
        if sentence:
            self.failed.emit(sentence)
