"""The left panel: the minutes in the archive, and the way to add more."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.window import words
from app.window.icons import give_icon
from app.window.library_model import ROW, LibraryModel
from app.window.panel import panel_title
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import Library, LibraryEntry, Unreadable


class LibraryPane(QFrame):
    """A tree of committees and dates."""

    open_wanted = Signal(object)
    """LibraryEntry"""
    remove_wanted = Signal(object)
    """tuple of LibraryEntry"""
    folder_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self.model = LibraryModel(self)
        self._library = Library((), ())
        self.tree = self._make_tree()
        title = panel_title(self.tr("MINUTES"), self)
        self.summary = QPushButton(self)
        self.summary.setToolTip(self.tr("Show the files that need attention"))
        self.summary.clicked.connect(self._on_attention)
        style_as(self.summary, "link")
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self.reason, "quiet")
        self.add_button = self._make_add_button(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.tree, 1)
        for widget in (self.reason, self.summary, self.add_button):
            column.addWidget(widget)
        self.summary.hide()
        self.reason.hide()

    def set_library(self, library: Library) -> None:
        """Show this library; what was selected stays so."""
        if library == self._library:
            return
        chosen = {entry.document.path for entry in self.selected()}
        scrolled = self.tree.verticalScrollBar().value()
        closed = self._closed_groups()
        self._library = library
        self.model.set_library(library)
        self._open_groups(closed)
        self._select(chosen)
        self.tree.verticalScrollBar().setValue(scrolled)
        needy = len(library.unreadable)
        self.summary.setVisible(needy > 0)
        sentence = (
            self.tr("{number} needs attention")
            if needy == 1
            else self.tr("{number} need attention")
        )
        self.summary.setText(sentence.format(number=needy))
        self.summary.setAccessibleName(self.summary.text())

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The documents that are selected."""
        rows = (index.data(ROW) for index in self.tree.selectionModel().selectedIndexes())
        return tuple(row for row in rows if isinstance(row, LibraryEntry))

    def _make_tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setModel(self.model)
        tree.setHeaderHidden(True)
        tree.setIndentation(16)
        tree.setUniformRowHeights(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setAccessibleName(self.tr("Minutes in the archive"))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._on_menu)
        tree.activated.connect(self._on_activated)
        tree.selectionModel().selectionChanged.connect(self._on_selected)
        self.remove_action = QAction(self.tr("Remove from the archive…"), tree)
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove_action.triggered.connect(self._on_remove)
        tree.addAction(self.remove_action)
        return tree

    def _make_add_button(self, theme: Theme) -> QPushButton:
        button = QPushButton(self.tr("Add minutes…"), self)
        button.setAccessibleName(self.tr("Add minutes"))
        give_icon(button, "folder-plus-outline", theme)
        menu = QMenu(button)
        menu.addAction(self.tr("A folder…")).triggered.connect(self.folder_wanted)
        menu.addAction(self.tr("Files…")).triggered.connect(self.files_wanted)
        button.setMenu(menu)
        return button

    def _groups(self) -> list[QModelIndex]:
        return [self.model.index(row, 0) for row in range(self.model.rowCount())]

    def _closed_groups(self) -> set[str]:
        groups = (g for g in self._groups() if not self.tree.isExpanded(g))
        return {str(g.data(ROW)) for g in groups}

    def _open_groups(self, closed: set[str]) -> None:
        for group in self._groups():
            name = group.data(ROW)
            needy = isinstance(self.model.index(0, 0, group).data(ROW), Unreadable)
            self.tree.setExpanded(group, name not in closed and not needy)

    def _select(self, paths: set[str]) -> None:
        if not paths:
            return
        for group in self._groups():
            for row in range(self.model.rowCount(group)):
                index = self.model.index(row, 0, group)
                entry = index.data(ROW)
                if isinstance(entry, LibraryEntry) and entry.document.path in paths:
                    flag = self.tree.selectionModel().SelectionFlag.Select
                    self.tree.selectionModel().select(index, flag)

    @Slot()
    def _on_attention(self) -> None:
        group = self._groups()[-1]
        self.tree.expand(group)
        self.tree.scrollTo(group, QAbstractItemView.ScrollHint.PositionAtTop)
        self.tree.setCurrentIndex(self.model.index(0, 0, group))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, LibraryEntry):
            self.open_wanted.emit(row)

    @Slot()
    def _on_selected(self) -> None:
        row = self.tree.currentIndex().data(ROW)
        shown = isinstance(row, Unreadable)
        if isinstance(row, Unreadable):
            self.reason.setText(words.breakable(row.reason))
        self.reason.setVisible(shown)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        chosen = self.selected()
        if not chosen:
            return
        menu = QMenu(self)
        if len(chosen) == 1:
            opener = menu.addAction(self.tr("Open"))
            opener.triggered.connect(lambda: self.open_wanted.emit(chosen[0]))
        menu.addAction(self.remove_action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self.selected():
            self.remove_wanted.emit(chosen)
