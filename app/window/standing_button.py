"""The bell beside the question: the standing questions, and how much is new on them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.window import counts, words
from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import StandingQuestion

_CHARACTERS = 70


class StandingButton(QToolButton):
    """A menu of the questions that are asked again; the number on it counts new passages."""

    chosen = Signal(int)
    """The number of the question to be shown."""
    remove_wanted = Signal(int)
    keep_wanted = Signal()
    """The question on show is to be kept."""
    notify_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._removal = QMenu(self.tr("Stop asking"), self.menu())
        give_icon(self, "bell-outline", theme, size=20)
        self._can_keep = False
        self._notifies = False
        self._questions: Sequence[StandingQuestion] = ()
        self._new: Mapping[int, int] = {}
        self._fill()

    def show_state(
        self,
        questions: Sequence[StandingQuestion],
        new: Mapping[int, int],
        *,
        can_keep: bool,
        notifies: bool,
    ) -> None:
        """Offer these questions; `new`: how many passages are new on each, by its number.

        `can_keep`: whether there is one on show to keep. `notifies`: whether the desktop is told.
        """
        self._questions, self._new = questions, new
        self._can_keep, self._notifies = can_keep, notifies
        self._fill()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        keep = menu.addAction(self.tr("Keep asking the question on show"))
        keep.setEnabled(self._can_keep)
        keep.triggered.connect(self.keep_wanted)
        menu.addSeparator()
        for one in self._questions:
            told = words.fresh(self._new.get(one.id, 0))
            # What follows a tab stands at the right edge, where a key would.
            action = menu.addAction(
                f"{_on_menu(one.question)}\t{told}" if told else _on_menu(one.question)
            )
            action.triggered.connect(lambda _=False, number=one.id: self.chosen.emit(number))
        if not self._questions:
            menu.addAction(self.tr("No standing questions yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addMenu(self._removal)
        notify = menu.addAction(self.tr("Tell me on the desktop when something is new"))
        notify.setCheckable(True)
        notify.setChecked(self._notifies)
        notify.triggered.connect(self.notify_wanted)
        self._fill_removal()
        self._show_count()

    def _fill_removal(self) -> None:
        self._removal.clear()
        for one in self._questions:
            action = self._removal.addAction(_on_menu(one.question))
            action.triggered.connect(lambda _=False, number=one.id: self.remove_wanted.emit(number))

    def _show_count(self) -> None:
        new = sum(self._new.get(one.id, 0) for one in self._questions)
        self.setText(str(new) if new else "")
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if new else style.ToolButtonIconOnly)
        name = self.tr("Standing questions")
        if new:
            passages = counts.new_passages(new)
            name = f"{name}: {passages}"
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("news", "true" if new else "false")
        style_as(self, "icon")


def _on_menu(question: str) -> str:
    text = " ".join(question.split())
    if len(text) > _CHARACTERS:
        text = text[: _CHARACTERS - 1].rstrip() + "…"
    return text.replace("&", "&&")
