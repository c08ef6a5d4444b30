"""The open briefing as a value: what is done to it, undone and done again."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal, Slot

from index.briefing.history import History
from index.types import Briefing


class BriefingEditing(QObject):
    """Holds the present value and its history."""

    shown = Signal()
    """The value is another, or has another history."""
    edited = Signal(object)
    """The `Briefing` as the user now wants it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None

    @property
    def present(self) -> Briefing | None:
        """The briefing as it stands; None while none is open."""
        return self._history.present if self._history else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history is not None and self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._history is not None and self._history.can_redo

    def open(self, briefing: Briefing | None) -> None:
        """Begin anew with this value: what was before can not be brought back."""
        self._history = History(briefing) if briefing else None
        self.shown.emit()

    def do(self, edit: Callable[[Briefing], Briefing], key: Hashable = None) -> None:
        """Take a step; those with the same key, one behind the other, are one."""
        if self._history is not None:
            before = self._history.present
            self._history.do(edit(before), key)
            self._tell(before)

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._history is not None:
            before = self._history.present
            self._history.undo()
            self._tell(before)

    @Slot()
    def redo(self) -> None:
        """Take the step again that was taken back last."""
        if self._history is not None:
            before = self._history.present
            self._history.redo()
            self._tell(before)

    def _tell(self, before: Briefing) -> None:
        if self.present is not before:
            self.shown.emit()
            self.edited.emit(self.present)
