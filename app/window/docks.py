"""The panels around the answer: each can be moved, floated and hidden, and all is remembered."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QToolButton, QWidget

from app.window.icons import tool_button
from app.window.panel import PanelBar
from app.window.panel_scroll import Pane, PanelScroll
from app.window.theme import Theme

_AREA = Qt.DockWidgetArea
_VERSION = 1
"""Of how the panels stand: what an older window remembered is not taken for it."""


class Dock(QDockWidget):
    """A panel that is moved by the line of its title, or by the menu at the end of that line.

    What stands in it is made when it is first wanted, so that the window need not wait for panels that
    are closed. One that is open from the start is made once the window has been painted.
    """

    filled = Signal()
    """What stands in it was made."""

    def __init__(self, title: str, make: Callable[[], Pane], theme: Theme, parent: "Docks") -> None:
        super().__init__(title, parent)
        self._make = make
        self._pane: Pane | None = None
        self._docks = parent
        self._theme = theme
        self.setTitleBarWidget(QWidget(self))
        theme.changed.connect(self.update)

    @property
    def is_filled(self) -> bool:
        """Whether what stands in it was made."""
        return self._pane is not None

    def fill(self) -> Pane:
        """Make what stands in it, if that is still to be made."""
        if self._pane is None:
            pane = self._pane = self._make()
            self.menu_button = self._make_menu_button(pane.bar)
            pane.bar.add(self.menu_button)
            self.setTitleBarWidget(pane.bar)
            self.setWidget(PanelScroll(pane, self))
            self.filled.emit()
            for part in (pane.bar, self.widget()):
                part.show()  # Qt does not, where the dock is in sight already
        return self._pane

    def focus_order(self) -> list[QWidget]:
        """As Tab goes through it."""
        return self._pane.focus_order(self.menu_button) if self._pane else []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - as Qt names it
        """The paper that the title and the panel stand on."""
        if not self.is_filled:
            QTimer.singleShot(0, self, self.fill)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isFloating():
            painter.fillRect(self.rect(), QColor(self._theme.tokens.window))
        painter.setPen(QPen(QColor(self._theme.tokens.line)))
        painter.setBrush(QColor(self._theme.tokens.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

    def place(self, area: Qt.DockWidgetArea | None) -> None:
        """Let it stand on a side of the window, or, without one, in a window of its own."""
        self.setFloating(area is None)
        if area is not None:
            self._docks.addDockWidget(area, self)
        self.show()

    def _make_menu_button(self, bar: PanelBar) -> QToolButton:
        words = self.tr("Where the panel “{title}” stands").format(title=bar.name)
        button = tool_button(bar, words, "dots-vertical", self._theme)
        menu = QMenu(button)
        menu.setAccessibleName(words)
        places = QActionGroup(menu)
        self._places: dict[Qt.DockWidgetArea | None, QAction] = {}
        for name, area in self._areas().items():
            action = places.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, area=area: self.place(area))
            menu.addAction(action)
            self._places[area] = action
        menu.addSeparator()
        menu.addAction(self.tr("Hide")).triggered.connect(self.close)
        menu.aboutToShow.connect(self._show_place)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _areas(self) -> dict[str, Qt.DockWidgetArea | None]:
        return {
            self.tr("On the left"): _AREA.LeftDockWidgetArea,
            self.tr("On the right"): _AREA.RightDockWidgetArea,
            self.tr("At the bottom"): _AREA.BottomDockWidgetArea,
            self.tr("In a window of its own"): None,
        }

    @Slot()
    def _show_place(self) -> None:
        at = None if self.isFloating() else self._docks.dockWidgetArea(self)
        if at in self._places:
            self._places[at].setChecked(True)


class Docks(QMainWindow):
    """The middle panel, and docks around it. A window within the window, since docks need one."""

    def __init__(self, middle: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks)
        self.setCentralWidget(middle)
        self._theme = theme
        self.docks: dict[str, Dock] = {}

    def add(self, name: str, title: str, make: Callable[[], Pane], area: Qt.DockWidgetArea) -> Dock:
        """Dock a panel that can be made; it is known by its name in what is remembered."""
        dock = self.docks[name] = Dock(title, make, self._theme, self)
        dock.setObjectName(name)
        self.addDockWidget(area, dock)
        return dock

    def turn(self, name: str) -> None:
        """Show a panel and go there, or hide it."""
        if self.docks[name].isVisible():
            self.docks[name].close()
        else:
            self.show_dock(name)
            focus(self.docks[name])

    def show_dock(self, name: str) -> None:
        """Have a panel in sight."""
        dock = self.docks[name]
        dock.fill()
        if not dock.isVisible():
            dock.show()
            self._share_height(dock)
        dock.raise_()

    def _share_height(self, dock: Dock) -> None:
        """A panel that opens below the others leaves them half of the window."""
        below = self.dockWidgetArea(dock) == _AREA.BottomDockWidgetArea and not dock.isFloating()
        half = self.height() // 2
        if below and dock.height() > half:
            self.resizeDocks([dock], [half], Qt.Orientation.Vertical)

    def state(self) -> QByteArray:
        """How the panels stand, to be remembered."""
        return self.saveState(_VERSION)

    def restore(self, state: QByteArray) -> None:
        """Let the panels stand as they did; what is not understood changes nothing."""
        self.restoreState(state, _VERSION)


def take_first(widget: QWidget) -> None:
    """Have the keyboard come to this widget first; a focus proxy would lead Tab round in a circle."""
    widget.setProperty("first", True)


def focus(panel: QWidget) -> bool:
    """Put the keyboard where it was in a panel, else on what matters most there; whether that went."""
    children = panel.findChildren(QWidget)
    chosen = [child for child in children if child.property("first")]
    inside = [panel.focusWidget(), *chosen, *children]
    for widget in filter(None, inside):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.isVisibleTo(panel):
            panel.window().activateWindow()
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def focused_of(panels: list[QWidget]) -> int:
    """The place of the panel that has the keyboard; -1 where none has."""
    at = QApplication.focusWidget()
    return next((n for n, one in enumerate(panels) if at and one.isAncestorOf(at)), -1)
