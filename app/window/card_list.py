"""Cards under one another, as tall as they are: what is around them scrolls as one."""

from collections.abc import Collection, Hashable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QScrollArea, QWidget

from app.window.card_model import CardModel
from app.window.card_stack import CardStack
from app.window.sheet import style_as
from app.window.theme import Theme


def keep_in_sight(area: QScrollArea, cards: "CardList", card: QRect) -> None:
    """Scroll no further than it takes to show a card."""
    top = card.top() + cards.y()  # the list stands in the widget that is scrolled
    bar, room = area.verticalScrollBar(), area.viewport().height()
    if top < bar.value():
        bar.setValue(top - 8)
    elif top + card.height() > bar.value() + room:
        bar.setValue(min(top - 8, top + card.height() - room))


class CardList(CardStack):
    """A list of cards that is walked with the arrow keys. Its delegate draws them."""

    chosen = Signal(int)
    """The row of the card to show in the source."""
    copy_wanted = Signal(int)
    """The row of the card to copy."""
    add_wanted = Signal(int)
    """The row of the card to add to the briefing."""
    moved_to = Signal(QRect)
    """Where the current card is, to keep it in sight."""

    def __init__(self, cards: CardModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        style_as(self, "hits")
        self.setModel(cards)
        cards.setParent(self)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self._on_theme)

    @Slot()
    def _on_theme(self) -> None:
        """Text may have another size."""
        self.fit()

    def choose(self, row: int) -> None:
        """Make a card the current one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Leave the scrolling to what is around this list."""

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a card: a menu that is gone when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show in the source")).triggered.connect(
            lambda: self.chosen.emit(row)
        )
        menu.addAction(self.tr("Copy the quote with its citation")).triggered.connect(
            lambda: self.copy_wanted.emit(row)
        )
        add = menu.addAction(self.tr("Add to the briefing"))
        add.setEnabled(not self._cards.is_taken(row))
        add.triggered.connect(lambda: self.add_wanted.emit(row))
        return menu

    def show_taken(self, places: Collection[Hashable]) -> None:
        """Mark the cards that are in the briefing."""
        self._cards.set_taken(places)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())
            self.measure_around(current.row())
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
        self.menu_of(index.row()).popup(self.viewport().mapToGlobal(place))
