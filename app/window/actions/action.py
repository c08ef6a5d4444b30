"""What the program can do: a name, words, keys, and what does it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """A thing to do. Menu, palette, shortcut sheet and help pages are all made of these."""

    name: str
    """"group.what", which stays as it is whatever the words and the language."""
    text: str
    help: str
    """One plain sentence: what it does."""
    do: Callable[[], object]
    keys: str = ""
    is_local: bool = False
    """The keys are those of one widget, which sees to them while it has the focus."""
    can: Callable[[], bool] = _always
    """Whether it can be done now."""
    is_on: Callable[[], bool] | None = None
    """Of a switch, whether it is on now."""

    @property
    def group(self) -> str:
        """What it belongs to: the first part of its name."""
        return self.name.partition(".")[0]

    @property
    def shown_keys(self) -> str:
        """Its keys as this system writes them; empty where it has none."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def tip(self) -> str:
        """What it does, and its keys."""
        return f"{self.help} ({self.shown_keys})" if self.keys else self.help

    def run(self) -> None:
        """Do it, if it can be done now."""
        if self.can():
            self.do()


def bind(window: QWidget, table: Iterable[Action]) -> None:
    """Give the window the keys of every action that has some for all of it."""
    for action in table:
        if action.keys and not action.is_local:
            key = QAction(action.text, window)
            key.setObjectName(action.name)
            key.setShortcut(QKeySequence(action.keys))
            key.triggered.connect(lambda _=False, one=action: one.run())
            window.addAction(key)
