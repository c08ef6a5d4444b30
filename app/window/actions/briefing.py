"""Collecting quotes, and what is made of them."""

from collections.abc import Callable

from app.window.actions.action import Action
from app.window.briefing import words
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow
from index.types import Template


def briefing_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """Collecting quotes, and what is made of them."""

    def can(button: str) -> Callable[[], bool]:
        return lambda: window.briefing.buttons[button].isEnabled()

    return [
        *_collecting(window, controller),
        *_briefings(window, controller),
        *_editing(window, controller),
        *(_template(window, one, can("arrange")) for one in Template),
        Action(
            "briefing.draft",
            tr("Draft a summary"),
            tr(
                "Shows what a language model of your own would be sent; then checks what it writes."
            ),
            lambda: window.briefing.draft_wanted.emit(),
            can=can("draft"),
        ),
        Action(
            "briefing.check",
            tr("Check the quotes of the briefing"),
            tr("Compares every quote with its file, and says beside each what came of it."),
            lambda: window.briefing.check_wanted.emit(),
            can=can("check"),
        ),
        Action(
            "briefing.export",
            tr("Export the briefing"),
            tr("Writes the briefing to a file: Word, PDF, web page and others."),
            lambda: window.briefing.export_wanted.emit(),
            "Ctrl+E",
            can=can("export"),
        ),
        Action(
            "briefing.print",
            tr("Print the briefing"),
            tr("Prints the briefing with its quotes and their citations."),
            lambda: window.briefing.print_wanted.emit(),
            can=can("print"),
        ),
    ]


def _collecting(window: MainWindow, controller: Controller) -> list[Action]:
    pane, collecting = window.answer, controller.collecting

    return [
        Action(
            "briefing.add",
            tr("Add to the briefing"),
            tr("Takes what is on show, or selected in the source, or that nothing was found."),
            collecting.add_current,
            "Ctrl+B",
            can=lambda: pane.holds_something or window.source.page.chosen is not None,
        ),
        Action(
            "briefing.add_all",
            tr("Add all quotes to the briefing"),
            tr("Takes every quote of the answer, or every step of the timeline."),
            collecting.add_all,
            "Ctrl+Shift+B",
            can=lambda: pane.holds_something,
        ),
    ]


def _briefings(window: MainWindow, controller: Controller) -> list[Action]:
    desk = controller.desk

    def is_open() -> bool:
        return desk.editing.present is not None

    return [
        Action(
            "briefing.new",
            tr("New briefing"),
            tr("Begins an empty briefing; the one that is open is kept as it is."),
            desk.begin,
        ),
        Action(
            "briefing.rename",
            tr("Rename the briefing"),
            tr("Goes to the title of the briefing."),
            lambda: controller.writing.rename(),
            can=is_open,
        ),
        Action(
            "briefing.copy",
            tr("Duplicate the briefing"),
            tr("Opens the same briefing once more under another title."),
            desk.copy,
            can=is_open,
        ),
        Action(
            "briefing.delete",
            tr("Delete the briefing"),
            tr("Forgets the open briefing, once you confirm it; the minutes are not touched."),
            lambda: controller.writing.confirm_removal(),
            can=is_open,
        ),
        Action(
            "briefing.details",
            tr("Details of the briefing"),
            tr("Shows or hides reference, date, subject, officer and classification."),
            lambda: window.briefing.details_button.toggle(),
            can=is_open,
            is_on=lambda: window.briefing.details_button.isChecked(),
        ),
    ]


def _editing(window: MainWindow, controller: Controller) -> list[Action]:
    editing = controller.desk.editing

    def is_chosen() -> bool:
        return bool(window.briefing.view.chosen())

    return [
        Action(
            "briefing.heading",
            tr("Add a heading"),
            tr("Puts a heading of your own behind the chosen entry, to be written at once."),
            lambda: controller.writing.add_heading(),
        ),
        Action(
            "briefing.note",
            tr("Add a note"),
            tr("Puts a note in your own words behind the chosen entry, to be written at once."),
            lambda: controller.writing.add_note(),
        ),
        Action(
            "briefing.undo",
            tr("Undo"),
            tr("Takes the last change of the briefing back."),
            lambda: controller.writing.undo(),
            "Ctrl+Z",
            can=lambda: editing.can_undo,
        ),
        Action(
            "briefing.redo",
            tr("Redo"),
            tr("Makes the change of the briefing again that was taken back last."),
            lambda: controller.writing.redo(),
            "Ctrl+Shift+Z",
            can=lambda: editing.can_redo,
        ),
        Action(
            "briefing.edit",
            tr("Edit the chosen heading or note"),
            tr("Lets you write in its place; Esc ends it, and what is written is kept."),
            lambda: window.briefing.view.open_current(),
            "F2",
            is_local=True,
            can=is_chosen,
        ),
        Action(
            "briefing.up",
            tr("Move the chosen entries up"),
            tr("Moves them one place up in the briefing."),
            lambda: window.briefing.view.step_wanted.emit(-1),
            "Alt+Shift+Up",
            is_local=True,
            can=is_chosen,
        ),
        Action(
            "briefing.down",
            tr("Move the chosen entries down"),
            tr("Moves them one place down in the briefing."),
            lambda: window.briefing.view.step_wanted.emit(1),
            "Alt+Shift+Down",
            is_local=True,
            can=is_chosen,
        ),
        Action(
            "briefing.remove",
            tr("Take the chosen entries out"),
            tr("Takes them out of the briefing; undoing brings them back."),
            lambda: window.briefing.view.remove_wanted.emit(),
            "Del",
            is_local=True,
            can=is_chosen,
        ),
    ]


def _template(window: MainWindow, one: Template, can: Callable[[], bool]) -> Action:
    return Action(
        f"briefing.as_{one.name.lower()}",
        tr("Arrange as: {template}").format(template=words.template(one)),
        tr("Puts the entries under the headings of this template; undoing brings the order back."),
        lambda: window.briefing.arranged.emit(one),
        can=can,
    )
