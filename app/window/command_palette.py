"""The command palette: type a few letters of what is to be done, and press Return."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.window import fonts
from app.window.actions.action import Action
from app.window.palette_delegate import PaletteDelegate
from app.window.palette_model import ACTION, PaletteModel
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme

_WIDTH, _HEIGHT, _TOP = 640, 460, 60
_SAID = Qt.ItemDataRole.AccessibleDescriptionRole


class CommandPalette(QDialog):
    """A field and a list; the focus stays in the field, and goes back where it came from."""

    def __init__(self, table: Sequence[Action], theme: Theme, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window = window
        self._opener = QApplication.focusWidget()
        self._said = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Commands"))
        style_as(self, "palette")
        self.field = QLineEdit(self)
        style_as(self.field, "field")
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.field.setAccessibleDescription(
            self.tr("Up and Down choose, Return does it, Esc closes.")
        )
        self.field.setToolTip(self.field.accessibleDescription())
        self.field.textEdited.connect(self._on_typed)
        self.rows = PaletteModel(table, self)
        self.list = QListView(self)
        style_as(self.list, "choices")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(self.list, theme))
        self.list.clicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._place(window)
        self._choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field leaves: through the list, and Return."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6}
        steps[Qt.Key.Key_PageUp] = -6
        if step := steps.get(Qt.Key(event.key())):
            self._choose(self.list.currentIndex().row() + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Closed, in whatever way: the focus goes back."""
        super().done(result)
        self._window.activateWindow()
        # A note that was being written has ended meanwhile, and its field is gone.
        if self._opener is not None and isValid(self._opener):
            self._opener.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.rows.find(typed)
        self._choose(0)

    def _choose(self, row: int) -> None:
        """Make a row the current one, round and round, and have it said."""
        if possible := self.rows.possible:
            index = self.rows.index(row % possible)
            self.list.setCurrentIndex(index)
            self._say(f"{index.data()}. {index.data(_SAID)}")
        else:
            self._say(self.tr("No command fits"))

    def _say(self, words: str) -> None:
        """Not again with every letter that changes nothing."""
        if words != self._said:
            self._said = words
            announce(self.field, words)

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        action = index.data(ACTION)
        if isinstance(action, Action) and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.accept()
            action.run()

    def _place(self, window: QWidget) -> None:
        width = min(fonts.scaled(_WIDTH), window.width() - 40)
        self.resize(width, min(fonts.scaled(_HEIGHT), window.height() - 2 * _TOP))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, _TOP)))
