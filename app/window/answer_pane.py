"""The middle panel and its states."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.window import words
from app.window.answer_states import Busy, Centred, EmptyState, NothingNear
from app.window.answered import Answered
from app.window.keep_button import KeepButton
from app.window.panel import beside, panel_title
from app.window.question_chips import QuestionChips
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from app.window.trail_view import TrailView
from index.types import Answer, Filters, Quote, Trail

_BUSY_AFTER = 300


class AnswerPane(QFrame):
    """Empty, ready, busy, answered, not found, or the timeline of an answer's question."""

    shown = Signal(int, object)
    """A passage to show in the source: its row, and the `Quote` to start at, if any."""
    copied = Signal(str)
    """What was copied, in a sentence."""
    trail_wanted = Signal()
    """The timeline of the answer's question."""
    steps_changed = Signal(int)
    """How many quotes there now are to go through."""
    save_wanted = Signal()
    """What was searched is to be put on file."""
    all_wanted = Signal()
    """The question is to be asked again without filters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self.answer: Answer | None = None
        self.quote: Quote | None = None
        self.filters = Filters()
        self.title = panel_title(self.tr("ANSWER"), self)
        self.keep_button = KeepButton(theme, self)
        self.named = QuestionChips(self)
        self.empty = EmptyState(theme, self)
        self.message = Centred(self)
        self.busy = Busy(self)
        self.nothing = NothingNear(theme, self)
        self.answered = Answered(theme, self)
        self.trail = TrailView(theme, self)
        self.states = QStackedWidget(self)
        resting = (self.empty, self.message, self.busy)
        for state in (*resting, self.nothing, self.answered, self.trail):
            self.states.addWidget(state)
        self._patience = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._patience.timeout.connect(self._show_busy)
        self._loading = False
        self.answered.hits.chosen.connect(self._on_row)
        self.answered.hits.copy_wanted.connect(self.copy_passage)
        self.answered.quotes.chosen.connect(self.show_quote)
        self.answered.copy_button.clicked.connect(self.copy_all)
        self.answered.trail_button.clicked.connect(self.trail_wanted)
        self.trail.back_wanted.connect(self.show_answer_again)
        self.states.currentChanged.connect(self._name_panel)
        for state in (self.nothing, self.answered):
            state.save_wanted.connect(self.save_wanted)
            state.all_wanted.connect(self.all_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 14)
        column.setSpacing(8)
        column.addLayout(beside(self.title, self.keep_button))
        column.addWidget(self.named)
        column.addWidget(self.states, 1)

    @property
    def is_answering(self) -> bool:
        """Whether an answer is on show."""
        return self.states.currentWidget() is self.answered

    @property
    def is_on_trail(self) -> bool:
        """Whether a timeline is on show."""
        return self.states.currentWidget() is self.trail

    def show_empty(self) -> None:
        """The archive holds nothing."""
        self._reset()
        self.states.setCurrentWidget(self.empty)

    def show_message(self, headline: str, sentence: str) -> None:
        """Nothing to answer yet: say what can be done."""
        self._reset()
        self.message.say(headline, sentence)
        self.states.setCurrentWidget(self.message)

    def wait_for(self, *, loading: bool) -> None:
        """A question is on its way; say so if it takes a moment."""
        self._loading = loading
        self._patience.start()

    def set_loading(self, *, loading: bool) -> None:
        """The language model is loading, or has come."""
        self._loading = loading
        if self.states.currentWidget() is self.busy:
            self._show_busy()

    def stop_waiting(self) -> None:
        """The question ended without an answer."""
        self._patience.stop()

    def forget(self) -> None:
        """Keep nothing of the answer that was shown."""
        self._reset()
        self.answered.forget()
        self.nothing.say("", "")
        self.states.setCurrentWidget(self.message)

    def show_answer(self, answer: Answer, seconds: float, filters: Filters) -> None:
        """Show it, open its first passage, and say how it went."""
        from_chip = self.named.has_focus
        self._reset()
        self.answer, self.filters = answer, filters
        self.named.show_understood(answer.understood)
        if answer.hits:
            self.states.setCurrentWidget(self.answered)
            self.answered.show_answer(answer, seconds, filters)
        else:
            self.states.setCurrentWidget(self.nothing)
            self.nothing.show_answer(answer, filters)
        announce(self, words.spoken(answer, seconds))
        if answer.answered:
            self.show_quote(0)
        elif answer.hits:
            self.answered.hits.choose(0)
        self.answered.verticalScrollBar().setValue(0)
        if from_chip:
            after = (self.answered.quotes, self.answered.hits, self.nothing.save_button)
            self.named.hand_on_focus(after)

    def show_trail(self, trail: Trail) -> None:
        """Show the timeline of the answer's question, and open its first step."""
        self.trail.set_trail(trail)
        self.named.hide()  # a timeline follows the question over all days
        self.states.setCurrentWidget(self.trail)
        self.steps_changed.emit(len(trail.steps))
        announce(self, self.trail.summary.full_text or self.trail.nothing.text())
        if trail.steps:
            self.trail.steps.choose(0)
            self.trail.verticalScrollBar().setValue(0)
            self.trail.chart.setFocus()
        else:
            self.trail.back_button.setFocus()

    @Slot()
    def show_answer_again(self) -> None:
        """Back from the timeline to the answer, and to the quote that was open."""
        if self.answer is None or not self.is_on_trail:
            return
        self.named.show_understood(self.answer.understood)
        self.states.setCurrentWidget(self.answered)
        self.steps_changed.emit(len(self.answer.quotes))
        self.answered.trail_button.setFocus()
        if self.quote in self.answer.quotes:
            self.show_quote(self.answer.quotes.index(self.quote))

    @Slot()
    def turn_trail(self) -> None:
        """From the answer to its timeline, or back."""
        if self.is_on_trail:
            self.show_answer_again()
        elif self.is_answering and self.answer and self.answer.answered:
            self.trail_wanted.emit()

    @Slot(int)
    def show_quote(self, place: int) -> None:
        """Make a quote of the answer the current one."""
        if self.answer is None or not 0 <= place < len(self.answer.quotes):
            return
        self.quote = self.answer.quotes[place]
        row = self.quote.citation - 1
        hits = self.answered.hits
        hits.blockSignals(True)
        hits.choose(row)
        hits.blockSignals(False)
        self.shown.emit(row, self.quote)

    def step(self, by: int) -> None:
        """The next quote or the one before, round and round."""
        if self.is_on_trail:
            self.trail.step(by)
            return
        if self.answer is None or not self.answer.quotes:
            return
        place = self.answer.quotes.index(self.quote) if self.quote in self.answer.quotes else -1
        self.show_quote((place + by) % len(self.answer.quotes))

    @Slot()
    def copy_all(self) -> None:
        """All quotes with their citations, to the clipboard."""
        if self.is_on_trail:
            self.trail.copy_all()
            return
        if self.answer is not None and self.answer.answered:
            QGuiApplication.clipboard().setText(words.all_quotes(self.answer))
            self.copied.emit(self.tr("Copied all quotes with their citations"))

    @Slot()
    def copy_current(self) -> None:
        """The current passage's quote with its citation, to the clipboard."""
        if self.is_on_trail:
            self.trail.copy_current()
            return
        index = self.answered.hits.currentIndex()
        if self.is_answering and index.isValid():
            self.copy_passage(index.row())

    @Slot(int)
    def copy_passage(self, row: int) -> None:
        """Its quotes with the citation; the whole passage where nothing is quoted from it."""
        if self.answer is None:
            return
        QGuiApplication.clipboard().setText(words.cited_passage(self.answer, row))
        self.copied.emit(self.tr("Copied with its citation"))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if self.answer is None:
            return
        quotes = words.quotes_of(self.answer, row + 1)
        if not (self.quote and self.quote.citation == row + 1):
            self.quote = quotes[0] if quotes else None
        self.shown.emit(row, self.quote)

    @Slot()
    def _name_panel(self) -> None:
        self.title.setText(self.tr("TIMELINE") if self.is_on_trail else self.tr("ANSWER"))
        self.keep_button.setVisible(self.states.currentWidget() in (self.answered, self.nothing))

    @Slot()
    def _show_busy(self) -> None:
        self.answer = None
        self.named.setVisible(self.named.has_focus)
        self.busy.show_waiting(loading=self._loading)
        self.states.setCurrentWidget(self.busy)

    def _reset(self) -> None:
        self._patience.stop()
        self.named.show_understood(Filters())
        self.answer = None
        self.quote = None
        self.trail.set_trail(None)
