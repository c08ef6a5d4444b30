"""Knows the standing questions, and asks them again in the background."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.service.messages import NewsCount
from index.types import StandingList, StandingQuestion


class StandingWatch(QObject):
    """The list, and how many passages are new on each; asked again on request."""

    changed = Signal()
    news = Signal(int)
    """More passages are new than were before: how many in all."""
    noticed = Signal(str)
    """One sentence on the files that the questions are kept in."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._looking = False
        self._again = False
        self._is_known = False
        self.questions: tuple[StandingQuestion, ...] = ()
        self.new: dict[int, int] = {}
        """How many passages are new, by the number of the question."""

    @property
    def count(self) -> int:
        """How many passages are new in all."""
        return sum(self.new.get(one.id, 0) for one in self.questions)

    @Slot()
    def refresh(self) -> None:
        """Fetch the list."""
        job = operations.standing(self._service)
        job.succeeded.connect(self._on_list)
        self._listen(job)

    @Slot()
    def look(self) -> None:
        """Ask all of them again; once more, where the archive changes meanwhile."""
        if self._looking or not self._is_known:
            self._again = True
        elif self.questions:
            self._looking = True
            job = operations.look_for_news(self._service)
            job.succeeded.connect(self._on_news)
            job.failed.connect(self._done)
            job.crashed.connect(self._done)
            self._listen(job)

    def seen(self, number: int) -> None:
        """The user has been shown what is new on a question."""
        self.new.pop(number, None)
        self.changed.emit()

    @Slot(object)
    def _on_list(self, found: StandingList) -> None:
        self.questions = found.questions
        self._is_known = True
        if found.notice:
            self.noticed.emit(found.notice)
        self.changed.emit()
        if not self._looking:
            self._done()

    @Slot(object)
    def _on_news(self, found: NewsCount) -> None:
        before = self.count
        self.new = dict(found.new)
        if found.notice:
            self.noticed.emit(found.notice)
        self.changed.emit()
        if self.count > before:
            self.news.emit(self.count)
        self._done()

    @Slot()
    def _done(self) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)

    def _listen(self, job: Job) -> None:
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)
