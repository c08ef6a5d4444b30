"""The one door to an archive: add, ask, browse, verify.

What a question does not need is imported where it is used: it is half of what there is to load.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from index import finding, overwriting
from index.answerability import answer_model
from index.archive_files import ArchiveFiles
from index.briefing.briefings import Briefings
from index.chosen import embedder_in_use
from index.embedding import DEFAULT_MODEL
from index.errors import (
    ArchiveError,
    Cancelled,
    DamagedArchiveError,
    EmptyArchiveError,
    ModelError,
)
from index.marks import Marks
from index.naming import shown
from index.page_views import PageViewer, Wanted
from index.progress import Report, unheard
from index.reranking import open_reranker, remembered
from index.searches import Searches
from index.standing import StandingQuestions
from index.store import browsing, catalogue, documents, following, scope, soundness
from index.store.connection import translated
from index.store.models import (
    LEARNT,
    choose_reranker,
    chosen_model,
    chosen_reranker,
    coming_model,
    model_before,
    model_in_use,
)
from index.store.shelves import EXEMPT, PUBLIC
from index.types import (
    Answer,
    Briefing,
    BriefingCheck,
    Certificate,
    Excerpt,
    Exported,
    Filters,
    Found,
    IndexReport,
    Learning,
    Learnt,
    Library,
    Models,
    PageText,
    Passage,
    Preflight,
    Record,
    RegisterPage,
    RegisterQuery,
    RegisterRow,
    Repaired,
    Similar,
    Source,
    Span,
    Status,
    Trail,
    Verdict,
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
        self._files = ArchiveFiles(folder)
        self.folder = self._files.folder
        self._pages = PageViewer()
        self.standing = StandingQuestions(self.folder, self._searching)
        """Questions that are asked again whenever minutes are added."""
        self.briefings = Briefings(self.folder)
        """What officers collected."""
        self.marks = Marks(self._files)
        """What readers marked."""

    def index(
        self, paths: Sequence[Path], report: Report = unheard, model: str | None = None
    ) -> IndexReport:
        """Add or refresh files and folders. `model`: go over to this one, as `adopt` does."""
        from index import updating

        return updating.index(self._files, paths, report, model)

    def refresh(self, paths: Sequence[Path], report: Report = unheard) -> IndexReport:
        """Look at folders that are followed, unasked: what was removed stays out."""
        from index import updating

        return updating.refresh(self._files, paths, report)

    def check(self) -> None:
        """Read every page once. Raises DamagedArchiveError where there is something to repair."""
        known = catalogue.read(self.folder)
        if not self._files.is_there():
            return
        soundness.check(self.folder)
        if known and known.repairing:
            raise DamagedArchiveError(
                f"The repair of {shown(self.folder)} was not finished; `minutebook repair` goes on."
            )

    def repair(self, report: Report = unheard) -> Repaired:
        """Keep a damaged database aside, and read its files again; a sound one is left alone."""
        from index import updating

        return updating.repair(self._files, report)

    def preflight(
        self, paths: Sequence[Path], report: Report = unheard, *, read: bool = True
    ) -> Preflight:
        """What adding these would bring; `read`: look into new files, which takes some time."""
        from index.preflight import preflight

        connection = exempt = None
        if self._files.is_there():
            with suppress(EmptyArchiveError):
                connection = self._files.reader(PUBLIC)
                exempt = self._files.exempt_reader()
        with translated(self._files.database):
            embedder = embedder_in_use(self.folder, connection)
            return preflight(connection, exempt, embedder, paths, report, read=read)

    def followed(self) -> tuple[Path, ...]:
        """The folders that were added, which may have changed since."""
        try:
            with self._files.reading() as connection:
                return tuple(following.followed(connection))
        except EmptyArchiveError:
            return ()

    def remove(self, paths: Sequence[Path]) -> int:
        """Take documents out, by the path of each or of a folder above; how many went."""
        from index import updating

        return updating.remove(self._files, paths)

    def ask(
        self,
        question: str,
        filters: Filters = EVERYWHERE,
        limit: int = 10,
        *,
        exempt: bool = False,
        by_words: bool = False,
    ) -> Answer:
        """Passages that answer, and quotes from them; or the nearest, and no quotes.

        `exempt`: search the exempt items too. `by_words`: by words alone, for the time in which the
        language model is being loaded.
        """
        # One snapshot (a transaction): a document that is replaced meanwhile is seen as it was.
        with self._files.reading() as connection, connection:
            searches = self._searches(connection, exempt=exempt, by_words=by_words)
            search = searches.search(question, filters, limit)
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
        from index.certificate import certify

        asked_at = (now or datetime.now(UTC)).astimezone()
        with self._files.reading() as connection, connection:
            search = self._searches(connection, exempt=exempt).search(question, filters, limit)
            certificate = certify(search, asked_at, exempt=exempt)
        return certificate  # noqa: RET504 - to mypy a transaction may swallow what is raised in it

    def refuse_to_overwrite(self, path: Path) -> None:
        """Raises ArchiveError where a file is the archive's own, or one that it was read from."""
        known: list[str] = []
        if self._files.is_there():
            with self._files.reading() as connection:
                known = scope.paths(connection)
        overwriting.refuse_to_overwrite(path, self.folder, known)

    def trail(self, topic: str, filters: Filters = EVERYWHERE, *, exempt: bool = False) -> Trail:
        """What became of a topic, meeting by meeting; empty where nobody spoke of it."""
        from index.trail import follow, gather, with_versions

        with self._files.reading() as connection, connection:
            searches = self._searches(connection, exempt=exempt)
            confidential = self._files.exempt_reader() if exempt else None
            gathered = gather(searches.retriever, connection, confidential, topic, filters)
            trail = follow(gathered, searches.notice)
            hits = with_versions(connection, trail.hits)
        return replace(trail, hits=hits)

    def similar(
        self,
        path: str,
        offset: int,
        filters: Filters = EVERYWHERE,
        limit: int = 10,
        *,
        exempt: bool = False,
    ) -> Similar:
        """Passages like the one at a place of a document, or the last before that place."""
        from index.similar import Likeness

        with self._in_both(exempt=exempt) as connections:
            public, *confidential = connections
            likeness = Likeness(self.folder, public, next(iter(confidential), None))
            passage = likeness.passage_at(path, offset)
            if passage is None:
                raise ArchiveError(f"No passage of {shown(path)} is in the archive at this place.")
            found = likeness.like(passage, filters, limit)
        return found  # noqa: RET504 - to mypy a transaction may swallow what is raised in it

    def rankings(self, question: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by each way of searching, for measuring: the program's, and its parts."""
        with self._files.reading() as connection:
            return self._searches(connection, exempt=False).rankings(question, depth)

    def passages(self, path: str) -> list[Passage]:
        """The passages of a document, in order; none where it is not in the archive."""
        found: list[Passage] = []
        with self._files.reading() as connection, connection:
            if document := documents.stored_document(connection, path):
                found.extend(browsing.passages_of(connection, document.id))
        return found

    def load_words(self) -> None:
        """Load what a search by words needs, so that the next one need not wait."""
        with self._files.reading() as connection:
            self._searches(connection, exempt=False, by_words=True)

    def load_model(self) -> str:
        """Load the archive's models, so that the next question need not wait; the embedder's name."""
        try:
            with self._files.reading() as connection:
                name, reranker = chosen_model(connection), chosen_reranker(connection)
                embedder = embedder_in_use(self.folder, connection)
        except EmptyArchiveError:
            name, reranker = DEFAULT_MODEL, None
            embedder = embedder_in_use(self.folder, None)
        embedder.load()
        with suppress(ModelError):  # the next answer says so
            answer_model()
            if reranker:
                open_reranker(reranker).load()
        return name

    def models(self) -> Models:
        """The language model in use, and which may take its place."""
        try:
            with self._files.reading() as connection, connection:
                found = Models(
                    chosen_model(connection), coming_model(connection), model_before(connection)
                )
        except EmptyArchiveError:
            return Models(DEFAULT_MODEL)
        return found

    def adopt(self, name: str, report: Report = unheard) -> IndexReport:
        """Go over to a model: a name, or a folder, for one that was learnt in `models` of the archive's.

        The model in use goes on answering until all is embedded; a run that was stopped is gone on
        with by the next one that adds. The model in use itself: go over to none.
        Raises ModelError where it cannot be used.
        """
        return self.index([], report, name)

    def learning(self) -> Learning:
        """Whether the archive has learnt from its minutes, and whether doing so again would pay."""
        from index.adapting.prospects import prospects

        try:
            with self._files.reading() as connection, connection:
                found = prospects(self.folder, connection)
        except EmptyArchiveError:
            return Learning(None, 0, pays=False, begun=False, seconds=0.0)
        return found

    def adapt(
        self, report: Report = unheard, adopt: Callable[[str, Report], IndexReport] | None = None
    ) -> Learnt:
        """Learn the council's language from the public minutes, and go over to what is better.

        What was stopped goes on from where it was. Raises what the report does; ArchiveError where
        there is too little to learn from, too little memory or no room; ModelError where no model
        can be trained here. The model in use answers meanwhile, and stays where none is better.
        `adopt`: does what `Archive.adopt` does, at a time when nothing else is written.
        """
        from index.adapting import learning

        learnt = learning.learn(self._files, report)
        if learnt.verdict is Verdict.ADOPTED:
            done = (adopt or self.adopt)(f"{LEARNT}/{learnt.name}", report)
            if done.cancelled:
                raise Cancelled
        learning.tidy(self._files)
        return learnt

    def revert(self, report: Report = unheard) -> str:
        """Go back at once to the model that was in use before; its name. Once more comes back.

        What was added since is found by words until it is embedded. Raises ArchiveError where there
        is none, ModelError where it cannot be used.
        """
        from index import updating

        return updating.revert(self._files, report)

    def reranker(self) -> str | None:
        """The name of the cross-encoder that the best passages are read with once more, if any."""
        try:
            with self._files.reading() as connection:
                return chosen_reranker(connection)
        except EmptyArchiveError:
            return None

    def choose_reranker(self, name: str | None) -> None:
        """Read the best passages once more with a cross-encoder, for good; None: no more.

        A folder, or a name on the hub, which is fetched. Raises ModelError where it cannot be used.
        """
        if name is None and not self._files.is_there():
            return
        if name is not None:
            name = remembered(name)
            open_reranker(name, fetch=True).load()  # one that cannot be loaded is not chosen
        with self._files.writing() as shelves:
            choose_reranker(shelves.public, name)

    def library(self) -> Library:
        """What the archive holds, and what it could not read."""
        try:
            with self._files.reading() as connection, connection:
                found = browsing.library(connection)
        except EmptyArchiveError:
            return Library((), ())
        return found

    def source(self, path: str, around: Span, *, exempt: bool = False) -> Source:
        """A document's text around a span; without `exempt`, blank where it is confidential."""
        return self._files.source(path, around, exempt=exempt)

    def find(self, path: str, words: str, *, exempt: bool = False) -> Found:
        """Where words stand in the whole of a document; with `exempt`, in its exempt items too."""
        return finding.find(self._files.of_document(path, browsing.text, exempt=exempt), words)

    def records(self, path: str, *, exempt: bool = False) -> tuple[Record, ...]:
        """The meetings of a document with their structure; with `exempt`, of its exempt items."""
        with self._files.reading() as connection, connection:
            found = browsing.records(connection, path)
        if not found:
            raise ArchiveError(f"{shown(path)} is not in the archive.")
        if exempt and self._files.has_exempt():
            with self._files.reading(EXEMPT) as connection, connection:
                found += browsing.records(connection, path)
        return found

    def register(
        self, query: RegisterQuery, offset: int = 0, limit: int = 200, *, exempt: bool = False
    ) -> RegisterPage:
        """Decisions, votes, actions or questions of all minutes, some rows from `offset` on."""
        from index import register

        with self._in_both(exempt=exempt) as connections:
            page = register.page(connections, query, offset, limit)
        return page  # noqa: RET504 - to mypy a transaction may swallow what is raised in it

    def register_rows(self, query: RegisterQuery, *, exempt: bool = False) -> Iterator[RegisterRow]:
        """All of them, read as they are taken."""
        from index import register

        with self._in_both(exempt=exempt) as connections:
            yield from register.all_rows(connections, query)

    def page_view(self, path: str, number: int, spans: Sequence[Span], width: int) -> "PageView":
        """A page of a PDF as a picture `width` pixels wide, with the places of the spans' words."""
        with self._files.reading() as connection:
            document = documents.stored_document(connection, path)
        if document is None:
            raise ArchiveError(f"{shown(path)} is not in the archive.")
        wanted = Wanted(number, tuple(spans), width, self._page_text(path, number))
        return self._pages.view(path, document.sha256, wanted)

    def _page_text(self, path: str, number: int) -> PageText | None:
        pages = self.source(path, Span(0, 0)).pages
        span = next((page.span for page in pages if page.number == number), None)
        if span is None:
            return None
        source = self.source(path, span)
        return PageText(span.start, span.shifted(-source.start).of(source.text))

    def has_exempt(self, path: str, number: int) -> bool:
        """Whether a page of a document has words of an exempt item: its picture would show them."""
        pages = self.source(path, Span(0, 0)).pages
        exempt = [i.span for record in self.records(path) for i in record.items if i.exempt]
        return any(p.span.common(span) for p in pages if p.number == number for span in exempt)

    def export_briefing(
        self,
        briefing: Briefing,
        path: Path,
        *,
        exempt: bool = False,
        crops: bool = False,
        report: Report = unheard,
    ) -> Exported:
        """Write a briefing to a file; `crops`: with pictures of what is quoted from PDFs.

        Nothing of exempt items is in it without `exempt`.
        """
        from index.briefing.export.exporting import export

        def draw(entry: Excerpt, number: int, spans: Sequence[Span], width: int) -> "PageView":
            document = entry.passage.document
            if not exempt and self.has_exempt(document.path, number):
                raise ArchiveError("This page holds exempt items.")
            wanted = Wanted(number, tuple(spans), width)
            return self._pages.view(document.path, document.sha256, wanted)

        self.refuse_to_overwrite(path)
        now = datetime.now(UTC).astimezone().replace(microsecond=0)
        drawn = draw if crops else None
        return export(briefing, path, now, exempt=exempt, draw=drawn, report=report)

    def verify(self, report: Report = unheard) -> Verification:
        """Compare every stored span with its file."""
        from index import verification

        with self._files.reading() as connection:
            soundness.check(self.folder)
            exempt = self._files.exempt_reader()
            return verification.verify(connection, exempt, report)

    def check_briefing(
        self, briefing: Briefing | Path, report: Report = unheard, *, exempt: bool = False
    ) -> BriefingCheck:
        """Look each quote of a briefing up in its file; `exempt`: those of exempt items, too.

        A path is of a document exported from one. Raises NotABriefingError where it carries none.
        """
        from index.briefing import checking

        with self._reading_if_any() as connection:
            if isinstance(briefing, Path):
                return checking.check_document(briefing, connection, report, exempt=exempt)
            return checking.check(briefing, connection, report, exempt=exempt, own=True)

    def status(self) -> Status:
        """Counts and facts."""
        try:
            with self._files.reading() as connection, connection:
                found = self._status(connection)
        except EmptyArchiveError:
            return Status(0, 0, 0, 0, None, 0)
        return found

    def close(self) -> None:
        """Let go of the database."""
        self._files.close()
        self._pages.close()

    def _status(self, connection: apsw.Connection) -> Status:
        searched = browsing.searched(connection)
        entries = browsing.library(connection).entries
        model = model_in_use(connection)
        return Status(
            documents=searched.documents,
            meetings=scope.count_meetings(entry.meeting for entry in entries),
            passages=searched.passages,
            unreadable=searched.unreadable,
            model=chosen_model(connection) if model else None,
            bytes=sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file()),
            to_embed=browsing.passages_to_embed(connection, model.id if model else None),
            exempt=browsing.exempt_items(connection),
            reranker=chosen_reranker(connection),
        )

    @contextmanager
    def _reading_if_any(self) -> Iterator[apsw.Connection | None]:
        """The public minutes; None where there are none yet."""
        connection = None
        if self._files.is_there():
            with suppress(EmptyArchiveError):
                connection = self._files.reader(PUBLIC)
        with translated(self._files.database):
            yield connection

    @contextmanager
    def _in_both(self, *, exempt: bool) -> Iterator[list[apsw.Connection]]:
        """One snapshot of the public minutes, and with `exempt` of the exempt items too."""
        with self._files.reading() as connection, connection:
            confidential = self._files.exempt_reader() if exempt else None
            yield [connection, confidential] if confidential else [connection]

    @contextmanager
    def _searching(self) -> Iterator[Searches]:
        """One snapshot of the public minutes, to be searched more than once."""
        with self._files.reading() as connection, connection:
            yield self._searches(connection, exempt=False)

    def _searches(
        self, connection: apsw.Connection, *, exempt: bool, by_words: bool = False
    ) -> Searches:
        confidential = self._files.exempt_reader() if exempt else None
        return Searches(self.folder, connection, confidential, by_words=by_words)
