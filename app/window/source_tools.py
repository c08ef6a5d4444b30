"""The row of tools over the source: the way back, what to look for, what to mark."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.window.icons import tool_button
from app.window.theme import Theme


class SourceTools(QWidget):
    """Buttons alone; the flows say what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = tool_button(self, self.tr("Back (Alt+Left)"), "arrow-left", theme)
        self.on = tool_button(self, self.tr("Forward (Alt+Right)"), "arrow-right", theme)
        self.find_button = tool_button(
            self, self.tr("Find in the source (Ctrl+F)"), "magnify", theme
        )
        self.meeting = tool_button(
            self, self.tr("Whole meeting, with its outline (Alt+4)"), "file-tree-outline", theme
        )
        self.meeting.setCheckable(True)
        self.highlight = tool_button(
            self, self.tr("Highlight the selected words (Ctrl+H)"), "marker", theme
        )
        self.note = tool_button(
            self, self.tr("Note on the selected words (Ctrl+M)"), "note-plus-outline", theme
        )
        self.bookmark = tool_button(
            self, self.tr("Bookmark this place (Ctrl+Shift+D)"), "bookmark-plus-outline", theme
        )
        self.marks = tool_button(
            self, self.tr("All bookmarks, highlights and notes (Ctrl+Shift+M)"), "bookshelf", theme
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.show_places(back=False, on=False)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """All of them, as they stand."""
        reading = (self.back, self.on, self.find_button, self.meeting)
        return (*reading, self.highlight, self.note, self.bookmark, self.marks)

    def show_places(self, *, back: bool, on: bool) -> None:
        """Whether there are places to go to."""
        self.back.setEnabled(back)
        self.on.setEnabled(on)

    def show_open(self, *, opened: bool) -> None:
        """Whether there is a document to work on."""
        for button in (self.find_button, self.meeting, self.highlight, self.note, self.bookmark):
            button.setEnabled(opened)
