"""The minutes as a tree: committee, then date, newest first; what needs attention last."""

from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from app.window import words
from index.types import Library, LibraryEntry, Unreadable

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = LibraryEntry | Unreadable

ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the tree and what stands under it."""

    title: str
    rows: tuple[Row, ...]


class LibraryModel(QAbstractItemModel):
    """Two levels. A group's index has internal id 0; a row's has its group's place from 1."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []

    def set_library(self, library: Library) -> None:
        """Show this library."""
        self.beginResetModel()
        self._groups = self._grouped(library)
        self.endResetModel()

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - as Qt names it
        """One column."""
        return 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Groups at the top, rows under each."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()].rows) if parent.internalId() == 0 else 0

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a group or of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The group that a row stands under."""
        if not child.isValid() or child.internalId() == 0:
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip, font and the row itself (`ROW`)."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return _group_data(self._groups[index.row()], role)
        return self._row_data(self._groups[index.internalId() - 1].rows[index.row()], role)

    def _row_data(self, row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(row, LibraryEntry):
                return words.entry_title(row)
            return PurePath(row.path).name
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tooltip(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.title if isinstance(row, LibraryEntry) else row.reason
        return row if role == ROW else None

    def _grouped(self, library: Library) -> list[Group]:
        committees: dict[str, list[LibraryEntry]] = {}
        for entry in library.entries:
            committees.setdefault(entry.meeting.committee or "", []).append(entry)
        nameless = self.tr("No committee stated")
        groups = [
            Group(name or nameless, (*sorted(committees[name], key=_newest_first),))
            for name in sorted(committees, key=lambda name: (not name, name.casefold()))
        ]
        if library.unreadable:
            groups.append(Group(self.tr("Needs attention"), library.unreadable))
        return groups


def _group_data(group: Group, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return group.title
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setPixelSize(14)
        font.setBold(True)
        return font
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"{group.title} ({len(group.rows)})"
    return group.title if role == ROW else None


def _tooltip(row: Row) -> str:
    if isinstance(row, Unreadable):
        return f"{row.path}\n{row.reason}"
    return "\n".join(filter(None, (row.title, row.document.path)))


def _newest_first(entry: LibraryEntry) -> tuple[int, str]:
    day = entry.meeting.held_on or date.min
    return -day.toordinal(), words.entry_title(entry).casefold()
