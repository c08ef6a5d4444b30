"""What is put into the briefing from the answer, the timeline and the source."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from app.window.briefing import taking
from app.window.briefing.desk import BriefingDesk
from app.window.exempt import ExemptSession
from app.window.library_watch import LibraryWatch
from app.window.main_window import MainWindow
from index.briefing.editing import excerpt_of, gap_of
from index.types import Entry, Hit, Meeting, Source


class Collecting(QObject):
    """Takes by key and by button, and marks what is taken."""

    def __init__(
        self,
        window: MainWindow,
        desk: BriefingDesk,
        exempt: ExemptSession,
        libraries: LibraryWatch,
    ) -> None:
        super().__init__(window)
        self._answer = window.answer
        self._source = window.source
        self._libraries = libraries
        self._say = window.bottom.say
        self._desk = desk
        self._exempt = exempt
        answer = window.answer
        answer.answered_made.connect(self._on_answered_made)
        answer.trail_made.connect(lambda: answer.trail.steps.add_wanted.connect(self.add_step))
        answer.alike_made.connect(lambda: answer.alike.hits.add_wanted.connect(self.add_alike))
        answer.nothing.gap_button.clicked.connect(self.add_gap)
        window.source.add_button.clicked.connect(self.add_selection)
        window.source.page.menu_opening.connect(self._offer_selection)
        desk.editing.shown.connect(self.show_taken)
        window.answer.states.currentChanged.connect(self.show_taken)

    @Slot()
    def add_current(self) -> None:
        """The selection in the source that has the keyboard; else what is current in the answer."""
        pane, answer = self._answer, self._answer.answer
        if self._source.page.hasFocus() and self._source.page.chosen:
            self.add_selection()
        elif pane.is_on_trail:
            self.add_step(pane.trail.steps.currentIndex().row())
        elif pane.is_aside:
            self.add_alike(pane.alike.hits.currentIndex().row())
        elif answer is None:
            return
        elif not answer.answered:
            self._add_unanswered(pane.answered.hits.currentIndex().row())
        elif pane.quote in answer.quotes:
            self.add_quote(answer.quotes.index(pane.quote))
        else:
            self.add_passage(pane.answered.hits.currentIndex().row())

    @Slot()
    def add_all(self) -> None:
        """Every quote of the answer, or every step of the timeline."""
        pane = self._answer
        if pane.is_on_trail and pane.trail.trail is not None:
            self._add(taking.of_trail(pane.trail.trail))
        elif pane.answer is not None and pane.answer.answered:
            self._add(taking.of_answer(pane.answer))
        else:
            self.add_gap()

    @Slot(int)
    def add_passage(self, row: int) -> None:
        """What is quoted of a passage; all of it where nothing is."""
        answer = self._answer.answer
        if answer is not None and 0 <= row < len(answer.hits):
            self._add(taking.of_passage(answer, row))

    @Slot(int)
    def add_quote(self, place: int) -> None:
        """A quote of the answer."""
        answer = self._answer.answer
        if answer is not None and 0 <= place < len(answer.quotes):
            self._add((taking.of_quote(answer, answer.quotes[place]),))

    @Slot(int)
    def add_step(self, place: int) -> None:
        """A step of the timeline."""
        trail = self._answer.trail.trail
        if trail is not None and 0 <= place < len(trail.steps):
            self._add(taking.of_step(trail, place))

    @Slot(int)
    def add_alike(self, row: int) -> None:
        """A passage that is like another."""
        similar = self._answer.alike.similar
        if similar is not None and 0 <= row < len(similar.hits):
            self.add_hit(similar.hits[row])

    @Slot(object)
    def add_hit(self, hit: Hit | None) -> None:
        """A passage that no question found, such as a row of the register."""
        if hit is not None:
            self._add((excerpt_of(hit, None, None, taking.now()),))

    @Slot()
    def add_selection(self) -> None:
        """Exactly the words that are selected in the source."""
        source, span = self._source.source, self._source.page.chosen
        if source is None or span is None:
            return
        meeting = self._meeting_at(source, span.start)
        excerpt = taking.of_selection(source, span, meeting, self._source.hit)
        if excerpt is None:
            self._say(self.tr("Select words within one item to add them to the briefing"))
        else:
            self._add((excerpt,))

    @Slot()
    def add_gap(self) -> None:
        """That the minutes do not answer the question on show."""
        answer = self._answer.answer
        if answer is not None and not answer.answered:
            gap = gap_of(answer, self._answer.filters, taking.now(), exempt=self._exempt.is_on)
            self._add((gap,))

    @Slot()
    def show_taken(self) -> None:
        """Mark on the answer and the timeline what is in the briefing."""
        present = self._desk.editing.present
        places = taking.places(present.entries if present else ())
        for view in self._answer.views:
            view.show_taken(places)

    @Slot()
    def _on_answered_made(self) -> None:
        view = self._answer.answered
        view.hits.add_wanted.connect(self.add_passage)
        view.quotes.add_wanted.connect(self.add_quote)
        view.gap_button.clicked.connect(self.add_gap)

    @Slot(object)
    def _offer_selection(self, menu: QMenu) -> None:
        action = menu.addAction(self.tr("Add selection to the briefing"))
        action.setEnabled(self._source.page.chosen is not None)
        action.triggered.connect(self.add_selection)

    def _meeting_at(self, source: Source, offset: int) -> Meeting:
        """The meeting whose minutes a place is in: a file may hold several."""
        for entry in self._libraries.library.entries:
            here = entry.span.start <= offset < entry.span.stop
            if entry.document.path == source.document.path and here:
                return entry.meeting
        return Meeting()

    def _add_unanswered(self, row: int) -> None:
        """The passage that the user walked to; that nothing was found, where the user did not."""
        if self._answer.answered.hits.hasFocus():
            self.add_passage(row)
        else:
            self.add_gap()

    def _add(self, entries: Sequence[Entry]) -> None:
        self._desk.add(entries)
