"""What the window does: the flows from question to answer, to source, to library."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.service.client import Service
from app.window import library_words, words
from app.window.adding import Adding
from app.window.alike.likening import Likening
from app.window.briefing.collecting import Collecting
from app.window.briefing.desk import BriefingDesk
from app.window.certifying import Certifying
from app.window.crash import CrashReporter
from app.window.exempt import ExemptSession
from app.window.following import Following
from app.window.history import History
from app.window.lanes import AskLane
from app.window.library_items import LibraryItems
from app.window.library_watch import LibraryWatch
from app.window.main_window import BRIEFING, REGISTER, MainWindow
from app.window.marking import Marking
from app.window.model_watch import ModelWatch
from app.window.opening import Opening
from app.window.own_filters import OwnFilters
from app.window.page_menu import PageMenu
from app.window.reading import Reading
from app.window.repairing import Repairing
from app.window.resting import show_resting
from app.window.settings import Settings
from app.window.speech import announce
from app.window.standing import Standing
from app.window.switching import Switching
from app.window.trailing import Trailing
from index.types import Answer, Entry, Filters, Library, Quote

if TYPE_CHECKING:
    from app.window.briefing.writing import BriefingWriting
    from app.window.checking.checking import Checking
    from app.window.fetching import Fetching
    from app.window.learning.model_learning import ModelLearning
    from app.window.printing import Printing


class Controller(QObject):
    """Connects the panels with the service."""

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        history: History,
        settings: Settings,
        crashes: CrashReporter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._history = history
        self._settings = settings
        self._crashes = crashes
        self._early = ""
        self.asking = AskLane(service, self)
        self.own = OwnFilters(window, self)
        self.opening = Opening(window.source, service, self)
        self.reading = Reading(window.source, service, settings, self.opening, self)
        self.exempt = ExemptSession(window, service, self)
        self.marking = Marking(window, service, self.opening, self.exempt)
        self.page_menu = PageMenu(window.source, self.reading, self.marking, self)
        self.trailing = Trailing(window, service, self.opening, self.exempt, self)
        self.model = ModelWatch(service, self)
        self.libraries = LibraryWatch(service, self)
        self.adding = Adding(window, service, settings, self.libraries, self)
        self.repairing = Repairing(window, service, self.adding, self.libraries, self)
        self.following = Following(service, settings, self.adding.lane, self)
        self.certifying = Certifying(window, service, settings, self)
        self.switching = Switching(window, service, settings, self)
        self.likening = Likening(window, service, self.opening, self.exempt)
        self.desk = BriefingDesk(window, service, settings, self.exempt)
        self.desk.added.connect(self._on_added)
        self.collecting = Collecting(window, self.desk, self.exempt, self.libraries)
        self.items = LibraryItems(window, service, self.opening, self.exempt)
        self.items.trail_wanted.connect(self.trailing.follow_topic)
        window.panels.docks[REGISTER].filled.connect(self._work_in_register)
        window.panels.docks[BRIEFING].filled.connect(self._work_in_briefing)
        self._connect_asking()
        self.standing = Standing(window, service, settings, self.asking, self.exempt)
        self.standing.asked.connect(self._on_standing_asked)
        self._connect_library()
        self._connect_source()
        window.library.follow_action.setChecked(settings.follows)
        window.library.follow_action.toggled.connect(self.following.turn)
        self.following.turned.connect(window.library.follow_action.setChecked)
        window.closed.connect(self.adding.lane.cancel)
        service.died.connect(self._on_died)

    def start(self) -> None:
        """Fetch what the archive holds, and load the model; the rest can wait for that."""
        self.libraries.refresh()
        self.standing.watch.refresh()
        self.desk.start()
        self.model.load()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask the minutes, with the filters as they stand."""
        self.own.forget()
        self._put(question)

    def _put(self, question: str) -> None:
        if not question:
            self._window.banner.show_sentence(self.tr("Type a question first."))
            return
        self._window.banner.dismiss()
        self._early = ""
        if not self.exempt.is_on:
            self._history.add(question)
        self._ask(question)

    @Slot()
    def escape(self) -> None:
        """Give up what is under way: the question, else the adding, else the message."""
        if self.asking.is_busy:
            self.asking.cancel()
            self._early = ""
            self._window.answer.stop_waiting()
            self._show_resting()
            self._window.bottom.say(self.tr("The question was cancelled"))
        elif self.trailing.is_busy:
            self.trailing.cancel()
        elif self.adding.lane.is_busy:
            self.adding.lane.cancel()
        else:
            self._window.banner.dismiss()
            self._window.bottom.toast.dismiss()

    def can_escape(self) -> bool:
        """Whether there is anything to give up."""
        busy = self.asking.is_busy or self.trailing.is_busy or self.adding.lane.is_busy
        shown = self._window.banner.isVisible() or self._window.bottom.toast.isVisible()
        return busy or shown

    @Slot(str)
    def _ask(self, question: str) -> None:
        filters = self.own.applied(question, self._window.filters.filters())
        self.trailing.cancel()
        loading = self.model.is_loading
        self.asking.ask(question, filters, exempt=self.exempt.is_on, loading=loading)
        self._window.answer.wait_for(loading=loading)

    def _connect_asking(self) -> None:
        window = self._window
        window.question.asked.connect(self.ask)
        window.filters.changed.connect(self._on_filters)
        self.own.again_wanted.connect(self._ask)
        window.answer.shown.connect(self._on_shown)
        window.answer.copied.connect(window.bottom.say)
        self.asking.answered.connect(self._on_answered)
        self.asking.failed.connect(self._on_ask_failed)
        self.asking.crashed.connect(self._on_ask_crashed)

    def _connect_library(self) -> None:
        library = self._window.library
        library.site_wanted.connect(lambda: self.fetching.open())  # noqa: PLW0108 - made then
        library.open_wanted.connect(self.opening.show_entry)
        library.structure_wanted.connect(self.opening.show_structure)
        library.problem_wanted.connect(self.opening.show_problem)
        self.libraries.changed.connect(self._on_library)
        self.libraries.failed.connect(self._show_sentence)
        self.libraries.crashed.connect(self._crashes.show_report)
        self.model.changed.connect(self._on_model)
        self.model.failed.connect(self._show_sentence)
        self.model.crashed.connect(self._crashes.show_report)
        self.adding.lane.crashed.connect(self._crashes.show_report)
        self.adding.crashed.connect(self._crashes.show_report)
        self.following.crashed.connect(self._crashes.show_report)
        self.repairing.crashed.connect(self._crashes.show_report)
        self.adding.archive_changed.connect(self.opening.forget)
        self.adding.archive_changed.connect(self.standing.watch.look)
        self.adding.removed.connect(self._on_removed)

    def _connect_source(self) -> None:
        window = self._window
        window.source.head.stepped.connect(window.answer.step)
        window.source.copied.connect(window.bottom.say)
        window.source.failed.connect(self._show_sentence)
        parts = (self.opening, self.exempt, self.trailing, self.certifying, self.standing)
        more = (self.reading, self.likening, self.switching)
        for part in (*parts, *more, self.desk, self.marking, self.items):
            part.failed.connect(self._show_sentence)
            part.crashed.connect(self._crashes.show_report)
        self.exempt.changed.connect(self._on_exempt)

    @cached_property
    def checking(self) -> "Checking":
        """What compares quotes with their files, made when it is first wanted; so the next three."""
        from app.window.checking.checking import Checking

        window, service, settings = self._window, self._service, self._settings
        checking = Checking(window, service, settings, self.exempt, self.libraries)
        checking.hit_wanted.connect(lambda hit: self.opening.show_hit(hit, (), None))
        checking.failed.connect(self._show_sentence)
        checking.crashed.connect(self._crashes.show_report)
        return checking

    @cached_property
    def fetching(self) -> "Fetching":
        """What fetches minutes from a council's site."""
        from app.window.fetching import Fetching

        window, service, settings = self._window, self._service, self._settings
        fetching = Fetching(window, service, settings, self.adding, self)
        fetching.crashed.connect(self._crashes.show_report)
        return fetching

    @cached_property
    def learning(self) -> "ModelLearning":
        """What learns from the minutes."""
        from app.window.learning.model_learning import ModelLearning

        window, service, settings = self._window, self._service, self._settings
        learning = ModelLearning(window, service, settings, self.adding, self)
        learning.crashed.connect(self._crashes.show_report)
        return learning

    @cached_property
    def printing(self) -> "Printing":
        """What prints."""
        from app.window.printing import Printing

        return Printing(self._window, self.exempt, self)

    @property
    def writing(self) -> "BriefingWriting":
        """What is done in the panel of the briefing, which is made for it."""
        self._window.panels.docks[BRIEFING].fill()
        return self._writing

    @Slot(object, str)
    def _on_added(self, entries: Sequence[Entry], said: str) -> None:
        self.writing.show_added(entries, said)

    @Slot()
    def _work_in_briefing(self) -> None:
        from app.window.briefing.exporting import BriefingExporting
        from app.window.briefing.writing import BriefingWriting
        from app.window.drafting.drafting import Drafting

        about = (self._window, self._service, self._settings)
        self._writing = BriefingWriting(self._window, self.desk)
        self._writing.opened.connect(self.opening.show_excerpt)
        self._writing.print_wanted.connect(self.printing.print_briefing)
        self._writing.check_wanted.connect(self.checking.check)
        self.checking.checked.connect(self._writing.show_check)
        Drafting(*about, self.desk).crashed.connect(self._crashes.show_report)
        exporting = BriefingExporting(*about, self.desk.editing, self.exempt)
        exporting.failed.connect(self._show_sentence)
        exporting.crashed.connect(self._crashes.show_report)

    @Slot()
    def _work_in_register(self) -> None:
        from app.window.register.registering import Registering

        registering = Registering(
            self._window, self._service, self.opening, self.exempt, self._settings
        )
        registering.like_wanted.connect(self.likening.find)
        registering.trail_wanted.connect(self.trailing.follow_topic)
        registering.briefing_wanted.connect(self.collecting.add_hit)
        registering.failed.connect(self._show_sentence)
        registering.crashed.connect(self._crashes.show_report)
        self.adding.archive_changed.connect(registering.refresh)
        self.libraries.changed.connect(registering.pane.filters.set_library)
        registering.pane.filters.set_library(self.libraries.library)

    @Slot()
    def _on_standing_asked(self) -> None:
        self._early = ""
        self.own.forget()
        self.trailing.cancel()
        self._window.answer.wait_for(loading=self.model.is_loading)

    @Slot(object, float, object)
    def _on_answered(self, answer: Answer, seconds: float, filters: Filters) -> None:
        if not self.libraries.library.entries and self.adding.lane.is_busy:
            # Nothing is read yet, so nothing can be said not to be in it: asked again by itself.
            self._early = answer.question
            self._window.answer.stop_waiting()
            self._show_resting()
            return
        if answer.answered:
            self._early = ""
        self._window.source.set_steps(len(answer.quotes))
        if not answer.hits:
            self.opening.clear()
        self._window.answer.show_answer(answer, seconds, filters)
        if not (self.asking.is_busy or self._early):  # else the whole answer is still to come
            announce(self._window.answer, words.spoken(answer, seconds))
        self.certifying.remember(answer, filters, exempt=self.exempt.is_on)

    @Slot(str)
    def _on_ask_failed(self, sentence: str) -> None:
        self._window.answer.stop_waiting()
        self._show_resting()
        self._show_sentence(sentence)

    @Slot(str)
    def _on_ask_crashed(self, report: str) -> None:
        self._window.answer.stop_waiting()
        self._show_resting()
        self._crashes.show_report(report)

    @Slot()
    def _on_filters(self) -> None:
        question = " ".join(self._window.question.field.text().split())
        if question and (self._window.answer.answer is not None or self.asking.is_busy):
            self._put(question)

    @Slot(int, object)
    def _on_shown(self, row: int, quote: Quote | None) -> None:
        answer = self._window.answer.answer
        if answer is None:
            return
        self.opening.show_hit(answer.hits[row], words.quotes_of(answer, row + 1), quote)

    @Slot(bool)
    def _on_exempt(self, included: bool) -> None:  # noqa: FBT001 - as Qt calls it
        """Nothing that was shown or typed with exempt items stays when they are left out."""
        self.asking.cancel()
        self.trailing.cancel()
        self._early = ""
        self.own.forget()
        self._window.answer.stop_waiting()
        self._window.answer.forget()
        self.certifying.forget()
        self._show_resting()
        self.opening.include_exempt(included=included)
        if not included:
            self._window.question.field.forget()

    @Slot(object)
    def _on_library(self, library: Library) -> None:
        self._window.library.set_library(library)
        self._window.filters.set_library(library)
        if not self.adding.lane.is_busy:
            self.exempt.count()
        self._show_holdings()
        if library.entries and self._early:
            self._ask_early()
        elif not (self._window.answer.holds_something or self.asking.is_busy):
            self._show_resting()

    def _ask_early(self) -> None:
        """Ask again what was asked too early; for the last time when everything is read."""
        question = self._early
        if not self.adding.lane.is_busy:
            self._early = ""
        elif self.asking.is_busy:
            return
        self._ask(question)

    @Slot(object)
    def _on_removed(self, paths: frozenset[str]) -> None:
        source = self._window.source.source
        if source is not None and source.document.path in paths:
            self.opening.clear()
        if any(hit.passage.document.path in paths for hit in self._window.answer.passages):
            self._show_resting()

    def _show_resting(self) -> None:
        library, known = self.libraries.library, self.libraries.is_known
        show_resting(self._window.answer, library, adding=self.adding.lane.is_busy, known=known)

    def _show_holdings(self) -> None:
        library, loading = self.libraries.library, self.model.is_loading
        self._window.bottom.set_standing(library_words.standing(library, loading=loading))

    @Slot()
    def _on_model(self) -> None:
        self._window.answer.set_loading(loading=self.model.is_loading)
        self._show_holdings()
        if not self.model.is_loading:  # at the same time they would keep a first question waiting
            self.following.start()
            self.repairing.check()
            self.learning.look()
            self.standing.watch.look()

    @Slot(str)
    def _show_sentence(self, sentence: str) -> None:
        self._window.banner.show_sentence(sentence)

    @Slot()
    def _on_died(self) -> None:
        self._window.banner.show_sentence(
            self.tr("The part of Minutebook that reads the archive stopped."),
            self.tr("Start again"),
            self._restart,
        )

    def _restart(self) -> None:
        self.opening.forget()
        self._service.restart()
        self.start()
