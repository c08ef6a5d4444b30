"""The panels: which are in sight, and which has the keyboard."""

from app.window.actions.action import Action
from app.window.language import tr
from app.window.main_window import BRIEFING, LIBRARY, MARKS, REGISTER, SOURCE, MainWindow


def panel_actions(window: MainWindow) -> list[Action]:
    """The panels: which are in sight, and which has the keyboard."""
    return [
        Action(
            "panel.next",
            tr("Go to the next panel"),
            tr("Puts the keyboard into the next panel in sight, where it was last."),
            lambda: window.step_panel(1),
            "F6",
        ),
        Action(
            "panel.before",
            tr("Go to the panel before"),
            tr("Puts the keyboard into the panel before, where it was last."),
            lambda: window.step_panel(-1),
            "Shift+F6",
        ),
        _turn(window, LIBRARY, tr("Show the minutes"), "Ctrl+1"),
        _turn(window, SOURCE, tr("Show the source"), "Ctrl+2"),
        _turn(window, REGISTER, tr("Show the register of decisions"), "Ctrl+R"),
        _turn(window, BRIEFING, tr("Show the briefing"), "Ctrl+J"),
        _turn(window, MARKS, tr("Show the marks"), "Ctrl+Shift+M"),
        Action(
            "register.export",
            tr("Export the register"),
            tr("Writes all rows of the table on show into a file for a spreadsheet."),
            lambda: window.register.export_wanted.emit(),
            can=lambda: bool(window.register.rows.total),
        ),
    ]


def _turn(window: MainWindow, name: str, text: str, keys: str) -> Action:
    return Action(
        f"panel.{name}",
        text,
        tr("Opens this panel and goes there, or hides it; it can also be moved and floated."),
        lambda: window.panels.turn(name),
        keys,
        is_on=window.panels.docks[name].isVisible,
    )
