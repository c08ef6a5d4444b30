"""What has just happened, in a corner for some seconds. It never takes the focus."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.window import fonts, words
from app.window.icons import tool_button
from app.window.sheet import style_as
from app.window.speech import announce
from app.window.theme import Theme

_LEAST = 6000
_PER_CHARACTER = 70
"""Milliseconds: what is longer stays longer."""
_WIDEST = 420


class Toast(QFrame):
    """One notice at a time; it stays while the pointer is on it or the focus within."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        style_as(self, "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.dismiss_button = tool_button(
            self, self.tr("Dismiss this notice (Esc)"), "close", theme
        )
        self.dismiss_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_over)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence instead of the one before, and have it said."""
        self.sentence.setText(words.breakable(sentence))
        self.sentence.setAccessibleName(sentence)
        self._patience.start(max(_LEAST, _PER_CHARACTER * len(sentence)))
        self.show()
        self.raise_()
        announce(self, sentence)

    def stand(self, right: int, bottom: int) -> None:
        """Stand with this corner, no larger than the words need."""
        widest = min(fonts.scaled(_WIDEST), right)
        beside = self.dismiss_button.sizeHint().width() + 40
        line = self.sentence.fontMetrics().horizontalAdvance(self.sentence.text())
        self.setFixedWidth(min(widest, line + beside))
        height = self.heightForWidth(self.width())
        self.setGeometry(right - self.width(), bottom - height, self.width(), height)

    @Slot()
    def dismiss(self) -> None:
        """Put it away."""
        self._patience.stop()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Somebody is reading."""
        super().enterEvent(event)
        self._patience.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """They have read it."""
        super().leaveEvent(event)
        if self.isVisible():
            self._patience.start(_LEAST)

    @Slot()
    def _on_over(self) -> None:
        if self.dismiss_button.hasFocus():
            self._patience.start(_LEAST)
        else:
            self.hide()
