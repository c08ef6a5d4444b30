"""The chips under the question: they say in words what is searched."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from app.window import counts, filter_words
from app.window.chip import Chip, Option
from app.window.filter_choices import Choices
from app.window.flow_layout import FlowLayout
from app.window.sheet import style_as
from index.types import Filters, Library, MeetingStatus, PassageKind


class FilterBar(QWidget):
    """Where to search, and the promise that nothing leaves.

    Council, status and kind are wanted less: they are chosen under "More filters", and stand in the
    bar only while one is chosen.
    """

    changed = Signal()
    exempt_wanted = Signal(bool)
    """To search exempt items too, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.committee = Chip(self.tr("Committee to search"), self)
        self.since = Chip(self.tr("First year to search"), self)
        self.until = Chip(self.tr("Last year to search"), self)
        self.council = Chip(self.tr("Council to search"), self)
        self.status = Chip(self.tr("Status of the minutes"), self)
        self.kind = Chip(self.tr("Kind of passage"), self)
        self.rare = (self.council, self.status, self.kind)
        self.chips = (self.committee, self.since, self.until, *self.rare)
        self.more = self._make_more()
        self.exempt = QPushButton(self.tr("Include exempt items"), self)
        self.exempt.setCheckable(True)
        self.exempt.setAccessibleName(self.tr("Include exempt items, in this session"))
        self.exempt.clicked.connect(self._on_exempt)
        self.exempt.hide()
        self._arrange()
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
        known = counts.exempt_items(items)
        self.exempt.setToolTip(
            self.tr("The archive holds {items}; they are off at every start").format(items=known)
        )
        self.exempt.setProperty("chosen", "true" if included else "false")
        style_as(self.exempt, "chip")

    def set_library(self, library: Library) -> None:
        """Offer what the archive holds, where there is a choice."""
        choices = Choices.of(library)
        self._offer(self.committee, self.tr("All committees"), choices.committees)
        self._offer(self.since, self.tr("From any year"), choices.since)
        self._offer(self.until, self.tr("To any year"), choices.until)
        self._offer(self.council, self.tr("All councils"), choices.councils)
        self._offer(self.status, self.tr("Any status"), choices.statuses)
        kinds = {kind.value: filter_words.kind_name(kind) for kind in filter_words.KINDS}
        self._offer(self.kind, self.tr("Everything"), kinds if library.entries else {})
        self._show_rare()

    def filters(self) -> Filters:
        """What the chips say."""
        since, until = self.since.value, self.until.value
        status, kind = _text(self.status), _text(self.kind)
        return Filters(
            committee=_text(self.committee),
            since=date(since, 1, 1) if isinstance(since, int) else None,
            until=date(until, 12, 31) if isinstance(until, int) else None,
            council=_text(self.council),
            status=MeetingStatus(status) if status else None,
            kind=PassageKind(kind) if kind else None,
        )

    def show_filters(self, filters: Filters) -> bool:
        """Say these without a signal, as far as the chips can; whether they say all of them."""
        for chip, value in (
            (self.committee, filters.committee),
            (self.since, filters.since and filters.since.year),
            (self.until, filters.until and filters.until.year),
            (self.council, filters.council),
            (self.status, filters.status and filters.status.value),
            (self.kind, filters.kind and filters.kind.value),
        ):
            chip.choose(value)
        self._show_rare()
        own = replace(filters, undated=False, any_date=False, any_committee=False)
        return self.filters() == own

    def clear(self) -> None:
        """Search everything again, without a signal."""
        for chip in self.chips:
            chip.clear_choice()
        self._show_rare()

    @Slot(bool)
    def _on_exempt(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt calls it
        # It changes when the user has confirmed.
        self.exempt.setChecked(not wanted)
        self.exempt_wanted.emit(wanted)

    @Slot()
    def _on_rare(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self.rare)
        self._show_rare()
        if had_focus and not any(chip.hasFocus() for chip in self.rare):
            self.more.setFocus()
        self.changed.emit()

    def _show_rare(self) -> None:
        for chip in self.rare:
            chip.menu().menuAction().setVisible(chip.offers)
            chip.setVisible(chip.value is not None)
        self.more.setVisible(any(chip.offers for chip in self.rare))

    def _offer(
        self, chip: Chip, everything: str, values: Mapping[str, str] | Mapping[int, str]
    ) -> None:
        words: dict[Option, str] = {None: everything}
        words.update(values.items())
        chip.set_options(words)
        chip.setVisible(bool(values))

    def _make_more(self) -> QPushButton:
        more = QPushButton(self.tr("More filters") + "  ▾", self)
        more.setAccessibleName(self.tr("More filters"))
        more.setToolTip(self.tr("Search one kind of passage, or minutes of one status or council"))
        style_as(more, "chip")
        menu = QMenu(more)
        for chip in reversed(self.rare):
            menu.addMenu(chip.menu())
        more.setMenu(menu)
        return more

    def _arrange(self) -> None:
        promise = QLabel(self.tr("Everything stays on this computer"), self)
        style_as(promise, "quiet")
        self.setMinimumHeight(28)
        flow = FlowLayout()
        for chip in self.chips:
            flow.addWidget(chip)
            chip.chosen.connect(self._on_rare if chip in self.rare else self.changed)
        flow.addWidget(self.more)
        flow.addWidget(self.exempt)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(flow, 1)
        row.addWidget(promise)


def _text(chip: Chip) -> str | None:
    return chip.value if isinstance(chip.value, str) else None
