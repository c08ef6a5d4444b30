"""The table of a register: columns that fit, rows two lines tall, sorted by its heads."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.window.register.columns import Column
from app.window.register.register_model import RegisterModel
from index.types import RegisterOrder

_LINES = 2
_PADDING = 12


class RegisterTable(QTableView):
    """Walked row by row; the current row is the one on show in the source."""

    chosen = Signal(int)
    """The row to show in the source."""
    copy_wanted = Signal(int)
    like_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    """A row, and where its menu is to open."""
    sort_wanted = Signal(object, bool)
    """The `RegisterOrder`, and whether it falls."""

    def __init__(self, rows: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = rows
        self.setModel(rows)
        self.setAccessibleName(self.tr("Register"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._on_head)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        rows.modelReset.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other columns."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size wants other rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the row with its citation; M looks for passages like it."""
        place = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy) and place >= 0:
            self.copy_wanted.emit(place)
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and place >= 0:
            self.like_wanted.emit(place)
        else:
            super().keyPressEvent(event)

    @Slot()
    def fit(self) -> None:
        """Share the width among the columns; what there is no room for is left out."""
        height = _LINES * self.fontMetrics().lineSpacing() + _PADDING
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + 2 * height)
        room, shown = self.viewport().width(), list(enumerate(self._model.columns))
        while sum(self._least(column) for _, column in shown) > room:
            least = min(shown, key=lambda pair: pair[1].need)
            if least[1].need == 9:
                break
            shown.remove(least)
        shares = sum(column.share for _, column in shown)
        spare = max(0, room - sum(self._least(column) for _, column in shown))
        places = {place for place, _ in shown}
        for place, column in enumerate(self._model.columns):
            self.setColumnHidden(place, place not in places)
            self.setColumnWidth(place, self._least(column) + spare * column.share // shares)
        self._show_order()

    def _least(self, column: Column) -> int:
        return column.least * self.fontMetrics().averageCharWidth() + 2 * _PADDING

    def _show_order(self) -> None:
        query, head = self._model.query, self.horizontalHeader()
        orders = [column.order for column in self._model.columns]
        way = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(orders.index(query.order), way)

    @Slot(int)
    def _on_head(self, place: int) -> None:
        order, query = self._model.columns[place].order, self._model.query
        if order is None:
            self._show_order()
        elif order is query.order:
            self.sort_wanted.emit(order, not query.descending)
        else:
            self.sort_wanted.emit(order, order is RegisterOrder.DAY)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        # The current row, clicked again, brings its source back.
        self.chosen.emit(index.row())

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_wanted.emit(index.row(), self.viewport().mapToGlobal(place))
