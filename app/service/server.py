"""The archive's process: takes requests off a pipe, works on them, and answers on the pipe."""

import os
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from app import early
from app.service import archives, briefings, drafting, marks, messages, registers, standing
from index.archive import Archive
from index.errors import (
    ArchiveError,
    BusyArchiveError,
    Cancelled,
    DamagedArchiveError,
    MinutebookError,
)
from index.progress import Progress, Report
from index.types import Draft

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView
    from index.types import IndexReport
    from index.watching import FolderWatch

_PROGRESS_EVERY = 0.05
"""Seconds: the window could not show more."""
_RETRY = 1.0
"""Seconds until an archive is tried again that another program is writing to."""
_LANES: dict[type[messages.Work], str] = {
    messages.Ask: "ask",
    messages.AskByWords: "words",
    messages.FollowTrail: "ask",
    messages.MakeCertificate: "ask",
    messages.FindSimilar: "ask",
    messages.LoadModel: "ask",
    messages.IndexPaths: "write",
    messages.LookAhead: "write",
    messages.Refresh: "write",
    messages.Follow: "follow",
    messages.Remove: "write",
    messages.Revert: "write",
    messages.Adapt: "learn",
    messages.Repair: "write",
    messages.Check: "check",
    messages.CheckBriefing: "verify",
    messages.ListCommittees: "fetch",
    messages.FetchMinutes: "fetch",
    messages.DraftSummary: "draft",
    messages.FindArchive: "browse",
    messages.MakeArchive: "browse",
    messages.ListLibrary: "browse",
    messages.ReadStatus: "browse",
    messages.ReadProspect: "browse",
    messages.ReadSource: "browse",
    messages.FindInSource: "browse",
    messages.ReadRecords: "browse",
    messages.ListRegister: "register",
    messages.WriteRegister: "export",
    messages.DrawPage: "pages",
    messages.KeepQuestion: "ask",
    messages.AskStanding: "ask",
    messages.DropQuestion: "browse",
    messages.ListStanding: "browse",
    messages.MarkSeen: "browse",
    messages.LookForNews: "news",
    messages.ExportBriefing: "export",
    **dict.fromkeys(get_args(messages.BriefingWork), "briefings"),
    **dict.fromkeys(get_args(messages.MarkWork), "marks"),
}
"""A question never waits behind indexing or behind standing questions, nor one that words alone answer
behind the loading of the model, nor reading a source behind
the loading of the model or the drawing of a page, nor saving a briefing behind anything; a council's
slow site or a slow model keeps nobody waiting, nor does learning, which takes minutes."""


def serve(connection: Connection, archive: Path) -> None:
    """Work until the window hangs up. Runs as the main function of a process of its own."""
    if hasattr(os, "nice"):
        os.nice(10)  # embedding takes every core: the window comes first
    server = _Server(connection, archive)
    server.run()


