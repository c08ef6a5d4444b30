"""What the answer panel shows when there is no answer: empty, ready, busy, nothing near."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.window.icons import give_icon
from app.window.sheet import style_as
from app.window.theme import Theme


class Centred(QWidget):
    """A headline and a sentence in the middle of the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = self._label("headline")
        self.sentence = self._label("lead")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 0, 24, 40)
        self.column.setSpacing(10)
        self.column.addStretch(2)
        self.column.addWidget(self.headline)
        self.column.addWidget(self.sentence)
        self.column.addStretch(3)

    def say(self, headline: str, sentence: str) -> None:
        """Set both."""
        self.headline.setText(headline)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        style_as(label, part)
        return label


class NothingNear(Centred):
    """A search that found nothing at all, which can be put on file."""

    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_button = save_button(theme, self)
        self.save_button.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        row.addStretch(1)
        self.column.insertSpacing(3, 12)
        self.column.insertLayout(4, row)


def save_button(theme: Theme, parent: QWidget) -> QPushButton:
    """The button that puts a search on file."""
    button = QPushButton(parent.tr("Save what was searched…"), parent)
    button.setAccessibleName(button.text())
    button.setToolTip(parent.tr("A certificate of this search, as PDF, web page or JSON"))
    give_icon(button, "file-certificate-outline", theme)
    return button


class EmptyState(Centred):
    """An archive without minutes: one sentence and two buttons."""

    folder_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Ask the minutes"),
            self.tr(
                "Add a folder of minutes, and read every answer in the council’s\u00a0own\u00a0words."
            ),
        )
        self.folder_button = QPushButton(self.tr("Add a folder of minutes"), self)
        style_as(self.folder_button, "primary")
        give_icon(self.folder_button, "folder-plus-outline", theme, "on_accent")
        self.samples_button = QPushButton(self.tr("Try the sample minutes"), self)
        give_icon(self.samples_button, "bookshelf", theme)
        # One under the other: side by side they would not fit into a narrow panel.
        buttons = QVBoxLayout()
        buttons.setSpacing(10)
        for button in (self.folder_button, self.samples_button):
            button.setAccessibleName(button.text().strip())
            button.setMinimumHeight(40)
            button.ensurePolished()
            # The style counts the words in the font before the sheet; these are the real ones.
            words = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(words + button.iconSize().width() + 52)
            buttons.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(buttons)
        row.addStretch(1)
        self.column.insertSpacing(3, 12)
        self.column.insertLayout(4, row)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
