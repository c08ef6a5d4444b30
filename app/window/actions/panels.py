"""The panels: which are in sight, and which has the keyboard."""

from PySide6.QtCore import QCoreApplication

from app.window.actions.action import Action
from app.window.main_window import LIBRARY, SOURCE, MainWindow


def panel_actions(window: MainWindow) -> list[Action]:
    """The panels: which are in sight, and which has the keyboard."""
    return [
        Action(
            "panel.next",
            _tr("Go to the next panel"),
            _tr("Puts the keyboard into the next panel in sight, where it was last."),
            lambda: window.step_panel(1),
            "F6",
        ),
        Action(
            "panel.before",
            _tr("Go to the panel before"),
            _tr("Puts the keyboard into the panel before, where it was last."),
            lambda: window.step_panel(-1),
            "Shift+F6",
        ),
        _turn(window, LIBRARY, _tr("Show the minutes"), "Ctrl+1"),
        _turn(window, SOURCE, _tr("Show the source"), "Ctrl+2"),
    ]


def _turn(window: MainWindow, name: str, text: str, keys: str) -> Action:
    return Action(
        f"panel.{name}",
        text,
        _tr("Opens this panel and goes there, or hides it; it can also be moved and floated."),
        lambda: window.panels.turn(name),
        keys,
        is_on=window.panels.docks[name].isVisible,
    )


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("actions", sentence)
