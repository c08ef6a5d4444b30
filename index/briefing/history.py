"""What can be undone: the briefings that were, as values."""

from collections.abc import Hashable

from index.types import Briefing

MOST = 500
"""Steps that can be undone."""


class History:
    """A briefing with the steps that led to it. Nothing here is written anywhere."""

    def __init__(self, briefing: Briefing) -> None:
        self.present = briefing
        self._past: list[Briefing] = []
        self._future: list[Briefing] = []
        self._key: Hashable = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def do(self, briefing: Briefing, key: Hashable = None) -> None:
        """Take a step; steps with the same key, one behind the other (typing), are one."""
        if briefing == self.present:
            return
        if key is None or key != self._key:
            self._past.append(self.present)
            del self._past[:-MOST]
        self._key = key
        self._future.clear()
        self.present = briefing

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self._past:
            self._future.append(self.present)
            self.present = self._past.pop()
            self._key = None

    def redo(self) -> None:
        """Take the step again that was taken back last, if there is one."""
        if self._future:
            self._past.append(self.present)
            self.present = self._future.pop()
            self._key = None
