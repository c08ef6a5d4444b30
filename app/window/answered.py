"""The answer: quotes or "Not found", one line of facts, the passages."""

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window import filter_words, why_words, words
from app.window.answer_states import everything_button, gap_button, save_button
from app.window.card_list import keep_in_sight
from app.window.elided import ElidedLabel
from app.window.flow_layout import FlowLayout
from app.window.hit_list import HitList
from app.window.icons import give_icon
from app.window.quotes_view import QuotesView
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from app.window.tips import tip
from index.types import Answer, Filters


class Answered(QScrollArea):
    """Scrolls as one, so that long quotes never squeeze the passages away."""

    all_wanted = Signal()
    """To search without filters."""
    save_wanted = Signal()
    """What was searched is to be put on file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        style_as(inside, "clear")
        self.notice = self._label("notice")
        self.not_found = self._label("headline")
        self.searched = self._label("lead")
        self.everything_button = everything_button(inside)
        self.everything_button.clicked.connect(self.all_wanted)
        self.gap_button = gap_button(theme, inside)
        self.save_button = save_button(theme, inside)
        self.save_button.clicked.connect(self.save_wanted)
        self.quotes = QuotesView(theme, inside)
        self.facts = ElidedLabel(inside)
        style_as(self.facts, "quiet")
        self.also = self._label("quiet")
        self.nearest = self._label("section")
        self.nearest.setText(self.tr("NEAREST PASSAGES"))
        self.nearest.setWordWrap(False)  # it shares its line with the facts
        self.copy_button = QPushButton(self.tr("Copy"), inside)
        self.copy_button.setAccessibleName(self.tr("Copy all quotes with their citations"))
        self.copy_button.setToolTip(self.copy_button.accessibleName())
        style_as(self.copy_button, "link")
        give_icon(self.copy_button, "content-copy", theme, "accent", 16)
        self.trail_button = QPushButton(self.tr("Timeline"), inside)
        self.trail_button.setAccessibleName(self.tr("Timeline of this question"))
        self.trail_button.setToolTip(self.tr("What became of it, meeting by meeting (Alt+T)"))
        style_as(self.trail_button, "link")
        give_icon(self.trail_button, "chart-timeline-variant", theme, "accent", 16)
        self.record_button = QPushButton(self.tr("Save…"), inside)
        self.record_button.setAccessibleName(self.tr("Save a record of this search"))
        self.record_button.setToolTip(self.record_button.accessibleName())
        style_as(self.record_button, "link")
        give_icon(self.record_button, "file-certificate-outline", theme, "accent", 16)
        self.record_button.clicked.connect(self.save_wanted)
        self.hits = HitList(theme, inside)
        self.hits.moved_to.connect(self._keep_in_sight)
        self.hits.stand_in(self)
        self._arrange(inside)
        self.setWidget(inside)

    def focus_order(self) -> list[QWidget]:
        """As Tab goes through it."""
        above = [self.gap_button, self.save_button, self.everything_button, self.quotes]
        return [*above, self.trail_button, self.record_button, self.copy_button, self.hits]

    def show_answer(self, answer: Answer, seconds: float, filters: Filters) -> None:
        """Show quotes and passages; or that nothing was found, and what was searched."""
        found = answer.answered
        self.notice.setText(answer.notice or "")
        self.notice.setVisible(bool(answer.notice))
        self.quotes.set_answer(answer)
        self.quotes.setVisible(found)
        self.not_found.setText(words.not_found(answer))
        self.not_found.setVisible(not found)
        only = filter_words.only(filters, answer.understood)
        said = (words.what_is_left(answer), words.searched(answer.searched), only)
        self.searched.setText(" ".join(filter(None, said)))
        self.searched.setVisible(not found)
        self.everything_button.setVisible(not found and bool(filters or answer.understood))
        self.gap_button.setVisible(not found)
        self.save_button.setVisible(not found)
        self.nearest.setVisible(not found and bool(answer.hits))
        self.facts.set_full_text(words.outcome(answer, seconds))
        self.facts.setVisible(bool(answer.hits))
        self.also.setText(why_words.also_searched(answer.expansions))
        every = why_words.also_searched(answer.expansions, None)
        self.also.setToolTip(tip(every))
        self.also.setAccessibleDescription(every)
        self.also.setVisible(bool(answer.expansions))
        self.trail_button.setVisible(found)
        self.copy_button.setVisible(found)
        self.record_button.setVisible(found)
        self.hits.set_answer(answer)
        self.verticalScrollBar().setValue(0)

    def show_new(self, new: Sequence[int]) -> None:
        """Mark the passages of these citations as new, and open the first of them."""
        if new:
            self.hits.set_new(new)
            fresh = words.fresh(len(new))
            self.facts.set_full_text(f"{fresh} · {self.facts.full_text}")
            self.hits.choose(new[0] - 1)
            announce(self, fresh)
            # Where the card is to be is known when what is above it has its height.
            QTimer.singleShot(0, self._show_current)

    def show_taken(self, places: Collection[Hashable]) -> None:
        """Mark the quotes and passages that are in the briefing."""
        self.quotes.show_taken(places)
        self.hits.show_taken(places)

    def show_following(self, *, following: bool) -> None:
        """Whether the timeline is on its way."""
        self.trail_button.setEnabled(not following)

    def forget(self) -> None:
        """Hold nothing of an answer any more."""
        self.quotes.set_answer(None)
        self.hits.set_answer(None)
        self.searched.clear()
        self.notice.clear()
        self.also.clear()
        self.also.setToolTip("")
        self.also.setAccessibleDescription("")

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label

    def _arrange(self, inside: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(self.nearest)
        row.addWidget(self.facts, 1)
        buttons = FlowLayout()
        for button in (self.trail_button, self.record_button, self.copy_button):
            buttons.addWidget(button)
        row.addLayout(buttons)
        every = FlowLayout()
        every.addWidget(self.gap_button)
        every.addWidget(self.save_button)
        every.addWidget(self.everything_button)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.not_found)
        column.addWidget(self.searched)
        column.addLayout(every)
        column.addSpacing(6)
        column.addWidget(self.quotes)
        column.addLayout(row)
        column.addWidget(self.also)
        column.addWidget(self.hits)
        column.addStretch(1)

    @Slot()
    def _show_current(self) -> None:
        index = self.hits.currentIndex()
        if index.isValid():
            self._keep_in_sight(self.hits.visualRect(index))

    @Slot(QRect)
    def _keep_in_sight(self, card: QRect) -> None:
        keep_in_sight(self, self.hits, card)
