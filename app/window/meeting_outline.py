"""The outline of the minutes beside their text: items, and what was decided, voted and set to do."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.window.outline import Line, LineKind
from app.window.tips import tip
from index.types import FactKind

SPAN = Qt.ItemDataRole.UserRole
"""Where the words of a line stand."""
_FACTS = frozenset([FactKind.RESOLUTION, FactKind.VOTE, FactKind.ACTION])
_LONGEST = 200


class MeetingOutline(QTreeView):
    """Follows the reader, and leads to what is chosen; what is closed stays closed."""

    chosen = Signal(object)
    """The `Span` of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QStandardItemModel(self)
        self._starts: list[int] = []
        self._items: list[QStandardItem] = []
        self.setModel(self.lines)
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Outline of the meeting"))
        self.setToolTip(self.tr("Return goes to the words; left and right close and open an item."))
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """The outline of another document."""
        self.lines.clear()
        self._starts, self._items = [], []
        above: dict[LineKind, QStandardItem] = {}
        for line in lines:
            if line.span is None or not _is_shown(line):
                continue
            parents = _ABOVE[line.kind]
            parent = next((above[kind] for kind in parents if kind in above), None)
            item = _item(line)
            (parent or self.lines.invisibleRootItem()).appendRow(item)
            above = {kind: one for kind, one in above.items() if kind in parents}
            above[line.kind] = item
            self._starts.append(line.span.start)
            self._items.append(item)
        self.expandAll()

    def follow(self, offset: int) -> None:
        """Make the line current in whose words the reader is."""
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            self.setCurrentIndex(QModelIndex())
            return
        index = self._items[place].index()
        while index.parent().isValid() and not self.isExpanded(index.parent()):
            index = index.parent()
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(SPAN))


_ABOVE: dict[LineKind, Sequence[LineKind]] = {
    LineKind.MEETING: (),
    LineKind.ITEM: (LineKind.MEETING,),
    LineKind.FACT: (LineKind.ITEM, LineKind.MEETING),
}
"""What a line may stand under; the nearest first."""


def _is_shown(line: Line) -> bool:
    return line.kind in _ABOVE and (line.fact is None or line.fact in _FACTS)


def _item(line: Line) -> QStandardItem:
    joint = "  " if line.kind is LineKind.ITEM else ": "
    text = joint.join(filter(None, (line.label, line.words)))
    item = QStandardItem(text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…")
    item.setData(line.span, SPAN)
    item.setToolTip(tip(text))
    if line.kind is not LineKind.FACT:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item
