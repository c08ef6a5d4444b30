"""Words looked for in the document that is open: in all of it, however much of it is on show."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app import operations
from app.service.client import Service
from app.window.opening import Opening
from app.window.source_head import STRUCTURE, TEXT
from app.window.source_pane import SourcePane
from index.types import Found, Span

_AFTER = 150
"""Milliseconds without another letter after which it is looked for."""
_NOTHING = Found(())


class Finding(QObject):
    """The archive's process looks; the newest wish wins."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, pane: SourcePane, service: Service, opening: Opening, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._bar = pane.find_bar
        self._service = service
        self._opening = opening
        self._wish = 0
        self._path = ""
        self._found = _NOTHING
        self._at = 0
        self._rest = QTimer(self, singleShot=True, interval=_AFTER)
        self._rest.timeout.connect(self._look)
        self._bar.typed.connect(self._rest.start)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self.close)
        pane.shown.connect(self._on_shown)

    @Slot()
    def open(self) -> None:
        """Show the bar; the words that are selected are looked for."""
        if self._pane.source is None:
            return
        if self._pane.view == STRUCTURE:
            self._pane.choose_view(TEXT)
        chosen = self._pane.page.textCursor().selectedText()
        if 0 < len(chosen) <= self._bar.field.maxLength():
            self._bar.field.setText(chosen)
        self._bar.open()
        self._look()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next place (1) or the one before (-1), from the end on at the beginning."""
        if not self._bar.isVisible():
            self.open()
        elif self._rest.isActive():
            self._rest.stop()
            self._look()
        elif self._found.spans:
            self._at = (self._at + by) % len(self._found.spans)
            self._show()

    @Slot()
    def close(self) -> None:
        """Put the bar away; the reader goes on where the words were found."""
        self._wish += 1
        self._rest.stop()
        self._found = _NOTHING
        self._bar.hide()
        self._pane.show_found((), None)
        self._pane.focus_view()

    @Slot()
    def _look(self) -> None:
        self._wish += 1
        wish, spot, words = self._wish, self._pane.spot, self._bar.field.text()
        if spot is None or not words.strip():
            self._show_all(_NOTHING)
            return
        self._path = spot.path
        job = operations.find(self._service, spot.path, words, exempt=spot.exempt)
        job.succeeded.connect(lambda found: self._on_found(found, wish))
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)

    def _on_found(self, found: Found, wish: int) -> None:
        if wish == self._wish:
            self._show_all(found)

    def _show_all(self, found: Found) -> None:
        top = self._pane.top
        self._found = found
        self._at = bisect_left(found.spans, Span(top, top))
        if self._at == len(found.spans):
            self._at = 0
        self._show()

    def _show(self) -> None:
        spans = self._found.spans
        current = spans[self._at] if spans else None
        self._bar.show_count(self._at + 1, len(spans), more=self._found.more)
        self._pane.show_found(spans, current)
        if current is not None and not self._pane.holds(current):
            self._opening.reach(current)

    @Slot()
    def _on_shown(self) -> None:
        """Another place is open, or more of this document."""
        if not self._bar.isVisible() or self._pane.source is None:
            return
        if self._path != self._pane.source.document.path:
            self._look()
        elif self._found.spans:
            self._pane.show_found(self._found.spans, self._found.spans[self._at])

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
