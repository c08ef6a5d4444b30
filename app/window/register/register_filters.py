"""Where a register looks: committee, years, status, and the words that a row must hold."""

from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.window.chip import Chip, Option
from app.window.filter_choices import Choices
from app.window.sheet import style_as
from index.types import Filters, Library, MeetingStatus

_TYPING = 250
"""Milliseconds without a key after which what was typed is looked for."""


class RegisterFilters(QWidget):
    """Chips as under the question, and a field. They stand in a line that the pane lays out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.committee = Chip(self.tr("Committee in the register"), parent)
        self.since = Chip(self.tr("First year in the register"), parent)
        self.until = Chip(self.tr("Last year in the register"), parent)
        self.status = Chip(self.tr("Status of the minutes in the register"), parent)
        self.chips = (self.committee, self.since, self.until, self.status)
        self.words = QLineEdit(parent)
        self.words.setPlaceholderText(self.tr("Words that it holds"))
        self.words.setAccessibleName(self.tr("Words that a row holds"))
        self.words.setToolTip(self.tr("All of these words, in any form: approve finds approved"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(190)
        style_as(self.words, "filter")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self._typing.timeout.connect(self.changed)
        self.words.textChanged.connect(self._typing.start)
        self.words.returnPressed.connect(self._on_return)
        for chip in self.chips:
            chip.chosen.connect(self.changed)
        self.set_library(Library((), ()))
        self.hide()

    def set_library(self, library: Library) -> None:
        """Offer what the archive holds, where there is a choice."""
        choices = Choices.of(library)
        for chip, everything, values in (
            (self.committee, self.tr("All committees"), choices.committees),
            (self.since, self.tr("From any year"), choices.since),
            (self.until, self.tr("To any year"), choices.until),
            (self.status, self.tr("Any status"), choices.statuses),
        ):
            options: dict[Option, str] = {None: everything}
            options.update(values.items())
            chip.set_options(options)
            chip.setVisible(bool(values))

    def filters(self) -> Filters:
        """What the chips say."""
        committee, status = self.committee.value, self.status.value
        since, until = self.since.value, self.until.value
        return Filters(
            committee=committee if isinstance(committee, str) else None,
            since=date(since, 1, 1) if isinstance(since, int) else None,
            until=date(until, 12, 31) if isinstance(until, int) else None,
            status=MeetingStatus(status) if isinstance(status, str) else None,
        )

    def clear(self) -> None:
        """List everything again."""
        for chip in self.chips:
            chip.clear_choice()
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.changed.emit()

    @Slot()
    def _on_return(self) -> None:
        self._typing.stop()
        self.changed.emit()
