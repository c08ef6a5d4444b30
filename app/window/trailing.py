"""From an answer to the trail of its question, and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window.exempt import ExemptSession
from app.window.main_window import MainWindow
from app.window.opening import Opening
from index.types import Filters, Hit, Quote

if TYPE_CHECKING:
    from index.types import Trail

_PATIENCE = 800
"""Milliseconds after which it is said that a timeline is on its way."""
_LONGEST = 300
"""Characters of a topic: where an item has no title its decision names it."""


class Trailing(QObject):
    """Fetches trails. A newer question, or going back, gives up the one under way."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        opening: Opening,
        exempt: ExemptSession,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._opening = opening
        self._exempt = exempt
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._say_so)
        window.answer.trail_wanted.connect(self.follow)
        window.answer.trail_made.connect(self._on_made)
        window.answer.steps_changed.connect(window.source.set_steps)

    @property
    def is_busy(self) -> bool:
        """Whether a trail is under way."""
        return self._job is not None

    @Slot()
    def follow(self) -> None:
        """Follow the question of the answer on show, within the filters it was asked with."""
        answer = self._window.answer.answer
        if answer is not None:
            self._follow(answer.question, self._window.answer.filters)

    @Slot(str)
    def follow_topic(self, topic: str) -> None:
        """Follow what is named elsewhere, such as the title of an item, over all minutes."""
        self._follow(" ".join(topic.split())[:_LONGEST], Filters())

    def _follow(self, topic: str, filters: Filters) -> None:
        self.cancel()
        self._window.answer.answered.show_following(following=True)
        self._job = operations.trail(self._service, topic, filters, exempt=self._exempt.is_on)
        self._patience.start()
        self._job.succeeded.connect(self._on_trail)
        self._job.failed.connect(self._on_failed)
        self._job.crashed.connect(self._on_crashed)
        words = self.tr("Following the question from meeting to meeting…")
        self._window.bottom.work.follow(self._job, words, self.cancel)

    def cancel(self) -> None:
        """Give the trail up."""
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()
            self._window.answer.answered.show_following(following=False)

    @Slot()
    def _say_so(self) -> None:
        if self.is_busy:
            self._window.bottom.say(self.tr("Looking for what became of it…"))

    @Slot()
    def _on_made(self) -> None:
        view = self._window.answer.trail
        view.shown.connect(self._on_shown)
        view.copied.connect(self._window.bottom.say)

    @Slot(object)
    def _on_trail(self, trail: "Trail") -> None:
        self._ended()
        self._window.answer.show_trail(trail)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._ended()
        self.failed.emit(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._ended()
        self.crashed.emit(report)

    def _ended(self) -> None:
        self._job = None
        self._window.answer.answered.show_following(following=False)

    @Slot(object, object)
    def _on_shown(self, hit: Hit, quote: Quote) -> None:
        self._opening.show_hit(hit, (quote,), quote)
