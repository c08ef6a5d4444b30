"""How the window looks, and what is said of it."""

from PySide6.QtCore import QCoreApplication

from app.window.actions.action import Action
from app.window.main_window import MainWindow
from app.window.theme import Choice, Theme, choice_name


def window_actions(window: MainWindow, theme: Theme) -> list[Action]:
    """How the window looks, and what is said of it."""
    return [
        Action(
            "window.commands",
            _tr("Find a command"),
            _tr("Opens a list of everything that can be done, to type a few letters of it."),
            window.palette_wanted.emit,
            "Ctrl+Shift+P",
        ),
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
    name = choice_name(choice)
    return Action(
        f"window.theme_{choice.value}",
        _tr("Appearance: {name}").format(name=name),
        _tr("Shows the window in other colours: {name}.").format(name=name.lower()),
        lambda: theme.choose(choice),
        is_on=lambda: theme.choice is choice,
    )


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("actions", sentence)
