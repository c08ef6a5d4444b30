"""The list of the archive as a model of Qt's."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from app.window import fonts
from app.window.library_tree import Node, library_tree
from app.window.problems import Problem
from index.types import Library, LibraryEntry

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""A `LibraryEntry` or a `Problem`; None for a heading."""
ENTRIES = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
"""Names a line across two states of the archive."""
OPEN = Qt.ItemDataRole.UserRole + 4
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class _Placed:
    """A node with its place; nodes are known by their numbers."""

    node: Node
    parent: int | None
    place: int
    key: str
    children: list[int] = field(default_factory=list)


class LibraryModel(QAbstractItemModel):
    """Each index carries the number of its node."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[int] = []
        self._placed: list[_Placed] = []

    def set_library(self, library: Library) -> None:
        """Show this library."""
        self.beginResetModel()
        self._placed = []
        self._top = [
            self._put(node, None, place) for place, node in enumerate(library_tree(library))
        ]
        self.endResetModel()

    def branches(self) -> Iterator[QModelIndex]:
        """The lines that have others under them. An index for each line of a large library takes long."""
        return self._where(lambda placed: bool(placed.children))

    def lines(self, keys: Collection[object]) -> Iterator[QModelIndex]:
        """The lines of these keys."""
        return self._where(lambda placed: placed.key in keys)

    def _where(self, wanted: Callable[[_Placed], bool]) -> Iterator[QModelIndex]:
        for number, placed in enumerate(self._placed):
            if wanted(placed):
                yield self.createIndex(placed.place, 0, number)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002 - as Qt names it
        """One column."""
        return 1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines stand under one."""
        return len(self._below(parent))

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a line."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._below(parent)[row])

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The line that one stands under."""
        above = self._at(child).parent if child.isValid() else None
        if above is None:
            return QModelIndex()
        return self.createIndex(self._placed[above].place, 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tooltip, words to hear, font, and what this module names."""
        if not index.isValid():
            return None
        placed = self._at(index)
        node = placed.node
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.title
            case Qt.ItemDataRole.ToolTipRole:
                return _tooltip(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (node.title, node.note)))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return _description(node.row)
            case Qt.ItemDataRole.FontRole:
                return _heading_font() if placed.parent is None else None
        known = {
            ROW: node.row,
            ENTRIES: node.entries,
            NOTE: node.note,
            KEY: placed.key,
            OPEN: node.is_open,
        }
        return known.get(Qt.ItemDataRole(role)) if role in known else None

    def _put(self, node: Node, parent: int | None, place: int) -> int:
        number = len(self._placed)
        above = self._placed[parent].key if parent is not None else ""
        self._placed.append(_Placed(node, parent, place, f"{above}\n{node.title}"))
        children = [self._put(child, number, at) for at, child in enumerate(node.children)]
        self._placed[number].children = children
        return number

    def _at(self, index: Index) -> _Placed:
        return self._placed[index.internalId()]

    def _below(self, parent: Index) -> list[int]:
        return self._at(parent).children if parent.isValid() else self._top


def _heading_font() -> QFont:
    return fonts.sized(QFont(), 14, bold=True)


def _tooltip(node: Node) -> str:
    """All that the line may have no room for."""
    row = node.row
    said = [", ".join(filter(None, (node.title, node.note)))]
    if isinstance(row, LibraryEntry):
        said += [row.title or "", *(entry.document.path for entry in node.entries)]
    elif isinstance(row, Problem):
        said += [row.reason, row.path]
    return "\n".join(filter(None, said))


def _description(row: object) -> str | None:
    if isinstance(row, Problem):
        return row.reason
    return row.title if isinstance(row, LibraryEntry) else None
