"""How the window looks, and what is said of it."""

from app.window.actions.action import Action
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.settings import Settings
from app.window.theme import SIZES, Choice, Theme, choice_name


def window_actions(window: MainWindow, settings: Settings, theme: Theme) -> list[Action]:
    """How the window looks, and what is said of it."""
    return [
        Action(
            "window.commands",
            tr("Find a command"),
            tr("Opens a list of everything that can be done, to type a few letters of it."),
            window.palette_wanted.emit,
            "Ctrl+Shift+P",
        ),
        Action(
            "window.settings",
            tr("Settings"),
            tr("Opens appearance, text size, language and what else can be set."),
            lambda: _open_settings(settings, window),
            "Ctrl+,",
        ),
        *(_theme_action(theme, choice) for choice in Choice),
        Action(
            "window.larger",
            tr("Larger text"),
            tr("Makes everything that is written a step larger, up to twice its size."),
            lambda: _resize(settings, 1),
            can=lambda: settings.text_size < SIZES[-1],
        ),
        Action(
            "window.smaller",
            tr("Smaller text"),
            tr("Makes everything that is written a step smaller, down to its usual size."),
            lambda: _resize(settings, -1),
            can=lambda: settings.text_size > SIZES[0],
        ),
        Action(
            "window.reset",
            tr("Reset the layout"),
            tr("Lets the panels and the window stand as they did at first."),
            window.reset_layout,
        ),
        Action(
            "window.shortcuts",
            tr("Keyboard shortcuts"),
            tr("Lists the keys of everything that has one."),
            window.bottom.shortcuts_wanted.emit,
            "F1",
        ),
        Action(
            "window.help",
            tr("Help"),
            tr("Opens the pages of help at the one on what you are at, in a window of their own."),
            window.help_wanted.emit,
            "Shift+F1",
        ),
        Action(
            "window.quit",
            tr("Quit"),
            tr("Closes Minutebook; adding goes on from where it was when you open it again."),
            window.close,
            "Ctrl+Q",
        ),
    ]


def _resize(settings: Settings, step: int) -> None:
    larger = [size for size in SIZES if (size - settings.text_size) * step > 0]
    settings.text_size = larger[0 if step > 0 else -1]


def _theme_action(theme: Theme, choice: Choice) -> Action:
    name = choice_name(choice)
    return Action(
        f"window.theme_{choice.value}",
        tr("Appearance: {name}").format(name=name),
        tr("Shows the window in other colours: {name}.").format(name=name.lower()),
        lambda: theme.choose(choice),
        is_on=lambda: theme.choice is choice,
    )


def _open_settings(settings: Settings, window: MainWindow) -> None:
    from app.window.settings_dialog import (
        open_settings,  # when it is wanted: the window is there sooner
    )

    open_settings(settings, window)
