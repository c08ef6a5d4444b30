"""The passage cards of an answer."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.window.card_list import CardList
from app.window.hit_delegate import HitDelegate
from app.window.hit_model import HitModel
from app.window.speech import announce
from app.window.theme import Theme
from index.types import Answer


class HitList(CardList):
    """A list of passages that is walked with the arrow keys."""

    like_wanted = Signal(int)
    """The row of the passage to find others like."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.hits = HitModel()
        super().__init__(self.hits, theme, parent)
        self.setAccessibleName(self.tr("Passages"))
        delegate = HitDelegate(self, theme)
        delegate.copy_wanted.connect(self.copy_wanted)
        delegate.add_wanted.connect(self.add_wanted)
        delegate.why_wanted.connect(self.turn_why)
        self.setItemDelegate(delegate)

    def set_answer(self, answer: Answer | None) -> None:
        """Show the passages of this answer, none chosen."""
        self.hits.set_answer(answer)
        self.fit()

    def set_new(self, new: Collection[int]) -> None:
        """Mark the passages of these citations as new: the mark may make their cards taller."""
        self.hits.set_new(new)
        self.refit(number - 1 for number in new)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space says why the current passage was found, M finds more like it."""
        place = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and place >= 0:
            self.turn_why(place)
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and place >= 0:
            self.like_wanted.emit(place)
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def turn_why(self, row: int) -> None:
        """Say on its card why a passage was found, or no longer."""
        is_open = self.hits.turn_why(row)
        index = self.hits.index(row)
        self.refit((row,))
        self.moved_to.emit(self.visualRect(index))
        if is_open:
            announce(self, index.data(Qt.ItemDataRole.AccessibleDescriptionRole))

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a passage."""
        menu = super().menu_of(row)
        is_open = self.hits.is_open(row)
        text = self.tr("Hide why it was found") if is_open else self.tr("Why this passage?")
        menu.addAction(text).triggered.connect(lambda: self.turn_why(row))
        more = menu.addAction(self.tr("More passages like this"))
        more.triggered.connect(lambda: self.like_wanted.emit(row))
        return menu
