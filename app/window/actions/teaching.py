"""Buttons that do what an action does say so in its words, with its keys."""

from collections.abc import Iterable

from app.window.actions.action import Action
from app.window.main_window import MainWindow
from app.window.source_head import PAGE, STRUCTURE, TEXT


def teach(window: MainWindow, table: Iterable[Action]) -> None:
    """Give each of these buttons the tooltip of its action."""
    answered, source, empty = window.answer.answered, window.source, window.answer.empty
    views = source.head.views.buttons
    taught = {
        "question.ask": window.question.ask_button,
        "window.shortcuts": window.bottom.shortcuts,
        "minutes.folder": empty.folder_button,
        "minutes.samples": empty.samples_button,
        "answer.timeline": answered.trail_button,
        "answer.copy_all": answered.copy_button,
        "answer.certificate": answered.record_button,
        "source.text": views[TEXT],
        "source.page": views[PAGE],
        "source.structure": views[STRUCTURE],
        "source.open": source.open_button,
        "source.cite": source.copy_button,
    }
    for action in table:
        if button := taught.get(action.name):
            button.setToolTip(action.tip)
            button.setWhatsThis(action.tip)