class _Server:
    """One thread a lane, each with an Archive of its own."""

    def __init__(self, connection: Connection, archive: Path) -> None:
        self._connection = connection
        self._folder = archive
        self._sending = threading.Lock()
        self._cancelled: set[int] = set()
        self._hung_up = threading.Event()
        self._local = threading.local()
        self._archives: list[Archive] = []
        self._watch: FolderWatch | None = None
        self._to_write: set[int] = set()
        """Jobs that write, or wait to."""
        self._lanes = {name: ThreadPoolExecutor(1, name) for name in set(_LANES.values())}

    def run(self) -> None:
        """Hand requests to their lanes; on hanging up stop at the next step."""
        self._lanes["words"].submit(self._make_ready)
        try:
            while True:
                self._accept(self._connection.recv())
        except (EOFError, OSError):
            self._hung_up.set()
        self._lanes["briefings"].shutdown()  # what was written is saved to the end
        for lane in self._lanes.values():
            lane.shutdown(cancel_futures=True)
        for archive in self._archives:
            archive.close()

    def _make_ready(self) -> None:
        """For a question by words, while the window is still being built."""
        try:
            with suppress(MinutebookError):  # the first question tells it
                self._archive().load_words()
        finally:
            early.loaded()

    def _accept(self, message: messages.Request | messages.Cancel) -> None:
        if isinstance(message, messages.Cancel):
            self._cancelled.add(message.job)
        else:
            lane = _LANES[type(message.work)]
            if lane == "write":
                self._to_write.add(message.job)
            self._lanes[lane].submit(self._work, message)

    def _work(self, request: messages.Request) -> None:
        try:
            reply = self._reply(request)
        except Exception:  # the lane's outermost frame: a bug goes to the window, as a report
            reply = messages.Crashed(request.job, traceback.format_exc())
        self._to_write.discard(request.job)
        self._send(reply)

    def _reply(self, request: messages.Request) -> messages.Reply:
        if request.job in self._cancelled:
            return messages.Failed(request.job, "")
        try:
            return messages.Succeeded(request.job, self._result(request))
        except Cancelled:
            return messages.Failed(request.job, "")
        except MinutebookError as error:
            damaged = isinstance(error, DamagedArchiveError)
            return messages.Failed(request.job, str(error), damaged)

    def _result(self, request: messages.Request) -> object:
        archive = self._archive()
        if isinstance(request.work, messages.StandingWork):
            return standing.result_of(request.work, archive.standing, self._reporter(request.job))
        if isinstance(request.work, messages.BriefingWork):
            return briefings.result_of(request.work, archive.briefings)
        if isinstance(request.work, messages.MarkWork):
            return marks.result_of(request.work, archive.marks)
        if isinstance(request.work, messages.AskingWork):
            return _asked(archive, request.work)
        match request.work:
            case messages.LookAhead() | messages.IndexPaths() | messages.Refresh():
                return self._brought_in(archive, request.work, self._reporter(request.job))
            case messages.Follow():
                return self._follow(archive, request.job)
            case messages.ListCommittees() | messages.FetchMinutes() | messages.DraftSummary():
                return _from_the_network(request.work, self._reporter(request.job))
            case messages.Remove(paths):
                return archive.remove(paths)
            case messages.LoadModel() | messages.Adapt() | messages.Revert():
                return self._of_models(archive, request.work, self._reporter(request.job))
            case messages.Check() | messages.CheckBriefing() | messages.Repair():
                return _checked(archive, request.work, self._reporter(request.job))
            case messages.ExportBriefing():
                return _exported(archive, request.work, self._reporter(request.job))
            case _:
                return _browsed(archive, request.work)

    def _brought_in(
        self,
        archive: Archive,
        work: messages.LookAhead | messages.IndexPaths | messages.Refresh,
        report: Report,
    ) -> object:
        if isinstance(work, messages.LookAhead):
            return archive.preflight(work.paths, report, read=False)
        if isinstance(work, messages.IndexPaths):
            return archive.index(work.paths, report)
        done = archive.refresh(work.paths, report)
        if done.postponed and self._watch:
            self._watch.look_again()
        return done

    def _of_models(self, archive: Archive, work: messages.ModelWork, report: Report) -> object:
        match work:
            case messages.LoadModel():
                return archive.load_model()
            case messages.Adapt():
                return archive.adapt(report, self._go_over)
            case messages.Revert():
                return archive.revert(report)

    def _go_over(self, name: str, report: Report) -> "IndexReport":
        """Go over to a model, in the lane of those who write; whoever else writes comes first."""

        def give_way(progress: Progress) -> None:
            report(progress)
            if self._to_write:
                raise Cancelled

        while True:
            # By the archive of that lane's thread.
            adopting = self._lanes["write"].submit(lambda: self._archive().adopt(name, give_way))
            with suppress(BusyArchiveError):
                if not (done := adopting.result()).cancelled:
                    return done
            report(Progress(0, 0, "waiting", unit="passages"))
            self._hung_up.wait(_RETRY)

    def _follow(self, archive: Archive, job: int) -> object:
        """Say where something changes. Raises Cancelled: it never ends by itself."""
        from index.watching import FolderWatch

        self._watch = FolderWatch(archive.followed, _Asked(partial(self._is_to_stop, job)))
        for places in self._watch.places():
            self._send(messages.Progressed(job, messages.Places(places)))
        raise Cancelled

    def _is_to_stop(self, job: int) -> bool:
        return job in self._cancelled or self._hung_up.is_set()

    def _archive(self) -> Archive:
        if not hasattr(self._local, "archive"):
            self._local.archive = Archive(self._folder)
            self._archives.append(self._local.archive)
        archive: Archive = self._local.archive
        return archive

    def _reporter(self, job: int) -> Callable[[Progress | Draft], None]:
        last = 0.0

        def report(progress: Progress | Draft) -> None:
            nonlocal last
            if self._is_to_stop(job):
                raise Cancelled
            if time.monotonic() - last >= _PROGRESS_EVERY:
                last = time.monotonic()
                self._send(messages.Progressed(job, progress))

        return report

    def _send(self, reply: messages.Reply) -> None:
        with self._sending:
            try:
                self._connection.send(reply)
            except OSError:
                self._hung_up.set()  # nobody is there to be told


