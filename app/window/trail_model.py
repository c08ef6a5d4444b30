"""The steps of a trail as a list model."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from app.window import trail_words, words
from app.window.briefing import taking
from app.window.card_model import TAKEN, CardModel
from index.types import Excerpt, Hit, Mention, Trail, TrailStep

STEP = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as it is drawn."""

    step: TrailStep
    mention: Mention
    hit: Hit
    day: str
    body: str
    leads: bool
    """Whether it is the first of its meeting."""
    last: bool
    """Whether no other meeting follows."""


class TrailModel(CardModel):
    """One row a step, in the order of the trail."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail: Trail | None = None

    def set_trail(self, trail: Trail | None) -> None:
        """Show the steps of this trail."""
        self.beginResetModel()
        self._trail = trail
        self.endResetModel()

    def excerpts(self, row: int) -> tuple[Excerpt, ...]:
        """What is quoted in a step."""
        return taking.of_step(self._trail, row) if self._trail else ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many steps."""
        return 0 if parent.isValid() or self._trail is None else len(self._trail.steps)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The act, words to hear, and the `StepRow` (`STEP`)."""
        if self._trail is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return trail_words.acts(self._trail.steps[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return trail_words.spoken(self._trail, index.row())
        if role == TAKEN:
            return self.is_taken(index.row())
        return self._row(self._trail, index.row()) if role == STEP else None

    def _row(self, trail: Trail, place: int) -> StepRow:
        step = trail.steps[place]
        mention = trail.meeting_of(step)
        status = words.status(mention.meeting.status)
        name = trail_words.body(mention, trail)
        return StepRow(
            step=step,
            mention=mention,
            hit=trail.hit_of(step),
            day=trail_words.day(mention),
            body=f"{name} · {status}" if status else name,
            leads=place == 0 or trail.steps[place - 1].mention != step.mention,
            last=step.mention == len(trail.mentions) - 1,
        )
