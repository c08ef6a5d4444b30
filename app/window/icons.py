"""Icons of one kept set (Material Design 6), tinted by the theme.

The set is a font of the package qtawesome. Only its files are used: loading the package itself takes a
fifth of the time in which the window opens.
"""

import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from app.window import fonts
from app.window.sheet import style_as
from app.window.theme import Theme

_SET = "materialdesignicons6-webfont"
_SHARE = 0.875
"""Of the height of an icon: the height of the letters that draw it."""


def paint_icon(painter: QPainter, rect: QRect, name: str, tint: QColor) -> None:
    """Draw an icon in the middle of a rectangle, at its height."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(rect.height() * _SHARE)))
    painter.save()
    painter.setFont(font)
    painter.setPen(tint)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _letter(name))
    painter.restore()


class _Drawn(QIconEngine):
    """Draws an icon when it is shown, at the size and scale of the screen that it is shown on."""

    def __init__(self, name: str, tint: QColor, focused: QColor, disabled: QColor) -> None:
        super().__init__()
        self._name, self._tint = name, tint
        self._others = {QIcon.Mode.Active: focused, QIcon.Mode.Disabled: disabled}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Onto whatever is painted."""
        paint_icon(painter, rect, self._name, self._others.get(mode, self._tint))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """By itself."""
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn


@cache
def _family() -> str:
    """The font, once it is loaded."""
    (file,) = _folder().glob(f"{_SET}-[0-9]*.ttf")
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]


@cache
def _letter(name: str) -> str:
    """The letter of the font that draws an icon. Of seven thousand the window draws twenty at first."""
    code = re.search(rf'"{name}": *"0x(\w+)"', _codes())
    if code is None:
        raise KeyError(name)
    return chr(int(code[1], 16))


@cache
def _codes() -> str:
    """The numbers of all letters by name, as JSON: taking that apart would take a while."""
    (file,) = _folder().glob(f"{_SET}-charmap-*.json")
    return file.read_text("utf-8")


def _folder() -> Path:
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("The package qtawesome, which holds the icons, is not installed.")
    return Path(package.origin).with_name("fonts")


class _Tinted(QObject):
    """Keeps a button's icon in the colours of the theme."""

    def __init__(
        self, button: QAbstractButton, name: str, theme: Theme, colour: str, size: int
    ) -> None:
        super().__init__(button)
        self._button, self._name, self._theme, self._colour = button, name, theme, colour
        self._size = size
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        tokens, size = self._theme.tokens, fonts.scaled(self._size)
        self._button.setIconSize(QSize(size, size))
        tint, disabled = QColor(getattr(tokens, self._colour)), QColor(tokens.line)
        # A primary button is no longer filled while the keyboard is on it.
        focused = QColor(tokens.accent) if self._colour == "on_accent" else tint
        self._button.setIcon(QIcon(_Drawn(self._name, tint, focused, disabled)))


def give_icon(
    button: QAbstractButton, name: str, theme: Theme, colour: str = "quiet", size: int = 18
) -> None:
    """Put an icon on a button and tint it anew whenever the theme changes."""
    if button.text():
        # The style puts the text right against the icon.
        button.setText(f" {button.text()}")
    _Tinted(button, name, theme, colour, size)


def tool_button(parent: QWidget, name: str, icon: str, theme: Theme) -> QToolButton:
    """A button of an icon alone; its name is told by tooltip and to assistive technology."""
    button = QToolButton(parent)
    style_as(button, "bare")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    give_icon(button, icon, theme)
    return button
