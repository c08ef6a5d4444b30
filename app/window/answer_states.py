"""What the answer panel shows when there is no answer: empty, ready, busy, nothing near."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.window import filter_words, why_words, words
from app.window.icons import give_icon
from app.window.language import tr
from app.window.sheet import style_as
from app.window.theme import Theme
from index.types import Answer, Filters


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


class Busy(Centred):
    """A question that takes a moment."""

    def show_waiting(self, *, loading: bool) -> None:
        """Say what is waited for."""
        sentence = self.tr(
            "Loading the language model, this takes about ten seconds the first time"
        )
        self.say(self.tr("Reading the minutes…"), sentence if loading else "")


class NothingNear(Centred):
    """A search that found nothing at all, which can be put on file."""

    save_wanted = Signal()
    all_wanted = Signal()
    """To search without filters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap_button = gap_button(theme, self)
        self.save_button = save_button(theme, self)
        self.save_button.clicked.connect(self.save_wanted)
        self.everything_button = everything_button(self)
        self.everything_button.clicked.connect(self.all_wanted)
        # One under the other: side by side they would not fit into a narrow panel.
        self.column.insertSpacing(3, 12)
        buttons = (self.gap_button, self.save_button, self.everything_button)
        for place, button in enumerate(buttons, start=4):
            self.column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_answer(self, answer: Answer, filters: Filters) -> None:
        """Say that nothing was found, what was searched, and what left nothing to search."""
        said = (
            answer.notice,
            words.what_is_left(answer),
            words.searched(answer.searched),
            filter_words.only(filters, answer.understood),
            why_words.also_searched(answer.expansions if answer.searched.passages else ()),
        )
        self.say(words.not_found(answer), " ".join(filter(None, said)))
        self.everything_button.setVisible(bool(filters or answer.understood))


def everything_button(parent: QWidget) -> QPushButton:
    """The button that takes every filter off, the user's and the question's own."""
    button = QPushButton(tr("Search all minutes"), parent)
    button.setAccessibleName(button.text())
    button.setToolTip(tr("Without filters, and not only where your question says"))
    style_as(button, "link")
    return button


def gap_button(theme: Theme, parent: QWidget) -> QPushButton:
    """The button that puts into the briefing that the minutes do not say."""
    button = QPushButton(tr("Add to the briefing"), parent)
    button.setAccessibleName(tr("Add to the briefing that this is not in the minutes"))
    button.setToolTip(tr("Your question, what was searched and when (Ctrl+B)"))
    give_icon(button, "plus-circle-outline", theme)
    return button


def save_button(theme: Theme, parent: QWidget) -> QPushButton:
    """The button that puts a search on file."""
    button = QPushButton(tr("Save what was searched…"), parent)
    button.setAccessibleName(button.text())
    button.setToolTip(tr("A certificate of this search, as PDF, web page or JSON"))
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
            text = button.fontMetrics().horizontalAdvance(button.text())
            button.setMinimumWidth(text + button.iconSize().width() + 52)
            buttons.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(buttons)
        row.addStretch(1)
        self.column.insertSpacing(3, 12)
        self.column.insertLayout(4, row)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.samples_button.clicked.connect(self.samples_wanted)
