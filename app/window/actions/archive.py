"""Going over to another archive."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow


def archive_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """What can be done with archives as a whole."""
    switching = controller.switching
    return [
        Action(
            "archive.recent",
            tr("Switch to another archive"),
            tr("Lists the archives that were open before, to go over to one of them."),
            window.bottom.archive_button.showMenu,
        ),
        Action(
            "archive.open",
            tr("Open another archive"),
            tr("Asks for the folder of an archive and opens it in place of this one."),
            switching.choose,
        ),
        Action(
            "archive.new",
            tr("New archive"),
            tr("Makes an empty archive, such as for another council, and opens it."),
            switching.name_new,
        ),
    ]
