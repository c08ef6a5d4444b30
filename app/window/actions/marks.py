"""Marking words of the minutes."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow


def mark_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """Highlights, notes and bookmarks, and copying what is selected."""
    pane, marking = window.source, controller.marking

    def has_chosen() -> bool:
        return pane.chosen is not None

    return [
        Action(
            "source.copy_cited",
            tr("Copy the selected words with their citation"),
            tr("Copies what is selected in the text, with the citation, to the clipboard."),
            controller.page_menu.copy_cited,
            "Ctrl+Alt+C",
            can=has_chosen,
        ),
        Action(
            "marks.highlight",
            tr("Highlight"),
            tr("Underlines the words that are selected in the text, and remembers them."),
            marking.highlight,
            "Ctrl+H",
            can=lambda: bool(pane.view),
        ),
        Action(
            "marks.note",
            tr("Note"),
            tr("Puts a note of your own on the words that are selected in the text."),
            marking.annotate,
            "Ctrl+M",
            can=lambda: bool(pane.view),
        ),
        Action(
            "marks.bookmark",
            tr("Bookmark"),
            tr("Remembers the words that are selected, or else the place that is being read."),
            marking.bookmark,
            "Ctrl+Shift+D",
            can=lambda: bool(pane.view),
        ),
        Action(
            "marks.remove",
            tr("Remove the chosen mark"),
            tr(
                "Takes away the mark that is chosen in the list, as Del does there; it can be taken back."
            ),
            lambda: window.marks.list.removal_wanted.emit(),
            can=lambda: window.marks.current is not None,
        ),
        Action(
            "marks.undo",
            tr("Take back the mark removed last"),
            tr("Brings back the mark that was taken away last, as Ctrl+Z does in the list."),
            marking.undo,
            can=lambda: marking.can_undo,
        ),
    ]
