"""The briefing panel: title, details, what can be done, and the entries."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window.briefing import words
from app.window.briefing.chooser import Chooser
from app.window.briefing.details_form import DetailsForm
from app.window.briefing.model import BriefingModel
from app.window.briefing.view import BriefingView
from app.window.docks import take_first
from app.window.flow_layout import FlowLayout
from app.window.icons import give_icon, tool_button
from app.window.panel import PanelBar
from app.window.panel_scroll import Pane
from app.window.sheet import style_as
from app.window.theme import Theme
from index.drafting.prompt import quotes_of
from index.types import Briefing, Template


class BriefingPane(Pane):
    """Widgets only: it shows a value, and tells what the user wants done with it."""

    retitled = Signal(str)
    heading_wanted = Signal()
    note_wanted = Signal()
    arranged = Signal(object)
    """A `Template`."""
    export_wanted = Signal()
    check_wanted = Signal()
    print_wanted = Signal()
    draft_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = PanelBar(self.tr("Briefing"), self)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title of the briefing"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setToolTip(self.tr("Title of the briefing: type to rename it"))
        style_as(self.title, "heading")
        self.title.textEdited.connect(self.retitled)
        self.chooser = Chooser(theme, self)
        self.undo_button = self._tool(self.tr("Undo (Ctrl+Z)"), "undo", self.undo_wanted)
        self.redo_button = self._tool(self.tr("Redo (Ctrl+Shift+Z)"), "redo", self.redo_wanted)
        self.bar.fill(self.title)
        self.bar.add(self.chooser.button, self.undo_button, self.redo_button)
        self.details = DetailsForm(self)
        self.details.hide()
        self.details_button = self._make_details_button()
        self.model = BriefingModel(self)
        self.view = BriefingView(self.model, theme, self)
        self.view.setMinimumHeight(48)
        self.buttons = self._make_buttons()
        take_first(self.view)
        self._arrange()
        self.show_briefing(None)

    def show_briefing(
        self, briefing: Briefing | None, *, can_undo: bool = False, can_redo: bool = False
    ) -> None:
        """Show a briefing as it now stands, or that none is open."""
        is_open = briefing is not None
        self.model.set_briefing(briefing)
        if briefing is not None:
            if self.title.text() != briefing.title:
                self.title.setText(briefing.title)
                self.title.setCursorPosition(0)  # a long one is read from its beginning
            self.details.show_details(briefing.details)
        else:
            self.title.clear()
            self.details.hide()
        self.title.setEnabled(is_open)
        self.details_button.setEnabled(is_open)
        for name in ("arrange", "check", "export", "print"):
            self.buttons[name].setEnabled(bool(briefing and briefing.entries))
        self.buttons["draft"].setEnabled(bool(briefing and quotes_of(briefing)))
        self.undo_button.setEnabled(can_undo)
        self.redo_button.setEnabled(can_redo)
        self.view.hint = self.tr(
            "Nothing is in it yet. Ctrl+B adds the quote on show; quotes and passages can be "
            "dragged here."
        )
        self.view.viewport().update()

    def focus_order(self, menu: QWidget) -> list[QWidget]:
        """As Tab goes through the panel."""
        order: list[QWidget] = [self.title, self.chooser.button]
        order += [self.undo_button, self.redo_button, *self.buttons.values()]
        return [*order, self.details_button, *self.details.fields.values(), self.view, menu]

    def _tool(self, name: str, icon: str, signal: object) -> QWidget:
        button = tool_button(self, name, icon, self._theme)
        button.clicked.connect(signal)
        return button

    def _make_details_button(self) -> QPushButton:
        button = QPushButton(self.tr("Details"), self)
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Details at the head of the briefing"))
        button.setToolTip(self.tr("Reference, date, officer, classification and subject"))
        style_as(button, "link")
        button.toggled.connect(self.details.setVisible)
        return button

    def _make_buttons(self) -> dict[str, QPushButton]:
        arrange = QMenu(self)
        for one in Template:
            action = arrange.addAction(words.template(one))
            action.triggered.connect(lambda _=False, one=one: self.arranged.emit(one))
        made = {
            "heading": self._button(
                self.tr("Heading"),
                self.tr("Add a heading of your own"),
                "format-header-1",
                self.heading_wanted,
            ),
            "note": self._button(
                self.tr("Note"),
                self.tr("Add a note in your own words"),
                "pencil-outline",
                self.note_wanted,
            ),
            "arrange": self._button(
                self.tr("Arrange"),
                self.tr("Put the entries under the headings of a template"),
                "sort-variant",
                None,
            ),
            "draft": self._button(
                self.tr("Draft a summary…"),
                self.tr("Have a language model of your own draft a summary of the quotes"),
                "text-box-edit-outline",
                self.draft_wanted,
            ),
            "check": self._button(
                self.tr("Check"),
                self.tr("Compare every quote with its file"),
                "shield-check-outline",
                self.check_wanted,
            ),
            "export": self._button(
                self.tr("Export…"),
                self.tr("Write the briefing to a file: Word, PDF, web page and others"),
                "export-variant",
                self.export_wanted,
            ),
            "print": self._button(
                self.tr("Print…"),
                self.tr("Print the briefing"),
                "printer-outline",
                self.print_wanted,
            ),
        }
        made["arrange"].setMenu(arrange)
        return made

    def _button(self, text: str, name: str, icon: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        style_as(button, "small")
        give_icon(button, icon, self._theme, size=16)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def _arrange(self) -> None:
        buttons = FlowLayout()
        for button in (*self.buttons.values(), self.details_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 2, 10, 12)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.details)
        column.addWidget(self.view, 1)
