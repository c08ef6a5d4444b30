"""The middle panel and its states."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.window import counts, words
from app.window.answer_states import Busy, Centred, EmptyState, NothingNear
from app.window.keep_button import KeepButton
from app.window.panel import beside, panel_title
from app.window.panel_scroll import States
from app.window.question_chips import QuestionChips
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from index.types import Answer, Filters, Hit, Quote

if TYPE_CHECKING:
    from app.window.alike.alike_view import AlikeView
    from app.window.answered import Answered
    from app.window.trail_view import TrailView
    from index.types import Similar, Trail

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
    like_wanted = Signal(object)
    """The `Hit` to find passages like."""
    answered_made = Signal()
    """The view of answers is there now; so with the next two."""
    trail_made = Signal()
    alike_made = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self._theme = theme
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
        self._answered: Answered | None = None
        self._trail: TrailView | None = None
        self._alike: AlikeView | None = None
        self._way: list[QWidget] = []
        """What was on show before the timeline or the passages alike, to go back to."""
        self.states = States(self)
        for state in (self.empty, self.message, self.busy, self.nothing):
            self.states.addWidget(state)
        self._patience = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._patience.timeout.connect(self._show_busy)
        self._loading = False
        self.states.currentChanged.connect(self._name_panel)
        self._offer_more(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 14)
        column.setSpacing(8)
        column.addLayout(beside(self.title, self.keep_button))
        column.addWidget(self.named)
        column.addWidget(self.states, 1)

    def sizeHint(self) -> QSize:
        """What it needs: it is given all that the panels around it leave."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    @property
    def answered(self) -> "Answered":
        """The view of answers, made while the first is being looked for."""
        if self._answered is None:
            from app.window.answered import Answered

            self._answered = Answered(self._theme, self)
            self.states.addWidget(self._answered)
            self._connect(self._answered)
            self.answered_made.emit()
        return self._answered

    @property
    def trail(self) -> "TrailView":
        """The view of timelines, made when it is first wanted."""
        if self._trail is None:
            from app.window.trail_view import TrailView

            self._trail = TrailView(self._theme, self)
            self._put_aside(self._trail)
            self.trail_made.emit()
        return self._trail

    @property
    def alike(self) -> "AlikeView":
        """The view of passages alike, made when it is first wanted."""
        if self._alike is None:
            from app.window.alike.alike_view import AlikeView

            self._alike = AlikeView(self._theme, self)
            self._put_aside(self._alike)
            self.alike_made.emit()
        return self._alike

    @property
    def views(self) -> "tuple[Answered | TrailView | AlikeView, ...]":
        """Those of the three that were made."""
        return tuple(view for view in (self._answered, self._trail, self._alike) if view)

    @property
    def passages(self) -> list[Hit]:
        """All that are on show, or that a way leads back to."""
        trail, alike = self._trail and self._trail.trail, self._alike and self._alike.similar
        return [hit for one in (self.answer, trail, alike) if one for hit in one.hits]

    @property
    def is_answering(self) -> bool:
        """Whether an answer is on show."""
        return self.states.currentWidget() is self._answered

    @property
    def is_aside(self) -> bool:
        """Whether a timeline or passages alike are on show."""
        return self.states.currentWidget() in self.views and not self.is_answering

    @property
    def holds_something(self) -> bool:
        """Whether there is an answer, or a view beside it, that must not go by itself."""
        return self.answer is not None or self.is_aside

    def like_current(self) -> None:
        """Have passages found that are like the chosen one."""
        hits = self.alike.hits if self.is_aside else self.answered.hits
        if hits.isVisible() and hits.currentIndex().isValid():
            hits.like_wanted.emit(hits.currentIndex().row())

    @property
    def is_on_trail(self) -> bool:
        """Whether a timeline is on show."""
        return self.states.currentWidget() is self._trail

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
        _ = self.answered  # this process has nothing else to do meanwhile

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
        if self._answered:
            self._answered.forget()
        self.nothing.say("", "")
        self.states.setCurrentWidget(self.message)

    def show_answer(self, answer: Answer, seconds: float, filters: Filters) -> None:
        """Show it, and open its first passage."""
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
        if answer.answered:
            self.show_quote(0)
        elif answer.hits:
            self.answered.hits.choose(0)
        self.answered.verticalScrollBar().setValue(0)
        if from_chip:
            after = (self.answered.quotes, self.answered.hits, self.nothing.save_button)
            self.named.hand_on_focus(after)

    def show_trail(self, trail: "Trail") -> None:
        """Show the timeline of the answer's question, and open its first step."""
        self.trail.set_trail(trail)
        self._go_aside(self.trail)
        self.steps_changed.emit(len(trail.steps))
        announce(self, self.trail.summary.full_text or self.trail.nothing.text())
        if trail.steps:
            self.trail.steps.choose(0)
            self.trail.verticalScrollBar().setValue(0)
            self.trail.chart.setFocus()
        else:
            self.trail.back_button.setFocus()

    def show_similar(self, found: "Similar", filters: Filters) -> None:
        """Show passages like a passage, and open the first of them."""
        self.alike.show_similar(found, filters)
        self._go_aside(self.alike)
        self.steps_changed.emit(0)
        announce(self, f"{self.alike.title.text()}. {counts.passages(len(found.hits))}")
        if found.hits:
            self.alike.hits.choose(0)
            self.alike.hits.setFocus()
        else:
            self.alike.back_button.setFocus()

    @Slot()
    def go_back(self) -> None:
        """Back to what was on show before, and to the quote that was open."""
        if not self.is_aside:
            return
        view = self._way.pop()
        self.states.setCurrentWidget(view)
        if view is self._answered and self.answer is not None:
            self._show_answer_again(self.answer)
        elif view is self._trail and self.trail.trail is not None:
            self.steps_changed.emit(len(self.trail.trail.steps))
            self.trail.steps.setFocus()
        elif view is self._alike:
            self.alike.hits.setFocus()

    def _show_answer_again(self, answer: Answer) -> None:
        self.named.show_understood(answer.understood)
        self.steps_changed.emit(len(answer.quotes))
        self.answered.trail_button.setFocus()
        if self.quote in answer.quotes:
            self.show_quote(answer.quotes.index(self.quote))

    def _connect(self, view: "Answered") -> None:
        view.hits.chosen.connect(self._on_row)
        view.hits.copy_wanted.connect(self.copy_passage)
        view.hits.like_wanted.connect(self._on_like)
        view.quotes.chosen.connect(self.show_quote)
        view.copy_button.clicked.connect(self.copy_all)
        view.trail_button.clicked.connect(self.trail_wanted)
        self._offer_more(view)

    def _offer_more(self, view: "Answered | NothingNear") -> None:
        view.save_wanted.connect(self.save_wanted)
        view.all_wanted.connect(self.all_wanted)

    def _put_aside(self, view: "TrailView | AlikeView") -> None:
        self.states.addWidget(view)
        view.back_wanted.connect(self.go_back)

    def _go_aside(self, view: "TrailView | AlikeView") -> None:
        """Show a view beside the answer, from which there is a way back."""
        now = self.states.currentWidget()
        if view in self._way:
            del self._way[self._way.index(view) :]
        elif now is not None and now is not view:
            self._way.append(now)
        to_answer = self._way[-1] is self._answered
        view.back_button.setText(self.tr("Back to the answer") if to_answer else self.tr("Back"))
        view.back_button.setAccessibleName(view.back_button.text())
        self.named.hide()  # these go over all days, whatever the question names
        self.states.setCurrentWidget(view)

    @Slot()
    def turn_trail(self) -> None:
        """From the answer to its timeline, or back."""
        if self.is_on_trail:
            self.go_back()
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
        if self.is_aside:
            view = self.trail if self.is_on_trail else self.alike
            view.copy_current()
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

    @Slot(int)
    def _on_like(self, row: int) -> None:
        if self.answer is not None:
            self.like_wanted.emit(self.answer.hits[row])

    @Slot()
    def _name_panel(self) -> None:
        aside = self.tr("TIMELINE") if self.is_on_trail else self.tr("PASSAGES ALIKE")
        self.title.setText(aside if self.is_aside else self.tr("ANSWER"))
        self.keep_button.setVisible(self.states.currentWidget() in (self._answered, self.nothing))

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
        if self._trail:
            self._trail.set_trail(None)
        if self._alike:
            self._alike.show_similar(None, Filters())
        self._way.clear()
