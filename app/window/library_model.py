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
    Signal,
)
from PySide6.QtGui import QFont

from app.window import fonts
from app.window.library_tree import LibraryItem, Node, item_node, library_tree
from app.window.problems import Problem
from index.types import AgendaItem, Library, LibraryEntry, Span

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""A `LibraryEntry`, a `LibraryItem` or a `Problem`; None for a heading."""
ENTRIES = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
"""Names a line across two states of the archive."""
OPEN = Qt.ItemDataRole.UserRole + 4
_NOWHERE = QModelIndex()
_Minutes: TypeAlias = tuple[str, str, Span]


@dataclass(slots=True)
class _Placed:
    """A node with its place; nodes are known by their numbers."""

    node: Node
    parent: int | None
    place: int
    key: str
    children: list[int] = field(default_factory=list)


class LibraryModel(QAbstractItemModel):
    """Each index carries the number of its node. The items of a meeting come when it is opened."""

    items_wanted = Signal(object)
    """The `LibraryEntry` whose items are to be fetched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[int] = []
        self._placed: list[_Placed] = []
        self._items: dict[_Minutes | None, tuple[AgendaItem, ...] | None] = {}
        """What has come; None for what is on its way."""

    def set_library(self, library: Library) -> None:
        """Show this library."""
        self.beginResetModel()
        self._placed = []
        self._top = [
            self._put(node, None, place) for place, node in enumerate(library_tree(library))
        ]
        self.endResetModel()

    def put_items(self, entry: LibraryEntry, items: tuple[AgendaItem, ...]) -> None:
        """The items of a meeting have come."""
        self._items[_minutes(entry)] = items
        for number, placed in enumerate(self._placed):
            if placed.node.may_have_items and placed.node.row == entry and not placed.children:
                index = self.createIndex(placed.place, 0, number)
                if items:
                    self.beginInsertRows(index, 0, len(items) - 1)
                    placed.children = self._put_items(entry, items, number)
                    self.endInsertRows()
                self.dataChanged.emit(index, index)

    def forget_items(self) -> None:
        """Know no items any more; the lines stay until the library is set again."""
        self._items.clear()

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """Whether something stands under a line, or may once it is fetched."""
        return bool(self._below(parent)) or self.canFetchMore(parent) or self._is_awaited(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a line has items that were not asked for."""
        if not parent.isValid():
            return False
        node = self._at(parent).node
        return node.may_have_items and _minutes(node.row) not in self._items

    def fetchMore(self, parent: Index) -> None:
        """Have the items of a meeting fetched."""
        if self.canFetchMore(parent):
            entry = self._at(parent).node.row
            self._items[_minutes(entry)] = None
            self.items_wanted.emit(entry)

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
        if node.may_have_items and isinstance(node.row, LibraryEntry):
            children = self._put_items(node.row, self._items.get(_minutes(node.row)) or (), number)
        self._placed[number].children = children
        return number

    def _put_items(
        self, entry: LibraryEntry, items: tuple[AgendaItem, ...], number: int
    ) -> list[int]:
        nodes = (item_node(entry, item) for item in items)
        return [self._put(node, number, at) for at, node in enumerate(nodes)]

    def _is_awaited(self, parent: Index) -> bool:
        if not parent.isValid():
            return False
        node = self._at(parent).node
        return node.may_have_items and self._items.get(_minutes(node.row), ()) is None

    def _at(self, index: Index) -> _Placed:
        return self._placed[index.internalId()]

    def _below(self, parent: Index) -> list[int]:
        return self._at(parent).children if parent.isValid() else self._top


def _minutes(row: object) -> _Minutes | None:
    """What the minutes of a meeting are known by, across two states of the archive."""
    if not isinstance(row, LibraryEntry):
        return None
    return row.document.path, row.document.sha256, row.span


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
    elif isinstance(row, LibraryItem):
        said.append(row.entry.document.path)
    return "\n".join(filter(None, said))


def _description(row: object) -> str | None:
    if isinstance(row, Problem):
        return row.reason
    return row.title if isinstance(row, LibraryEntry) else None
