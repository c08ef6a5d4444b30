"""Fetches sources for the panel: the newest wish wins, and what was just read is at hand."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from app import operations
from app.service.client import Service
from index.types import Source, Span

_KEPT = 6


class Reader(QObject):
    """Reads documents around a passage."""

    read = Signal(object)
    """Source"""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._wish = 0
        self._known: OrderedDict[str, Source] = OrderedDict()

    def want(self, document: str, around: Span, *, exempt: bool) -> None:
        """Read a document; `read` follows, unless another wish comes first.

        `exempt`: with its exempt items; `forget` what was read without them first.
        """
        self._wish += 1
        wish = self._wish
        known = self._known.get(document)
        if known is not None and _covers(known, around):
            self._later(known, wish)
            return
        job = operations.source(self._service, document, around, exempt=exempt)
        job.succeeded.connect(lambda source: self._later(source, wish))
        job.failed.connect(lambda sentence: self._on_failed(sentence, wish))
        job.crashed.connect(self.crashed)

    def forget(self) -> None:
        """The archive changed: read anew, and drop what is on its way."""
        self._wish += 1
        self._known.clear()

    def _later(self, source: Source, wish: int) -> None:
        # In a turn of its own, so that the answer is drawn before the page is set.
        QTimer.singleShot(0, self, lambda: self._on_read(source, wish))

    def _on_read(self, source: Source, wish: int) -> None:
        if wish != self._wish:
            return
        self._known[source.document.path] = source
        self._known.move_to_end(source.document.path)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.read.emit(source)

    def _on_failed(self, sentence: str, wish: int) -> None:
        if wish == self._wish and sentence:
            self.failed.emit(sentence)


def _covers(source: Source, span: Span) -> bool:
    return source.start <= span.start and span.stop <= source.start + len(source.text)
