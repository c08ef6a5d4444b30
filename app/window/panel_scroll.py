"""The room of a panel: where its parts need more of it than there is, they scroll as one."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from app.window import fonts
from app.window.focus_scroll import FocusScroll
from app.window.panel import PanelBar

_LEAST = 76
"""Two lines and a row of buttons: with less nothing could be done in a panel."""


class States(QStackedWidget):
    """Asks for no more room than the one that is on show needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Of the one on show; as wide as the widest, so that nothing moves sideways."""
        shown, widest = self.currentWidget(), super().minimumSizeHint()
        return QSize(widest.width(), shown.minimumSizeHint().height()) if shown else widest


class Pane(QFrame):
    """The parts of a panel. Lists and texts among them scroll by themselves, so that they can be low."""

    sight_wanted = Signal(QWidget)
    """The part that has something new to show."""
    bar: PanelBar
    """The line by which its dock is moved."""

    def focus_order(self, menu: QWidget) -> list[QWidget]:
        """As Tab goes through it and the button that opens the menu of its dock."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        """No more than is needed for every part to be whole."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1


class PanelScroll(FocusScroll):
    """Lets a panel be lower than its parts, none of which is cut: larger text, longer sentences."""

    def __init__(self, pane: Pane, parent: QWidget | None = None) -> None:
        self._pane = pane
        self._part: QWidget | None = None
        super().__init__(pane, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pane.sight_wanted.connect(self._bring)

    def sizeHint(self) -> QSize:
        """As the panel would like it."""
        return self._pane.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as the parts must be; lower than they are together."""
        least = self._pane.minimumSizeHint().expandedTo(self._pane.minimumSize())
        return QSize(least.width(), min(least.height(), fonts.scaled(_LEAST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The parts have changed, and with them how wide they must be."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was to be in sight stays so."""
        super().resizeEvent(event)
        if self._part is not None:
            self._bring(self._part)

    @Slot(QWidget)
    def _bring(self, part: QWidget) -> None:
        """Once the parts have their places."""
        self._part = part
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 0))
