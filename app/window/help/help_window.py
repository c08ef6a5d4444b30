"""The window of help: contents and search at the left, the page at the right, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts
from app.window.actions.action import Action
from app.window.help.help_browser import HelpBrowser
from app.window.help.page_text import page_text, page_words
from app.window.help.pages import CONTENTS, Page, all_pages, snippet
from app.window.icons import give_icon
from app.window.matching import misfit
from app.window.sheet import style_as
from app.window.sizing import give_size
from app.window.theme import Theme

_SIZE = (1000, 720)
_WIDTHS = [280, 720]
_NAME = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stands beside the window: what it tells can be done meanwhile."""

    def __init__(
        self, table: Sequence[Action], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_size(self, *_SIZE)
        self._table = table
        self._way: list[str] = []
        self.field = QLineEdit(self)
        style_as(self.field, "field")
        self.field.setPlaceholderText(self.tr("Search help"))
        self.field.setAccessibleName(self.tr("Search help"))
        self.field.setToolTip(self.tr("Leaves the pages that hold all of these words"))
        self.list = QListWidget(self)
        style_as(self.list, "choices")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pages of help"))
        self.back_button = QPushButton(self.tr("Back"), self)
        self.back_button.setToolTip(self.tr("The page that was shown before (Alt+Left)"))
        give_icon(self.back_button, "arrow-left", theme, size=16)
        self.browser = HelpBrowser(theme, self)
        self._arrange()
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._on_return)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.browser.page_wanted.connect(self.show_page)
        self.back_button.clicked.connect(self.go_back)
        self.back_button.setAutoDefault(False)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, self.go_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.field.setFocus)
        self._fill("")

    @property
    def page(self) -> str:
        """The name of the page on show; empty before the first."""
        return self._way[-1] if self._way else ""

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show a page; one that there is not shows the contents."""
        page = all_pages().get(name) or all_pages()[CONTENTS]
        if page.name != self.page:
            self._way.append(page.name)
        self._show(page)

    @Slot()
    def go_back(self) -> None:
        """Show the page that was shown before."""
        if len(self._way) > 1:
            self._way.pop()
            self._show(all_pages()[self.page])

    def _show(self, page: Page) -> None:
        self.browser.show_text(page_text(page, self._table), self.field.text())
        self.back_button.setEnabled(len(self._way) > 1)
        self.setWindowTitle(self.tr("{page} – Help").format(page=page.title))
        names = [self.list.item(row).data(_NAME) for row in range(self.list.count())]
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(names.index(page.name) if page.name in names else -1)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        """List the pages, the best first where something is searched for."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for page, words in self._fitting(typed):
                title = f"{page.title}\n{snippet(words, typed)}" if typed.strip() else page.title
                QListWidgetItem(title, self.list).setData(_NAME, page.name)

    def _fitting(self, typed: str) -> list[tuple[Page, str]]:
        told = [(page, page_words(page, self._table)) for page in all_pages().values()]
        fits = [(misfit(typed, page.title, words), page, words) for page, words in told]
        kept = [(fit, page, words) for fit, page, words in fits if fit is not None]
        return [(page, words) for _, page, words in sorted(kept, key=lambda one: one[0])]

    @Slot()
    def _on_return(self) -> None:
        """The best page, with the words marked."""
        if first := self.list.item(0):
            self.list.setCurrentItem(first)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(item.data(_NAME))

    def _arrange(self) -> None:
        left, right = QWidget(self), QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self.browser, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setHandleWidth(14)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([fonts.scaled(width) for width in _WIDTHS])
        halves.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.addWidget(halves)
