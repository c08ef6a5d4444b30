"""Light, dark or high contrast, the size of text, and whether things move: how all is dressed."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.window import fonts
from app.window.language import tr
from app.window.settings import Settings
from app.window.sheet import style_sheet
from app.window.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

SIZES = (100, 110, 125, 150, 175, 200)
"""Of text, in per cent."""


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


class Motion(StrEnum):
    """Whether things may move."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


_TOKENS = {
    Choice.LIGHT: LIGHT,
    Choice.DARK: DARK,
    Choice.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Choice.CONTRAST_DARK: CONTRAST_DARK,
}
_DARK = {Choice.DARK, Choice.CONTRAST_DARK}
_SHAPING = {Settings.theme.name, Settings.text_size.name, Settings.motion.name}


class Theme(QObject):
    """Dresses the application as the settings say, and says when it did."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._font = app.font()
        self.tokens: Tokens = LIGHT
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        settings.changed.connect(self._on_setting)
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
    def moves(self) -> bool:
        """Whether things may move. Qt tells of no system that they should not: then they do."""
        return self._settings.motion != Motion.REDUCED

    @property
    def is_dark(self) -> bool:
        """Whether dark colours are on."""
        return self.tokens in (DARK, CONTRAST_DARK)

    def choose(self, choice: Choice) -> None:
        """Change the theme now and remember it."""
        self._settings.theme = choice.value

    @Slot(str)
    def _on_setting(self, name: str) -> None:
        if name in _SHAPING:
            self._ask_system()
            self._dress()

    @Slot()
    def _on_system_changed(self) -> None:
        if self.choice is Choice.SYSTEM:
            self._dress()

    def _ask_system(self) -> None:
        # So that the window's own frame and native dialogs follow too, where the system can.
        if self.choice is Choice.SYSTEM:
            self._app.styleHints().unsetColorScheme()
        else:
            dark = self.choice in _DARK
            self._app.styleHints().setColorScheme(
                Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
            )

    def _system(self) -> Choice:
        """What the system asks for."""
        hints = self._app.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Choice.CONTRAST_DARK if dark else Choice.CONTRAST_LIGHT
        return Choice.DARK if dark else Choice.LIGHT

    def _dress(self) -> None:
        choice = self._system() if self.choice is Choice.SYSTEM else self.choice
        self.tokens = _TOKENS[choice]
        size = min(max(self._settings.text_size, SIZES[0]), SIZES[-1])
        self._app.setFont(fonts.window_font(self._font, size))
        self._app.setPalette(palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, size, moves=self.moves))
        self.changed.emit()


def choice_name(choice: Choice) -> str:
    """What a choice is called."""
    return {
        Choice.SYSTEM: tr("As the system"),
        Choice.LIGHT: tr("Light"),
        Choice.DARK: tr("Dark"),
        Choice.CONTRAST_LIGHT: tr("Light, high contrast"),
        Choice.CONTRAST_DARK: tr("Dark, high contrast"),
    }[choice]


def motion_name(motion: Motion) -> str:
    """What a choice of motion is called."""
    return {
        Motion.SYSTEM: tr("As the system"),
        Motion.REDUCED: tr("Nothing moves"),
        Motion.FULL: tr("Things may move"),
    }[motion]


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
