"""Light, dark, or as the system is: the palette, the style sheet and a signal on change."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.window import fonts
from app.window.settings import Settings
from app.window.sheet import style_sheet
from app.window.tokens import DARK, LIGHT, Tokens


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, and says when it did."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self.tokens: Tokens = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.setFont(fonts.sized(app.font(), fonts.WINDOW_SIZE))
        self._ask_system()
        self._dress()

    @property
    def choice(self) -> Choice:
        """The user's choice; the system's scheme where there is none."""
        try:
            return Choice(self._settings.theme)
        except ValueError:
            return Choice.SYSTEM

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are on."""
        return self.tokens is DARK

    def choose(self, choice: Choice) -> None:
        """Change the theme now and remember it."""
        self._settings.theme = choice.value
        self._ask_system()
        self._dress()

    @Slot()
    def _on_system_changed(self) -> None:
        if self.choice is Choice.SYSTEM:
            self._dress()

    def _ask_system(self) -> None:
        # So that the window's own frame and native dialogs follow too, where the system can.
        schemes = {Choice.LIGHT: Qt.ColorScheme.Light, Choice.DARK: Qt.ColorScheme.Dark}
        if self.choice in schemes:
            self._app.styleHints().setColorScheme(schemes[self.choice])
        else:
            self._app.styleHints().unsetColorScheme()

    def _dress(self) -> None:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self.choice is not Choice.SYSTEM:
            dark = self.choice is Choice.DARK
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()


def choice_name(choice: Choice) -> str:
    """What a choice is called."""
    return {
        Choice.SYSTEM: _tr("As the system"),
        Choice.LIGHT: _tr("Light"),
        Choice.DARK: _tr("Dark"),
    }[choice]


def palette(tokens: Tokens) -> QPalette:
    """The palette of a theme, for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.window,
        roles.WindowText: tokens.text,
        roles.Base: tokens.panel,
        roles.AlternateBase: tokens.window,
        roles.Text: tokens.text,
        roles.Button: tokens.panel,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.text,
        roles.PlaceholderText: tokens.quiet,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.ToolTipBase: tokens.panel,
        roles.ToolTipText: tokens.text,
        roles.Light: tokens.panel,
        roles.Mid: tokens.line,
        roles.Dark: tokens.edge,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.quiet))
    return result


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("theme", sentence)
