"""The one door to an archive: add, ask, browse, verify."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import apsw

from index import indexing, verification
from index.embedding import DEFAULT_MODEL, open_embedder
from index.errors import ArchiveError, EmptyArchiveError, ModelError
from index.naming import shown
from index.progress import Report, unheard
from index.protocols import Embedder
from index.reading import read
from index.retrieval import Retriever
from index.store import browsing, documents
from index.store.connection import connect, translated
from index.store.lock import sole_writer
from index.store.models import (
    StoredModel,
    choose_model,
    chosen_model,
    latest_model,
    stored_model,
)
from index.types import (
    Answer,
    Filters,
    IndexReport,
    Library,
    Meeting,
    Source,
    Span,
    Status,
    Verification,
)

DATABASE = "minutes.db"
EVERYWHERE = Filters()


class Archive:
    """A folder with `minutes.db` in it. Use one object in one thread; open as many as you like.

    Every method raises ArchiveError where the database cannot be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.expanduser().absolute()
        self._database = self.folder / DATABASE
        self._reader: apsw.Connection | None = None

    def index(
        self, paths: Sequence[Path], report: Report = unheard, model: str | None = None
    ) -> IndexReport:
        """Add or refresh files and folders. `model` changes the archive's model for good."""
        with self._writing() as connection:
            embedder = open_embedder(model or chosen_model(connection) or DEFAULT_MODEL)
            if model:
                embedder.load()  # one that cannot be loaded is not chosen
                choose_model(connection, model)
            return indexing.index_paths(connection, embedder, paths, report)

    def remove(self, paths: Sequence[Path]) -> int:
        """Take documents out, by the path of each or of a folder above; how many went."""
        if not self._is_there():
            return 0
        with self._writing() as connection:
            return indexing.remove_paths(connection, paths)

    def ask(self, question: str, filters: Filters = EVERYWHERE, limit: int = 10) -> Answer:
        """Passages that answer, and quotes from them; or the nearest, and no quotes."""
        # One snapshot (a transaction): a document that is replaced meanwhile is seen as it was.
        with self._reading() as connection, connection:
            embedder, model, notice = self._model(connection)
            retriever = Retriever(connection, embedder if model else None, model)
            found = retriever.search(question, filters, limit)
        return read(found, notice)

    def rankings(self, question: str, depth: int) -> dict[str, list[int]]:
        """Passage ids by each way of searching, for measuring: the program's, and its parts."""
        with self._reading() as connection:
            embedder, model, _ = self._model(connection)
            return Retriever(connection, embedder if model else None, model).rankings(
                question, depth
            )

    def passages_at(self, path: str, span: Span) -> list[int]:
        """Ids of the passages of a document that hold more than half of a span."""
        with self._reading() as connection:
            document = documents.stored_document(connection, path)
            known = browsing.passages_of(connection, document.id) if document else []
            return [p.id for p in known if 2 * p.span.common(span) > len(span)]

    def load_model(self) -> str:
        """Load the archive's model, so that the next question need not wait; its name."""
        try:
            with self._reading() as connection:
                name = chosen_model(connection) or DEFAULT_MODEL
        except EmptyArchiveError:
            name = DEFAULT_MODEL
        open_embedder(name).load()
        return name

    def library(self) -> Library:
        """What the archive holds, and what it could not read."""
        try:
            with self._reading() as connection:
                return browsing.library(connection)
        except EmptyArchiveError:
            return Library((), ())

    def source(self, document_id: int, around: Span) -> Source:
        """A document's text around a span."""
        with self._reading() as connection:
            source = browsing.source(connection, document_id, around)
        if source is None:
            raise ArchiveError("That document is no longer in the archive.")
        return source

    def verify(self, report: Report = unheard) -> Verification:
        """Compare every stored span with its file."""
        with self._reading() as connection:
            return verification.verify(connection, report)

    def status(self) -> Status:
        """Counts and facts."""
        try:
            with self._reading() as connection:
                return self._status(connection)
        except EmptyArchiveError:
            return Status(0, 0, 0, 0, None, 0)

    def close(self) -> None:
        """Let go of the database."""
        if self._reader:
            self._reader.close()
            self._reader = None

    def _status(self, connection: apsw.Connection) -> Status:
        searched = browsing.searched(connection)
        entries = browsing.library(connection).entries
        # A draft and its confirmed version are minutes of one meeting.
        stated = [replace(entry.meeting, status=None) for entry in entries]
        meetings = {meeting for meeting in stated if meeting != Meeting()}
        unstated = stated.count(Meeting())
        model = latest_model(connection)
        return Status(
            documents=searched.documents,
            meetings=len(meetings) + unstated,
            passages=searched.passages,
            unreadable=searched.unreadable,
            model=model.name if model else None,
            bytes=sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file()),
            to_embed=browsing.passages_to_embed(connection, model.id if model else None),
        )

    def _model(
        self, connection: apsw.Connection
    ) -> tuple[Embedder | None, StoredModel | None, str | None]:
        """The embedder and its vectors; without either, a notice that only words are searched."""
        try:
            embedder = open_embedder(chosen_model(connection) or DEFAULT_MODEL)
            embedder.load()
        except ModelError as error:
            return None, None, f"{error} Until then only words are searched, not meaning."
        model = stored_model(connection, embedder.fingerprint)
        waiting = browsing.passages_to_embed(connection, model.id if model else None)
        if not waiting:
            return embedder, model, None
        notice = (
            f"{waiting} passages were embedded with another language model and are searched by "
            "words only; index again to embed them."
        )
        return embedder, model, notice

    @contextmanager
    def _reading(self) -> Iterator[apsw.Connection]:
        if not self._is_there():
            raise EmptyArchiveError(
                f"There are no minutes in {shown(self.folder)} yet; add some first."
            )
        if self._reader is None:
            self._reader = connect(self._database, writable=False)
        with translated(self._database):
            yield self._reader

    @contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        self._make_folder()
        with sole_writer(self.folder):
            connection = connect(self._database, writable=True)
            try:
                with translated(self._database):
                    yield connection
            finally:
                connection.close()

    def _is_there(self) -> bool:
        """Whether there is anything to read: a kill may have left an empty file."""
        try:
            return self._database.stat().st_size > 0
        except FileNotFoundError:
            return False
        except OSError as error:
            raise ArchiveError(
                f"The archive {shown(self.folder)} cannot be opened: {error.strerror}."
            ) from error

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveError(
                f"The archive's folder {shown(self.folder)} cannot be made: {error.strerror}."
            ) from error
