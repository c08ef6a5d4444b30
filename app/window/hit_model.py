"""The passages of an answer as a list model."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from app.window import words
from app.window.briefing import taking
from app.window.card_model import TAKEN, CardModel
from app.window.language import tr
from app.window.snippet import snippet
from app.window.why_words import explain
from index.citation import Citation
from index.types import Answer, Excerpt, Hit

HIT = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
OPEN = Qt.ItemDataRole.UserRole + 2
"""The `Explanation` of a passage, where the user has opened it."""
NEW = Qt.ItemDataRole.UserRole + 3
"""Whether a passage has come since the user last looked at a standing question."""
_NOWHERE = QModelIndex()


class HitModel(CardModel):
    """One row a passage, in the order of the answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._new: frozenset[int] = frozenset()
        self._open: set[int] = set()

    def set_answer(self, answer: Answer | None) -> None:
        """Show the passages of this answer."""
        self.beginResetModel()
        self._answer = answer
        self._new = frozenset()
        self._open.clear()
        self.endResetModel()

    def set_new(self, new: Collection[int]) -> None:
        """Mark the passages of these citations as new."""
        self._new = frozenset(number - 1 for number in new)
        for row in self._new:
            self.dataChanged.emit(self.index(row), self.index(row))

    def excerpts(self, row: int) -> tuple[Excerpt, ...]:
        """What is quoted of a passage, or all of it."""
        return taking.of_passage(self._answer, row) if self._answer else ()

    def turn_why(self, row: int) -> bool:
        """Open the explanation of a passage, or close it; whether it is open now."""
        self._open ^= {row}
        index = self.index(row)
        self.dataChanged.emit(index, index)
        return row in self._open

    def is_open(self, row: int) -> bool:
        """Whether the explanation of a passage is open."""
        return row in self._open

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many passages."""
        return 0 if parent.isValid() or self._answer is None else len(self._answer.hits)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Citation, words to hear, the `Hit`, its `Snippet`, and why it was found."""
        if self._answer is None or not index.isValid():
            return None
        hit = self._answer.hits[index.row()]
        quotes = words.quotes_of(self._answer, index.row() + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return Citation.of(hit.passage).label()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row() + 1, hit, snippet(hit, quotes).text)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return explain(hit, self._answer.expansions).spoken
        if role == OPEN:
            open_ = index.row() in self._open
            return explain(hit, self._answer.expansions) if open_ else None
        if role == HIT:
            return hit
        if role == NEW:
            return index.row() in self._new
        if role == TAKEN:
            return self.is_taken(index.row())
        return snippet(hit, quotes) if role == SNIPPET else None

    def _spoken(self, number: int, hit: Hit, text: str) -> str:
        label = Citation.of(hit.passage).label()
        new = tr("New since you last looked") if number - 1 in self._new else ""
        taken = tr("In the briefing") if self.is_taken(number - 1) else ""
        said = (str(number), new, taken, label, words.notes(hit), text, words.why(hit))
        return ". ".join(filter(None, said))
