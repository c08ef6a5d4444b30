"""Fetches pictures of pages: the newest wish wins, and the last few are at hand."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from app import operations
from app.service.client import Job, Service
from app.service.messages import DrawPage

_KEPT = 6


class Pages(QObject):
    """Draws pages one after the other; a wish that is no longer the newest is given up."""

    drawn = Signal(object)
    """PageView"""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._job: Job | None = None
        self._wish: DrawPage | None = None
        self._known: OrderedDict[DrawPage, object] = OrderedDict()

    def want(self, wish: DrawPage) -> None:
        """Draw a page; `drawn` follows, unless another wish comes first."""
        if wish == self._wish and self._job is not None:
            return
        self._give_up()
        self._wish = wish
        if wish in self._known:
            QTimer.singleShot(0, self, lambda: self._on_drawn(wish, self._known.get(wish)))
            return
        job = self._job = operations.draw_page(
            self._service, wish.path, wish.number, wish.spans, wish.width, exempt=wish.exempt
        )
        job.succeeded.connect(lambda view: self._on_drawn(wish, view))
        job.failed.connect(lambda sentence: self._on_failed(wish, sentence))
        job.crashed.connect(lambda report: self._on_crashed(wish, report))

    def forget(self) -> None:
        """Drop all pictures, and the one under way."""
        self._give_up()
        self._known.clear()

    def _give_up(self) -> None:
        job, self._job = self._job, None
        self._wish = None
        if job is not None:
            job.cancel()

    def _on_drawn(self, wish: DrawPage, view: object) -> None:
        if wish != self._wish or view is None:
            return
        self._job = None
        self._known[wish] = view
        self._known.move_to_end(wish)
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.drawn.emit(view)

    def _on_failed(self, wish: DrawPage, sentence: str) -> None:
        if wish == self._wish:
            self._job = None
            self.failed.emit(sentence)

    def _on_crashed(self, wish: DrawPage, report: str) -> None:
        if wish == self._wish:
            self._job = None
        self.crashed.emit(report)
