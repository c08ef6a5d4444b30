"""Adding minutes and removing them: dialogs, progress, and what came of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

import seeds
from app import operations
from app.service.client import Service
from app.window import counts, dialogs, library_words
from app.window.lanes import AddLane, Round
from app.window.library_watch import LibraryWatch
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.progress import Progress
from index.types import IndexReport, LibraryEntry, Preflight


class Adding(QObject):
    """What comes into the archive and what leaves it."""

    archive_changed = Signal()
    removed = Signal(object)
    """frozenset of the paths of documents"""
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        libraries: LibraryWatch,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._service = service
        self._settings = settings
        self._libraries = libraries
        self._unseen = False
        self._away: set[object] = set()
        self.lane = AddLane(service, self)
        self.lane.started.connect(self._on_started)
        self.lane.progressed.connect(self._on_progressed)
        self.lane.finished.connect(self._on_finished)
        self.lane.failed.connect(self._on_failed)
        self.lane.crashed.connect(self._on_ended)
        window.dropped.connect(self.add)
        window.library.folder_wanted.connect(self.add_folder)
        window.library.files_wanted.connect(self.add_files)
        window.library.remove_wanted.connect(self.ask_to_remove)
        window.source.problem.again_wanted.connect(self.add_again)
        window.answer.empty.folder_wanted.connect(self.add_folder)
        window.answer.empty.samples_wanted.connect(self.add_samples)
        window.bottom.cancelled.connect(self.lane.cancel)

    @Slot(object)
    def add(self, paths: Iterable[Path]) -> None:
        """Add files and folders."""
        if chosen := list(paths):
            self._window.banner.dismiss()
            # Both go the same way, so that the one is done before the other begins.
            ahead = operations.look_ahead(self._service, chosen)
            ahead.succeeded.connect(self._on_ahead)
            ahead.crashed.connect(self.crashed)
            self.lane.add(chosen)

    @Slot()
    def add_folder(self) -> None:
        """Choose a folder and add it."""
        self.add(dialogs.choose_folder(self._window, self._settings))

    @Slot()
    def add_files(self) -> None:
        """Choose files and add them."""
        self.add(dialogs.choose_files(self._window, self._settings))

    @Slot()
    def add_samples(self) -> None:
        """Add the minutes of an invented council, to try things on."""
        self.add([Path(str(seeds.MINUTES))])

    @Slot(object)
    def add_again(self, path: str) -> None:
        """Read a file that could not be read once more."""
        self.add([Path(path)])

    @Slot(object)
    def ask_to_remove(self, entries: Sequence[LibraryEntry]) -> None:
        """Remove documents, if the user means it."""
        dialogs.confirm_removal(self._window, entries, lambda: self.remove(entries))

    def remove(self, entries: Sequence[LibraryEntry]) -> None:
        """Take documents out of the archive."""
        self._remove(frozenset(entry.document.path for entry in entries))

    def _remove(self, paths: frozenset[str]) -> None:
        job = operations.remove(self._service, map(Path, paths))
        job.succeeded.connect(lambda number: self._on_removed(number, paths))
        job.failed.connect(self._window.banner.show_sentence)
        job.crashed.connect(self.crashed)

    def _on_removed(self, number: int, paths: frozenset[str]) -> None:
        self._window.bottom.say(
            self.tr("Removed {documents} from the archive").format(
                documents=counts.documents(number)
            )
        )
        self.archive_changed.emit()
        self.removed.emit(paths)
        self._libraries.refresh()

    @Slot(object)
    def _on_ahead(self, found: Preflight) -> None:
        if said := library_words.to_come(found):
            self._window.bottom.say(said)

    @Slot(object)
    def _on_started(self, started: Round) -> None:
        # Looking at folders unasked is seen once there is something to do.
        self._unseen = started.unasked
        if not self._unseen:
            self._window.bottom.start_progress()
            self._follow()

    def _follow(self) -> None:
        self._libraries.follow(following=True)
        self._libraries.refresh()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self._unseen and (progress.passages or progress.unit == "passages"):
            self._unseen = False
            self._follow()
        if not self._unseen:
            self._window.bottom.show_progress(progress)

    @Slot(object, object)
    def _on_finished(self, report: IndexReport, finished: Round) -> None:
        if finished.unasked:
            self._on_refreshed(report)
        else:
            self._on_added(report, finished.paths)

    def _on_refreshed(self, report: IndexReport) -> None:
        """Only what is new is said: the same drive may be away at every look."""
        self._on_ended()
        if report.added or report.changed or report.moved or report.embedded:
            self.archive_changed.emit()
            self._window.bottom.say(self._outcome(report))
        away: set[object] = {*report.missing, *report.unreachable}
        away |= {report.notice} - {None}
        if away - self._away:
            self._tell_away(report)
        self._away |= away

    def _tell_away(self, report: IndexReport) -> None:
        if report.missing:
            self._offer_removal(report.missing)
        elif report.unreachable:
            self._window.banner.show_sentence(" ".join(one.reason for one in report.unreachable))
        elif report.notice:
            self._window.banner.show_sentence(report.notice)

    def _on_added(self, report: IndexReport, paths: Sequence[Path]) -> None:
        self._on_ended()
        self.archive_changed.emit()
        self._tell_away(report)
        if any((report.added, report.changed, report.unchanged, report.moved, report.cancelled)):
            self._window.bottom.say(self._outcome(report))
        elif report.unreadable:
            self._window.banner.show_sentence(report.unreadable[0].reason)
        elif not report.missing and not report.unreachable and not report.notice:
            names = ", ".join(str(path) for path in paths)
            sentence = self.tr("No minutes were found in {names}.").format(names=names)
            self._window.banner.show_sentence(sentence)

    @Slot(str, object)
    def _on_failed(self, sentence: str, failed: Round) -> None:
        self._on_ended()
        if failed.unasked:
            self._window.bottom.say(sentence)
        elif sentence:
            self._window.banner.show_sentence(sentence)
        else:
            self._window.bottom.say(self.tr("Cancelled; what was read is kept"))

    @Slot()
    def _on_ended(self) -> None:
        self._window.bottom.end_progress()
        self._libraries.follow(following=False)

    def _offer_removal(self, missing: Sequence[str]) -> None:
        sentence = self.tr("{files} in the archive can no longer be found.").format(
            files=counts.files(len(missing))
        )
        self._window.banner.show_sentence(
            sentence,
            self.tr("Remove from the archive"),
            lambda: self._remove(frozenset(missing)),
        )

    def _outcome(self, report: IndexReport) -> str:
        new = report.added + report.changed
        if new:
            said = self.tr("Read {documents}, {passages}").format(
                documents=counts.documents(new),
                passages=counts.passages(report.passages),
            )
        else:
            said = self.tr("Nothing new: {documents} unchanged").format(
                documents=counts.documents(report.unchanged)
            )
        if report.moved:
            said += "; " + counts.moved(report.moved)
        if report.unreadable:
            said += "; " + counts.need_attention(len(report.unreadable))
        return self.tr("Cancelled. {said}").format(said=said) if report.cancelled else said
