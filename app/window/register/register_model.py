"""The rows of a register as a table model; more of them are fetched as they are scrolled to."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.window.register import register_words
from app.window.register.columns import Column, columns
from index.citation import Citation
from index.types import FactKind, RegisterPage, RegisterQuery, RegisterRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class RegisterModel(QAbstractTableModel):
    """Holds the rows that have come; knows how many there are."""

    more_wanted = Signal(int)
    """The rows from this one on are to be fetched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = RegisterQuery(FactKind.RESOLUTION)
        self.columns: tuple[Column, ...] = columns(self.query.kind)
        self.total: int | None = None
        """How many rows there are; None until it is known."""
        self._rows: list[RegisterRow] = []
        self._waiting = False

    def begin(self, query: RegisterQuery) -> None:
        """Show the rows of another query; none of it has come yet."""
        self.beginResetModel()
        self.query, self.columns = query, columns(query.kind)
        self._rows, self.total, self._waiting = [], None, False
        self.endResetModel()
        self._want()

    def begin_empty(self) -> None:
        """Hold no row, and wait for none."""
        self.beginResetModel()
        self._rows, self.total, self._waiting = [], None, True
        self.endResetModel()

    def add(self, page: RegisterPage) -> None:
        """These rows have come."""
        self.total = page.total if page.rows else len(self._rows)
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows += page.rows
            self._waiting = False  # not before: who hears of the rows may ask for more
            self.endInsertRows()
        self._waiting = False

    def row(self, place: int) -> RegisterRow | None:
        """A row that has come."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that have not come, nor are on their way."""
        known = self.total is None or len(self._rows) < self.total
        return not parent.isValid() and known and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        """Have the next rows fetched."""
        if self.canFetchMore(parent):
            self._want()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows have come."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Those of the kind on show."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles of the columns, and what a click on them does."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("Sort by this") if column.order else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, words to hear, and the `RegisterRow`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[index.column()].text(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            case Qt.ItemDataRole.AccessibleTextRole:
                column = self.columns[index.column()]
                said = column.text(row) or self.tr("not stated")
                return f"{column.title}: {said}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return f"{Citation.of(row.passage).label()}. {register_words.said(row)}"
        return row if role == ROW else None

    def _want(self) -> None:
        self._waiting = True
        self.more_wanted.emit(len(self._rows))
