"""From the quotes of a briefing to a draft, and from a draft to a note: each by the user's press."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app import operations
from app.service.client import Job, Service
from app.window.briefing.desk import BriefingDesk
from app.window.drafting import draft_words
from app.window.main_window import MainWindow
from app.window.settings import Settings
from index.briefing.editing import is_exempt, new_id
from index.drafting.address import Address
from index.drafting.prompt import quotes_of
from index.types import Briefing, Draft, Gap, Note

if TYPE_CHECKING:
    from app.window.drafting.draft_dialog import DraftDialog


class Drafting(QObject):
    """One dialog at a time, beside the window: a draft is read against its sources."""

    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        settings: Settings,
        desk: BriefingDesk,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._desk = desk
        self._briefing: Briefing | None = None
        self._dialog: DraftDialog | None = None
        self._job: Job | None = None
        self._draft: Draft | None = None
        self._asked: Address | None = None
        window.briefing.draft_wanted.connect(self.open)
        window.closed.connect(self._stop)

    @Slot()
    def open(self) -> None:
        """Show what would be sent of the open briefing, or bring the dialog to the front."""
        if self._dialog is None and (briefing := self._desk.editing.present) is not None:
            self._briefing = briefing
            self._dialog = self._make_dialog(briefing)
        if self._dialog is not None:
            self._dialog.show()
            self._dialog.activateWindow()

    def _make_dialog(self, briefing: Briefing) -> "DraftDialog":
        # Most never draft; the dialog need not be there when the window opens.
        from app.window.drafting.draft_dialog import DraftDialog

        quotes = quotes_of(briefing)
        exempt = (one for one in briefing.entries if is_exempt(one))
        withheld = sum(not isinstance(one, Gap) for one in exempt)
        dialog = DraftDialog(quotes, withheld, self._window.theme, self._window)
        dialog.address_field.setText(self._settings.draft_address)
        dialog.model_field.setText(self._settings.draft_model)
        dialog.send_wanted.connect(self._send)
        dialog.stop_wanted.connect(self._stop)
        dialog.keep_wanted.connect(self._keep)
        dialog.finished.connect(self._on_closed)
        return dialog

    @Slot()
    def _send(self) -> None:
        dialog = self._dialog
        if dialog is None or (address := dialog.address) is None:
            return
        self._settings.draft_address = address.url
        self._settings.draft_model = dialog.model
        self._asked, self._draft = address, None
        self._job = operations.draft(
            self._service,
            address.url,
            dialog.model,
            dialog.prompt,
            dialog.quotes,
            elsewhere=dialog.agreed.isChecked(),
        )
        self._job.progressed.connect(dialog.show_draft)
        self._job.succeeded.connect(self._on_drafted)
        self._job.failed.connect(self._end)
        self._job.crashed.connect(self._on_crashed)
        dialog.begin()

    @Slot(object)
    def _on_drafted(self, draft: Draft) -> None:
        self._draft = draft
        if self._dialog:
            self._dialog.show_draft(draft)
        is_of_use = any(not sentence.is_struck for sentence in draft.sentences)
        self._end(draft_words.outcome(draft), keep=is_of_use)

    @Slot()
    def _keep(self) -> None:
        """The draft becomes a note: words of the officer's briefing, never of minutes."""
        dialog, made_of = self._dialog, self._briefing
        if dialog is None or made_of is None or self._draft is None or self._asked is None:
            return
        present = self._desk.editing.present
        if present is None or present.id != made_of.id:
            sentence = self.tr("Open the briefing “{title}” again; then it can be put in.")
            dialog.end(sentence.format(title=made_of.title), keep=True)
            return
        text = draft_words.note_of(self._draft, dialog.quotes, self._asked)
        self._desk.add([Note(new_id(), text)])
        dialog.accept()

    @Slot()
    def _stop(self) -> None:
        job = self._job
        if job is not None:
            job.disconnect(self)
            if self._dialog:
                job.disconnect(self._dialog)
            job.cancel()
            self._end(self.tr("Stopped; the briefing is as it was."))

    @Slot(str)
    def _on_crashed(self, report: str) -> None:
        self._end("")
        self.crashed.emit(report)

    @Slot(str)
    def _end(self, sentence: str, *, keep: bool = False) -> None:
        self._job = None
        if self._dialog:
            self._dialog.end(sentence, keep=keep)

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
