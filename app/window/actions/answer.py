"""What can be done with an answer or a timeline."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow


def answer_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """What can be done with an answer or a timeline."""
    answer = window.answer

    def row() -> int:
        return answer.answered.hits.currentIndex().row()

    def is_there() -> bool:
        return answer.answer is not None

    def is_answered() -> bool:
        return answer.answer is not None and answer.answer.answered

    return [
        Action(
            "answer.next",
            tr("Next quote"),
            tr("Goes to the next quote or step and shows it in the source."),
            lambda: answer.step(1),
            "Alt+Down",
            can=is_answered,
        ),
        Action(
            "answer.before",
            tr("Quote before"),
            tr("Goes to the quote or step before and shows it in the source."),
            lambda: answer.step(-1),
            "Alt+Up",
            can=is_answered,
        ),
        Action(
            "answer.copy",
            tr("Copy the quote with its citation"),
            tr("Copies the words of the chosen passage, with the citation, to the clipboard."),
            answer.copy_current,
            "Ctrl+Shift+C",
            can=lambda: answer.is_aside or row() >= 0,
        ),
        Action(
            "answer.copy_all",
            tr("Copy all quotes with citations"),
            tr("Copies every quote of the answer, or the timeline, to the clipboard."),
            answer.copy_all,
            "Ctrl+Shift+A",
            can=is_answered,
        ),
        Action(
            "answer.why",
            tr("Why this passage was found"),
            tr("Says on the chosen passage which words and meanings brought it up."),
            lambda: answer.answered.hits.turn_why(row()),
            "Space",
            is_local=True,
            can=lambda: is_there() and row() >= 0 and not answer.is_on_trail,
        ),
        Action(
            "answer.like",
            tr("More passages like the chosen one"),
            tr("Finds passages that are like it, wherever they stand; none is called an answer."),
            answer.like_current,
            "M",
            is_local=True,
            can=lambda: answer.holds_something and not answer.is_on_trail,
        ),
        Action(
            "answer.timeline",
            tr("The timeline of the question"),
            tr("Shows what became of the matter, meeting by meeting; again goes back."),
            answer.turn_trail,
            "Alt+T",
            can=is_answered,
            is_on=lambda: answer.is_on_trail,
        ),
        Action(
            "answer.print",
            tr("Print"),
            tr("Prints the answer or the timeline, or the source where the keyboard is in it."),
            lambda: controller.printing.print_shown(),
            "Ctrl+P",
            can=lambda: is_there() or window.source.source is not None,
        ),
        Action(
            "answer.certificate",
            tr("Save what was searched"),
            tr("Writes an account of the search and its outcome to a file, to be put on record."),
            controller.certifying.choose_file,
            "Ctrl+S",
            can=is_there,
        ),
    ]
