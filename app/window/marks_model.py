"""The marks of an archive as a list: what is marked, where it stands, and what was noted on it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from app.window.language import tr
from app.window.tips import tip
from index.citation import in_quotation_marks
from index.types import PlacedMark, ReaderMark, ReaderMarkKind

PLACED = Qt.ItemDataRole.UserRole
"""The `PlacedMark` of a row."""
_LONGEST = 240
_NOWHERE = QModelIndex()


class MarksModel(QAbstractListModel):
    """A row for each mark, in the order that the archive gives."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: tuple[PlacedMark, ...] = ()

    def set_marks(self, marks: Sequence[PlacedMark]) -> None:
        """Show these."""
        self.beginResetModel()
        self.marks = tuple(marks)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many marks there are."""
        return 0 if parent.isValid() else len(self.marks)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A mark in words."""
        if not index.isValid():
            return None
        placed = self.marks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return placed.mark.citation
            case Qt.ItemDataRole.AccessibleTextRole:
                mark = placed.mark
                said = (kind_name(mark.kind), mark.citation, words_of(mark), note_of(mark))
                return ". ".join(filter(None, (*said, *to_know(placed))))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(placed.mark.path)
        return placed if role == PLACED else None


def words_of(mark: ReaderMark) -> str:
    """What is marked, on one line."""
    return _short(in_quotation_marks(mark.words))


def note_of(mark: ReaderMark) -> str:
    """What was noted, on one line."""
    return _short(" ".join(mark.note.split()))


def to_know(placed: PlacedMark) -> tuple[str, ...]:
    """What there is to know of a mark, a sentence each."""
    said = []
    if placed.meeting is None:
        said.append(tr("Its file is no longer in the archive."))
    elif placed.span is None:
        said.append(tr("These words are no longer in the file."))
    if placed.mark.exempt:
        said.append(tr("Kept with exempt items."))
    return tuple(said)


def kind_name(kind: ReaderMarkKind) -> str:
    """What a kind of mark is called."""
    return {
        ReaderMarkKind.BOOKMARK: tr("Bookmark"),
        ReaderMarkKind.HIGHLIGHT: tr("Highlight"),
        ReaderMarkKind.NOTE: tr("Note"),
    }[kind]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
