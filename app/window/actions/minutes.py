"""What comes into the archive, how it is kept, and what leaves it."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow


def minutes_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """What comes into the archive, how it is kept, and what leaves it."""
    library, adding = window.library, controller.adding
    tree = library.tree
    return [
        Action(
            "minutes.folder",
            tr("Add a folder of minutes"),
            tr("Reads all minutes in a folder, and in the folders in it, into the archive."),
            adding.add_folder,
            "Ctrl+O",
        ),
        Action(
            "minutes.files",
            tr("Add files of minutes"),
            tr("Reads the files that you choose into the archive; they stay where they are."),
            adding.add_files,
        ),
        Action(
            "minutes.site",
            tr("Fetch minutes from a council's site"),
            tr("Downloads minutes from a council's site and reads them; nothing is sent there."),
            lambda: controller.fetching.open(),
        ),
        Action(
            "minutes.samples",
            tr("Add the sample minutes"),
            tr("Adds the minutes of an invented council, to try things on."),
            adding.add_samples,
        ),
        Action(
            "minutes.follow",
            tr("Keep added folders up to date"),
            tr("Reads by itself what changes in the folders that were added."),
            library.follow_action.toggle,
            is_on=library.follow_action.isChecked,
        ),
        Action(
            "minutes.learn",
            tr("Learn from these minutes"),
            tr("Teaches the language model how this council writes, on this computer."),
            lambda: controller.learning.open(),
        ),
        Action(
            "minutes.find",
            tr("Find minutes in the list"),
            tr("Goes to the field above the list, which narrows it as you type."),
            library.find_field.setFocus,
            "Ctrl+Shift+L",
            can=library.isVisible,
        ),
        Action(
            "minutes.became",
            tr("What became of the chosen item"),
            tr("Shows the timeline of the item that is chosen in the list, meeting by meeting."),
            library.follow_item,
            can=lambda: tree.item() is not None,
        ),
        Action(
            "minutes.structure",
            tr("Show the structure of the chosen minutes"),
            tr("Opens the meeting that is chosen in the list as its items and decisions."),
            tree.structure_action.trigger,
            "Shift+Return",
            is_local=True,
            can=lambda: bool(tree.selected()),
        ),
        Action(
            "minutes.remove",
            tr("Remove the chosen minutes from the archive"),
            tr("Makes the archive forget them, once you confirm it; the files are not touched."),
            tree.remove_action.trigger,
            "Del",
            is_local=True,
            can=lambda: bool(tree.selected()),
        ),
        Action(
            "minutes.problems",
            tr("Show the files that need attention"),
            tr("Goes to the files that could not be read, or not wholly, with the reason."),
            library.summary.click,
            can=library.summary.isVisible,
        ),
    ]
