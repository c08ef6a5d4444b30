"""The panel of the register: its four tables, where they look, and what can be done with a row."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.window.docks import take_first
from app.window.flow_layout import FlowLayout
from app.window.icons import give_icon
from app.window.panel import PanelBar
from app.window.panel_scroll import Pane
from app.window.register.register_filters import RegisterFilters
from app.window.register.register_model import RegisterModel
from app.window.register.register_table import RegisterTable
from app.window.register.register_words import counted, kind_title
from app.window.segments import Segments
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from index.types import REGISTERED, FactKind

_HEIGHT = 400


class RegisterPane(Pane):
    """Widgets only; `Registering` fetches the rows and does what is wanted."""

    kind_chosen = Signal(str)
    copy_wanted = Signal(int)
    """A row to copy with its citation; so the others."""
    like_wanted = Signal(int)
    trail_wanted = Signal(int)
    briefing_wanted = Signal(int)
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = PanelBar(self.tr("Register"), self)
        self.kinds = Segments({kind: kind_title(kind) for kind in REGISTERED}, self)
        for button in self.kinds.buttons.values():
            button.setToolTip(self.tr("Lists all of this kind that was found in the minutes"))
        self.kinds.show_chosen(FactKind.RESOLUTION)
        self.kinds.chosen.connect(self.kind_chosen)
        self.filters = RegisterFilters(self)
        self.rows = RegisterModel(self)
        self.table = RegisterTable(self.rows, self)
        self.nothing = QLabel(self)
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        style_as(self.nothing, "lead")
        self.states = QStackedWidget(self)
        for state in (self.table, self.nothing):
            self.states.addWidget(state)
        self.count = QLabel(self)
        style_as(self.count, "quiet")
        self.buttons = self._make_buttons(theme)
        self.export_button = self._button(self.tr("Export CSV…"), "table-arrow-right", theme)
        self.export_button.setToolTip(self.tr("All rows of this table as a file for a spreadsheet"))
        self.export_button.clicked.connect(self.export_wanted)
        self.table.copy_wanted.connect(self.copy_wanted)
        self.table.like_wanted.connect(self.like_wanted)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.rows.modelReset.connect(self._show_buttons)
        take_first(self.table)
        self._arrange()
        self._show_buttons()

    def sizeHint(self) -> QSize:
        """Room for some rows when it is opened first."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def focus_order(self, menu: QWidget) -> list[QWidget]:
        """As Tab goes through the panel."""
        filters = (*self.filters.chips, self.filters.words)
        order = [menu, *self.kinds.buttons.values(), *filters, self.table]
        return [*order, *self.buttons, self.export_button]

    def show_count(self) -> None:
        """Say how many rows there are, or that there are none."""
        kind, total = self.rows.query.kind, self.rows.total
        if total is None:
            return
        words = counted(kind, total)
        self.count.setText(words)
        self.nothing.setText(self._none())
        self.states.setCurrentWidget(self.table if total else self.nothing)
        self.export_button.setEnabled(total > 0)
        announce(self.table, words)

    def _none(self) -> str:
        query = self.rows.query
        if query.words or query.filters:
            return self.tr("Nothing of the kind is recorded where these filters look.")
        return self.tr("Nothing of the kind is recorded in any minutes so far.")

    def _make_buttons(self, theme: Theme) -> list[QPushButton]:
        """What can be done with the row that is chosen: also in its menu."""
        buttons = []
        for text, tip, icon, signal in (
            (
                self.tr("Copy"),
                self.tr("Copy its words with their citation (Ctrl+C)"),
                "content-copy",
                self.copy_wanted,
            ),
            (
                self.tr("More like this"),
                self.tr("Passages that are like it (M)"),
                "text-search",
                self.like_wanted,
            ),
            (
                self.tr("What became of it"),
                self.tr("The timeline of its item, meeting by meeting"),
                "chart-timeline-variant",
                self.trail_wanted,
            ),
            (
                self.tr("Add to briefing"),
                self.tr("Put its words, with their citation, into the briefing"),
                "playlist-plus",
                self.briefing_wanted,
            ),
        ):
            button = self._button(text, icon, theme)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, one=signal: self._emit(one))
            buttons.append(button)
        return buttons

    def _button(self, text: str, icon: str, theme: Theme) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        style_as(button, "link")
        give_icon(button, icon, theme, "accent", 16)
        return button

    def _emit(self, signal: Signal) -> None:
        place = self.table.currentIndex().row()
        if place >= 0:
            signal.emit(place)  # type: ignore[attr-defined]

    def _arrange(self) -> None:
        flow = FlowLayout()
        flow.addWidget(self.kinds)
        for widget in (*self.filters.chips, self.filters.words):
            flow.addWidget(widget)
        below = FlowLayout(spacing=2)
        below.addWidget(self.count)
        for button in (*self.buttons, self.export_button):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 10, 8)
        column.setSpacing(8)
        column.addLayout(flow)
        column.addWidget(self.states, 1)
        column.addLayout(below)

    @Slot()
    def _show_buttons(self) -> None:
        chosen = self.table.currentIndex().isValid()
        for button in self.buttons:
            button.setEnabled(chosen)

    @Slot(int, QPoint)
    def _on_menu(self, place: int, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show in the source")).triggered.connect(
            lambda: self.table.chosen.emit(place)
        )
        for button in self.buttons:
            menu.addAction(button.text().strip()).triggered.connect(button.click)
        menu.popup(where)
