"""The actions that fit what is typed, the best first, those that cannot be done now last."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.window.actions.action import Action
from app.window.actions.table import group_title
from app.window.matching import misfit

ACTION = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """A row an action. What can be done is asked once, when the palette opens."""

    def __init__(self, table: Sequence[Action], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = [(action, action.can()) for action in table]
        self._rows = self._table
        self.find("")

    @property
    def possible(self) -> int:
        """How many of the rows can be done now; they are the first."""
        return sum(can for _, can in self._rows)

    def find(self, typed: str) -> None:
        """Keep the actions that hold all words."""
        fits = [(_misfit(typed, action), action, can) for action, can in self._table]
        found = [(fit, action, can) for fit, action, can in fits if fit is not None]
        found.sort(key=lambda row: (not row[2], row[0]))
        self.beginResetModel()
        self._rows = [(action, can) for _, action, can in found]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """How many fit."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What cannot be done now cannot be chosen."""
        if not index.isValid() or not self._rows[index.row()][1]:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of the action, the action itself, and what is said of it."""
        if not index.isValid():
            return None
        action = self._rows[index.row()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(action)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(filter(None, (action.help, action.shown_keys)))
        return action if role == ACTION else None

    def _title(self, action: Action) -> str:
        on = action.is_on is not None and action.is_on()
        return self.tr("{action} (on)").format(action=action.text) if on else action.text


def _misfit(typed: str, action: Action) -> int | None:
    return misfit(typed, action.text, f"{group_title(action.group)} {action.help}")
