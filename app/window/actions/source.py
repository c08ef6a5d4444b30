"""Reading the document that is open."""

from app.window.actions.action import Action
from app.window.language import tr
from app.window.main_window import MainWindow
from app.window.source_head import PAGE, STRUCTURE, TEXT


def source_actions(window: MainWindow) -> list[Action]:
    """Reading the document that is open."""
    source = window.source

    def is_open() -> bool:
        return source.source is not None

    def has_pages() -> bool:
        return source.source is not None and source.head.has_pages(source.source)

    return [
        Action(
            "source.text",
            tr("The source as text"),
            tr("Shows the minutes as text, with the passage and its quotes marked."),
            lambda: source.choose_view(TEXT),
            "Alt+1",
            can=is_open,
        ),
        Action(
            "source.page",
            tr("The source as a page"),
            tr("Shows the page of the PDF as it is printed, with the quoted words marked."),
            lambda: source.choose_view(PAGE),
            "Alt+2",
            can=has_pages,
        ),
        Action(
            "source.structure",
            tr("The structure of the source"),
            tr("Shows the meeting's items, decisions, votes and people as they were understood."),
            lambda: source.choose_view(STRUCTURE),
            "Alt+3",
            can=is_open,
        ),
        Action(
            "source.open",
            tr("Open the file"),
            tr("Opens the file of the minutes in the program that this computer has for it."),
            source.open_file,
            can=is_open,
        ),
        Action(
            "source.cite",
            tr("Copy the citation"),
            tr("Copies the citation of the passage on show to the clipboard, without its words."),
            source.copy_citation,
            can=lambda: source.hit is not None,
        ),
    ]
