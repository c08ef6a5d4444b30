"""Says across the window that exempt items are on the screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme


class ExemptStrip(QFrame):
    """A sentence that stays, and the way to turn it off."""

    off_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, "warning")
        mark = QToolButton(self)
        style_as(mark, "bare")
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setAccessibleName(self.tr("Warning"))
        give_icon(mark, "shield-lock-open-outline", theme, "text")
        sentence = QLabel(
            self.tr(
                "Exempt items are included: what you see may be confidential. Questions are not "
                "remembered."
            ),
            self,
        )
        sentence.setWordWrap(True)
        self.off_button = QPushButton(self.tr("Leave them out"), self)
        self.off_button.setAccessibleName(self.tr("Leave exempt items out"))
        self.off_button.setToolTip(
            self.tr("Only what is public is searched and shown from then on")
        )
        self.off_button.clicked.connect(self.off_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(mark)
        row.addWidget(sentence, 1)
        row.addWidget(self.off_button)
        self.hide()