class _Asked:
    """A question in the form of an event."""

    def __init__(self, ask: Callable[[], bool]) -> None:
        self._ask = ask

    def is_set(self) -> bool:
        """What the answer is now."""
        return self._ask()


def _from_the_network(
    work: messages.ListCommittees | messages.FetchMinutes | messages.DraftSummary,
    report: Callable[[Progress | Draft], None],
) -> object:
    """What a council's site or a server of models gave. Nothing but this goes to the network."""
    if isinstance(work, messages.DraftSummary):
        return drafting.result_of(work, report)
    from index import moderngov

    if isinstance(work, messages.ListCommittees):
        return moderngov.committees(work.address, report)
    choice = moderngov.Choice(work.committees, work.since, work.until)
    return moderngov.sync(work.address, work.folder, choice, report)


def _exported(archive: Archive, work: messages.ExportBriefing, report: Report) -> object:
    return archive.export_briefing(
        work.briefing, work.path, exempt=work.exempt, crops=work.crops, report=report
    )


def _asked(archive: Archive, work: messages.AskingWork) -> object:
    match work:
        case messages.Ask(question, filters, limit, exempt):
            by_words = isinstance(work, messages.AskByWords)
            return archive.ask(question, filters, limit, exempt=exempt, by_words=by_words)
        case messages.FollowTrail(topic, filters, exempt):
            return archive.trail(topic, filters, exempt=exempt)
        case messages.FindSimilar(path, offset, filters, exempt):
            return archive.similar(path, offset, filters, exempt=exempt)
        case messages.MakeCertificate(question, filters, path, exempt):
            archive.refuse_to_overwrite(path)
            return archive.certificate(question, filters, exempt=exempt)


def _checked(
    archive: Archive,
    work: messages.Check | messages.CheckBriefing | messages.Repair,
    report: Report,
) -> object:
    match work:
        case messages.Check():
            archive.check()
            return None
        case messages.CheckBriefing(briefing, exempt):
            return archive.check_briefing(briefing, report, exempt=exempt)
        case messages.Repair():
            return archive.repair(report)


def _browsed(archive: Archive, work: messages.BrowsingWork) -> object:
    match work:
        case messages.ListLibrary():
            return archive.library()
        case messages.ReadStatus():
            return archive.status()
        case messages.ReadProspect():
            return messages.Prospect(archive.learning(), archive.models())
        case messages.ReadSource(path, around, exempt):
            return archive.source(path, around, exempt=exempt)
        case messages.FindInSource(path, words, exempt):
            return archive.find(path, words, exempt=exempt)
        case messages.ReadRecords(path, exempt):
            return archive.records(path, exempt=exempt)
        case messages.DrawPage():
            return _drawn(archive, work)
        case messages.ListRegister() | messages.WriteRegister():
            return registers.result_of(work, archive)
        case messages.FindArchive() | messages.MakeArchive():
            return archives.result_of(work)


def _drawn(archive: Archive, work: messages.DrawPage) -> "PageView":
    if not work.exempt and archive.has_exempt(work.path, work.number):
        raise ArchiveError("This page holds exempt items, so that its picture is not shown.")
    return archive.page_view(work.path, work.number, work.spans, work.width)
