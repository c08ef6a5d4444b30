"""Checking what was quoted against the minutes."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr


def checking_actions(controller: Controller) -> list[Action]:
    """Checking what was quoted against the minutes."""
    return [
        Action(
            "briefing.check_file",
            tr("Check an exported briefing"),
            tr("Compares every quote in a Word, web, PDF or JSON file with the minutes."),
            lambda: controller.checking.choose_file(),
            "Ctrl+Shift+K",
        ),
    ]
