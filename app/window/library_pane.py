"""The left panel: the minutes in the archive, and the way to add more."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.window import counts, words
from app.window.icons import give_icon
from app.window.learning.suggestion import Suggestion
from app.window.library_find import Finder, FindField
from app.window.library_model import ROW, LibraryModel
from app.window.library_tree import LibraryItem
from app.window.library_view import LibraryView
from app.window.panel import PanelBar
from app.window.panel_scroll import Pane
from app.window.problems import Problem, needs_attention, problems
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from index.types import Library, LibraryEntry

_REASON = 240


class LibraryPane(Pane):
    """A tree of committees, dates and problems."""

    open_wanted = Signal(object)
    """LibraryEntry"""
    structure_wanted = Signal(object)
    """LibraryEntry"""
    problem_wanted = Signal(object)
    """Problem"""
    item_wanted = Signal(object)
    """LibraryItem, to be opened"""
    trail_wanted = Signal(object)
    """LibraryItem, to be followed over time"""
    remove_wanted = Signal(object)
    """tuple of LibraryEntry"""
    folder_wanted = Signal()
    files_wanted = Signal()
    site_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LibraryModel(self)
        self._library = Library((), ())
        self._finder = Finder(self._library)
        self.find_field = FindField(self)
        self.found = QLabel(self)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        style_as(self.found, "quiet")
        self.tree = LibraryView(self.model, theme, self)
        self.tree.customContextMenuRequested.connect(self._on_menu)
        self.tree.activated.connect(self._on_activated)
        self.tree.selectionModel().selectionChanged.connect(self._on_selected)
        self.find_field.wanted.connect(self._show_found)
        self.find_field.left.connect(self.tree.go_to_first)
        self.tree.remove_action.triggered.connect(self._on_remove)
        self.tree.structure_action.triggered.connect(self._on_structure)
        self.bar = PanelBar(self.tr("Minutes"), self)
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
        self.what_to_do.setToolTip(self.tr("Shows why the file was not read, and what would help"))
        self.what_to_do.clicked.connect(self._on_what_to_do)
        style_as(self.what_to_do, "link")
        self.follow_action = QAction(self.tr("Keep added folders up to date"), self)
        self.follow_action.setCheckable(True)
        self.follow_action.setToolTip(
            self.tr("What changes in folders that were added is read by itself")
        )
        self.suggestion = Suggestion(theme, self)
        self.add_button = self._make_add_button(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 14, 14)
        column.setSpacing(8)
        column.addWidget(self.find_field)
        column.addWidget(self.found)
        column.addWidget(self.tree, 1)
        column.addWidget(self.reason)
        for button in (self.what_to_do, self.summary):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.suggestion)
        column.addWidget(self.add_button)
        for widget in (self.found, self.reason, self.what_to_do, self.summary):
            widget.hide()

    def set_library(self, library: Library) -> None:
        """Show this library; what was selected and open stays so."""
        if library == self._library:
            return
        self._library, self._finder = library, Finder(library)
        self._show_found()
        self._count_problems(library)

    @Slot()
    def forget_items(self) -> None:
        """List no items until they are fetched again."""
        self.model.forget_items()
        self._show_found()

    @Slot()
    def _show_found(self) -> None:
        wanted = self.find_field.text().strip()
        library = self._finder.found(wanted)
        self.tree.set_library(library)
        if wanted:
            self.tree.expandToDepth(0)
        self.found.setVisible(bool(wanted))
        self.found.setText(counts.found(len(library.entries)))
        if wanted:
            announce(self.find_field, self.found.text())

    def _count_problems(self, library: Library) -> None:
        needy = sum(map(needs_attention, problems(library)))
        self.summary.setVisible(needy > 0)
        self.summary.setText(counts.need_attention(needy))
        self.summary.setAccessibleName(self.summary.text())

    def _make_add_button(self, theme: Theme) -> QPushButton:
        button = QPushButton(self.tr("Add minutes…"), self)
        button.setAccessibleName(self.tr("Add minutes"))
        button.setToolTip(self.tr("Add a folder or files, or fetch minutes from a council's site"))
        give_icon(button, "folder-plus-outline", theme)
        menu = QMenu(button)
        menu.addAction(self.tr("A folder…")).triggered.connect(self.folder_wanted)
        menu.addAction(self.tr("Files…")).triggered.connect(self.files_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("From a council's site…")).triggered.connect(self.site_wanted)
        menu.addAction(self.follow_action)
        button.setMenu(menu)
        return button

    @Slot()
    def _on_attention(self) -> None:
        self.find_field.clear()
        self.find_field.tell()
        self.tree.show_problems()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, LibraryEntry):
            self.open_wanted.emit(row)
        elif isinstance(row, LibraryItem):
            self.item_wanted.emit(row)
        elif isinstance(row, Problem):
            self.problem_wanted.emit(row)

    @Slot()
    def _on_selected(self) -> None:
        problem = self.tree.problem()
        if problem:
            reason = problem.reason
            short = reason if len(reason) <= _REASON else reason[: _REASON - 1] + "…"
            self.reason.setText(words.breakable(short))
            self.reason.setToolTip(reason)
        self.reason.setVisible(problem is not None)
        self.what_to_do.setVisible(problem is not None)

    @Slot()
    def _on_what_to_do(self) -> None:
        if problem := self.tree.problem():
            self.problem_wanted.emit(problem)

    @Slot()
    def _on_structure(self) -> None:
        if chosen := self.tree.selected():
            self.structure_wanted.emit(chosen[0])

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        chosen, problem, item = self.tree.selected(), self.tree.problem(), self.tree.item()
        if not (chosen or problem or item):
            return
        menu = QMenu(self)
        if item:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self.item_wanted.emit(item))
            became = menu.addAction(self.tr("What became of it"))
            became.setEnabled(bool(item.item.title))
            became.triggered.connect(self.follow_item)
        if problem:
            menu.addAction(self.what_to_do.text()).triggered.connect(self._on_what_to_do)
        if len(self.tree.selectionModel().selectedIndexes()) == 1 and chosen:
            opener = menu.addAction(self.tr("Open"))
            opener.triggered.connect(lambda: self.open_wanted.emit(chosen[0]))
            menu.addAction(self.tree.structure_action)
        if chosen:
            menu.addAction(self.tree.remove_action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot()
    def follow_item(self) -> None:
        """Have the current item followed over time."""
        if item := self.tree.item():
            self.trail_wanted.emit(item)

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self.tree.selected():
            self.remove_wanted.emit(chosen)
