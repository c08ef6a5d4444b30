"""The briefings in the window: which one is open, and how it is kept."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window.briefing import words
from app.window.briefing.editing import BriefingEditing
from app.window.briefing.saving import BriefingSaving
from app.window.briefing.taking import now, without_question
from app.window.exempt import ExemptSession
from app.window.main_window import MainWindow
from app.window.settings import Settings
from app.window.words import long_day
from index.briefing import editing
from index.types import Briefing, BriefingList, BriefingSummary, Details, Entry


class BriefingDesk(QObject):
    """Opens, begins, copies and deletes briefings; what is added waits until one is open."""

    listed = Signal()
    """The briefings that there are may be others."""
    added = Signal(object, str)
    """The entries that were put in, and what came of it in words."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, window: MainWindow, service: Service, settings: Settings, exempt: ExemptSession
    ) -> None:
        super().__init__(window)
        self._bottom = window.bottom
        self._service = service
        self._settings = settings
        self._exempt = exempt
        self._is_opening = False
        self._waiting: list[Entry] = []
        self.known: tuple[BriefingSummary, ...] = ()
        self.editing = BriefingEditing(self)
        self.saving = BriefingSaving(service, self)
        self.editing.shown.connect(self._show_line)
        self.editing.edited.connect(self.saving.want)
        self.saving.saved.connect(self.refresh)
        self.saving.stale.connect(self._on_stale)
        self.saving.failed.connect(self._on_failed)
        self.saving.crashed.connect(self.crashed)
        exempt.changed.connect(self._on_exempt)
        window.closed.connect(self.saving.end)

    def start(self) -> None:
        """Open what was open last; save what a process that ended has left unsaved."""
        if self.editing.present is not None:
            self.saving.save()
            return
        self._is_opening = True
        self._list(self._open_last)

    @Slot()
    def refresh(self) -> None:
        """Ask anew which briefings there are."""
        self._list(self.listed.emit)

    def open(self, number: int) -> None:
        """Open another, once all of this one is saved."""
        self.saving.then(lambda: self._read(number))

    @Slot()
    def begin(self) -> None:
        """A new one, named after the day."""
        name = self.tr("Briefing of {day}").format(day=long_day(now().date()))
        self.saving.then(lambda: self._create(name))

    @Slot()
    def copy(self) -> None:
        """The open one once more, to be changed without changing it."""
        present = self.editing.present
        if present is not None:
            title = self._fresh(present.title)
            self.saving.then(
                lambda: self._open(operations.copy_briefing(self._service, present, title))
            )

    def remove(self) -> None:
        """Delete the open one; the user has agreed."""
        number = self.saving.number
        if number is not None:
            job = operations.remove_briefing(self._service, number)
            job.succeeded.connect(self._on_removed)
            self._listen(job)

    def add(self, entries: Sequence[Entry], after: str | None = None) -> None:
        """Put entries in; where no briefing is open yet, one is begun for them."""
        if self._exempt.is_on:
            entries = [without_question(entry) for entry in entries]
        else:
            entries = [entry for entry in entries if not editing.is_exempt(entry)]
        before = self.editing.present
        if before is None:
            self._waiting += entries
            if not self._is_opening:
                self.begin()
            return
        self.editing.do(lambda briefing: editing.add(briefing, entries, after))
        after_that = self.editing.present
        if after_that is not None and entries:
            fresh = len(after_that.entries) - len(before.entries)
            self.added.emit(entries, words.added(fresh, len(entries) - fresh, after_that))

    def _open_last(self) -> None:
        remembered = self._settings.briefing_of(str(self._service.archive))
        if remembered in {one.id for one in self.known}:
            self._read(remembered)
            return
        self._is_opening = False
        self.listed.emit()
        if self._waiting:
            self.begin()

    def _read(self, number: int | None) -> None:
        if number is not None:
            exempt = self._exempt.is_on
            self._open(operations.briefing(self._service, number, exempt=exempt), exempt=exempt)

    def _create(self, name: str) -> None:
        self._open(operations.create_briefing(self._service, self._fresh(name), Details()))

    def _open(self, job: Job, *, exempt: bool | None = None) -> None:
        self._is_opening = True
        job.succeeded.connect(lambda briefing: self._on_opened(briefing, exempt))
        self._listen(job)

    def _on_opened(self, briefing: Briefing, exempt: bool | None) -> None:  # noqa: FBT001 - from a job
        if exempt not in {None, self._exempt.is_on}:
            self._read(briefing.id)  # exempt items were turned on or off meanwhile
            return
        if briefing.id == self.saving.number and self.saving.is_behind:
            self.open(briefing.id)  # it was edited meanwhile
            return
        self._is_opening = False
        self.saving.begin(briefing)
        self.editing.open(briefing)
        self._settings.remember_briefing(str(self._service.archive), briefing.id)
        self.refresh()
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.add(waiting)

    @Slot()
    def _show_line(self) -> None:
        self._bottom.show_briefing(words.line(self.editing.present))

    @Slot(object)
    def _on_removed(self, _: object) -> None:
        self.saving.begin(None)
        self.editing.open(None)
        self._list(self._open_any)

    def _open_any(self) -> None:
        self.listed.emit()
        if self.known:
            self._read(self.known[0].id)

    @Slot(bool)
    def _on_exempt(self, included: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Read it again with exempt words, or without them; no step back leads to them."""
        self._waiting = [entry for entry in self._waiting if not editing.is_exempt(entry)]
        present, number = self.editing.present, self.saving.number
        if present is None:
            return
        self.saving.then(lambda: self._read(number))
        if not included:
            self.editing.open(editing.withhold(present))

    @Slot()
    def _on_stale(self) -> None:
        """Read what stands there: it may be what was sent, whose saving nobody was told of."""
        if self.saving.number is not None:
            exempt = self._exempt.is_on
            job = operations.briefing(self._service, self.saving.number, exempt=exempt)
            job.succeeded.connect(self._on_compared)
            job.failed.connect(lambda _: self._keep_copy())
            job.crashed.connect(self.crashed)

    @Slot(object)
    def _on_compared(self, stored: Briefing) -> None:
        if self.saving.was_lost(stored):
            self.saving.go_on(stored)
        else:
            self._keep_copy()

    def _keep_copy(self) -> None:
        present = self.editing.present
        if present is not None:
            title = self._fresh(present.title)
            job = operations.copy_briefing(self._service, present, title)
            job.succeeded.connect(self._on_copy_kept)
            self._listen(job)

    @Slot(object)
    def _on_copy_kept(self, copy: Briefing) -> None:
        self.saving.begin(copy)
        self.editing.do(lambda briefing: editing.retitle(briefing, copy.title))
        self._settings.remember_briefing(str(self._service.archive), copy.id)
        self.refresh()
        said = self.tr(
            "Another window changed or deleted this briefing meanwhile; yours is kept as “{title}”."
        )
        self.failed.emit(said.format(title=copy.title))

    def _fresh(self, title: str) -> str:
        """A title that no briefing has yet."""
        titles, number = {one.title for one in self.known}, 2
        present = self.editing.present
        titles |= {present.title} if present else set()
        fresh = title
        while fresh in titles:
            fresh = f"{title} ({number})"
            number += 1
        return fresh

    def _list(self, then: Callable[[], None]) -> None:
        job = operations.briefings(self._service)
        job.succeeded.connect(lambda known: self._on_listed(known, then))
        self._listen(job)

    def _on_listed(self, known: BriefingList, then: Callable[[], None]) -> None:
        self.known = known.briefings
        if known.notice:
            self.failed.emit(known.notice)
        then()

    def _listen(self, job: Job) -> None:
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._is_opening = False
        if sentence:
            self.failed.emit(sentence)
