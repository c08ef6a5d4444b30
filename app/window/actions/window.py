"""How the window looks, and what is said of it."""

from PySide6.QtCore import QCoreApplication

from app.window.actions.action import Action
from app.window.main_window import MainWindow
from app.window.theme import Choice, Theme


def window_actions(window: MainWindow, theme: Theme) -> list[Action]:
    """How the window looks, and what is said of it."""
    return [
        *(_theme_action(theme, choice) for choice in Choice),
        Action(
            "window.shortcuts",
            _tr("Keyboard shortcuts"),
            _tr("Lists the keys of everything that has one."),
            window.bottom.shortcuts_wanted.emit,
            "F1",
        ),
        Action(
            "window.quit",
            _tr("Quit"),
            _tr("Closes Minutebook; adding goes on from where it was when you open it again."),
            window.close,
            "Ctrl+Q",
        ),
    ]


def _theme_action(theme: Theme, choice: Choice) -> Action:
    text, said = {
        Choice.SYSTEM: (
            _tr("Appearance: as the system"),
            _tr("Makes the window light or dark as the rest of the desktop is."),
        ),
        Choice.LIGHT: (_tr("Appearance: light"), _tr("Makes the window light.")),
        Choice.DARK: (_tr("Appearance: dark"), _tr("Makes the window dark.")),
    }[choice]
    return Action(
        f"window.theme_{choice.value}",
        text,
        said,
        lambda: theme.choose(choice),
        is_on=lambda: theme.choice is choice,
    )


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("actions", sentence)
