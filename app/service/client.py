"""The window's end of the archive's process: jobs with signals, and never a wait."""

import multiprocessing
import queue
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.service import messages
from app.service.process import Started, start

_PATIENCE = 5.0
"""Seconds that closing gives the process to finish the document it has in hand."""
_HASTE = 0.5
"""Seconds to end in when it only reads: nothing is lost by ending it."""


class Job(QObject):
    """One piece of work under way. Exactly one of succeeded, failed and crashed is emitted."""

    progressed = Signal(object)
    """Progress; of `Follow`: Places; of `DraftSummary`: the Draft so far"""
    succeeded = Signal(object)
    """The result; its type depends on the work."""
    failed = Signal(str)
    """One sentence for the user."""
    crashed = Signal(str)
    """A report of a bug, to copy."""

    def __init__(self, number: int, work: messages.Work, service: "Service") -> None:
        # No Qt parent: a job lives as long as it is open or someone holds it.
        super().__init__()
        self.number = number
        self.work = work
        self._service = service

    def cancel(self) -> None:
        """Ask for it to stop. It still ends with one of the three signals."""
        self._service.send(messages.Cancel(self.number))


@dataclass(frozen=True, slots=True)
class _Ended:
    """A line to the process broke; `line` says which, as a late word may be of an old one."""

    line: int


class _Line:
    """A connection with a thread for each direction, so that neither can hold the window."""

    def __init__(self, connection: Connection, number: int, service: "Service") -> None:
        self._connection = connection
        self._number = number
        self._service = service
        self._outgoing: queue.SimpleQueue[object] = queue.SimpleQueue()
        # A thread in `recv` keeps the connection open whoever closes it; this wakes it first.
        self._stop_seen, self._stop = multiprocessing.Pipe(duplex=False)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._reader.start()
        self._writer.start()

    def send(self, message: object) -> None:
        """Hand a message over, in order."""
        self._outgoing.put(message)

    def close(self) -> None:
        """Hang up; the process sees the end of its messages."""
        self._outgoing.put(None)
        self._writer.join(timeout=1)
        self._stop.close()
        self._reader.join(timeout=1)
        self._connection.close()

    def _write(self) -> None:
        while (message := self._outgoing.get()) is not None:
            try:
                self._connection.send(message)
            except OSError:
                return  # The reader notices it too, and says so.

    def _read(self) -> None:
        while True:
            try:
                if self._stop_seen in wait([self._connection, self._stop_seen]):
                    return
                reply = self._connection.recv()
            except (EOFError, OSError):
                self._service.received.emit(_Ended(self._number))
                return
            self._service.received.emit(reply)


class Service(QObject):
    """Starts the archive's process, hands it work, and turns its replies into signals."""

    died = Signal()
    """The process ended by itself; every open job has failed. `restart` brings it back."""
    damaged = Signal(str)
    """A job failed because the archive is damaged: the sentence that its `failed` told."""
    received = Signal(object)
    """A reply, from the reading thread; the jobs' signals are what others listen to."""

    def __init__(
        self, archive: Path, started: Started | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.archive = archive
        self._jobs: dict[int, Job] = {}
        self._numbers = 0
        self._lines = 0
        self._closing = False
        self._ended = False
        # Replies are read on a thread of their own and cross to the window by a queued signal.
        self.received.connect(self._dispatch, Qt.ConnectionType.QueuedConnection)
        self._start(started or start())

    def submit(self, work: messages.Work) -> Job:
        """Start work; connect to the job's signals before returning to the event loop."""
        self._numbers += 1
        job = Job(self._numbers, work, self)
        self._jobs[job.number] = job
        if self._ended:
            # Nobody reads that line any more: say once again, later, that it ended.
            self.received.emit(_Ended(self._lines))
        else:
            self.send(messages.Request(job.number, work))
        return job

    def send(self, message: messages.Request | messages.Cancel) -> None:
        """Hand a message over; a process that is gone is noticed by the reading thread."""
        self._line.send(message)

    def restart(self) -> None:
        """A new process after `died`; what was asked of the old one since has failed."""
        self._line.close()
        self._fail_jobs()
        self._start(start())

    def close(self) -> None:
        """End the process: it finishes the document in hand, and is ended if that takes long."""
        self._closing = True
        writing = (
            messages.IndexPaths
            | messages.Refresh
            | messages.Remove
            | messages.Revert
            | messages.Adapt
            | messages.Repair
            | messages.KeepQuestion
            | messages.KeepMark
            | messages.PutMark
            | messages.RemoveMark
            | messages.SaveBriefing
            | messages.CreateBriefing
            | messages.CopyBriefing
            | messages.RemoveBriefing
        )
        writes = any(isinstance(job.work, writing) for job in self._jobs.values())
        for number, job in tuple(self._jobs.items()):
            if not isinstance(job.work, messages.SaveBriefing):
                self.send(messages.Cancel(number))
        self._line.close()
        self._process.join(timeout=_PATIENCE if writes else _HASTE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def _start(self, started: Started) -> None:
        self._process = started.process
        self._lines += 1
        self._ended = False
        self._line = _Line(started.connection, self._lines, self)
        self._line.send(self.archive)

    @Slot(object)
    def _dispatch(self, reply: messages.Reply | _Ended) -> None:
        if self._closing:
            return
        if isinstance(reply, _Ended):
            if reply.line == self._lines:
                self._on_death()
            return
        if isinstance(reply, messages.Progressed):
            if job := self._jobs.get(reply.job):
                job.progressed.emit(reply.progress)
            return
        if job := self._jobs.pop(reply.job, None):
            _finish(job, reply)
            if isinstance(reply, messages.Failed) and reply.damaged:
                self.damaged.emit(reply.sentence)

    def _on_death(self) -> None:
        self._ended = True
        self._fail_jobs()
        self.died.emit()

    def _fail_jobs(self) -> None:
        jobs, self._jobs = self._jobs, {}
        for job in jobs.values():
            job.failed.emit(self.tr("The part of Minutebook that reads the archive stopped."))


def _finish(job: Job, reply: messages.Succeeded | messages.Failed | messages.Crashed) -> None:
    match reply:
        case messages.Succeeded(_, result):
            job.succeeded.emit(result)
        case messages.Failed(_, sentence, _):
            job.failed.emit(sentence)
        case messages.Crashed(_, report):
            job.crashed.emit(report)
