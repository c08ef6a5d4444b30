"""A quiet word that learning is likely to pay, with the way there and the way to put it off."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from app.window.icons import tool_button
from app.window.sheet import style_as
from app.window.theme import Theme


class Suggestion(QFrame):
    """Stands below the list of minutes while there is something to suggest."""

    wanted = Signal()
    put_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        style_as(self, "notice")
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.open_button = QPushButton(self.tr("More…"), self)
        self.open_button.setAccessibleName(self.tr("Learn from these minutes"))
        self.open_button.setToolTip(
            self.tr("Shows what would be learnt and how long it takes; nothing begins by itself")
        )
        self.open_button.clicked.connect(self.wanted)
        self.dismiss_button = tool_button(
            self,
            self.tr("Not now: suggest it again when many more minutes are there"),
            "close",
            theme,
        )
        self.dismiss_button.clicked.connect(self.put_off)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 6, 8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.sentence, 0, 0)
        grid.addWidget(self.dismiss_button, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.open_button, 1, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def suggest(self, *, begun: bool) -> None:
        """Suggest to learn, or to go on with it."""
        self.sentence.setText(
            self.tr("Learning from these minutes is paused.")
            if begun
            else self.tr("Minutebook could learn how this council writes, to find more.")
        )
        self.show()

    def focus_order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.open_button, self.dismiss_button]
