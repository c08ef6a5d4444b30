"""The chips under the question: they say in words what is searched."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from app.window import words as sentences
from app.window.sheet import style_as
from index.types import Filters, Library

Option: TypeAlias = str | int | None


class Chip(QPushButton):
    """A choice out of a short menu, shown as what is chosen."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._words: dict[Option, str] = {}
        self.value: Option = None
        style_as(self, "chip")
        self.setMenu(QMenu(self))

    def set_options(self, words: dict[Option, str]) -> None:
        """Offer these; the choice stays if it is still among them."""
        if words == self._words:
            return
        self._words = words
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for value, text in words.items():
            action = QAction(text.replace("&", "&&"), group)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == self.value)
            menu.addAction(action)
        group.triggered.connect(self._on_triggered)
        if self.value not in words:
            self.value = None
        self._show()

    def clear_choice(self) -> None:
        """Back to the first option, without a signal."""
        self.value = None
        for action in self.menu().actions():
            action.setChecked(action.data() is None)
        self._show()

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.value = action.data()
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        text = self._words.get(self.value, "")
        self.setText(text.replace("&", "&&") + "  ▾")
        self.setAccessibleName(f"{self._name}: {text}")
        self.setToolTip(self._name)
        self.setProperty("chosen", "true" if self.value is not None else "false")
        style_as(self, "chip")


class FilterBar(QWidget):
    """Committee and period to search in, and the promise that nothing leaves."""

    changed = Signal()
    exempt_wanted = Signal(bool)
    """To search exempt items too, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.committee = Chip(self.tr("Committee to search"), self)
        self.since = Chip(self.tr("First year to search"), self)
        self.until = Chip(self.tr("Last year to search"), self)
        self.exempt = QPushButton(self.tr("Include exempt items"), self)
        self.exempt.setCheckable(True)
        self.exempt.setAccessibleName(self.tr("Include exempt items, in this session"))
        self.exempt.clicked.connect(self._on_exempt)
        self.exempt.hide()
        promise = QLabel(self.tr("Everything stays on this computer"), self)
        style_as(promise, "quiet")
        self.setMinimumHeight(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for chip in (self.committee, self.since, self.until):
            row.addWidget(chip)
            chip.chosen.connect(self.changed)
        row.addWidget(self.exempt)
        row.addStretch(1)
        row.addWidget(promise)
        self.set_library(Library((), ()))
        self.show_exempt(0, included=False)

    def show_exempt(self, items: int, *, included: bool) -> None:
        """Offer the archive's exempt items where it has some, and say whether they are searched."""
        self.exempt.setEnabled(items > 0)
        self.exempt.setVisible(items > 0)
        self.exempt.setChecked(included)
        self.exempt.setText(
            self.tr("Exempt items included") if included else self.tr("Include exempt items")
        )
        known = sentences.count(items, self.tr("exempt item"), self.tr("exempt items"))
        self.exempt.setToolTip(
            self.tr("The archive holds {items}; they are off at every start").format(items=known)
        )
        self.exempt.setProperty("chosen", "true" if included else "false")
        style_as(self.exempt, "chip")

    def set_library(self, library: Library) -> None:
        """Offer the committees and years that the archive holds."""
        meetings = [entry.meeting for entry in library.entries]
        committees = sorted({m.committee for m in meetings if m.committee})
        years = sorted({m.held_on.year for m in meetings if m.held_on})
        self._offer(self.committee, self.tr("All committees"), committees, "{name}")
        self._offer(self.since, self.tr("From any year"), years, self.tr("From {name}"))
        self._offer(self.until, self.tr("To any year"), years, self.tr("To {name}"))

    def filters(self) -> Filters:
        """What the chips say."""
        since, until = self.since.value, self.until.value
        committee = self.committee.value
        return Filters(
            committee=committee if isinstance(committee, str) else None,
            since=date(since, 1, 1) if isinstance(since, int) else None,
            until=date(until, 12, 31) if isinstance(until, int) else None,
        )

    def clear(self) -> None:
        """Search everything again."""
        for chip in (self.committee, self.since, self.until):
            chip.clear_choice()
        self.changed.emit()

    @Slot(bool)
    def _on_exempt(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt calls it
        # It changes when the user has confirmed.
        self.exempt.setChecked(not wanted)
        self.exempt_wanted.emit(wanted)

    def _offer(
        self, chip: Chip, everything: str, values: Sequence[str | int], sentence: str
    ) -> None:
        words: dict[Option, str] = {None: everything}
        words.update({value: sentence.format(name=value) for value in values})
        chip.set_options(words)
        chip.setVisible(bool(values))
