"""What the question itself names, as chips that can be taken off."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.window import filter_words
from app.window.chip import on_chip
from app.window.flow_layout import FlowLayout
from app.window.sheet import style_as
from app.window.tips import tip
from index.types import Filters

_NOTHING = Filters()


class QuestionChips(QWidget):
    """Over an answer: the period and the committee that were read from its question."""

    date_dropped = Signal()
    """Meetings of all days are to be searched."""
    committee_dropped = Signal()
    """Meetings of all committees are to be searched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lead = QLabel(self.tr("From your question:"), self)
        style_as(lead, "quiet")
        lead.setMinimumHeight(26)
        self.period = self._make_chip()
        self.committee = self._make_chip()
        self.chips = (self.period, self.committee)
        self.period.clicked.connect(self.date_dropped)
        self.committee.clicked.connect(self.committee_dropped)
        flow = FlowLayout(self, spacing=6)
        for widget in (lead, *self.chips):
            flow.addWidget(widget)
        self.show_understood(_NOTHING)

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is on one of the chips."""
        return any(chip.hasFocus() for chip in self.chips)

    def hand_on_focus(self, after: Sequence[QWidget]) -> None:
        """The chip that was pressed is gone: on to the other, else to what came of it."""
        shown = (one for one in (*self.chips, *after) if one.isVisible())
        if found := next(shown, None):
            found.setFocus()

    def show_understood(self, understood: Filters) -> None:
        """Show what a question names; nothing at all where it names nothing."""
        since, until = understood.since, understood.until
        period = filter_words.days(since, until)
        self._show(self.period, filter_words.months(since, until), period)
        self._show(self.committee, understood.committee or "", understood.committee or "")
        self.setVisible(bool(understood))

    def _show(self, chip: QPushButton, short: str, full: str) -> None:
        chip.setText(f"{on_chip(short, self)}  ✕")
        name = self.tr("Take off, and search all: {filter}, from your question")
        chip.setAccessibleName(name.format(filter=full))
        hint = self.tr("From your question; take it off to search all meetings")
        chip.setToolTip(tip(f"{full}. {hint}"))
        chip.setAccessibleDescription(hint)
        chip.setVisible(bool(short))

    def _make_chip(self) -> QPushButton:
        chip = QPushButton(self)
        chip.setAutoDefault(True)  # Return presses it too, on every system
        chip.setProperty("chosen", "true")
        style_as(chip, "chip")
        return chip
