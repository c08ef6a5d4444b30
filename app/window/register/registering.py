"""Fetches the rows of the register, opens them in the source, and does what is wanted with one."""

from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app import operations
from app.service.client import Job, Service
from app.window import dialogs, words
from app.window.desktop import open_file
from app.window.exempt import ExemptSession
from app.window.main_window import REGISTER, MainWindow
from app.window.opening import Opening
from app.window.register.register_words import counted, kind_title
from app.window.settings import Settings
from index.naming import shown
from index.types import FactKind, Hit, RegisterOrder, RegisterPage, RegisterQuery


class Registering(QObject):
    """The newest wish wins. What is not in sight is not fetched."""

    like_wanted = Signal(object)
    """A `Hit` to find passages like."""
    trail_wanted = Signal(str)
    """A topic to follow over time."""
    briefing_wanted = Signal(object)
    """A `Hit` to put into the briefing: its passage is the words of a row, and no more."""
    failed = Signal(str)
    crashed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        service: Service,
        opening: Opening,
        exempt: ExemptSession,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._opening = opening
        self._exempt = exempt
        self._settings = settings
        self._job: Job | None = None
        self._is_stale = True
        pane = self.pane = window.register
        dock = window.panels.docks[REGISTER]
        dock.visibilityChanged.connect(self._on_visible)
        pane.rows.more_wanted.connect(self._fetch)
        pane.kind_chosen.connect(self._on_kind)
        pane.filters.changed.connect(self._on_filters)
        pane.table.sort_wanted.connect(self._on_sort)
        pane.table.chosen.connect(self._on_chosen)
        pane.copy_wanted.connect(self._on_copy)
        pane.like_wanted.connect(lambda place: self.like_wanted.emit(self._hit(place)))
        pane.briefing_wanted.connect(lambda place: self.briefing_wanted.emit(self._hit(place)))
        pane.trail_wanted.connect(self._on_trail)
        pane.export_wanted.connect(self.choose_file)
        exempt.changed.connect(self.refresh)
        self._on_visible(dock.isVisible())

    @Slot()
    def refresh(self) -> None:
        """The archive changed, or what may be seen of it: list anew, now or when it is in sight."""
        self._is_stale = True
        self._give_up()
        self.pane.rows.begin_empty()
        if self.pane.isVisible():
            self._list(self.pane.rows.query)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, then have all rows written into it."""
        if not self.pane.rows.total:
            return
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        name = f"{kind_title(self.pane.rows.query.kind)} {day}"
        exempt = self._exempt.is_on
        title = self.tr("Export the register")
        with_exempt = self.tr("Export the register, exempt items included")
        dialogs.choose_csv(
            self._window,
            self._settings,
            name,
            with_exempt if exempt else title,
            lambda path: self._write(path, exempt=exempt),
        )

    def _list(self, query: RegisterQuery) -> None:
        self._is_stale = False
        self._give_up()
        self.pane.rows.begin(query)

    @Slot(int)
    def _fetch(self, offset: int) -> None:
        query = self.pane.rows.query
        job = operations.register(self._service, query, offset, exempt=self._exempt.is_on)
        job.succeeded.connect(self._on_page)
        job.failed.connect(self._on_failed)
        job.crashed.connect(self.crashed)
        self._job = job

    def _give_up(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.disconnect(self)
            job.cancel()

    @Slot(object)
    def _on_page(self, page: RegisterPage) -> None:
        self._job = None
        self.pane.rows.add(page)
        self.pane.show_count()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._job = None
        self._is_stale = (
            True  # listed again when it is next opened; how many there are is not known
        )
        if sentence:
            self.failed.emit(sentence)

    @Slot(bool)
    def _on_visible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt calls it
        if visible and self._is_stale:
            self._list(self.pane.rows.query)

    @Slot(str)
    def _on_kind(self, name: str) -> None:
        query = self.pane.rows.query
        self._list(RegisterQuery(FactKind(name), query.filters, query.words))

    @Slot()
    def _on_filters(self) -> None:
        query, filters = self.pane.rows.query, self.pane.filters
        wanted = RegisterQuery(
            query.kind, filters.filters(), filters.words.text(), query.order, query.descending
        )
        if wanted != query:
            self._list(wanted)

    @Slot(object, bool)
    def _on_sort(self, order: RegisterOrder, falling: bool) -> None:  # noqa: FBT001
        query = self.pane.rows.query
        self._list(RegisterQuery(query.kind, query.filters, query.words, order, falling))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        if hit := self._hit(place):
            self._opening.show_hit(hit, (), None)

    @Slot(int)
    def _on_copy(self, place: int) -> None:
        if hit := self._hit(place):
            QGuiApplication.clipboard().setText(words.cited(hit.passage.text, hit))
            self._window.bottom.say(self.tr("Copied with its citation"))

    @Slot(int)
    def _on_trail(self, place: int) -> None:
        if hit := self._hit(place):
            self.trail_wanted.emit(hit.passage.item.title or hit.passage.text)

    def _hit(self, place: int) -> Hit | None:
        row = self.pane.rows.row(place)
        return Hit(row.passage, 0.0) if row else None

    def _write(self, path: Path, *, exempt: bool) -> None:
        query = self.pane.rows.query
        job = operations.write_register(self._service, query, path, exempt=exempt)
        job.succeeded.connect(lambda number: self._on_written(path, query.kind, number))
        job.failed.connect(self._on_not_written)
        job.crashed.connect(self.crashed)
        self._window.bottom.work.follow(job, self.tr("Writing the register…"))

    def _on_written(self, path: Path, kind: FactKind, number: int) -> None:
        self._window.banner.show_news(
            self.tr("{rows} are in {path}").format(rows=counted(kind, number), path=shown(path)),
            self.tr("Open"),
            lambda: self._on_not_written(open_file(path)),
        )

    @Slot(str)
    def _on_not_written(self, sentence: str) -> None:
        if sentence:
            self.failed.emit(sentence)
