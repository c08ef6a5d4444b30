"""The left panel: the minutes in the archive, and the way to add more."""

from collections.abc import Iterator

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
from app.window.library_delegate import LibraryDelegate
from app.window.library_model import ENTRIES, KEY, OPEN, ROW, LibraryModel
from app.window.panel import panel_title
from app.window.problems import Problem, needs_attention, problems
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import Library, LibraryEntry

_REASON = 240


class LibraryPane(QFrame):
    """A tree of committees, dates and problems."""

    open_wanted = Signal(object)
    """LibraryEntry"""
    structure_wanted = Signal(object)
    """LibraryEntry"""
    problem_wanted = Signal(object)
    """Problem"""
    remove_wanted = Signal(object)
    """tuple of LibraryEntry"""
    folder_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "panel")
        self.model = LibraryModel(self)
        self._library = Library((), ())
        self.tree = self._make_tree(theme)
        title = panel_title(self.tr("MINUTES"), self)
        self.summary = QPushButton(self)
        self.summary.setToolTip(self.tr("Show the files that need attention"))
        self.summary.clicked.connect(self._on_attention)
        style_as(self.summary, "link")
        self.reason = QLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self.reason, "quiet")
        self.what_to_do = QPushButton(self.tr("What to do"), self)
        self.what_to_do.setAccessibleName(self.tr("What to do about this problem"))
        self.what_to_do.clicked.connect(self._on_what_to_do)
        style_as(self.what_to_do, "link")
        self.add_button = self._make_add_button(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.tree, 1)
        column.addWidget(self.reason)
        for button in (self.what_to_do, self.summary):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.add_button)
        for widget in (self.reason, self.what_to_do, self.summary):
            widget.hide()

    def set_library(self, library: Library) -> None:
        """Show this library; what was selected and open stays so."""
        if library == self._library:
            return
        chosen = {index.data(KEY) for index in self.tree.selectionModel().selectedIndexes()}
        current = self.tree.currentIndex().data(KEY)
        scrolled = self.tree.verticalScrollBar().value()
        opened = {index.data(KEY): self.tree.isExpanded(index) for index in self._lines()}
        self._library = library
        self.model.set_library(library)
        for index in self._lines():
            key = index.data(KEY)
            self.tree.setExpanded(index, opened.get(key, index.data(OPEN)))
            self._select_again(index, chosen=key in chosen, current=key == current)
        self.tree.verticalScrollBar().setValue(scrolled)
        self._count_problems(library)

    def selected(self) -> tuple[LibraryEntry, ...]:
        """The documents that are selected."""
        lines = self.tree.selectionModel().selectedIndexes()
        return tuple(dict.fromkeys(entry for line in lines for entry in line.data(ENTRIES)))

    def _count_problems(self, library: Library) -> None:
        needy = sum(map(needs_attention, problems(library)))
        sentence = (
            self.tr("{number} needs attention")
            if needy == 1
            else self.tr("{number} need attention")
        )
        self.summary.setVisible(needy > 0)
        self.summary.setText(sentence.format(number=f"{needy:,}"))
        self.summary.setAccessibleName(self.summary.text())

    def _make_tree(self, theme: Theme) -> QTreeView:
        tree = QTreeView(self)
        tree.setModel(self.model)
        tree.setItemDelegate(LibraryDelegate(tree, theme))
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
        self.remove_action = self._action(tree, self.tr("Remove from the archive…"))
        self.remove_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove_action.triggered.connect(self._on_remove)
        self.structure_action = self._action(tree, self.tr("Show the structure"))
        self.structure_action.setShortcut(QKeySequence("Shift+Return"))
        self.structure_action.triggered.connect(self._on_structure)
        return tree

    def _action(self, tree: QTreeView, text: str) -> QAction:
        action = QAction(text, tree)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        tree.addAction(action)
        return action

    def _make_add_button(self, theme: Theme) -> QPushButton:
        button = QPushButton(self.tr("Add minutes…"), self)
        button.setAccessibleName(self.tr("Add minutes"))
        give_icon(button, "folder-plus-outline", theme)
        menu = QMenu(button)
        menu.addAction(self.tr("A folder…")).triggered.connect(self.folder_wanted)
        menu.addAction(self.tr("Files…")).triggered.connect(self.files_wanted)
        button.setMenu(menu)
        return button

    def _lines(self, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        """Every line under one that has lines under it, and those."""
        above = parent or QModelIndex()
        for row in range(self.model.rowCount(above)):
            index = self.model.index(row, 0, above)
            yield index
            yield from self._lines(index)

    def _select_again(self, index: QModelIndex, *, chosen: bool, current: bool) -> None:
        flags = self.tree.selectionModel().SelectionFlag
        if current:
            self.tree.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if chosen:
            self.tree.selectionModel().select(index, flags.Select)

    def _problem(self) -> Problem | None:
        row = self.tree.currentIndex().data(ROW)
        return row if isinstance(row, Problem) else None

    @Slot()
    def _on_attention(self) -> None:
        top = self.model.index(self.model.rowCount() - 1, 0)
        self.tree.expand(top)
        kind = self.model.index(0, 0, top)
        self.tree.expand(kind)
        self.tree.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self.tree.setCurrentIndex(self.model.index(0, 0, kind))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, LibraryEntry):
            self.open_wanted.emit(row)
        elif isinstance(row, Problem):
            self.problem_wanted.emit(row)

    @Slot()
    def _on_selected(self) -> None:
        problem = self._problem()
        if problem:
            reason = problem.reason
            short = reason if len(reason) <= _REASON else reason[: _REASON - 1] + "…"
            self.reason.setText(words.breakable(short))
            self.reason.setToolTip(reason)
        self.reason.setVisible(problem is not None)
        self.what_to_do.setVisible(problem is not None)

    @Slot()
    def _on_what_to_do(self) -> None:
        if problem := self._problem():
            self.problem_wanted.emit(problem)

    @Slot()
    def _on_structure(self) -> None:
        if chosen := self.selected():
            self.structure_wanted.emit(chosen[0])

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        chosen, problem = self.selected(), self._problem()
        if not chosen and not problem:
            return
        menu = QMenu(self)
        if problem:
            menu.addAction(self.what_to_do.text()).triggered.connect(self._on_what_to_do)
        if len(self.tree.selectionModel().selectedIndexes()) == 1 and chosen:
            opener = menu.addAction(self.tr("Open"))
            opener.triggered.connect(lambda: self.open_wanted.emit(chosen[0]))
            menu.addAction(self.structure_action)
        if chosen:
            menu.addAction(self.remove_action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self.selected():
            self.remove_wanted.emit(chosen)
