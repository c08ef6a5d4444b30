"""Standing questions in the window: kept, shown with what is new, told of, and given up."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from app import operations
from app.service.client import Job, Service
from app.window import filter_words
from app.window.exempt import ExemptSession
from app.window.lanes import AskLane
from app.window.main_window import MainWindow
from app.window.notifying import Notifier
from app.window.settings import Settings
from app.window.standing_watch import StandingWatch
from index.types import Filters, Kept, News, RelatedSource, RelatedTerm, StandingQuestion


class Standing(QObject):
    """What the user does with questions that are asked again by themselves."""

    asked = Signal()
    """A standing question is on its way: what was asked before is given up."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        asking: AskLane,
        exempt: ExemptSession,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._asking = asking
        self._exempt = exempt
        self.notifier = Notifier(window, settings)
        self.watch = StandingWatch(service, self)
        self._button = window.question.standing_button
        self._button.chosen.connect(self.show)
        self._button.remove_wanted.connect(self.drop)
        self._button.keep_wanted.connect(self.keep)
        self._button.notify_wanted.connect(self._on_notify)
        self._button.menu().aboutToShow.connect(self.show_state)
        window.answer.keep_button.clicked.connect(self.keep)
        # Connected after those who show the answer.
        asking.answered.connect(self.show_state)
        asking.looked.connect(self._on_looked)
        self.watch.changed.connect(self.show_state)
        self.watch.news.connect(self.notifier.tell)
        self.watch.noticed.connect(window.banner.show_sentence)
        self.watch.failed.connect(self.failed)
        self.watch.crashed.connect(self.crashed)

    @Slot()
    def keep(self) -> None:
        """Make the question on show a standing one."""
        answer = self._window.answer.answer
        if answer is None or not self._window.answer.keep_button.isEnabled():
            return
        if self._exempt.is_on:
            self.failed.emit(
                self.tr("Leave exempt items out first: while they are included nothing is kept.")
            )
            return
        self._keep(answer.question, self._window.answer.filters)

    @Slot(int)
    def show(self, number: int) -> None:
        """Ask a standing question, to see what is new on it."""
        standing = next((one for one in self.watch.questions if one.id == number), None)
        if standing is None:
            return
        self.asked.emit()
        self._window.question.field.setText(" ".join(standing.question.split()))
        if not self._window.filters.show_filters(standing.filters):
            self._window.bottom.say(filter_words.only(standing.filters, Filters()))
        self._asking.ask_standing(number)

    @Slot(object)
    def _on_looked(self, news: News) -> None:
        """Mark what is new on the answer that is now on show; it has been seen."""
        if self._window.answer.answer is not news.answer:
            return
        self._window.answer.answered.show_new(news.new)
        self._listen(operations.mark_seen(self._service, [news.looked]))
        self.watch.seen(news.standing.id)
        self.notifier.hide()

    @Slot(int)
    def drop(self, number: int) -> None:
        """Ask a question no more."""
        job = operations.drop_question(self._service, number)
        job.succeeded.connect(self.watch.refresh)
        self._listen(job)

    @Slot()
    def show_state(self) -> None:
        """Say what is kept, what is new, and whether the question on show can be kept."""
        kept = self._is_kept()
        can_keep = self._window.answer.answer is not None and not kept and not self._exempt.is_on
        self._button.show_state(
            self.watch.questions,
            self.watch.new,
            can_keep=can_keep,
            notifies=self._settings.notifies,
        )
        self._window.answer.keep_button.show_kept(kept=kept)

    def _is_kept(self) -> bool:
        pane = self._window.answer
        asked = (pane.answer.question, pane.filters) if pane.answer else None
        return any((one.question, one.filters) == asked for one in self.watch.questions)

    def _keep(self, question: str, filters: Filters) -> None:
        self._window.answer.keep_button.setEnabled(False)  # until it is known whether it is kept
        job = operations.keep_question(self._service, question, filters)
        job.succeeded.connect(self._on_kept)
        self._listen(job)

    @Slot(object)
    def _on_kept(self, kept: Kept) -> None:
        self.watch.refresh()
        if kept.notice:
            self._window.banner.show_sentence(kept.notice)
        elif related := [one for one in kept.related if not one.source.is_searched]:
            self._suggest(kept.standing, related)
        else:
            self._window.bottom.say(self.tr("Kept; it is asked again whenever minutes are added"))

    def _suggest(self, standing: StandingQuestion, related: Sequence[RelatedTerm]) -> None:
        names = ", ".join(one.words for one in related)
        self._window.banner.show_news(
            self.tr(
                "Kept; it is asked again whenever minutes are added. Related in your minutes: "
                "{names}."
            ).format(names=names),
            self.tr("Keep one of them too…"),
            lambda: self._choose(standing, related),
        )

    def _choose(self, standing: StandingQuestion, related: Sequence[RelatedTerm]) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Related in your minutes"))
        for term in related:
            action = menu.addAction(term.words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=term: self._keep_related(standing, one))
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _keep_related(self, standing: StandingQuestion, term: RelatedTerm) -> None:
        if term.source is RelatedSource.COMMITTEE:
            filters = replace(standing.filters, committee=term.words)
            self._keep(standing.question, filters)
        else:
            self._keep(term.words, standing.filters)

    @Slot(bool)
    def _on_notify(self, allowed: bool) -> None:  # noqa: FBT001 - as Qt calls it
        self._settings.notifies = allowed
        self._settings.save()

    def _listen(self, job: Job) -> None:
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self.show_state()
        if sentence:
            self.failed.emit(sentence)
