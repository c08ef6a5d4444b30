"""Checking what was quoted against the minutes."""

from PySide6.QtCore import QCoreApplication

from app.window.actions.action import Action
from app.window.controller import Controller


def checking_actions(controller: Controller) -> list[Action]:
    """Checking what was quoted against the minutes."""
    return [
        Action(
            "briefing.check_file",
            _tr("Check an exported briefing"),
            _tr("Compares every quote in a Word, web, PDF or JSON file with the minutes."),
            controller.checking.choose_file,
            "Ctrl+Shift+K",
        ),
    ]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("actions", sentence)
