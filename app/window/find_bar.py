"""The bar to look for words in the document that is open."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from app.window.icons import tool_button
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme
from app.window.words import number

_LONGEST = 200


class FindField(QLineEdit):
    """Return goes to the next place, Shift+Return to the one before, Esc away."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc is meant for the field, not for the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, leave, or type."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """A field, how many places there are, and the way through them."""

    typed = Signal(str)
    stepped = Signal(int)
    """To the next place (1) or the one before (-1)."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindField(self)
        style_as(self.field, "field")
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(self.tr("Find in the source"))
        self.field.setPlaceholderText(self.tr("Find in the source"))
        self.field.setToolTip(
            self.tr("Words are looked for in the whole document, in capitals or not.")
        )
        self.field.textEdited.connect(self.typed)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.closed)
        self.count = QLabel(self)
        style_as(self.count, "quiet")
        self.before = tool_button(self, self.tr("Place before (Shift+F3)"), "chevron-up", theme)
        self.after = tool_button(self, self.tr("Next place (F3)"), "chevron-down", theme)
        self.close_button = tool_button(self, self.tr("Close (Esc)"), "close", theme)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.before, self.after, self.close_button):
            row.addWidget(widget)
        self.show_count(0, 0, more=False)
        self.hide()

    @Slot()
    def open(self) -> None:
        """Begin to look for something; what was looked for last is selected."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def empty(self) -> None:
        """Forget what was looked for."""
        self.field.clear()
        self.show_count(0, 0, more=False)
        self.hide()

    def show_count(self, at: int, count: int, *, more: bool) -> None:
        """The number of the place that the reader is at, and of all; `more`: there are others."""
        said = ""
        if count:
            total = number(count)
            if more:
                total = self.tr("more than {number}").format(number=total)
            said = self.tr("{at} of {total}").format(at=number(at), total=total)
        elif self.field.text().strip():
            said = self.tr("Not found")
        self.count.setText(said)
        for button in (self.before, self.after):
            button.setEnabled(count > 0)
        if said:
            announce(self, said)
