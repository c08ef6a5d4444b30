"""How large a dialog opens: as its text is, and never larger than the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.window import fonts

_LEFT = (40, 80)
"""Of the screen, for its frame."""


def give_size(dialog: QWidget, width: int, height: int) -> None:
    """Make it so large, in pixels for text of the usual size."""
    dialog.resize(QSize(fonts.scaled(width), fonts.scaled(height)).boundedTo(room_of(dialog)))


def room_of(dialog: QWidget) -> QSize:
    """How large it may be on its screen."""
    return dialog.screen().availableSize() - QSize(*_LEFT)
