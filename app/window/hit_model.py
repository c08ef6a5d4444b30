"""The passages of an answer as a list model."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.window import words
from app.window.snippet import snippet
from index.citation import Citation
from index.types import Answer, Hit

HIT = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class HitModel(QAbstractListModel):
    """One row a passage, in the order of the answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None

    def set_answer(self, answer: Answer | None) -> None:
        """Show the passages of this answer."""
        self.beginResetModel()
        self._answer = answer
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many passages."""
        return 0 if parent.isValid() or self._answer is None else len(self._answer.hits)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Citation, words to hear, the `Hit` (`HIT`) and its `Snippet` (`SNIPPET`)."""
        if self._answer is None or not index.isValid():
            return None
        hit = self._answer.hits[index.row()]
        quotes = words.quotes_of(self._answer, index.row() + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return Citation.of(hit.passage).label()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row() + 1, hit, snippet(hit, quotes).text)
        if role == HIT:
            return hit
        return snippet(hit, quotes) if role == SNIPPET else None

    def _spoken(self, number: int, hit: Hit, text: str) -> str:
        label = Citation.of(hit.passage).label()
        return ". ".join(filter(None, (str(number), label, words.notes(hit), text, words.why(hit))))
