"""Asking, where to search, and questions that are asked again by themselves."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.settings import Settings


def question_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """Asking, and where to search."""
    bar, filters, answer = window.question, window.filters, window.answer
    return [
        Action(
            "question.focus",
            tr("Go to the question"),
            tr("Puts the cursor into the question and selects all of it."),
            window.focus_question,
            "Ctrl+L",
        ),
        Action(
            "question.ask",
            tr("Ask"),
            tr("Asks the minutes what is typed in the question."),
            bar.field.ask,
            "Return",
            is_local=True,
            can=lambda: bool(bar.field.text().strip()),
        ),
        Action(
            "question.earlier",
            tr("The question asked before"),
            tr("Brings an earlier question back into the field; Down goes on to newer ones."),
            bar.field.bring_back,
            "Up",
            is_local=True,
            can=lambda: bool(bar.history.questions),
        ),
        Action(
            "question.forget",
            tr("Clear the history"),
            tr("Forgets all questions that were asked before."),
            bar.history.clear,
            can=lambda: bool(bar.history.questions),
        ),
        Action(
            "question.cancel",
            tr("Cancel what is under way"),
            tr("Gives up the question, the timeline or the adding under way, or a message."),
            controller.escape,
            "Esc",
            can=controller.can_escape,
        ),
        Action(
            "question.everything",
            tr("Search everything"),
            tr("Asks the question on show again without any filter."),
            answer.all_wanted.emit,
            can=lambda: bool(answer.answer and (answer.filters or answer.answer.understood)),
        ),
        Action(
            "question.exempt",
            tr("Include exempt items"),
            tr("Searches confidential items too until Minutebook is closed, once you confirm it."),
            filters.exempt.click,
            can=filters.exempt.isEnabled,
            is_on=filters.exempt.isChecked,
        ),
    ]


def standing_actions(
    window: MainWindow, controller: Controller, settings: Settings
) -> list[Action]:
    """Questions that are asked again by themselves."""
    button = window.question.standing_button
    pane = window.answer
    return [
        Action(
            "standing.keep",
            tr("Keep asking the question on show"),
            tr("Asks it again whenever minutes are added, and tells you what is new."),
            controller.standing.keep,
            "Ctrl+D",
            can=lambda: pane.answer is not None and pane.keep_button.isEnabled(),
        ),
        Action(
            "standing.list",
            tr("Show the standing questions"),
            tr("Opens the list of questions that are asked again, with what is new on each."),
            button.showMenu,
        ),
        Action(
            "standing.notify",
            tr("Tell me on the desktop when something is new"),
            tr("Shows a notice of the desktop when minutes bring news on a standing question."),
            lambda: button.notify_wanted.emit(not settings.notifies),
            is_on=lambda: settings.notifies,
        ),
    ]
