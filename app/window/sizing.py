"""How large a dialog opens: as its text is, and never larger than the screen."""

from PySide6.QtWidgets import QWidget

from app.window import fonts

_LEFT = (40, 80)
"""Of the screen, for its frame."""


def give_size(dialog: QWidget, width: int, height: int) -> None:
    """Make it so large, in pixels for text of the usual size."""
    room = dialog.screen().availableSize()
    wide, high = fonts.scaled(width), fonts.scaled(height)
    dialog.resize(min(wide, room.width() - _LEFT[0]), min(high, room.height() - _LEFT[1]))
