"""A topic over time: how often each meeting spoke of it, and what it did."""

from collections.abc import Collection, Hashable

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.window import trail_words, words
from app.window.card_list import keep_in_sight
from app.window.elided import ElidedLabel
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme
from app.window.trail_chart import TrailChart
from app.window.trail_list import TrailList
from app.window.why_words import also_searched
from index.types import Trail


class TrailView(QScrollArea):
    """Chart and steps; scrolls as one, as the answer does."""

    back_wanted = Signal()
    shown = Signal(object, object)
    """A step to show in the source: its `Hit` and its `Quote`."""
    copied = Signal(str)
    """What was copied, in a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trail: Trail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        style_as(inside, "clear")
        self.back_button = QPushButton(inside)
        self.back_button.setAccessibleName(self.tr("Back"))
        self.back_button.setToolTip(self.tr("Back to what was shown before"))
        style_as(self.back_button, "link")
        give_icon(self.back_button, "arrow-left", theme, "accent", 16)
        self.copy_button = QPushButton(self.tr("Copy"), inside)
        self.copy_button.setAccessibleName(self.tr("Copy all steps with their citations"))
        self.copy_button.setToolTip(self.copy_button.accessibleName())
        style_as(self.copy_button, "link")
        give_icon(self.copy_button, "content-copy", theme, "accent", 16)
        self.topic = self._label("title")
        self.summary = ElidedLabel(inside)
        style_as(self.summary, "quiet")
        self.followed = self._label("quiet")
        self.notice = self._label("notice")
        self.nothing = self._label("lead")
        self.nothing.setText(
            self.tr("No meeting spoke of this closely enough to be put on a line of time.")
        )
        self.chart = TrailChart(theme, inside)
        self.meeting = ElidedLabel(inside)
        self.undated = self._label("quiet")
        self.steps = TrailList(theme, inside)
        self._arrange(inside)
        self.setWidget(inside)
        self._connect()

    def set_trail(self, trail: Trail | None) -> None:
        """Show this trail, no step chosen."""
        self.trail = trail
        found = trail is not None and bool(trail.steps)
        self.topic.setText(trail.topic if trail else "")
        self.summary.set_full_text(trail_words.summary(trail) if trail and found else "")
        said = (trail_words.followed(trail), also_searched(trail.expansions)) if trail else ()
        self.followed.setText(" ".join(filter(None, said)))
        self.followed.setVisible(bool(self.followed.text()))
        self.notice.setText((trail.notice if trail else None) or "")
        self.notice.setVisible(bool(self.notice.text()))
        self.undated.setText(trail_words.undated(trail) if trail else "")
        self.undated.setVisible(bool(self.undated.text()))
        for part in (self.summary, self.copy_button, self.steps):
            part.setVisible(found)
        self.nothing.setVisible(not found)
        self.chart.set_trail(trail)
        self.meeting.set_full_text("")
        self.meeting.setVisible(bool(self.chart.dated))
        self.steps.set_trail(trail)
        self.verticalScrollBar().setValue(0)

    def show_taken(self, places: Collection[Hashable]) -> None:
        """Mark the steps that are in the briefing."""
        self.steps.show_taken(places)

    def focus_order(self) -> list[QWidget]:
        """As Tab goes through it."""
        return [self.back_button, self.copy_button, self.chart, self.steps]

    def step(self, by: int) -> None:
        """The next step or the one before, round and round."""
        if self.trail is None or not self.trail.steps:
            return
        here = self.steps.currentIndex().row()
        self.steps.choose((here + by) % len(self.trail.steps))

    @Slot()
    def copy_all(self) -> None:
        """The whole trail with its citations, to the clipboard."""
        if self.trail is not None and self.trail.steps:
            QGuiApplication.clipboard().setText(trail_words.copied(self.trail))
            self.copied.emit(self.tr("Copied all steps with their citations"))

    @Slot(int)
    def copy_step(self, place: int) -> None:
        """A step's quote with its citation, to the clipboard."""
        if self.trail is not None and 0 <= place < len(self.trail.steps):
            step = self.trail.steps[place]
            cited = words.cited(step.quote.text, self.trail.hit_of(step))
            QGuiApplication.clipboard().setText(cited)
            self.copied.emit(self.tr("Copied with its citation"))

    @Slot()
    def copy_current(self) -> None:
        """The current step's quote with its citation, to the clipboard."""
        self.copy_step(self.steps.currentIndex().row())

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label

    def _arrange(self, inside: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(6)
        column.addLayout(row)
        for part in (
            self.notice,
            self.topic,
            self.summary,
            self.followed,
            self.nothing,
            self.chart,
            self.meeting,
            self.undated,
            self.steps,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.copy_button.clicked.connect(self.copy_all)
        self.steps.copy_wanted.connect(self.copy_step)
        self.steps.chosen.connect(self._on_step)
        self.steps.moved_to.connect(self._keep_in_sight)
        self.steps.stand_in(self)
        self.chart.passed.connect(self._on_passed)
        self.chart.chosen.connect(self._on_meeting)

    @Slot(int)
    def _on_step(self, place: int) -> None:
        if self.trail is None:
            return
        step = self.trail.steps[place]
        self.chart.show_current(step.mention)
        self.meeting.set_full_text(trail_words.meeting(self.trail, step.mention))
        self.shown.emit(self.trail.hit_of(step), step.quote)

    @Slot(int)
    def _on_passed(self, mention: int) -> None:
        """The keyboard passes a bar: its first step is opened, and the chart stays in sight."""
        held = self.verticalScrollBar().value()
        self._choose_first_of(mention)
        self.verticalScrollBar().setValue(held)

    @Slot(int)
    def _on_meeting(self, mention: int) -> None:
        """A bar was chosen: on to its first step."""
        self._choose_first_of(mention)
        self._keep_in_sight(self.steps.visualRect(self.steps.currentIndex()))
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_first_of(self, mention: int) -> None:
        if self.trail is not None:
            steps = enumerate(self.trail.steps)
            self.steps.choose(next(place for place, step in steps if step.mention == mention))

    @Slot(QRect)
    def _keep_in_sight(self, card: QRect) -> None:
        keep_in_sight(self, self.steps, card)
