"""How the chart of a trail is drawn: lanes with bars, the axis, and what the signs mean."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.window import fonts
from app.window.language import tr
from app.window.tokens import Tokens
from app.window.trail_axis import Axis
from app.window.trail_lanes import Bar, Lane, number_room

SIDE = 10
_FOOT = 50
_COLUMN = 26.0
_SMALL, _LARGE = 2.5, 4.0
"""Half of a diamond, where bars stand close and where they do not."""


def foot() -> int:
    """Room for the marks of the axis and for what the signs mean."""
    return fonts.scaled(_FOOT)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A painter on a chart of this size, in the colours of a theme."""

    painter: QPainter
    tokens: Tokens
    font: QFont
    width: int
    height: int

    def lane(self, lane: Lane, current: int) -> None:
        """A body's name, and its bars; behind the current one a column."""
        for bar in lane.bars:
            if bar.mention == current:
                self._column(lane, bar)
        self._write(13, "text")
        metrics = self.painter.fontMetrics()
        room = self.width - 2 * SIDE
        name = metrics.elidedText(lane.name, Qt.TextElideMode.ElideRight, room)
        self.painter.drawText(QPointF(SIDE, lane.top + metrics.ascent()), name)
        self.painter.setPen(QPen(QColor(self.tokens.edge), 1))
        self.painter.drawLine(QPointF(SIDE, lane.base), QPointF(self.width - SIDE, lane.base))
        for bar in lane.bars:
            self._bar(bar, lane.base, current=bar.mention == current)

    def axis(self, axis: Axis) -> None:
        """The marks, named as far as their names do not touch."""
        top = self.height - foot()
        free = 0.0
        for place, name in axis.marks():
            self.painter.setPen(QPen(QColor(self.tokens.edge), 1))
            self.painter.drawLine(QPointF(place, top), QPointF(place, top + 5))
            self._write(12, "quiet")
            metrics = self.painter.fontMetrics()
            wide = metrics.horizontalAdvance(name)
            left = max(SIDE, min(place - wide / 2, self.width - wide - SIDE))
            if left >= free:
                self.painter.drawText(QPointF(left, top + 7 + metrics.ascent()), name)
                free = left + wide + 8

    def legend(self) -> None:
        """What bars and diamonds stand for."""
        line = self.height - 9.0
        self._fill(QRectF(SIDE, line - 9, 7, 9))
        self._write(12, "quiet")
        bars, place = tr("passages about it"), SIDE + 13
        self.painter.drawText(QPointF(place, line), bars)
        place += self.painter.fontMetrics().horizontalAdvance(bars) + 24
        self._diamond(QPointF(place, line - 4), _LARGE)
        self._write(12, "quiet")
        self.painter.drawText(QPointF(place + 10, line), tr("a decision is recorded"))

    def ring(self) -> None:
        """Where the keyboard is."""
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(QPen(QColor(self.tokens.accent), self.tokens.ring))
        half = self.tokens.ring / 2
        whole = QRectF(half, half, self.width - 2 * half, self.height - 2 * half)
        self.painter.drawRoundedRect(whole, 8, 8)

    def _column(self, lane: Lane, bar: Bar) -> None:
        wide = _COLUMN if bar.roomy else bar.rect.width() + 10
        top = lane.top + lane.head - 2
        self.painter.setPen(QPen(QColor(self.tokens.accent), 1))
        self.painter.setBrush(QColor(self.tokens.accent_behind))
        column = QRectF(bar.middle - wide / 2, top, wide, lane.bottom - top - 1)
        self.painter.drawRoundedRect(column, 5, 5)

    def _bar(self, bar: Bar, base: float, *, current: bool) -> None:
        self._fill(bar.rect)
        if bar.decided:
            self._diamond(QPointF(bar.middle, base + 7), _LARGE if bar.roomy else _SMALL)
        if bar.roomy or current:
            self._write(12, "text", bold=current)
            above = QRectF(
                bar.middle - 40, bar.rect.top() - number_room() + 1, 80, number_room() - 2
            )
            self.painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(bar.passages))

    def _fill(self, rect: QRectF) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.tokens.accent))
        self.painter.drawRect(rect)

    def _diamond(self, middle: QPointF, half: float) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.tokens.text))
        corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        self.painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))

    def _write(self, pixels: int, colour: str, *, bold: bool = False) -> None:
        self.painter.setFont(fonts.sized(self.font, pixels, bold=bold))
        self.painter.setPen(QColor(getattr(self.tokens, colour)))
