"""The form for fetching minutes: whose site, which committees and days, into which folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.window import fonts, words
from app.window.flow_layout import FlowLayout
from app.window.form_dialog import FormDialog
from app.window.sheet import style_as
from index.progress import Progress
from index.types import Committee

_WIDTH = 560
_LEAST = 96
"""Of the list: some committees at once."""
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the form says."""

    address: str
    folder: Path
    committees: tuple[str, ...]
    """Their numbers on the site."""
    since: date
    until: date


class FetchDialog(FormDialog):
    """A form, and below it how far the fetching has come."""

    list_wanted = Signal(str)
    """The address of a site"""
    fetch_wanted = Signal(object)
    """Wanted"""
    folder_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, address: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self.setWindowTitle(self.tr("Fetch minutes from a council's site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_busy = False
        self.address = _field(self.tr("Address of the council's ModernGov site"), self)
        self.address.setText(address)
        self.address.setCursorPosition(0)  # the name of the council stands in front
        self.address.setPlaceholderText("democracy.example.gov.uk")
        self.list_button = QPushButton(self.tr("List committees"), self)
        self.committees = QListWidget(self)
        self.committees.setAccessibleName(self.tr("Committees to fetch minutes of"))
        self.committees.setMinimumHeight(fonts.scaled(_LEAST))
        style_as(self.committees, "choices")
        self.since = _day(self.tr("First day"), QDate.currentDate().addYears(-1), self)
        self.until = _day(self.tr("Last day"), QDate.currentDate(), self)
        self.folder = _field(self.tr("Folder to keep the minutes in"), self)
        self.folder.setText(folder)
        self.folder_button = QPushButton(self.tr("Choose…"), self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress of fetching"))
        self.bar.setTextVisible(False)
        self.fetch_button = QPushButton(self.tr("Fetch minutes"), self)
        style_as(self.fetch_button, "primary")
        self.close_button = QPushButton(self.tr("Close"), self)
        self._arrange()
        self._connect()
        self._show_state()

    def set_committees(self, listed: Sequence[Committee]) -> None:
        """Offer the committees of the site, none of them chosen yet."""
        self.committees.clear()
        for one in listed:
            name = self.tr("{name} (no longer meets)").format(name=one.name)
            item = QListWidgetItem(name if one.expired else one.name, self.committees)
            item.setData(_NUMBER, one.number)
            item.setCheckState(Qt.CheckState.Unchecked)
        if listed:
            self.committees.setCurrentRow(0)
            self.committees.setFocus()
        self._show_state()

    def chosen(self) -> tuple[str, ...]:
        """The numbers of the committees that are ticked."""
        items = (self.committees.item(row) for row in range(self.committees.count()))
        ticked = (one for one in items if one.checkState() == Qt.CheckState.Checked)
        return tuple(str(one.data(_NUMBER)) for one in ticked)

    def begin(self) -> None:
        """Something is being fetched: the form rests."""
        self._is_busy = True
        self.bar.setRange(0, 0)
        self.said.setText(self.tr("Asking the site…"))
        self._show_state()

    def show_progress(self, progress: Progress) -> None:
        """How far it has come."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if progress.total and progress.label:
            step = self.tr("{number} of {total}: {what}").format(
                number=progress.done + 1, total=progress.total, what=progress.label
            )
            self.said.setText(step)

    def end(self, sentence: str) -> None:
        """It is over, and this came of it."""
        self._is_busy = False
        self.said.setText(words.breakable(sentence))
        self._show_state()

    def reject(self) -> None:
        """Stop what runs, else close."""
        if self._is_busy:
            self.stop_wanted.emit()
        else:
            super().reject()

    @Slot()
    def _on_address(self) -> None:
        """Committees are of one site: another address has others."""
        self.committees.clear()
        self._show_state()

    @Slot()
    def _on_list(self) -> None:
        if self.list_button.isEnabled():
            self.list_wanted.emit(self.address.text().strip())

    @Slot()
    def _on_fetch(self) -> None:
        self.fetch_wanted.emit(
            Wanted(
                address=self.address.text().strip(),
                folder=Path(self.folder.text().strip()).expanduser(),
                committees=self.chosen(),
                since=_python(self.since.date()),
                until=_python(self.until.date()),
            )
        )

    @Slot()
    def _show_state(self) -> None:
        form = (self.address, self.committees, self.since, self.until, self.folder)
        for widget in (*form, self.folder_button):
            widget.setEnabled(not self._is_busy)
        self.list_button.setEnabled(not self._is_busy and bool(self.address.text().strip()))
        ready = bool(self.chosen() and self.folder.text().strip())
        self.fetch_button.setEnabled(not self._is_busy and ready)
        self.bar.setVisible(self._is_busy)
        self.close_button.setText(self.tr("Stop") if self._is_busy else self.tr("Close"))

    def _connect(self) -> None:
        self.address.textChanged.connect(self._on_address)
        self.address.returnPressed.connect(self._on_list)
        self.list_button.clicked.connect(self._on_list)
        self.committees.itemChanged.connect(self._show_state)
        self.folder.textChanged.connect(self._show_state)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.fetch_button.clicked.connect(self._on_fetch)
        self.close_button.clicked.connect(self.reject)
        for button in (self.list_button, self.folder_button, self.fetch_button, self.close_button):
            button.setAutoDefault(False)  # Return in a field must not press one of them

    def _arrange(self) -> None:
        promise = QLabel(
            self.tr(
                "The site is asked only when you press a button here, one page at a time. Your "
                "questions never leave this computer."
            ),
            self,
        )
        promise.setWordWrap(True)
        style_as(promise, "quiet")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        days = FlowLayout(spacing=10)
        for widget in (self.since, QLabel(self.tr("to"), self), self.until):
            days.addWidget(widget)
        grid.addWidget(_label(self.tr("Site"), self.address), 0, 0)
        grid.addWidget(self.address, 0, 1)
        grid.addWidget(self.list_button, 0, 2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(_label(self.tr("Committees"), self.committees), 1, 0, top)
        grid.addWidget(self.committees, 1, 1, 1, 2)
        grid.addWidget(_label(self.tr("Meetings"), self.since), 2, 0)
        grid.addLayout(days, 2, 1, 1, 2)
        grid.addWidget(_label(self.tr("Folder"), self.folder), 3, 0)
        grid.addWidget(self.folder, 3, 1)
        grid.addWidget(self.folder_button, 3, 2)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(promise)
        column.addLayout(grid, 1)
        self.arrange(column, self.bar, self.said, buttons=(self.close_button, self.fetch_button))


def _field(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    style_as(field, "field")
    return field


def _day(name: str, day: QDate, parent: QWidget) -> QDateEdit:
    field = QDateEdit(day, parent)
    field.setAccessibleName(name)
    field.setDisplayFormat("d MMM yyyy")
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setMaximumDate(QDate.currentDate())
    style_as(field, "field")
    return field


def _label(text: str, field: QWidget) -> QLabel:
    label = QLabel(text, field.parentWidget())
    label.setBuddy(field)
    return label


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
