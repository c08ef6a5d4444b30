"""The entries of a briefing: walked, chosen, moved, edited and taken out, by mouse or key."""

from collections.abc import Collection

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QMenu,
    QWidget,
)

from app.window.briefing.delegate import BriefingDelegate
from app.window.briefing.model import ENTRY, BriefingModel
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import Excerpt

_EDITING = QAbstractItemView.EditTrigger


class BriefingView(QListView):
    """Shows the model; says what is to be taken out, moved by one place, or shown in its source."""

    remove_wanted = Signal()
    step_wanted = Signal(int)
    """The chosen entries are to go one place down (1) or up (-1)."""
    opened = Signal(object)
    """An `Excerpt` to be shown in its source."""

    def __init__(self, model: BriefingModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = model
        self.hint = ""
        style_as(self, "entries")
        self.setModel(model)
        self._delegate = BriefingDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Entries of the briefing"))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_EDITING.DoubleClicked | _EDITING.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(self.open_current)
        theme.changed.connect(self.viewport().update)

    def chosen(self) -> frozenset[str]:
        """The ids of the chosen entries."""
        rows = self.selectionModel().selectedIndexes()
        return frozenset(self.entries.entries[index.row()].id for index in rows)

    def current(self) -> str | None:
        """The id of the entry that has the keyboard."""
        at = self.currentIndex()
        return self.entries.entries[at.row()].id if at.isValid() else None

    def choose(self, ids: Collection[str]) -> None:
        """Choose entries, and bring the first of them into sight."""
        flag = QItemSelectionModel.SelectionFlag
        rows = sorted(row for one in ids if (row := self.entries.row_of(one)) is not None)
        self.clearSelection()
        for row in rows:
            self.selectionModel().select(self.entries.index(row), flag.Select)
        if rows:
            first = self.entries.index(rows[0])
            self.selectionModel().setCurrentIndex(first, flag.Select)
            self.scrollTo(first)

    def write(self, number: str) -> None:
        """Begin to edit an entry."""
        row = self.entries.row_of(number)
        if row is not None:
            self.choose((number,))
            self.edit(self.entries.index(row))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab comes back from a heading to the list: from field to field it would never leave it."""
        end = QAbstractItemDelegate.EndEditHint
        stays = hint in (end.EditNextItem, end.EditPreviousItem)
        super().closeEditor(editor, end.NoHint if stays else hint)

    def doItemsLayout(self) -> None:
        """At the width and the size of text as they are now."""
        self._delegate.measure()
        super().doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current entry stays in sight where the panel has become lower."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return edits or opens, Del takes out, Alt+Shift with an arrow moves."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        if step and event.modifiers() & both == both:
            self.step_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Between two entries, by the half of the one under the pointer."""
        place = event.position().toPoint()
        at = self.indexAt(place)
        row = self.entries.rowCount()
        if at.isValid():
            row = at.row() + (place.y() > self.visualRect(at).center().y())
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if self.entries.dropMimeData(event.mimeData(), event.dropAction(), row, 0, at):
            # Whoever is asked to move removes what it gave; here the briefing sees to that.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What can be done, where there is nothing yet."""
        super().paintEvent(event)
        if not self.entries.rowCount() and self.hint:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(24, 12, -24, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.hint)
            painter.end()

    @Slot()
    def open_current(self) -> None:
        """Edit the officer's own words; show minutes in their source."""
        index = self.currentIndex()
        entry = index.data(ENTRY) if index.isValid() else None
        if isinstance(entry, Excerpt):
            self.opened.emit(entry)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable and not self.indexWidget(index):
            self.edit(index)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        entry = index.data(ENTRY)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("Show in the source") if isinstance(entry, Excerpt) else self.tr("Edit")
        opener = menu.addAction(text)
        opener.setEnabled(isinstance(entry, Excerpt) or bool(index.flags() & _EDITABLE))
        opener.triggered.connect(self.open_current)
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self.step_wanted.emit(-1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self.step_wanted.emit(1))
        menu.addAction(self.tr("Take out")).triggered.connect(self.remove_wanted)
        menu.popup(self.viewport().mapToGlobal(place))


_EDITABLE = Qt.ItemFlag.ItemIsEditable
