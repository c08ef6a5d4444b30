"""Finding one's way in the document that is open."""

from app.window.actions.action import Action
from app.window.controller import Controller
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.source_head import STRUCTURE


def reading_actions(window: MainWindow, controller: Controller) -> list[Action]:
    """Looking for words, going back, and how large they are."""
    pane, reading, opening = window.source, controller.reading, controller.opening

    def is_open() -> bool:
        return bool(pane.view)

    def can_zoom() -> bool:
        return pane.view not in {"", STRUCTURE}

    return [
        Action(
            "source.find",
            tr("Find in the source"),
            tr("Looks for words in the whole of the document that is open."),
            reading.finding.open,
            "Ctrl+F",
            can=is_open,
        ),
        Action(
            "source.find_next",
            tr("Next place found"),
            tr("Goes to the next place where the words stand, from the last to the first."),
            lambda: reading.finding.step(1),
            "F3",
            can=is_open,
        ),
        Action(
            "source.find_before",
            tr("Place found before"),
            tr("Goes to the place before where the words stand."),
            lambda: reading.finding.step(-1),
            "Shift+F3",
            can=is_open,
        ),
        Action(
            "source.meeting",
            tr("Whole meeting with its outline"),
            tr("Shows items, decisions, votes and actions beside the text; again puts them away."),
            pane.turn_outline,
            "Alt+4",
            can=is_open,
            is_on=pane.tools.meeting.isChecked,
        ),
        Action(
            "source.back",
            tr("Back"),
            tr("Goes back to the place that was read before."),
            lambda: opening.go(-1),
            "Alt+Left",
            can=lambda: opening.places.can_go_back,
        ),
        Action(
            "source.forward",
            tr("Forward"),
            tr("Goes on to the place that you came back from."),
            lambda: opening.go(1),
            "Alt+Right",
            can=lambda: opening.places.can_go_on,
        ),
        Action(
            "source.larger",
            tr("Larger text"),
            tr("Sets the text of the minutes larger, or the picture of the page."),
            lambda: reading.zoom(1),
            "Ctrl++",
            can=can_zoom,
        ),
        Action(
            "source.smaller",
            tr("Smaller text"),
            tr("Sets the text of the minutes smaller, or the picture of the page."),
            lambda: reading.zoom(-1),
            "Ctrl+-",
            can=can_zoom,
        ),
        Action(
            "source.normal",
            tr("Text in its own size"),
            tr("Sets the text as it is by itself, or the page as wide as the panel."),
            lambda: reading.zoom(0),
            "Ctrl+0",
            can=can_zoom,
        ),
    ]
