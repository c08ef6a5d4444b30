"""Everything the program can do, in one table."""

from app.window.actions.action import Action
from app.window.actions.answer import answer_actions
from app.window.actions.archive import archive_actions
from app.window.actions.briefing import briefing_actions
from app.window.actions.checking import checking_actions
from app.window.actions.marks import mark_actions
from app.window.actions.minutes import minutes_actions
from app.window.actions.panels import panel_actions
from app.window.actions.question import question_actions, standing_actions
from app.window.actions.reading import reading_actions
from app.window.actions.source import source_actions
from app.window.actions.window import window_actions
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.settings import Settings
from app.window.theme import Theme


def all_actions(
    window: MainWindow, controller: Controller, settings: Settings, theme: Theme
) -> list[Action]:
    """Everything, in the order in which it is listed."""
    return [
        *question_actions(window, controller),
        *standing_actions(window, controller, settings),
        *answer_actions(window, controller),
        *source_actions(window),
        *reading_actions(window, controller),
        *mark_actions(window, controller),
        *checking_actions(controller),
        *minutes_actions(window, controller),
        *briefing_actions(window, controller),
        *panel_actions(window),
        *archive_actions(window, controller),
        *window_actions(window, settings, theme),
    ]


def group_title(group: str) -> str:
    """What a group of actions is called."""
    titles = {
        "question": tr("Question"),
        "standing": tr("Standing questions"),
        "answer": tr("Answer"),
        "source": tr("Source"),
        "marks": tr("Marks"),
        "briefing": tr("Briefing"),
        "minutes": tr("Minutes"),
        "panel": tr("Panels"),
        "archive": tr("Archive"),
        "register": tr("Register"),
        "window": tr("Window"),
    }
    return titles[group]
