"""The passage cards. As tall as its cards: the whole answer scrolls as one."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from app.window.hit_delegate import HitDelegate
from app.window.hit_model import HitModel
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import Answer


class HitList(QListView):
    """A list of passages that is walked with the arrow keys."""

    chosen = Signal(int)
    """The row of the passage to show."""
    copy_wanted = Signal(int)
    """The row of the passage to copy."""
    moved_to = Signal(QRect)
    """Where the current card is, to keep it in sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "hits")
        self.setAccessibleName(self.tr("Passages"))
        self.hits = HitModel(self)
        self.setModel(self.hits)
        delegate = HitDelegate(self, theme)
        delegate.copy_wanted.connect(self.copy_wanted)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    def set_answer(self, answer: Answer | None) -> None:
        """Show the passages of this answer, none chosen."""
        self.hits.set_answer(answer)
        self._fit()

    def choose(self, row: int) -> None:
        """Make a passage the current one."""
        self.setCurrentIndex(self.hits.index(row))

    def sizeHint(self) -> QSize:
        """All cards, one under the other."""
        return QSize(super().sizeHint().width(), self._content_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Leave the scrolling to the answer around this list."""

    def _fit(self) -> None:
        height = self._content_height()
        if self.height() != height:
            self.setFixedHeight(height)

    def _content_height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self.hits.rowCount()))

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())
            self.moved_to.emit(self.visualRect(current))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        # The current card, clicked again, brings its source back.
        self.chosen.emit(index.row())

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        row = index.row()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show in the source")).triggered.connect(
            lambda: self.chosen.emit(row)
        )
        menu.addAction(self.tr("Copy the quote with its citation")).triggered.connect(
            lambda: self.copy_wanted.emit(row)
        )
        menu.popup(self.viewport().mapToGlobal(place))
