"""The items of meetings in the library: fetched when a meeting is opened, and led to from there."""

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Service
from app.window.exempt import ExemptSession
from app.window.library_tree import LibraryItem
from app.window.main_window import MainWindow
from app.window.opening import Opening
from index.types import AgendaItem, LibraryEntry, Record


class LibraryItems(QObject):
    """Exempt items have their titles only while they are included."""

    trail_wanted = Signal(str)
    """A topic to follow over time."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, window: MainWindow, service: Service, opening: Opening, exempt: ExemptSession
    ) -> None:
        super().__init__(window)
        self._library = window.library
        self._service = service
        self._opening = opening
        self._exempt = exempt
        self._library.model.items_wanted.connect(self._fetch)
        self._library.item_wanted.connect(self._open)
        self._library.trail_wanted.connect(self._follow)
        exempt.changed.connect(self._library.forget_items)

    @Slot(object)
    def _fetch(self, entry: LibraryEntry) -> None:
        exempt = self._exempt.is_on
        job = operations.records(self._service, entry.document.path, exempt=exempt)
        job.succeeded.connect(lambda records: self._on_records(entry, records, exempt=exempt))
        job.failed.connect(lambda sentence: self._on_failed(entry, sentence))
        job.crashed.connect(self.crashed)

    def _on_records(
        self, entry: LibraryEntry, records: tuple[Record, ...], *, exempt: bool
    ) -> None:
        if exempt == self._exempt.is_on:
            self._library.model.put_items(entry, _items(entry, records))

    def _on_failed(self, entry: LibraryEntry, sentence: str) -> None:
        self._library.model.put_items(entry, ())
        if sentence:
            self.failed.emit(sentence)

    @Slot(object)
    def _open(self, line: LibraryItem) -> None:
        self._opening.show_item(line.entry, line.item)

    @Slot(object)
    def _follow(self, line: LibraryItem) -> None:
        if line.item.title:
            self.trail_wanted.emit(line.item.title)


def _items(entry: LibraryEntry, records: tuple[Record, ...]) -> tuple[AgendaItem, ...]:
    """Those of the meeting with a name; of an exempt one the record that has its words is last."""
    own = [record for record in records if record.span == entry.span]
    items = {item.span.start: item for record in own for item in record.items}
    named = (items[start] for start in sorted(items))
    return tuple(item for item in named if item.number or item.title or item.exempt)
