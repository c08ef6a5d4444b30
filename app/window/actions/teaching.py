"""Buttons that do what an action does say so in its words, with its keys."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from app.window.actions.action import Action
from app.window.main_window import MainWindow
from app.window.source_head import PAGE, STRUCTURE, TEXT

if TYPE_CHECKING:
    from app.window.answered import Answered


def teach(window: MainWindow, table: Iterable[Action]) -> None:
    """Give each of these buttons the tooltip of its action."""
    tips = {action.name: action.tip for action in table}
    source, empty, answer = window.source, window.answer.empty, window.answer
    views = source.head.views.buttons
    taught = {
        "question.ask": window.question.ask_button,
        "window.shortcuts": window.bottom.shortcuts,
        "minutes.folder": empty.folder_button,
        "minutes.samples": empty.samples_button,
        "source.text": views[TEXT],
        "source.page": views[PAGE],
        "source.structure": views[STRUCTURE],
        "source.open": source.open_button,
        "source.cite": source.copy_button,
    }
    _teach(tips, taught)
    answer.answered_made.connect(lambda: _teach(tips, _of_answer(answer.answered)))


def _of_answer(answered: "Answered") -> dict[str, QPushButton]:
    return {
        "answer.timeline": answered.trail_button,
        "answer.copy_all": answered.copy_button,
        "answer.certificate": answered.record_button,
    }


def _teach(tips: dict[str, str], taught: dict[str, QPushButton]) -> None:
    for name, button in taught.items():
        button.setToolTip(tips[name])
        button.setWhatsThis(tips[name])
