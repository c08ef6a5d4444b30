"""The window in which a note on words of the minutes is written."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.window.sheet import style_as
from index.citation import in_quotation_marks

_WORDS = 300


class NoteField(QTextEdit):
    """Plain text; Ctrl+Return says that it is all."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish, or write."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class NoteDialog(QDialog):
    """What is marked, and a field for what there is to say of it."""

    written = Signal(str)

    def __init__(self, words: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Note"))
        self.resize(460, 300)
        quote = in_quotation_marks(words)
        label = QLabel(quote if len(quote) <= _WORDS else quote[:_WORDS].rstrip() + "…", self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        style_as(label, "quiet")
        self.field = NoteField(self)
        style_as(self.field, "note")
        self.field.setAcceptRichText(False)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setToolTip(self.tr("Your own words; Ctrl+Return keeps them"))
        self.field.setPlainText(note)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(self.tr("Keep the note"), QDialogButtonBox.ButtonRole.AcceptRole)
        style_as(keep, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.field.finished.connect(self._keep)
        self.field.textChanged.connect(lambda: keep.setEnabled(bool(self._text())))
        keep.setEnabled(bool(note))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.field.setFocus()

    def _text(self) -> str:
        return self.field.toPlainText().strip()

    @Slot()
    def _keep(self) -> None:
        if note := self._text():
            self.written.emit(note)
            self.accept()
