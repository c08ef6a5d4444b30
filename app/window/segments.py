"""A small switch between the views of one thing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from app.window.flow_layout import FlowLayout
from app.window.sheet import style_as


class Segments(QWidget):
    """Buttons side by side of which one is down; the arrow keys move between them."""

    chosen = Signal(str)
    """The name of a view that the user chose."""

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        flow = FlowLayout(self, spacing=-1)  # neighbours share the line between them
        start, end = "left", "right"
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        for place, (name, text) in enumerate(names.items()):
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setAccessibleName(text)
            last = place == len(names) - 1
            button.setProperty("at", start if place == 0 else end if last else "middle")
            style_as(button, "segment")
            group.addButton(button)
            flow.addWidget(button)
            self.buttons[name] = button
        group.buttonClicked.connect(self._on_clicked)

    def show_chosen(self, name: str) -> None:
        """Put a button down without telling."""
        self.buttons[name].setChecked(True)

    def allow(self, name: str, *, allowed: bool, hint: str) -> None:
        """Let a view be chosen, or say in a tooltip why it cannot be."""
        self.buttons[name].setEnabled(allowed)
        self.buttons[name].setToolTip(hint or self.buttons[name].whatsThis())

    @Slot()
    def _on_clicked(self) -> None:
        name = next(name for name, button in self.buttons.items() if button.isChecked())
        self.chosen.emit(name)
