"""Words laid out by hand, for what is painted rather than set in a widget."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption


def laid_out_text(text: str, font: QFont) -> QTextLayout:
    """A text to be broken into lines and drawn, in one font."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # File text may hold right-to-left names; the card itself stays left to right.
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def flow(
    layout: QTextLayout, left: float, top: float, width: float, *, spacing: float, indent: float = 0
) -> float:
    """Break into lines; returns where the last one ends."""
    layout.beginLayout()
    y = top
    first = True
    while (line := layout.createLine()).isValid():
        offset = indent if first else 0.0
        line.setLineWidth(max(20.0, width - offset))
        line.setPosition(QPointF(left + offset, y))
        y += line.height() * spacing
        first = False
    layout.endLayout()
    return y
