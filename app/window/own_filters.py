"""What of a question's own filters is taken off, for that question alone."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.window.main_window import MainWindow
from index.types import Filters


class OwnFilters(QObject):
    """Remembers what the user took off; another question starts afresh."""

    again_wanted = Signal(str)
    """The question to be asked again, with other filters."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._question = ""
        self._any_date = self._any_committee = False
        window.answer.named.date_dropped.connect(self._on_date)
        window.answer.named.committee_dropped.connect(self._on_committee)
        window.answer.all_wanted.connect(self._on_all)

    def forget(self) -> None:
        """The next question is searched for where it says, whatever was taken off before."""
        self._about("")

    def applied(self, question: str, filters: Filters) -> Filters:
        """The user's filters, and what was taken off this very question."""
        if question != self._question:
            self._about(question)
        return replace(filters, any_date=self._any_date, any_committee=self._any_committee)

    @Slot()
    def _on_date(self) -> None:
        self._again(any_date=True)

    @Slot()
    def _on_committee(self) -> None:
        self._again(any_committee=True)

    @Slot()
    def _on_all(self) -> None:
        self._window.filters.clear()
        self._again(any_date=True, any_committee=True)

    def _again(self, *, any_date: bool = False, any_committee: bool = False) -> None:
        answer = self._window.answer.answer
        if answer is None:
            return
        if answer.question != self._question:
            self._about(answer.question)
        self._any_date |= any_date
        self._any_committee |= any_committee
        self.again_wanted.emit(answer.question)

    def _about(self, question: str) -> None:
        self._question = question
        self._any_date = self._any_committee = False
