"""How often each meeting spoke of a topic, on an axis of time."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.window import trail_words
from app.window.speech import announce
from app.window.theme import Theme
from app.window.trail_axis import Axis
from app.window.trail_drawing import SIDE, Drawing, foot
from app.window.trail_lanes import Bar, Lane, height, lanes
from index.types import Trail

_TOP = 8
_REACH = 9
"""Pixels beside a bar that still count as on it."""


class TrailChart(QWidget):
    """Bars by meeting, a lane for each body; walked with the arrow keys."""

    passed = Signal(int)
    """The place among the mentions of the meeting that the keyboard is on now."""
    chosen = Signal(int)
    """The place among the mentions of the meeting to go on to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trail: Trail | None = None
        self._ring = False
        self.current = -1
        self.setAccessibleName(self.tr("Mentions by meeting"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)

    @property
    def dated(self) -> list[int]:
        """The meetings that are on the axis, by date."""
        mentions = self._trail.mentions if self._trail else ()
        return [place for place, mention in enumerate(mentions) if mention.held_on]

    def set_trail(self, trail: Trail | None) -> None:
        """Draw this trail, no meeting chosen."""
        self._trail = trail
        self.current = -1
        self.setAccessibleDescription(trail_words.described(trail) if trail else "")
        self.setVisible(bool(self.dated))
        self._fit()

    def show_current(self, place: int) -> None:
        """Mark a meeting without telling."""
        self.current = place
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as its lanes."""
        return QSize(300, _TOP + (height(self._trail) if self._trail else 0) + foot())

    def bars(self) -> list[Bar]:
        """What is drawn, in the order of the lanes."""
        return [bar for lane in self._lanes() for bar in lane.bars]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - as Qt names it
        """Draw lanes, bars, axis and legend."""
        if not self.dated:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.width(), self.height()
        drawing = Drawing(painter, self._theme.tokens, self.font(), *size)
        for lane in self._lanes():
            drawing.lane(lane, self.current)
        drawing.axis(self._axis())
        drawing.legend()
        if self.hasFocus() and self._ring:
            drawing.ring()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from meeting to meeting, Home and End to the ends, Return to the steps."""
        self._ring = True
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        places = self.dated
        if not places:
            super().keyPressEvent(event)
        elif event.key() in steps:
            here = places.index(self.current) if self.current in places else -1
            self._pass(places[max(0, min(here + steps[Qt.Key(event.key())], len(places) - 1))])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pass(places[0 if event.key() == Qt.Key.Key_Home else -1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.current if self.current in places else places[0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a bar chooses its meeting."""
        bar = self._bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and bar:
            self.chosen.emit(bar.mention)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a bar can be chosen."""
        over = self._bar_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Say which meeting a bar stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            bar = self._bar_at(QPointF(event.pos()))
            if bar and self._trail:
                QToolTip.showText(
                    event.globalPos(), trail_words.meeting(self._trail, bar.mention), self
                )
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, unless the mouse or the window itself brought the focus."""
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._ring = event.reason() in by_key
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    @Slot()
    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _pass(self, place: int) -> None:
        self.show_current(place)
        if self._trail:
            announce(self, trail_words.meeting(self._trail, place))
        self.passed.emit(place)

    def _axis(self) -> Axis:
        days = [one.held_on for one in self._trail.mentions if one.held_on] if self._trail else []
        return Axis.over(days, SIDE, self.width() - SIDE)

    def _lanes(self) -> list[Lane]:
        return lanes(self._trail, self._axis(), _TOP) if self._trail and self.dated else []

    def _bar_at(self, place: QPointF) -> Bar | None:
        for lane in self._lanes():
            if lane.top <= place.y() < lane.bottom and lane.bars:
                nearest = min(lane.bars, key=lambda bar: abs(bar.middle - place.x()))
                near = abs(nearest.middle - place.x()) <= nearest.rect.width() / 2 + _REACH
                return nearest if near else None
        return None
