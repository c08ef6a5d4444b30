"""The entries of a briefing as a list model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.window.briefing import carrying, words
from index.types import Briefing, Entry, Excerpt, Heading, Note

ENTRY = Qt.ItemDataRole.UserRole
NUMBER = Qt.ItemDataRole.UserRole + 1
"""The number of a quote, counted through the briefing; None of other entries."""
MARK = Qt.ItemDataRole.UserRole + 2
"""What checking said of an entry, if anything."""
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Mark:
    """What checking said of an entry: in words, and by the name of an icon."""

    text: str
    icon: str
    holds: bool


class BriefingModel(QAbstractListModel):
    """One row an entry. It changes nothing itself: it tells what the user wants changed."""

    rewritten = Signal(str, str)
    """The id of a heading or a note, and its words."""
    moved = Signal(object, object)
    """The ids of entries, and the id of the one they are to stand before; None: at the end."""
    dropped = Signal(object, object)
    """Entries from elsewhere, and the id of the one they are to stand before; None: at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._numbers: dict[str, int] = {}
        self._marks: Mapping[str, Mark] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, in order."""
        return self._entries

    def set_briefing(self, briefing: Briefing | None) -> None:
        """Show these entries; rows that stay where they are stay chosen."""
        old, new = self._entries, briefing.entries if briefing else ()
        first = _alike(old, new)
        last = _alike(old[first:][::-1], new[first:][::-1])
        if first + last < len(old):
            self.beginRemoveRows(_NOWHERE, first, len(old) - last - 1)
            self._entries = old[:first] + old[len(old) - last :]
            self.endRemoveRows()
        if first + last < len(new):
            self.beginInsertRows(_NOWHERE, first, len(new) - last - 1)
            self._entries = new
            self.endInsertRows()
        self._entries = new
        excerpts = (entry.id for entry in new if isinstance(entry, Excerpt))
        self._numbers = {one: number for number, one in enumerate(excerpts, start=1)}
        self._tell(old, first)

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Show what checking said, by the ids of entries."""
        self._marks = marks
        self._tell((), 0)

    def mark_of(self, entry: Entry) -> Mark | None:
        """What checking said of an entry."""
        return self._marks.get(entry.id)

    def row_of(self, number: str) -> int | None:
        """The row of an entry; None where it is not here."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == number), None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words to show, to edit and to hear; the entry, its number and its mark."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.lead(entry) or words.body(entry)
            case Qt.ItemDataRole.EditRole:
                return entry.text if isinstance(entry, Heading | Note) else None
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.spoken(entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                mark = self._marks.get(entry.id)
                return mark.text if mark else ""
            case _:
                return self._own_data(entry, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Have a heading or a note rewritten."""
        entry = self._entries[index.row()]
        if role != Qt.ItemDataRole.EditRole or not isinstance(entry, Heading | Note):
            return False
        self.rewritten.emit(entry.id, str(value))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """All can be dragged; headings and notes can be edited; what is dropped goes between."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        own = isinstance(self._entries[index.row()], Heading | Note)
        usual = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
        return usual | flag.ItemIsEditable if own else usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Within the briefing entries move; from elsewhere they are copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [carrying.MOVED, carrying.ENTRIES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Rows to be moved."""
        rows = sorted(index.row() for index in indexes)
        return carrying.moved(self._entries[row] for row in rows)

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - as Qt names it
        row: int,
        column: int,  # noqa: ARG002 - as Qt names it
        parent: _Index,  # noqa: ARG002 - as Qt names it
    ) -> bool:
        """Have entries moved before a row, or entries from elsewhere put there."""
        at = row if 0 <= row <= len(self._entries) else len(self._entries)
        ids, entries = carrying.ids_of(data), carrying.entries_of(data)
        before = next((one.id for one in self._entries[at:] if one.id not in ids), None)
        if ids:
            self.moved.emit(ids, before)
        elif entries:
            self.dropped.emit(entries, before)
        return bool(ids or entries)

    def _own_data(self, entry: Entry, role: int) -> object:
        return {
            ENTRY: entry,
            NUMBER: self._numbers.get(entry.id),
            MARK: self._marks.get(entry.id),
        }.get(role)

    def _tell(self, old: Sequence[Entry], first: int) -> None:
        """Say which rows read differently; those behind a change have other numbers."""
        if not self._entries:
            return
        if [entry.id for entry in old] == [entry.id for entry in self._entries]:
            changed = [row for row, entry in enumerate(self._entries) if entry != old[row]]
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        elif first < len(self._entries):
            self.dataChanged.emit(self.index(first), self.index(len(self._entries) - 1))


def _alike(one: Sequence[Entry], other: Sequence[Entry]) -> int:
    """How many entries from the beginning are the same ones."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a.id != b.id), min(len(one), len(other)))
