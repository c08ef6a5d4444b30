"""The field a question is typed in; Up and Down walk through the questions asked before."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.window.history import History
from app.window.sheet import style_as


class QuestionField(QLineEdit):
    """One line, however long the question."""

    asked = Signal(str)

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._place = -1
        self._draft = ""
        style_as(self, "question")
        self.setAccessibleName(self.tr("Question"))
        self.setAccessibleDescription(
            self.tr("Return asks. Up and Down bring back earlier questions.")
        )
        self.setPlaceholderText(self.tr("Ask the minutes…"))
        self.setToolTip(self.tr("Ctrl+L comes back here; Up and Down bring back questions"))
        # A dropped file is minutes to add, and the window takes those.
        self.setAcceptDrops(False)
        self.returnPressed.connect(self.ask)
        self.textEdited.connect(self._on_edited)

    @Slot()
    def ask(self) -> None:
        """Ask what is in the field, on one line."""
        self._place = -1
        self.asked.emit(" ".join(self.text().split()))

    def forget(self) -> None:
        """Empty the field, and what was half typed before an earlier question came back."""
        self._place, self._draft = -1, ""
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through the history; everything else edits."""
        if event.key() == Qt.Key.Key_Up:
            self.bring_back()
        elif event.key() == Qt.Key.Key_Down:
            self._walk(-1)
        else:
            super().keyPressEvent(event)

    def bring_back(self) -> None:
        """Put the question that was asked before into the field."""
        self._walk(+1)

    def _walk(self, step: int) -> None:
        questions = self._history.questions
        place = max(-1, min(self._place + step, len(questions) - 1))
        if place == self._place:
            return
        if self._place == -1:
            self._draft = self.text()
        self._place = place
        self.setText(self._draft if place == -1 else questions[place])

    @Slot()
    def _on_edited(self) -> None:
        self._place = -1
