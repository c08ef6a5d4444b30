"""What the panels have in common."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.window.sheet import style_as

_HEIGHT = 30
"""Room for the buttons that may stand beside a title, so that all titles stand level."""


class PanelBar(QWidget):
    """The line at the top of a panel by which it is moved: its title, and what stands beside it."""

    def __init__(self, name: str, panel: QWidget) -> None:
        super().__init__(panel)
        self.name = name
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 10, 0)
        self._row.addWidget(panel_title(name.upper(), self))
        self._middle = QHBoxLayout()
        self._middle.addStretch(1)
        self._row.addLayout(self._middle, 1)

    def fill(self, widget: QWidget) -> None:
        """Put a widget right behind the title, as wide as there is room."""
        self._middle.insertWidget(0, widget, 100)

    def lead_with(self, widget: QWidget) -> None:
        """Put a widget before those at the end of the line."""
        self._row.insertWidget(2, widget)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets at the end of the line."""
        for widget in widgets:
            self._row.addWidget(widget)


def panel_title(text: str, panel: QWidget) -> QLabel:
    """The small title at the top of a panel."""
    title = QLabel(text, panel)
    style_as(title, "section")
    title.setMinimumHeight(_HEIGHT)
    return title


def beside(title: QLabel, button: QWidget) -> QHBoxLayout:
    """A title with a button at the other end of its line."""
    row = QHBoxLayout()
    row.addWidget(title, 1)
    row.addWidget(button)
    return row


def rule(panel: QWidget) -> QFrame:
    """A thin line across a panel."""
    line = QFrame(panel)
    style_as(line, "rule")
    line.setFixedHeight(1)
    return line
