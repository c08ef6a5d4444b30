"""The passage cards of an answer."""

from PySide6.QtWidgets import QWidget

from app.window.card_list import CardList
from app.window.hit_delegate import HitDelegate
from app.window.hit_model import HitModel
from app.window.theme import Theme
from index.types import Answer


class HitList(CardList):
    """A list of passages that is walked with the arrow keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.hits = HitModel()
        super().__init__(self.hits, theme, parent)
        self.setAccessibleName(self.tr("Passages"))
        delegate = HitDelegate(self, theme)
        delegate.copy_wanted.connect(self.copy_wanted)
        self.setItemDelegate(delegate)

    def set_answer(self, answer: Answer | None) -> None:
        """Show the passages of this answer, none chosen."""
        self.hits.set_answer(answer)
        self.fit()
