"""What the models of cards have in common: what is on a card can be taken into the briefing."""

from collections.abc import Collection, Hashable, Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.window.briefing import carrying, taking
from index.types import Excerpt

TAKEN = Qt.ItemDataRole.UserRole + 16
"""Whether what is on a card is in the briefing."""


class CardModel(QAbstractListModel):
    """Rows that can be dragged, and that know whether they are in the briefing."""

    _places: frozenset[Hashable] = frozenset()

    def excerpts(self, row: int) -> tuple[Excerpt, ...]:
        """What of a card is taken: for the kinds of card to say."""
        raise NotImplementedError

    def set_taken(self, places: Collection[Hashable]) -> None:
        """Which words of which files the briefing has."""
        if self._places != places:
            self._places = frozenset(places)
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [TAKEN])

    def is_taken(self, row: int) -> bool:
        """Whether all that is taken of a card is in the briefing."""
        return bool(self._places) and taking.is_taken(self.excerpts(row), self._places)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every card can be dragged."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:
        """What a card is carried as."""
        return [carrying.ENTRIES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is on the cards, to be dropped on the briefing."""
        rows = sorted(index.row() for index in indexes)
        return carrying.carried(one for row in rows for one in self.excerpts(row))
