"""Words of the minutes marked by the reader: kept, shown where they stand, listed, taken back."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window.exempt import ExemptSession
from app.window.main_window import MARKS, MainWindow
from app.window.marks_model import kind_name
from app.window.note_dialog import NoteDialog
from app.window.opening import Opening
from index.types import MarkList, PlacedMark, ReaderMark, ReaderMarkKind, Span

BOOKMARK, HIGHLIGHT, NOTE = ReaderMarkKind


class Marking(QObject):
    """What the user does with marks."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, window: MainWindow, service: Service, opening: Opening, exempt: ExemptSession
    ) -> None:
        super().__init__(window)
        self._window = window
        self._source = window.source
        self._service = service
        self._opening = opening
        self._exempt = exempt
        self._removed: list[ReaderMark] = []
        self._dock = window.panels.docks[MARKS]
        self._dock.filled.connect(self._work_in_panel)
        tools = window.source.tools
        tools.highlight.clicked.connect(self.highlight)
        tools.note.clicked.connect(self.annotate)
        tools.bookmark.clicked.connect(self.bookmark)
        tools.marks.clicked.connect(lambda: window.panels.turn(MARKS))
        window.source.shown.connect(self._show_kept)
        exempt.changed.connect(self._on_exempt)

    @property
    def can_undo(self) -> bool:
        """Whether a mark was removed."""
        return bool(self._removed)

    @Slot()
    def highlight(self) -> None:
        """Highlight the words that are selected."""
        if span := self._chosen():
            self._keep(span, HIGHLIGHT)

    @Slot()
    def bookmark(self) -> None:
        """Remember the words that are selected, or the line that is being read."""
        if span := self._source.chosen or self._source.line:
            self._keep(span, BOOKMARK)

    @Slot()
    def annotate(self) -> None:
        """Write a note on the words that are selected."""
        if span := self._chosen():
            words = self._source.words(span)
            self._ask_note(words, "", lambda note: self._keep(span, NOTE, note))

    @Slot(object)
    def change_note(self, placed: PlacedMark) -> None:
        """Write another note on a mark."""
        mark = placed.mark

        def keep(note: str) -> None:
            # What is written while exempt items are included may tell something of them.
            exempt = mark.exempt or self._exempt.is_on
            if exempt and not mark.exempt:
                self._listen(operations.remove_mark(self._service, mark))
            self._put(replace(mark, kind=NOTE, note=note, exempt=exempt))

        self._ask_note(mark.words, mark.note, keep)

    @Slot(object)
    def open(self, placed: PlacedMark) -> None:
        """Show a mark in its place."""
        if placed.meeting is None:
            self.failed.emit(
                self.tr("{path} is no longer in the archive.").format(path=placed.mark.path)
            )
        else:
            self._opening.show_place(placed.mark.path, placed.mark.span, placed.meeting)

    @Slot(object)
    def remove(self, placed: PlacedMark) -> None:
        """Take a mark away; it can be taken back."""
        self._removed.append(placed.mark)
        self._listen(operations.remove_mark(self._service, placed.mark), self._on_changed)
        kind = kind_name(placed.mark.kind)
        self._window.banner.show_news(
            self.tr("Removed: {kind}").format(kind=kind), self.tr("Undo"), self.undo
        )

    @Slot()
    def undo(self) -> None:
        """Take back the mark that was removed last."""
        if self._removed:
            self._window.banner.dismiss()
            self._put(self._removed.pop())

    @Slot()
    def refresh(self) -> None:
        """List the marks anew, if they are in sight."""
        if self._dock.is_filled and self._window.marks.isVisible():
            exempt = self._exempt.is_on
            job = operations.marks(self._service, exempt=exempt)
            self._listen(job, lambda found: self._on_listed(found, exempt=exempt))

    @Slot()
    def _work_in_panel(self) -> None:
        pane = self._window.marks
        pane.shown.connect(self.refresh)
        pane.open_wanted.connect(self.open)
        pane.note_wanted.connect(self.change_note)
        pane.removal_wanted.connect(self.remove)
        pane.undo_wanted.connect(self.undo)

    def _chosen(self) -> Span | None:
        chosen = self._source.chosen
        if chosen is None:
            self._window.bottom.say(self.tr("Select words in the text of the source first"))
        return chosen

    def _keep(self, span: Span, kind: ReaderMarkKind, note: str = "") -> None:
        spot = self._source.spot
        if spot is not None:
            exempt = self._exempt.is_on
            job = operations.keep_mark(self._service, spot.path, span, kind, note, exempt=exempt)
            self._listen(job, self._on_kept)

    def _put(self, mark: ReaderMark) -> None:
        self._listen(operations.put_mark(self._service, mark), self._on_changed)

    def _ask_note(self, words: str, note: str, then: Callable[[str], None]) -> None:
        dialog = NoteDialog(words, note, self._window)
        dialog.written.connect(then)
        dialog.open()

    def _listen(self, job: Job, then: Callable[[Any], None] | None = None) -> None:
        if then is not None:
            job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)

    @Slot(object)
    def _on_kept(self, mark: ReaderMark) -> None:
        kind = kind_name(mark.kind)
        self._window.bottom.say(self.tr("Kept: {kind}").format(kind=kind))
        self._on_changed()

    @Slot(object)
    def _on_changed(self, _: object = None) -> None:
        self._show_kept()
        self.refresh()

    @Slot()
    def _show_kept(self) -> None:
        """Show what is marked in the document that is open."""
        spot = self._source.spot
        if spot is not None:
            job = operations.marks_of(self._service, spot.path, exempt=spot.exempt)
            self._listen(job, lambda kept: self._on_marks(kept, spot.path, exempt=spot.exempt))

    def _on_marks(self, kept: tuple[PlacedMark, ...], path: str, *, exempt: bool) -> None:
        spot = self._source.spot
        if spot is not None and (spot.path, spot.exempt) == (path, exempt):
            self._source.show_kept(kept)

    def _on_listed(self, found: MarkList, *, exempt: bool) -> None:
        if exempt == self._exempt.is_on:
            self._window.marks.show_marks(found.marks)
            if found.notice:
                self._window.banner.show_sentence(found.notice)

    @Slot(bool)
    def _on_exempt(self, included: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if self._dock.is_filled:
            self._window.marks.show_marks(())
        for dialog in self._window.findChildren(NoteDialog):
            dialog.reject()
        if not included:
            self._removed = [mark for mark in self._removed if not mark.exempt]
        self.refresh()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
