"""Fonts: the system's own for the window, a good serif for the page, at the size the user reads at.

All sizes are given for a text size of 100 %. What the size is now, the application's own font says.
"""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

SERIFS = (
    "Charter",
    "Source Serif 4",
    "Source Serif Pro",
    "Noto Serif",
    "Iowan Old Style",
    "Georgia",
    "Cambria",
    "Liberation Serif",
    "DejaVu Serif",
)
READING_SIZE = 16
WINDOW_SIZE = 13
LINE_LENGTH = 75
"""Characters on a line of the page, at most."""


def window_font(base: QFont, percent: int) -> QFont:
    """The font of the application, at a text size."""
    font = QFont(base)
    font.setPixelSize(round(WINDOW_SIZE * percent / 100))
    return font


def scaled(pixels: int) -> int:
    """Pixels at the text size that the user chose."""
    size = QGuiApplication.font().pixelSize()
    return round(pixels * size / WINDOW_SIZE) if size > 0 else pixels


def reading_font() -> QFont:
    """The serif that the source is set in."""
    installed = set(QFontDatabase.families())
    font = QFont()
    font.setFamilies([name for name in SERIFS if name in installed] or ["serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(scaled(READING_SIZE))
    return font


def sized(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """A font of the same family in another size."""
    font = QFont(base)
    font.setPixelSize(scaled(pixels))
    font.setBold(bold)
    return font


def line_width(font: QFont) -> int:
    """The width of the longest comfortable line, in pixels."""
    sample = "Members were told that agency staff had fallen for the third quarter running"
    average = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
    return round(average * LINE_LENGTH)
