"""The text of the minutes and the outline of its meetings: side by side where there is room."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.window.meeting_outline import MeetingOutline
from app.window.source_page import SourcePage
from app.window.theme import Theme

_WIDE = 720
_OUTLINE = 0.32
"""Of the room, at first."""


class TextView(QSplitter):
    """The outline is put away until it is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.outline = MeetingOutline(self)
        self.page = SourcePage(theme, self)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)
        self.setStretchFactor(1, 1)
        self.outline.setMinimumSize(120, 72)
        self.outline.hide()
        self.page.verticalScrollBar().valueChanged.connect(self.follow)
        self.outline.expanded.connect(self.follow)

    def turn_outline(self) -> bool:
        """Show the outline or put it away; whether it is shown now."""
        shown = self.outline.isHidden()
        self.outline.setVisible(shown)
        if shown:
            self._share()
            self.follow()
        return shown

    @Slot()
    def follow(self) -> None:
        """Say in the outline where the reader is."""
        if not self.outline.isHidden():
            self.outline.follow(self.page.reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or one above the other."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self._share()

    def _share(self) -> None:
        room = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
        self.setSizes([round(room * _OUTLINE), round(room * (1 - _OUTLINE))])
