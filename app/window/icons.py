"""Icons of one kept set (Material Design 6), tinted by the theme."""

import qtawesome
from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from app.window.sheet import style_as
from app.window.theme import Theme


def icon(name: str, theme: Theme, colour: str = "quiet") -> QIcon:
    """The icon in a colour of the theme's tokens."""
    tint = getattr(theme.tokens, colour)
    made = qtawesome.icon(f"mdi6.{name}", color=tint, color_disabled=theme.tokens.line)
    return QIcon(made)


class _Tinted(QObject):
    """Keeps a button's icon in the colours of the theme."""

    def __init__(self, button: QAbstractButton, name: str, theme: Theme, colour: str) -> None:
        super().__init__(button)
        self._button, self._name, self._theme, self._colour = button, name, theme, colour
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        self._button.setIcon(icon(self._name, self._theme, self._colour))


def give_icon(
    button: QAbstractButton, name: str, theme: Theme, colour: str = "quiet", size: int = 18
) -> None:
    """Put an icon on a button and tint it anew whenever the theme changes."""
    button.setIconSize(QSize(size, size))
    if button.text():
        # The style puts the text right against the icon.
        button.setText(f" {button.text()}")
    _Tinted(button, name, theme, colour)


def tool_button(parent: QWidget, name: str, icon: str, theme: Theme) -> QToolButton:
    """A button of an icon alone; its name is told by tooltip and to assistive technology."""
    button = QToolButton(parent)
    style_as(button, "bare")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    give_icon(button, icon, theme)
    return button
