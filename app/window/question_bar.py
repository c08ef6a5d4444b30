"""The top of the window: the question, Ask, standing and earlier questions, and the theme."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.window.history import History
from app.window.icons import give_icon
from app.window.question_field import QuestionField
from app.window.sheet import style_as
from app.window.standing_button import StandingButton
from app.window.theme import Choice, Theme, choice_name

_SHOWN = 20
_MENU_CHARACTERS = 80


class QuestionBar(QWidget):
    """Where a question starts."""

    asked = Signal(str)

    def __init__(self, history: History, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = history
        self._theme = theme
        self.field = QuestionField(history, self)
        self.field.asked.connect(self.asked)
        self.ask_button = QPushButton(self.tr("Ask"), self)
        style_as(self.ask_button, "primary")
        self.ask_button.setAccessibleName(self.tr("Ask"))
        self.ask_button.clicked.connect(self.field.ask)
        self.history_button = self._menu_button(self.tr("Earlier questions"), "history")
        self.standing_button = StandingButton(theme, self)
        self.theme_button = self._menu_button(self.tr("Appearance"), "theme-light-dark")
        self.menu_button = self._menu_button(self.tr("Everything that can be done"), "menu")
        self._fill_theme_menu()
        self._fill_history_menu()
        history.changed.connect(self._fill_history_menu)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.ask_button)
        buttons = (self.standing_button, self.history_button, self.theme_button, self.menu_button)
        for button in buttons:
            row.addWidget(button)

    def _menu_button(self, name: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        style_as(button, "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        give_icon(button, icon, self._theme, size=20)
        return button

    def _fill_theme_menu(self) -> None:
        menu = self.theme_button.menu()
        group = QActionGroup(menu)
        for choice in Choice:
            action = QAction(choice_name(choice), group)
            action.setCheckable(True)
            action.setData(choice.value)
            menu.addAction(action)
        group.triggered.connect(self._on_theme)
        menu.aboutToShow.connect(self._check_theme)

    @Slot()
    def _check_theme(self) -> None:
        """It may have been chosen elsewhere."""
        for action in self.theme_button.menu().actions():
            action.setChecked(action.data() == self._theme.choice)

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        self._theme.choose(Choice(action.data()))

    @Slot()
    def _fill_history_menu(self) -> None:
        menu = self.history_button.menu()
        menu.clear()
        for question in self.history.questions[:_SHOWN]:
            action = menu.addAction(_shortened(question).replace("&", "&&"))
            action.setData(question)
            action.triggered.connect(self._on_earlier)
        if not self.history.questions:
            menu.addAction(self.tr("No questions yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear the history")).triggered.connect(self.history.clear)

    @Slot()
    def _on_earlier(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.field.setText(action.data())
            self.field.ask()


def _shortened(question: str) -> str:
    if len(question) <= _MENU_CHARACTERS:
        return question
    return question[: _MENU_CHARACTERS - 1].rstrip() + "…"
