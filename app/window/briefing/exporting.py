"""The briefing becomes a file: what of it, which file, and what came of writing it."""

from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot

from app import operations
from app.service.client import Service
from app.window import dialogs
from app.window.briefing import words
from app.window.briefing.editing import BriefingEditing
from app.window.briefing.export_dialog import ExportDialog
from app.window.desktop import open_file
from app.window.exempt import ExemptSession
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.briefing.editing import is_exempt
from index.naming import shown
from index.types import Briefing, Excerpt, Exported, Withheld


class BriefingExporting(QObject):
    """Writes what is on show, whether it is saved yet or not."""

    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        editing: BriefingEditing,
        exempt: ExemptSession,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._editing = editing
        self._exempt = exempt
        window.briefing.export_wanted.connect(self.choose)

    @Slot()
    def choose(self) -> ExportDialog | None:
        """Ask what is to be in the file, then for the file."""
        briefing = self._editing.present
        if briefing is None:
            return None
        quotes = sum(isinstance(entry, Excerpt) for entry in briefing.entries)
        exempt = sum(is_exempt(e) and not isinstance(e, Withheld) for e in briefing.entries)
        dialog = ExportDialog(quotes, exempt, self._window)
        dialog.chosen.connect(
            lambda crops, with_exempt: self._choose_file(briefing, crops=crops, exempt=with_exempt)
        )
        # What is on show with exempt items is not exported once they are left out.
        self._exempt.changed.connect(dialog.reject)
        dialog.open()
        return dialog

    def _choose_file(self, briefing: Briefing, *, crops: bool, exempt: bool) -> None:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        plain = "".join(c if c.isalnum() or c in " -_" else " " for c in briefing.title)
        title = " ".join(plain.split()) or self.tr("Briefing")
        dialogs.choose_export(
            self._window,
            self._settings,
            f"{title} {day}",
            lambda path: self._write(briefing, path, crops=crops, exempt=exempt),
        )

    def _write(self, briefing: Briefing, path: Path, *, crops: bool, exempt: bool) -> None:
        if exempt and not self._exempt.is_on:
            return  # exempt items were turned off meanwhile
        job = operations.export_briefing(self._service, briefing, path, exempt=exempt, crops=crops)
        job.succeeded.connect(self._on_written)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)
        self._window.bottom.work.follow(job, self.tr("Exporting the briefing…"))

    @Slot(object)
    def _on_written(self, exported: Exported) -> None:
        said = [self.tr("The briefing is in {path}").format(path=shown(exported.path))]
        said += words.not_exported(exported)
        self._window.banner.show_news(
            ". ".join(said),
            self.tr("Open"),
            lambda: self._on_failed(open_file(exported.path)),
        )

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
