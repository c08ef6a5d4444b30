"""The window in its main states, one after the other, for tests that look at all of it."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.window.main_window import MainWindow
from app.window.offering import Offering
from index.progress import Progress

PANELS = ("panel.register", "panel.marks", "panel.briefing", "briefing.details", "briefing.note")
DIALOGS = (
    "window.commands",
    "window.shortcuts",
    "window.settings",
    "window.help",
    "minutes.site",
    "minutes.learn",
    "briefing.draft",
    "briefing.export",
)
"""Actions that open a panel, or a dialog."""
_ATTRIBUTES = ("text", "title", "windowTitle", "toolTip", "accessibleName", "placeholderText")


def states(window: MainWindow, ask: Callable, qtbot) -> Iterator[str]:
    """Put the window into each of its states, laid out; its name."""
    for state in _states(window, ask, qtbot):
        for _ in range(3):
            QApplication.processEvents()
        yield state


def _states(window: MainWindow, ask: Callable, qtbot) -> Iterator[str]:
    actions = {action.name: action for action in window.findChildren(Offering)[0].table}
    answer = window.answer
    yield "at rest"
    window.library.suggestion.suggest(begun=False)
    window.bottom.show_learning(window.bottom.line.full_text, Progress(40, 241, "", 540.0))
    yield "learning"
    window.bottom.end_progress()
    ask(window, "What was said about agency staff?")
    answer.answered.hits.turn_why(0)
    actions["briefing.add_all"].run()
    qtbot.waitUntil(actions["briefing.export"].can, timeout=20_000)
    yield "answered"
    actions["answer.timeline"].run()
    qtbot.waitUntil(lambda: answer.is_on_trail, timeout=20_000)
    yield "timeline"
    actions["source.structure"].run()
    actions["source.find"].run()
    yield "structure"
    ask(window, "What about the breakfast clubs of Narnia?")
    window.library.tree.show_problems()
    yield "not found"
    for name in PANELS:
        actions[name].run()
        yield name
    for name in DIALOGS:
        actions[name].run()
        yield name
        for dialog in window.findChildren(QDialog):
            dialog.close()


def texts(root: QWidget) -> Iterator[str]:
    """Everything that widgets and menus say, on sight, at the pointer or aloud."""
    for part in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        for attribute in _ATTRIBUTES:
            said = getattr(part, attribute, None)
            if callable(said) and (words := said()):
                yield words
