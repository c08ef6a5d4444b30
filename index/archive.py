"""The one door to an archive: add, ask, browse, verify."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from index import accelerators, indexing, overwriting, repairing, verification
from index.answerability import answer_model
from index.certificate import certify
from index.embedding import DEFAULT_MODEL, open_embedder
from index.errors import (
    ArchiveError,
    Cancelled,
    DamagedArchiveError,
    EmptyArchiveError,
    ModelError,
)
from index.naming import shown
from index.page_views import PageViewer
from index.preflight import preflight
from index.progress import Report, unheard
from index.protocols import Embedder
from index.reranking import open_reranker, remembered
from index.searches import Searches
from index.standing import StandingQuestions
from index.store import browsing, catalogue, documents, following, scope, soundness
from index.store.connection import connect, damaged, translated
from index.store.lock import sole_writer
from index.store.models import (
    choose_model,
    choose_reranker,
    chosen_model,
    chosen_reranker,
    latest_model,
)
from index.store.shelves import EXEMPT, PUBLIC, Shelves
from index.trail import follow, gather, with_versions
from index.types import (
    Answer,
    Certificate,
    Filters,
    IndexReport,
    Library,
    Passage,
    Preflight,
    Record,
    Repaired,
    Source,
    Span,
    Status,
    Trail,
    Verification,
)

if TYPE_CHECKING:
    from index.loaders.pdf.view import PageView

EVERYWHERE = Filters()


class Archive:
    """A folder with `minutes.db` in it. Use one object in one thread; open as many as you like.

    Exempt items are in a database of their own, which `ask`, `source` and `records` read only
    where they are told to. Every method raises ArchiveError where the archive cannot be read or
    written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.expanduser().absolute()
        self._database = self.folder / PUBLIC
        self._readers: dict[str, tuple[apsw.Connection, tuple[int, int]]] = {}
        self._pages = PageViewer()
        self.standing = StandingQuestions(self.folder, self._searching)
        """Questions that are asked again whenever minutes are added."""

    def index(
        self, paths: Sequence[Path], report: Report = unheard, model: str | None = None
    ) -> IndexReport:
        """Add or refresh files and folders. `model` changes the archive's model for good."""
        with self._writing() as shelves:
            embedder = open_embedder(model or chosen_model(shelves.public) or DEFAULT_MODEL)
            if model:
                embedder.load()  # one that cannot be loaded is not chosen
                choose_model(shelves.public, model)
            return self._brought_up_to_date(shelves, embedder, paths, report, unasked=False)

    def refresh(self, paths: Sequence[Path], report: Report = unheard) -> IndexReport:
        """Look at folders that are followed, unasked: what was removed stays out."""
        if not self._is_there():
            return IndexReport()
        with self._writing() as shelves:
            embedder = open_embedder(chosen_model(shelves.public) or DEFAULT_MODEL)
            return self._brought_up_to_date(shelves, embedder, paths, report, unasked=True)

    def _brought_up_to_date(
        self,
        shelves: Shelves,
        embedder: Embedder,
        paths: Sequence[Path],
        report: Report,
        *,
        unasked: bool,
    ) -> IndexReport:
        done = indexing.index_paths(shelves, embedder, paths, report, unasked=unasked)
        if not done.cancelled:
            with suppress(Cancelled):
                accelerators.renew(self.folder, shelves.public, report)
        return done

    def check(self) -> None:
        """Read every page once. Raises DamagedArchiveError where there is something to repair."""
        known = catalogue.read(self.folder)
        if not self._is_there():
            return
        soundness.check(self.folder)
        if known and known.repairing:
            raise DamagedArchiveError(
                f"The repair of {shown(self.folder)} was not finished; `minutebook repair` goes on."
            )

    def repair(self, report: Report = unheard) -> Repaired:
        """Keep a damaged database aside, and read its files again; a sound one is left alone."""
        if not self.folder.is_dir():
            return Repaired()
        self._forget_readers()
        with sole_writer(self.folder):
            aside = repairing.set_aside(self.folder)
            if aside.sources is None:
                return Repaired()
            with self._open_to_write() as shelves:
                done = repairing.read_again(shelves, aside, report)
                if done.indexed and not done.indexed.cancelled:
                    catalogue.finish(self.folder)
                    with suppress(Cancelled):
                        accelerators.renew(self.folder, shelves.public, report)
                return done

    def preflight(
        self, paths: Sequence[Path], report: Report = unheard, *, read: bool = True
    ) -> Preflight:
        """What adding these would bring; `read`: look into new files, which takes some time."""
        connection = exempt = None
        if self._is_there():
            with suppress(EmptyArchiveError):
                connection = self._reader(PUBLIC)
                exempt = self._reader(EXEMPT) if self._has_exempt() else None
        with translated(self._database):
            name = chosen_model(connection) if connection else None
            embedder = open_embedder(name or DEFAULT_MODEL)
            return preflight(connection, exempt, embedder, paths, report, read=read)

    def followed(self) -> tuple[Path, ...]:
        """The folders that were added, which may have changed since."""
        try:
            with self._reading() as connection:
                return tuple(following.followed(connection))
        except EmptyArchiveError:
            return ()

    def remove(self, paths: Sequence[Path]) -> int:
        """Take documents out, by the path of each or of a folder above; how many went."""
        if not self._is_there():
            return 0
        with self._writing() as shelves:
            return indexing.remove_paths(shelves, paths)

    def ask(
        self,
        question: str,
        filters: Filters = EVERYWHERE,
        limit: int = 10,
        *,
        exempt: bool = False,
    ) -> Answer:
        """Passages that answer, and quotes from them; or the nearest, and no quotes.

        `exempt`: search the exempt items too.
        """
        # One snapshot (a transaction): a document that is replaced meanwhile is seen as it was.
        with self._reading() as connection, connection:
            search = self._searches(connection, exempt=exempt).search(question, filters, limit)
        return search.answer()

    def certificate(
        self,
        question: str,
        filters: Filters = EVERYWHERE,
        limit: int = 10,
        *,
        exempt: bool = False,
        now: datetime | None = None,
    ) -> Certificate:
        """Ask, and keep an account of the search with the answer: what `ask` gives is in it."""
        asked_at = (now or datetime.now(UTC)).astimezone()
        with self._reading() as connection, connection:
            search = self._searches(connection, exempt=exempt).search(question, filters, limit)
            certificate = certify(search, asked_at, exempt=exempt)
        return certificate  # noqa: RET504 - to mypy a transaction may swallow what is raised in it

    def refuse_to_overwrite(self, path: Path) -> None:
        """Raises ArchiveError where a file is the archive's own, or one that it was read from."""
        known: list[str] = []
        if self._is_there():
            with self._reading() as connection:
                known = scope.paths(connection)
        overwriting.refuse_to_overwrite(path, self.folder, known)

    def trail(self, topic: str, filters: Filters = EVERYWHERE, *, exempt: bool = False) -> Trail:
        """What became of a topic, meeting by meeting; empty where nobody spoke of it."""
        with self._reading() as connection, connection:
            searches = self._searches(connection, exempt=exempt)
            confidential = self._reader(EXEMPT) if exempt and self._has_exempt() else None
            gathered = gather(searches.retriever, connection, confidential, topic, filters)
            trail = follow(gathered, searches.notice)
            hits = with_versions(connection, trail.hits)
        return replace(trail, hits=hits)

    def rankings(self, question: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by each way of searching, for measuring: the program's, and its parts."""
        with self._reading() as connection:
            return self._searches(connection, exempt=False).rankings(question, depth)

    def passages(self, path: str) -> list[Passage]:
        """The passages of a document, in order; none where it is not in the archive."""
        found: list[Passage] = []
        with self._reading() as connection, connection:
            if document := documents.stored_document(connection, path):
                found.extend(browsing.passages_of(connection, document.id))
        return found

    def load_model(self) -> str:
        """Load the archive's models, so that the next question need not wait; the embedder's name."""
        try:
            with self._reading() as connection:
                name = chosen_model(connection) or DEFAULT_MODEL
                reranker = chosen_reranker(connection)
        except EmptyArchiveError:
            name, reranker = DEFAULT_MODEL, None
        open_embedder(name).load()
        with suppress(ModelError):  # the next answer says so
            answer_model()
            if reranker:
                open_reranker(reranker).load()
        return name

    def reranker(self) -> str | None:
        """The name of the cross-encoder that the best passages are read with once more, if any."""
        try:
            with self._reading() as connection:
                return chosen_reranker(connection)
        except EmptyArchiveError:
            return None

    def choose_reranker(self, name: str | None) -> None:
        """Read the best passages once more with a cross-encoder, for good; None: no more.

        A folder, or a name on the hub, which is fetched. Raises ModelError where it cannot be used.
        """
        if name is None and not self._is_there():
            return
        if name is not None:
            name = remembered(name)
            open_reranker(name, fetch=True).load()  # one that cannot be loaded is not chosen
        with self._writing() as shelves:
            choose_reranker(shelves.public, name)

    def library(self) -> Library:
        """What the archive holds, and what it could not read."""
        try:
            with self._reading() as connection, connection:
                found = browsing.library(connection)
        except EmptyArchiveError:
            return Library((), ())
        return found

    def source(self, path: str, around: Span, *, exempt: bool = False) -> Source:
        """A document's text around a span; without `exempt`, blank where it is confidential."""
        # In snapshots: between two statements a writer may take the document out.
        source = None
        if exempt and self._has_exempt():
            with self._reading(EXEMPT) as connection, connection:
                source = browsing.source(connection, path, around)
        if source is None:
            with self._reading() as connection, connection:
                source = browsing.source(connection, path, around)
        if source is None:
            raise ArchiveError(f"{shown(path)} is no longer in the archive.")
        return source

    def records(self, path: str, *, exempt: bool = False) -> tuple[Record, ...]:
        """The meetings of a document with their structure; with `exempt`, of its exempt items."""
        with self._reading() as connection, connection:
            found = browsing.records(connection, path)
        if not found:
            raise ArchiveError(f"{shown(path)} is not in the archive.")
        if exempt and self._has_exempt():
            with self._reading(EXEMPT) as connection, connection:
                found += browsing.records(connection, path)
        return found

    def page_view(self, path: str, number: int, spans: Sequence[Span], width: int) -> "PageView":
        """A page of a PDF as a picture `width` pixels wide, with the places of the spans' words."""
        with self._reading() as connection:
            document = documents.stored_document(connection, path)
        if document is None:
            raise ArchiveError(f"{shown(path)} is not in the archive.")
        return self._pages.view(path, document.sha256, number, spans, width)

    def verify(self, report: Report = unheard) -> Verification:
        """Compare every stored span with its file."""
        with self._reading() as connection:
            soundness.check(self.folder)
            exempt = self._reader(EXEMPT) if self._has_exempt() else None
            return verification.verify(connection, exempt, report)

    def status(self) -> Status:
        """Counts and facts."""
        try:
            with self._reading() as connection, connection:
                found = self._status(connection)
        except EmptyArchiveError:
            return Status(0, 0, 0, 0, None, 0)
        return found

    def close(self) -> None:
        """Let go of the database."""
        self._forget_readers()
        self._pages.close()

    def _forget_readers(self) -> None:
        for connection, _ in self._readers.values():
            connection.close()
        self._readers.clear()

    def _status(self, connection: apsw.Connection) -> Status:
        searched = browsing.searched(connection)
        entries = browsing.library(connection).entries
        model = latest_model(connection)
        return Status(
            documents=searched.documents,
            meetings=scope.count_meetings(entry.meeting for entry in entries),
            passages=searched.passages,
            unreadable=searched.unreadable,
            model=model.name if model else None,
            bytes=sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file()),
            to_embed=browsing.passages_to_embed(connection, model.id if model else None),
            exempt=browsing.exempt_items(connection),
            reranker=chosen_reranker(connection),
        )

    @contextmanager
    def _searching(self) -> Iterator[Searches]:
        """One snapshot of the public minutes, to be searched more than once."""
        with self._reading() as connection, connection:
            yield self._searches(connection, exempt=False)

    def _searches(self, connection: apsw.Connection, *, exempt: bool) -> Searches:
        confidential = self._reader(EXEMPT) if exempt and self._has_exempt() else None
        return Searches(self.folder, connection, confidential)

    def _has_exempt(self) -> bool:
        """Whether there are exempt items: a kill may have left an empty file."""
        database = self.folder / EXEMPT
        return database.is_file() and database.stat().st_size > 0

    @contextmanager
    def _reading(self, name: str = PUBLIC) -> Iterator[apsw.Connection]:
        if not self._is_there():
            raise EmptyArchiveError(
                f"There are no minutes in {shown(self.folder)} yet; add some first."
            )
        with translated(self.folder / name), soundness.looked_into(self.folder):
            yield self._reader(name)

    def _reader(self, name: str) -> apsw.Connection:
        database = self.folder / name
        found = database.stat()
        file = (found.st_dev, found.st_ino)
        if name in self._readers and self._readers[name][1] != file:
            # Another process has repaired the archive: what was open is now kept aside.
            self._readers.pop(name)[0].close()
        if name not in self._readers:
            self._readers[name] = (connect(database, writable=False), file)
        return self._readers[name][0]

    @contextmanager
    def _writing(self) -> Iterator[Shelves]:
        self._make_folder()
        with sole_writer(self.folder), self._open_to_write() as shelves:
            yield shelves

    @contextmanager
    def _open_to_write(self) -> Iterator[Shelves]:
        with soundness.begun(self.folder):
            shelves = Shelves(self.folder)
            try:
                with translated(self._database), soundness.looked_into(self.folder):
                    yield shelves
                    catalogue.renew(self.folder, self._database)
            finally:
                shelves.close()

    def _is_there(self) -> bool:
        """Whether there is anything to read: a kill may have left an empty file."""
        try:
            if self._database.stat().st_size > 0:
                return True
        except FileNotFoundError:
            if not catalogue.is_repairing(self.folder):
                return False
        except OSError as error:
            raise ArchiveError(
                f"The archive {shown(self.folder)} cannot be opened: {error.strerror}."
            ) from error
        if catalogue.read(self.folder):
            raise damaged(self._database)  # something was in it
        return False

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(
                f"The archive's folder {shown(self.folder)} cannot be made: {error.strerror}."
            ) from error
