"""The briefing is saved by itself: one saving at a time, soon after the last edit."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app import operations
from app.service.client import Service
from index.briefing.editing import changes
from index.types import Briefing

_SOON = 400


class BriefingSaving(QObject):
    """What is saved, what is on its way, and what is wanted. What fails is tried with the next edit."""

    saved = Signal()
    stale = Signal()
    """Another window has saved the briefing since it was read."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(self, service: Service, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._saved: Briefing | None = None
        self._sent: Briefing | None = None
        self._lost: Briefing | None = None
        self._wanted: Briefing | None = None
        self._is_under_way = False
        self._then: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.save)

    @property
    def number(self) -> int | None:
        """The briefing that is written to."""
        return self._saved.id if self._saved else None

    @property
    def is_behind(self) -> bool:
        """Whether something is wanted that is not saved."""
        return _differs(self._saved, self._wanted)

    def begin(self, briefing: Briefing | None) -> None:
        """From now on this is what is saved."""
        self._soon.stop()
        self._saved = self._wanted = briefing
        self._sent = self._lost = None
        self._then = None

    def want(self, briefing: Briefing) -> None:
        """Have it saved soon."""
        self._wanted = briefing
        self._soon.start()

    @Slot()
    def save(self) -> None:
        """Save what is not saved yet, unless a saving is under way, which sees to it."""
        self._soon.stop()
        if not self._is_under_way and self.is_behind:
            self._send(self._saved)

    def then(self, do: Callable[[], None]) -> None:
        """Save at once, and do something when all is saved; where that fails it is not done."""
        self.save()
        if self._is_under_way:
            self._then = do
        else:
            do()

    @Slot()
    def end(self) -> None:
        """The window closes: what is not saved goes after what is under way, whatever becomes of it."""
        self._soon.stop()
        base = self._saved
        if self._is_under_way and self._sent is not None and base is not None:
            base = replace(self._sent, id=base.id, revision=base.revision + 1)
        if _differs(base, self._wanted):
            self._send(base)

    def was_lost(self, briefing: Briefing) -> bool:
        """Whether a briefing reads as what was sent when the process ended: it had been saved."""
        return self._lost is not None and not _differs(briefing, self._lost)

    def go_on(self, briefing: Briefing) -> None:
        """Take this for what is saved; what is wanted beyond it is saved next."""
        self._saved, self._lost = briefing, None
        self.save()

    def _send(self, base: Briefing | None) -> None:
        if base is None or self._wanted is None:
            return
        self._sent = replace(self._wanted, id=base.id)
        self._is_under_way = True
        job = operations.save_briefing(self._service, changes(base, self._sent))
        job.succeeded.connect(self._on_saved)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self._on_crashed)

    @Slot(object)
    def _on_saved(self, revision: int | None) -> None:
        self._is_under_way = False
        if revision is None:
            self._then = None
            self.stale.emit()
            return
        if self._sent is not None:
            self._saved = replace(self._sent, revision=revision)
        self.saved.emit()
        if self._then or not self._soon.isActive():
            self.save()
        if self._then and not self._is_under_way:
            do, self._then = self._then, None
            do()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._is_under_way = False
        self._lost = self._sent
        self._then = None
        self.failed.emit(sentence)

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._is_under_way = False
        self._then = None
        self.crashed.emit(report)


def _differs(one: Briefing | None, other: Briefing | None) -> bool:
    """Whether two briefings read differently, whatever their numbers."""
    if one is None or other is None:
        return False
    return replace(one, id=other.id, revision=other.revision) != other
