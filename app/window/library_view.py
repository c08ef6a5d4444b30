"""The tree of the library: what is open and selected outlives every refresh."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.window.library_delegate import LibraryDelegate
from app.window.library_model import ENTRIES, KEY, OPEN, ROW, LibraryModel
from app.window.library_tree import LibraryItem
from app.window.problems import Problem
from app.window.theme import Theme
from index.types import Library, LibraryEntry


class LibraryView(QTreeView):
    """Committees, meetings and problems; several may be selected."""

    def __init__(self, library: LibraryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setModel(library)
        self.setItemDelegate(LibraryDelegate(self, theme))
        self.setHeaderHidden(True)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Minutes in the archive"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        remove = QKeySequence(QKeySequence.StandardKey.Delete)
        self.remove_action = self._action(self.tr("Remove from the archive…"), remove)
        structure = QKeySequence("Shift+Return")
        self.structure_action = self._action(self.tr("Show the structure"), structure)

    def set_library(self, library: Library) -> None:
        """Show this library; what was selected and open stays so."""
        chosen = {index.data(KEY) for index in self.selectionModel().selectedIndexes()}
        current = self.currentIndex().data(KEY)
        scrolled = self.verticalScrollBar().value()
        opened = {index.data(KEY): self.isExpanded(index) for index in self._library.branches()}
        self._library.set_library(library)
        for index in self._library.branches():
            self.setExpanded(index, opened.get(index.data(KEY), index.data(OPEN)))
        for index in self._library.lines({current, *chosen}):
            key = index.data(KEY)
            self._select_again(index, chosen=key in chosen, current=key == current)
        self.verticalScrollBar().setValue(scrolled)

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The documents that are selected."""
        lines = self.selectionModel().selectedIndexes()
        return tuple(dict.fromkeys(entry for line in lines for entry in line.data(ENTRIES)))

    def item(self) -> LibraryItem | None:
        """The item that is current."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, LibraryItem) else None

    def go_to_first(self) -> None:
        """The keyboard to the first minutes that are listed."""
        first = self._library.index(0, 0, self._library.index(0, 0))
        if first.isValid():
            self.setCurrentIndex(first)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem(self) -> Problem | None:
        """The problem that is current."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Problem) else None

    def show_problems(self) -> None:
        """Open the problems and go to the first."""
        top = self._library.index(self._library.rowCount() - 1, 0)
        self.expand(top)
        kind = self._library.index(0, 0, top)
        self.expand(kind)
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self.setCurrentIndex(self._library.index(0, 0, kind))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _action(self, text: str, key: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def _select_again(self, index: QModelIndex, *, chosen: bool, current: bool) -> None:
        flags = self.selectionModel().SelectionFlag
        if current:
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if chosen:
            self.selectionModel().select(index, flags.Select)
