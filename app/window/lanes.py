"""Who may run at a time: one question, the newest; one round of adding, the rest in line."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from index.types import Answer, Filters, News


class AskLane(QObject):
    """A new question replaces the one under way, whose answer no one hears."""

    answered = Signal(object, float, object)
    """Answer, seconds it took, Filters it was asked with; while the language model is loading, first
    what words alone find, and then the whole"""
    looked = Signal(object)
    """News of a standing question, whose answer has just been told"""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._job: Job | None = None
        self._early: Job | None = None
        self._filters = Filters()
        self._began = 0.0

    @property
    def is_busy(self) -> bool:
        """Whether a question is under way."""
        return self._job is not None

    def ask(self, question: str, filters: Filters, *, exempt: bool, loading: bool) -> None:
        """Ask, instead of whatever is being asked. `loading`: the language model is not there yet."""
        self._filters = filters
        self._put(lambda: operations.ask(self._service, question, filters, exempt=exempt))
        if loading:
            # Where it fails the other does too, and tells it.
            self._early = operations.ask_by_words(self._service, question, filters, exempt=exempt)
            self._early.succeeded.connect(self._on_early)
            self._early.crashed.connect(self.crashed)

    def ask_standing(self, number: int) -> None:
        """Ask a standing question, instead of whatever is being asked."""
        self._put(lambda: operations.ask_standing(self._service, number))

    def _put(self, begin: Callable[[], Job]) -> None:
        self.cancel()
        self._began = time.perf_counter()
        self._job = begin()
        self._job.succeeded.connect(self._on_succeeded)
        self._job.failed.connect(self._on_failed)
        self._job.crashed.connect(self._on_crashed)

    def cancel(self) -> None:
        """Give the question up."""
        for job in (self._job, self._early):
            if job is not None:
                job.disconnect(self)
                job.cancel()
        self._job = self._early = None

    @Slot(object)
    def _on_early(self, answer: Answer) -> None:
        self._early = None
        # What words alone do not find may be there all the same.
        if self._job is not None and answer.answered:
            self.answered.emit(answer, time.perf_counter() - self._began, self._filters)

    @Slot(object)
    def _on_succeeded(self, answer: object) -> None:
        self._job = None
        seconds = time.perf_counter() - self._began
        if isinstance(answer, News):
            self.answered.emit(answer.answer, seconds, answer.standing.filters)
            self.looked.emit(answer)
        else:
            self.answered.emit(answer, seconds, self._filters)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._job = None
        self.crashed.emit(report)


@dataclass(frozen=True, slots=True)
class Round:
    """Files and folders to add, or folders that are followed and may have changed."""

    paths: tuple[Path, ...]
    unasked: bool = False


class AddLane(QObject):
    """Files and folders to add, one round after the other."""

    started = Signal(object)
    """Round"""
    progressed = Signal(object)
    """Progress"""
    finished = Signal(object, object)
    """IndexReport and the Round it was about"""
    failed = Signal(str, object)
    """A sentence and the Round it was about"""
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._job: Job | None = None
        self._round = Round(())
        self._waiting: list[Round] = []

    @property
    def is_busy(self) -> bool:
        """Whether minutes are being added."""
        return self._job is not None

    def add(self, paths: Iterable[Path]) -> None:
        """Add these, after what is being added."""
        self._take(Round(tuple(paths)))

    def refresh(self, paths: Iterable[Path]) -> None:
        """Look at these folders, after what is being added."""
        self._take(Round(tuple(paths), unasked=True))

    def cancel(self) -> None:
        """Stop, and forget what waits; what is in the archive stays."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def _take(self, one: Round) -> None:
        if one not in self._waiting:
            self._waiting.append(one)
        if self._job is None:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        self._round = self._waiting.pop(0)
        start = operations.refresh if self._round.unasked else operations.index_paths
        self._job = start(self._service, self._round.paths)
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._on_succeeded)
        self._job.failed.connect(self._on_failed)
        self._job.crashed.connect(self._on_crashed)
        self.started.emit(self._round)

    @Slot(object)
    def _on_succeeded(self, report: object) -> None:
        self._job = None
        self.finished.emit(report, self._round)
        self._next()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self.failed.emit(sentence, self._round)
        self._next()

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._job = None
        self.crashed.emit(report)
        self._next()
