"""Asking for a draft: the very text that would be sent, to whom; then what comes of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.window import words
from app.window.drafting import draft_words
from app.window.drafting.draft_view import DraftView
from app.window.sheet import style_as
from app.window.sizing import give_size
from app.window.speech import announce
from app.window.theme import Theme
from index.drafting.address import Address
from index.drafting.errors import DraftingError
from index.drafting.prompt import prompt_of
from index.types import Draft, Excerpt

_SIZE = (720, 640)


class DraftDialog(QDialog):
    """One page shows what would be sent, the other what came. Sending takes a press of Send."""

    send_wanted = Signal()
    stop_wanted = Signal()
    keep_wanted = Signal()

    def __init__(
        self,
        quotes: tuple[Excerpt, ...],
        withheld: int,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draft a summary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_size(self, *_SIZE)
        self.quotes = quotes
        self._withheld = withheld
        self._is_busy = False
        self.label = _wrapped("notice", self)
        self.address_field = _field(self.tr("Address of the server of models"), self)
        self.address_field.setPlaceholderText("http://localhost:11434/v1")
        self.address_field.setToolTip(
            self.tr("Where Ollama, LM Studio or llama.cpp answers on this computer")
        )
        self.model_field = _field(self.tr("Name of the model"), self)
        self.model_field.setToolTip(self.tr("As the server calls it, such as llama3.2"))
        self.purpose_field = _field(self.tr("What the summary is for"), self)
        self.purpose_field.setToolTip(self.tr("May stay empty; it is sent with the quotes"))
        self.sent = QPlainTextEdit(self)
        self.sent.setReadOnly(True)
        self.sent.setTabChangesFocus(True)
        self.sent.setAccessibleName(self.tr("The text that will be sent"))
        self.extent = _wrapped("quiet", self)
        self.warning = QFrame(self)
        style_as(self.warning, "warning")
        self.leaving = _wrapped("body", self.warning)
        self.agreed = QCheckBox(self.tr("I agree that they are sent there"), self.warning)
        self.view = DraftView(theme, self)
        self.said = _wrapped("body", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("The draft is being written"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.send_button = QPushButton(self.tr("Send"), self)
        style_as(self.send_button, "primary")
        self.keep_button = QPushButton(self.tr("Put into the briefing as a note"), self)
        style_as(self.keep_button, "primary")
        self._buttons = (self.close_button, self.back_button, self.send_button, self.keep_button)
        self.pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._show_prompt()
        self._show_state()
        self.address_field.setFocus()

    @property
    def prompt(self) -> str:
        """What stands there to be read, and is sent as it stands."""
        return self.sent.toPlainText()

    @property
    def address(self) -> Address | None:
        """Whom the form names; None where it is no address."""
        try:
            return Address.of(self.address_field.text())
        except DraftingError:
            return None

    @property
    def model(self) -> str:
        """The model that the form names."""
        return self.model_field.text().strip()

    def begin(self) -> None:
        """It was sent."""
        self._is_busy = True
        self.view.show_draft(Draft())
        self.said.setText(self.tr("Waiting for the model…"))
        self.pages.setCurrentIndex(1)
        self._show_state()

    def show_draft(self, draft: Draft) -> None:
        """As much as has come."""
        if draft.sentences or draft.rest:
            self.said.setText(self.tr("The model is writing…"))
        self.view.show_draft(draft)

    def end(self, sentence: str, *, keep: bool = False) -> None:
        """It is over; `keep`: there is something to keep."""
        self._is_busy = False
        self.said.setText(words.breakable(sentence))
        announce(self, sentence)
        self._show_state()
        self.keep_button.setVisible(keep)
        (self.keep_button if keep else self.back_button).setFocus()

    def reject(self) -> None:
        """Stop what runs, else close."""
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    @Slot()
    def _show_prompt(self) -> None:
        self.sent.setPlainText(prompt_of(self.quotes, self.purpose_field.text()))

    @Slot()
    def _on_address(self) -> None:
        """Whoever agreed did so to another host."""
        self.agreed.setChecked(False)
        self._show_state()

    @Slot()
    def _on_back(self) -> None:
        self.pages.setCurrentIndex(0)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        address, asks = self.address, self.pages.currentIndex() == 0
        leaves = address is not None and not address.is_here
        number = len(self.quotes)
        self.label.setText(draft_words.label(address))
        size = len(self.prompt.split())
        self.extent.setText(draft_words.what_is_sent(number, size, self._withheld, address))
        self.warning.setVisible(leaves)
        self.leaving.setText(draft_words.leaving(number, address) if address else "")
        may_leave = self.agreed.isChecked() or not leaves
        self.send_button.setEnabled(bool(address and self.model and number and may_leave))
        self.send_button.setVisible(asks)
        self.bar.setVisible(self._is_busy)
        self.back_button.setVisible(not asks and not self._is_busy)
        self.keep_button.setVisible(False)
        self.close_button.setText(self.tr("Stop") if self._is_busy else self.tr("Close"))

    def _connect(self) -> None:
        self.purpose_field.textChanged.connect(self._show_prompt)
        self.purpose_field.textChanged.connect(self._show_state)
        self.address_field.textChanged.connect(self._on_address)
        self.model_field.textChanged.connect(self._show_state)
        self.agreed.toggled.connect(self._show_state)
        self.send_button.clicked.connect(self.send_wanted)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.back_button.clicked.connect(self._on_back)
        self.close_button.clicked.connect(self.reject)
        for button in self._buttons:
            button.setAutoDefault(False)  # Return in a field must send nothing

    def _arrange(self) -> None:
        self.pages.addWidget(self._make_form())
        self.pages.addWidget(self._make_result())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in self._buttons:
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.label)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)

    def _make_form(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        rows = (
            (self.tr("Server"), self.address_field),
            (self.tr("Model"), self.model_field),
            (self.tr("Purpose"), self.purpose_field),
        )
        for row, (name, field) in enumerate(rows):
            label = QLabel(name, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        heading = QLabel(self.tr("What will be sent"), self)
        heading.setBuddy(self.sent)
        style_as(heading, "title")
        agreeing = QVBoxLayout(self.warning)
        agreeing.addWidget(self.leaving)
        agreeing.addWidget(self.agreed)
        return _column(grid, heading, self.sent, self.extent, self.warning, stretched=self.sent)

    def _make_result(self) -> QWidget:
        return _column(self.view, self.bar, self.said, stretched=self.view)


def _field(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    style_as(field, "field")
    return field


def _wrapped(part: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    style_as(label, part)
    return label


def _column(*parts: QWidget | QGridLayout, stretched: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for part in parts:
        if isinstance(part, QGridLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, 1 if part is stretched else 0)
    return page
