"""Learning from the minutes: begun when the user says so, once or for good, and going on beside all else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.service.messages import Adapt, Prospect
from app.window.adding import Adding
from app.window.learning import learning_words
from app.window.learning.suggesting import Suggesting
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.progress import Progress
from index.types import Learnt, Verdict

if TYPE_CHECKING:
    from app.window.learning.learn_dialog import LearnDialog


class ModelLearning(QObject):
    """One dialog at a time; what it began goes on without it."""

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
        self._window, self._service, self._adding = window, service, adding
        self._suggesting = Suggesting(window.library.suggestion, settings, service.archive)
        self._prospect: Prospect | None = None
        self._dialog: LearnDialog | None = None
        self._job: Job | None = None
        self._to_open = False
        self._waits = False
        """What was paused, or failed, does not begin by itself before the next start."""
        window.library.suggestion.wanted.connect(self.open)
        window.library.suggestion.put_off.connect(self._on_put_off)
        window.bottom.pause_wanted.connect(self.pause)
        adding.archive_changed.connect(self.look)
        window.closed.connect(self.pause)

    @Slot()
    def look(self) -> None:
        """Look whether learning is likely to pay."""
        job = operations.prospect(self._service)
        job.succeeded.connect(self._on_prospect)
        job.failed.connect(self._on_unknown)
        job.crashed.connect(self.crashed)

    @Slot()
    def open(self) -> None:
        """Show the dialog, or bring it to the front."""
        if self._prospect is None:
            self._to_open = True
        else:
            self._show(self._prospect)
        self.look()

    @Slot()
    def learn(self) -> None:
        """Learn, or go on with it."""
        if self._job is None:
            self._waits = False
            self._run(operations.adapt(self._service)).succeeded.connect(self._on_learnt)

    @Slot()
    def pause(self) -> None:
        """Stop at the next step; what was learnt so far is kept."""
        if self._job is not None and isinstance(self._job.work, Adapt):
            self._waits = True
            self._job.cancel()
            if self._dialog:
                self._dialog.show_pausing()

    @Slot()
    def revert(self) -> None:
        """Go back to the model that was in use before."""
        if self._job is None:
            self._run(operations.revert(self._service)).succeeded.connect(self._on_reverted)

    def _show(self, prospect: Prospect) -> None:
        if self._dialog is None:
            from app.window.learning.learn_dialog import (
                LearnDialog,  # when it is wanted: most look at it once a year
            )

            by_itself = self._suggesting.begins_by_itself
            dialog = LearnDialog(self._window.theme, self._window, by_itself=by_itself)
            dialog.by_itself_chosen.connect(self._on_by_itself)
            dialog.learn_wanted.connect(self.learn)
            dialog.pause_wanted.connect(self.pause)
            dialog.revert_wanted.connect(self.revert)
            dialog.finished.connect(self._on_closed)
            dialog.show_prospect(prospect)
            self._dialog = dialog
            if self._job is not None:
                self._follow(self._job, dialog)
        self._dialog.show()
        self._dialog.activateWindow()

    def _run(self, job: Job) -> Job:
        self._job = job
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)
        if isinstance(job.work, Adapt):
            job.progressed.connect(self._on_progressed)
        if self._dialog:
            self._follow(job, self._dialog)
        self._consider()
        return job

    def _follow(self, job: Job, dialog: "LearnDialog") -> None:
        dialog.begin(can_pause=isinstance(job.work, Adapt))
        job.progressed.connect(dialog.show_progress)

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if not self._adding.lane.is_busy:
            self._window.bottom.show_learning(learning_words.step(progress), progress)

    @Slot(object)
    def _on_learnt(self, learnt: Learnt) -> None:
        if learnt.verdict is not Verdict.ADOPTED and self._prospect:
            self._suggesting.put_off(self._prospect.learning)
        self._end()
        sentence = learning_words.outcome(learnt)
        if self._dialog:
            self._dialog.end(sentence)
        else:
            self._window.banner.show_news(sentence, self.tr("More…"), self.open)

    @Slot(str)
    def _on_reverted(self, name: str) -> None:
        self._end()
        model = learning_words.model_name(name)
        sentence = self.tr("In use again: {model}").format(model=model)
        if self._dialog:
            self._dialog.end(sentence)
        else:
            self._window.bottom.say(sentence)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._waits = True
        self._end()
        if self._dialog:
            self._dialog.end(sentence)  # that it is paused is shown there anyway
        elif sentence:
            self._window.banner.show_sentence(sentence)
        else:
            self._window.bottom.say(self.tr("Learning is paused"))

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._waits = True
        self._end()
        if self._dialog:
            self._dialog.end("")
        self.crashed.emit(report)

    def _end(self) -> None:
        self._job = None
        if not self._adding.lane.is_busy:
            self._window.bottom.end_progress()
        self.look()

    @Slot(object)
    def _on_prospect(self, prospect: Prospect) -> None:
        self._prospect = prospect
        self._consider()
        if self._dialog:
            self._dialog.show_prospect(prospect)
        elif self._to_open:
            self._show(prospect)
        self._to_open = False

    @Slot(str)
    def _on_unknown(self, sentence: str) -> None:
        """A damaged archive is told of by who repairs it; else it is told where it was asked."""
        if self._to_open and sentence:
            self._window.banner.show_sentence(sentence)
        self._to_open = False

    @Slot()
    def _on_put_off(self) -> None:
        if self._prospect:
            self._suggesting.put_off(self._prospect.learning)

    @Slot(bool)
    def _on_by_itself(self, allowed: bool) -> None:  # noqa: FBT001 - a slot
        self._suggesting.let_begin(allowed=allowed)

    def _consider(self) -> None:
        if self._prospect is None:
            return
        learning, is_busy = self._prospect.learning, self._job is not None
        self._suggesting.consider(learning, is_busy=is_busy)
        may_begin = self._suggesting.begins_by_itself and not (self._waits or self._dialog)
        if may_begin and not is_busy and self._suggesting.is_due(learning):
            self.learn()

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._consider()
