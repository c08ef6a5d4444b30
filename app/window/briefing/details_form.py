"""What stands at the head of a briefing."""

from datetime import date
from itertools import product

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.window.sheet import style_as
from app.window.words import long_day
from index.types import Details

_FORMS = ("d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy")
"""How a day may be typed, in the user's language or in English."""


class DetailsForm(QWidget):
    """Reference, date, subject, officer, classification: each may be left empty."""

    edited = Signal(object, str)
    """`Details`, and the name of the field that was edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        names = {
            "reference": self.tr("Reference"),
            "day": self.tr("Date"),
            "officer": self.tr("Officer"),
            "classification": self.tr("Classification"),
            "subject": self.tr("Subject"),
        }
        self.fields = {name: self._field(text) for name, text in names.items()}
        self.fields["day"].setPlaceholderText(self.tr("5 Mar 2026"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for place, (name, text) in enumerate(names.items()):
            row, column = divmod(place, 2)
            wide = name == "subject"
            label = QLabel(text, self)
            label.setBuddy(self.fields[name])
            style_as(label, "quiet")
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(self.fields[name], row, 2 * column + 1, 1, 3 if wide else 1)
            self.fields[name].textEdited.connect(lambda _, name=name: self._on_edited(name))
        self.fields["day"].editingFinished.connect(self._show_day)

    def show_details(self, details: Details) -> None:
        """Show these; a field that reads so already, and is being typed in, is left alone."""
        for name in ("reference", "officer", "classification", "subject"):
            if self.fields[name].text() != getattr(details, name):
                self.fields[name].setText(getattr(details, name))
        if details.day != self._day or not self.fields["day"].hasFocus():
            self._day = details.day
            self._show_day()

    def details(self) -> Details:
        """What the fields say."""
        texts = {name: field.text() for name, field in self.fields.items() if name != "day"}
        return Details(day=self._day, **texts)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setToolTip(self.tr("{name}, at the head of the briefing").format(name=name))
        style_as(field, "field")
        return field

    def _on_edited(self, name: str) -> None:
        if name == "day":
            self._day = _day_of(self.fields["day"].text())
        self.edited.emit(self.details(), name)

    @Slot()
    def _show_day(self) -> None:
        """A date as it was understood: what is none is not kept."""
        self.fields["day"].setText(long_day(self._day) if self._day else "")


def _day_of(text: str) -> date | None:
    """The date that was typed, if it is one; unknown is None, never guessed."""
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    found = QDate.fromString(text.strip(), Qt.DateFormat.ISODate)
    for locale, form in product((QLocale(), english), _FORMS):
        found = found if found.isValid() else locale.toDate(text.strip(), form)
    return date(found.year(), found.month(), found.day()) if found.isValid() else None
