"""The panel of all that was marked in the archive."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window.docks import take_first
from app.window.flow_layout import FlowLayout
from app.window.marks_delegate import MarksDelegate
from app.window.marks_model import PLACED, MarksModel
from app.window.panel import PanelBar
from app.window.panel_scroll import Pane
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import PlacedMark


class MarksList(QListView):
    """Return opens a mark, Del takes it away, Ctrl+Z brings it back."""

    removal_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "hits")
        self.marks = MarksModel()
        self.marks.setParent(self)
        self.setModel(self.marks)
        self.setItemDelegate(MarksDelegate(self, theme))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Bookmarks, highlights and notes"))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def event(self, event: QEvent) -> bool:
        """Undoing is meant for the list while it has the keyboard, not for the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away, bring back, or walk."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.removal_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class MarksPane(Pane):
    """The list, and what can be done with the mark that is chosen."""

    open_wanted = Signal(object)
    """A `PlacedMark` to be shown in its place; so with the next two."""
    note_wanted = Signal(object)
    removal_wanted = Signal(object)
    undo_wanted = Signal()
    shown = Signal()
    """It came into sight."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PanelBar(self.tr("Marks"), self)
        self.list = MarksList(theme, self)
        self.list.activated.connect(self._on_activated)
        self.list.removal_wanted.connect(self._on_removal)
        self.list.undo_wanted.connect(self.undo_wanted)
        self.list.selectionModel().currentChanged.connect(self._show_state)
        take_first(self.list)
        self.hint = QLabel(
            self.tr("What you highlight, note and bookmark in the minutes is listed here."), self
        )
        self.hint.setWordWrap(True)
        style_as(self.hint, "quiet")
        self.note_button = QPushButton(self.tr("Note…"), self)
        self.note_button.setToolTip(self.tr("Write a note on this mark, or change it"))
        self.note_button.clicked.connect(lambda: self.note_wanted.emit(self.current))
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setToolTip(self.tr("Take the mark away (Del); Ctrl+Z brings it back"))
        self.remove_button.clicked.connect(self._on_removal)
        bottom = FlowLayout()
        for button in (self.note_button, self.remove_button):
            button.setAccessibleName(button.text())
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 10, 14)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        self.show_marks(())

    def focus_order(self, menu: QWidget) -> list[QWidget]:
        """As Tab goes through the panel."""
        return [menu, self.list, self.note_button, self.remove_button]

    def showEvent(self, event: QShowEvent) -> None:
        """Marks are fetched only where they can be seen."""
        super().showEvent(event)
        self.shown.emit()

    @property
    def current(self) -> PlacedMark | None:
        """The mark that is chosen."""
        placed: PlacedMark | None = self.list.currentIndex().data(PLACED)
        return placed

    def show_marks(self, marks: Sequence[PlacedMark]) -> None:
        """List these; the row that was current stays so."""
        row = self.list.currentIndex().row()
        self.list.marks.set_marks(marks)
        self.list.setCurrentIndex(self.list.marks.index(min(row, len(marks) - 1), 0))
        self.hint.setVisible(not marks)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        for button in (self.note_button, self.remove_button):
            button.setEnabled(self.current is not None)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.open_wanted.emit(index.data(PLACED))

    @Slot()
    def _on_removal(self) -> None:
        if self.current is not None:
            self.removal_wanted.emit(self.current)
