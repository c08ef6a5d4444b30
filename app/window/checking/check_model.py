"""The quotes of a checked briefing as a list model, those first that do not hold."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.window.checking import checking_words as words
from index.types import BriefingCheck, ExcerptCheck

CHECK = Qt.ItemDataRole.UserRole
NUMBER = Qt.ItemDataRole.UserRole + 1
"""The number of the quote in its briefing."""
_NOWHERE = QModelIndex()


class CheckModel(QAbstractListModel):
    """One row a quote."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, ExcerptCheck]] = []

    def set_check(self, found: BriefingCheck | None) -> None:
        """Show what came of this one."""
        self.beginResetModel()
        numbered = enumerate(found.checks, start=1) if found else ()
        self._rows = sorted(numbered, key=lambda row: (row[1].holds, row[0]))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many quotes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The outcome, words to hear, the `ExcerptCheck` and its number."""
        if not index.isValid():
            return None
        number, check = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.outcome(check)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{number}. {words.spoken(check)}"
            case _:
                return {CHECK: check, NUMBER: number}.get(role)
