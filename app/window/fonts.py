"""Fonts: the system's own for the window, a good serif for the page."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

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


def reading_font() -> QFont:
    """The serif that the source is set in."""
    installed = set(QFontDatabase.families())
    font = QFont()
    font.setFamilies([name for name in SERIFS if name in installed] or ["serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(READING_SIZE)
    return font


def sized(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    """A font of the same family in another size."""
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def line_width(font: QFont) -> int:
    """The width of the longest comfortable line, in pixels."""
    sample = "Members were told that agency staff had fallen for the third quarter running"
    average = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
    return round(average * LINE_LENGTH)
