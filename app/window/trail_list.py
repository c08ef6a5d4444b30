"""The steps of a trail."""

from PySide6.QtWidgets import QWidget

from app.window.card_list import CardList
from app.window.theme import Theme
from app.window.trail_delegate import TrailDelegate
from app.window.trail_model import TrailModel
from index.types import Trail


class TrailList(CardList):
    """A list of steps that is walked with the arrow keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.steps = TrailModel()
        super().__init__(self.steps, theme, parent)
        self.setAccessibleName(self.tr("Steps"))
        delegate = TrailDelegate(self, theme)
        delegate.copy_wanted.connect(self.copy_wanted)
        delegate.add_wanted.connect(self.add_wanted)
        self.setItemDelegate(delegate)

    def set_trail(self, trail: Trail | None) -> None:
        """Show the steps of this trail, none chosen."""
        self.steps.set_trail(trail)
        self.fit()
