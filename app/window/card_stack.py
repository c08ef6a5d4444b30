"""A list view whose cards are laid out when they come near sight: Qt's own asks for all of them at once."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from app.window.card_places import CardPlaces

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_STEPS = {_Action.MoveUp: -1, _Action.MovePrevious: -1, _Action.MoveDown: 1, _Action.MoveNext: 1}


class CardStack(QListView):
    """As tall as its cards together; it stands in an area that scrolls, and is told which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = CardPlaces(self.sizeHintForRow)
        self._area: QScrollArea | None = None

    def stand_in(self, area: QScrollArea) -> None:
        """What comes into sight in this area is measured before it is painted."""
        self._area = area
        area.verticalScrollBar().valueChanged.connect(self._measure_in_sight)
        area.verticalScrollBar().rangeChanged.connect(self._measure_in_sight)

    def fit(self) -> None:
        """Be as tall as the cards, which are others or have another width."""
        self._places.begin(self.model().rowCount())
        self._grow()

    def refit(self, rows: Iterable[int]) -> None:
        """These cards may be taller or lower than they were."""
        rows = list(rows)
        self._places.forget(rows)
        self._measure(rows)

    def measure_around(self, row: int) -> None:
        """Whatever can be in sight together with a card."""
        room = self._area.viewport().height() if self._area else 0
        top, bottom = self._places.top(row), self._places.top(row + 1)
        self._measure(range(self._places.at(top - room), self._places.at(bottom + room) + 1))

    def sizeHint(self) -> QSize:
        """All cards, one under the other."""
        return QSize(super().sizeHint().width(), self._places.total)

    def doItemsLayout(self) -> None:
        """The cards have their places already."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Nothing scrolls in the list itself."""
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: _Index) -> QRect:
        """Where a card is."""
        if not 0 <= index.row() < len(self._places):
            return QRect()
        top, height = self._places.top(index.row()), self._places.height(index.row())
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, place: QPoint) -> QModelIndex:
        """The card under a point."""
        inside = self.viewport().rect().contains(place) and place.y() < self._places.total
        return self.model().index(self._places.at(place.y()), 0) if inside else QModelIndex()

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002 - as Qt names it
        """By a card, by as many as there is room for, or to an end."""
        last, row = self.model().rowCount() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if action in _STEPS:
            row = row + _STEPS[action] if row >= 0 else 0
        elif action in {_Action.MovePageUp, _Action.MovePageDown}:
            room = self._area.viewport().height() if self._area else self.height()
            down = action == _Action.MovePageDown
            near = self._places.at(self._places.top(max(0, row)) + (room if down else -room))
            row = max(row + 1, near) if down else min(row - 1, near)
        elif action in {_Action.MoveHome, _Action.MoveEnd}:
            row = 0 if action == _Action.MoveHome else last
        return self.model().index(min(max(0, row), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """One card is chosen at a time."""
        index, chosen = self.indexAt(rect.center()), QItemSelection()
        if index.isValid():
            chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is painted anew when the choice changes."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards in sight."""
        if not self.model().rowCount():
            return
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, under = option.state, self._under_pointer()
        first, last = (self._places.at(y) for y in (event.rect().top(), event.rect().bottom()))
        for row in range(first, last + 1):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = plain
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == under:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def _under_pointer(self) -> int:
        place = self.viewport().mapFromGlobal(QCursor.pos())
        return self.indexAt(place).row() if self.viewport().underMouse() else -1

    @Slot()
    def _measure_in_sight(self) -> None:
        """Until no card is: they may turn out lower than they were taken for."""
        while self.isVisible() and self._measure(self._in_sight()):
            pass

    def _in_sight(self) -> range:
        if self._area is None:
            return range(0)
        top = self._area.verticalScrollBar().value() - self.y()
        bottom = top + self._area.viewport().height()
        return range(max(0, self._places.at(top)), self._places.at(bottom) + 1)

    def _measure(self, rows: Iterable[int]) -> bool:
        """Measure cards; whether any were new. What is below the first one in sight stays in place."""
        seen = self._in_sight()
        end = self._places.top(seen[0] + 1) if seen else 0
        at_end = self._is_at_end()
        if not self._places.measure(rows):
            return False
        self._grow()
        if self._area is not None and seen and seen[0]:
            bar = self._area.verticalScrollBar()
            moved = bar.value() + self._places.top(seen[0] + 1) - end
            bar.setValue(bar.maximum() if at_end else moved)
        return True

    def _is_at_end(self) -> bool:
        bar = self._area.verticalScrollBar() if self._area else None
        return bar is not None and bar.value() == bar.maximum()

    def _grow(self) -> None:
        self.viewport().update()
        if self.height() != self._places.total:
            self.setFixedHeight(self._places.total)
            if self._area is not None:  # so that it can be scrolled to where the cards now are
                for widget in (self._area.widget(), self._area.viewport()):
                    QCoreApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest.value)
