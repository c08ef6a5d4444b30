"""What is opened in the source panel: passages, documents, their pages and their structure."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Service
from app.service.messages import DrawPage
from app.window.pages import Pages
from app.window.places import Places, Visit
from app.window.problems import Problem
from app.window.reader import Reader
from app.window.source_head import STRUCTURE, TEXT
from app.window.source_pane import SourcePane
from app.window.spot import Spot
from index.types import (
    AgendaItem,
    Excerpt,
    Hit,
    LibraryEntry,
    Meeting,
    Quote,
    Record,
    Source,
    Span,
)

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView


class Opening(QObject):
    """Fetches what the panel is to show; the newest wish wins."""

    failed = Signal(str)
    crashed = Signal(str)
    moved = Signal()
    """There are other places to go back or on to."""

    def __init__(self, pane: SourcePane, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._service = service
        self._spot: Spot | None = None
        self.places = Places()
        self._view: str | None = None
        self._exempt = False
        self._reading = False
        self.reader = Reader(service, self)
        self.reader.read.connect(self._on_read)
        self.reader.failed.connect(self._on_read_failed)
        self.reader.crashed.connect(self.crashed)
        self.pages = Pages(service, self)
        self.pages.drawn.connect(self._on_drawn)
        self.pages.failed.connect(pane.pdf.show_sentence)
        self.pages.crashed.connect(self.crashed)
        pane.pdf.wanted.connect(self._on_page_wanted)
        pane.structure_wanted.connect(self._on_structure_wanted)
        pane.structure.chosen.connect(self.show_words)
        pane.text.outline.chosen.connect(self.show_line)

    def show_hit(self, hit: Hit, quotes: Sequence[Quote], current: Quote | None) -> None:
        """Open a passage, its quotes marked."""
        # The current quote first: the page is scrolled to the first of its marks.
        ordered = sorted(quotes, key=lambda quote: quote != current)
        passage = hit.passage
        marks = tuple(quote.span for quote in ordered)
        self._want(
            Spot(passage.document.path, passage.span, passage.meeting, hit, marks, self._exempt)
        )

    def show_entry(self, entry: LibraryEntry, view: str | None = None) -> None:
        """Open a document of the library where its meeting begins."""
        begin = Span(entry.span.start, entry.span.start)
        spot = Spot(entry.document.path, begin, entry.meeting, exempt=self._exempt)
        self._want(spot, view)

    def show_item(self, entry: LibraryEntry, item: AgendaItem) -> None:
        """Open a document of the library where an item begins."""
        begin = Span(item.span.start, item.span.start)
        self._want(Spot(entry.document.path, begin, entry.meeting, exempt=self._exempt), TEXT)

    @Slot(object)
    def show_structure(self, entry: LibraryEntry) -> None:
        """Open the structure of a document of the library."""
        self.show_entry(entry, STRUCTURE)

    @Slot(object)
    def show_words(self, span: Span) -> None:
        """Mark words of the open document in its text."""
        spot = self._pane.spot
        if spot is not None:
            self._want(Spot(spot.path, span, spot.meeting, None, (span,), self._exempt), TEXT)

    @Slot(object)
    def show_line(self, span: Span) -> None:
        """Bring a line of the open document to the top of its text; what is marked stays so."""
        spot = self._pane.spot
        if spot is not None:
            self._want(replace(spot, top=span.start, around=span), TEXT)

    def show_place(self, path: str, span: Span, meeting: Meeting) -> None:
        """Open a document with words marked in it."""
        self._want(Spot(path, span, meeting, None, (span,), self._exempt))

    def reach(self, span: Span) -> None:
        """Have a stretch of the open document at hand, and no other place for it."""
        spot = self._pane.spot
        if spot is not None:
            self._fetch(replace(spot, top=span.start), None)

    def go(self, by: int) -> None:
        """Back (-1) to the place before, or on (1) again."""
        self._leave()
        visit = self.places.go(by)
        if visit is not None:
            self._fetch(replace(visit.spot, exempt=self._exempt), visit.view)
            self.moved.emit()

    @Slot(object)
    def show_excerpt(self, excerpt: Excerpt) -> None:
        """Open words of a briefing in their place."""
        passage = excerpt.passage
        self.show_place(passage.document.path, passage.span, passage.meeting)

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Show what is wrong with a file."""
        self._spot = None
        self._pane.show_problem(problem)

    def clear(self) -> None:
        """Show nothing, and wait for nothing."""
        self._spot = None
        self._pane.clear()

    @Slot()
    def forget(self) -> None:
        """The archive changed: read and draw anew."""
        self.reader.forget()
        self.pages.forget()
        # What was on its way is dropped with the rest, and is still to be shown.
        if self._reading and self._spot is not None:
            self._fetch(self._spot, self._view)
        self._pane.pdf.ask()

    def include_exempt(self, *, included: bool) -> None:
        """From now on with exempt items or without; what was shown before is dropped."""
        self._exempt = included
        if not included:
            self.places.clear()
            self.moved.emit()
        self.clear()
        self.forget()

    def _want(self, spot: Spot, view: str | None = None) -> None:
        self._leave()
        self.places.visit(Visit(spot, view))
        self._fetch(spot, view)
        self.moved.emit()

    def _leave(self) -> None:
        """Remember how the place on show is left."""
        shown, current = self._pane.left, self.places.current
        if shown is not None and current is not None and current.spot.is_at(shown.spot):
            self.places.leave(shown)

    def _fetch(self, spot: Spot, view: str | None) -> None:
        self._spot, self._view, self._reading = spot, view, True
        self.reader.want(spot.path, spot.reach, exempt=spot.exempt)

    @Slot(object)
    def _on_read(self, source: Source) -> None:
        self._reading = False
        if self._spot is not None:
            self._pane.show_source(source, self._spot, self._view)

    @Slot(str)
    def _on_read_failed(self, sentence: str) -> None:
        self._reading = False
        self.failed.emit(sentence)

    @Slot(int, object, int)
    def _on_page_wanted(self, number: int, spans: tuple[Span, ...], width: int) -> None:
        spot = self._pane.spot
        if spot is not None:
            self.pages.want(DrawPage(spot.path, number, spans, width, spot.exempt))

    @Slot(object)
    def _on_drawn(self, view: "PageView") -> None:
        self._pane.pdf.show_page(view)

    @Slot(str)
    def _on_structure_wanted(self, path: str) -> None:
        job = operations.records(self._service, path, exempt=self._exempt)
        exempt = self._exempt
        job.succeeded.connect(lambda records: self._on_records(path, records, exempt=exempt))
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)

    def _on_records(self, path: str, records: tuple[Record, ...], *, exempt: bool) -> None:
        if exempt == self._exempt:
            self._pane.show_records(path, records)

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
