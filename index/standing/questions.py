"""What can be done with the standing questions of an archive."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from index.errors import ArchiveError, EmptyArchiveError
from index.keeping import Keeping
from index.progress import Progress, Report, unheard
from index.searches import Searches
from index.standing import asking, rows
from index.standing.marks import marks_of
from index.standing.related import related
from index.store import documents
from index.types import (
    Filters,
    Kept,
    Looked,
    News,
    RelatedTerm,
    StandingList,
    StandingQuestion,
    WhatsNew,
)

Searching = Callable[[], AbstractContextManager[Searches]]
"""Opens one snapshot of the public minutes. Exempt items are never searched for what is kept."""


class StandingQuestions:
    """Every method raises ArchiveError where the archive or `user.db` cannot be read or written."""

    def __init__(self, folder: Path, searching: Searching) -> None:
        self._keeping = Keeping(folder)
        self._searching = searching

    def list(self) -> StandingList:
        """All of them."""
        with self._keeping.reading() as kept:
            questions = rows.questions(kept) if kept else ()
        return StandingList(questions, self._keeping.take_notice())

    def add(self, question: str, filters: Filters) -> Kept:
        """Save a question. What the minutes say of it now counts as seen."""
        now = datetime.now(UTC).astimezone().replace(microsecond=0)
        asked = StandingQuestion(0, question, filters, now)
        marks, present, others = self._look(asked)
        with self._keeping.writing(copied=True) as kept:
            _refuse_twice(rows.questions(kept), asked)
            standing = rows.add(kept, question, filters, now)
            rows.mark_seen(kept, [asking.looked(standing.id, marks, present, kept)])
        return Kept(standing, others, self._keeping.take_notice())

    def remove(self, number: int) -> None:
        """Ask a question no more, and forget what was seen of it."""
        with self._keeping.reading() as kept:
            known = rows.questions(kept) if kept else ()
        if not any(one.id == number for one in known):
            raise ArchiveError(f"There is no standing question {number}.")
        with self._keeping.writing(copied=True) as kept:
            rows.remove(kept, number)

    def whats_new(self, only: int | None = None, report: Report = unheard) -> WhatsNew:
        """Ask all of them again, or one; nothing is marked as seen. Stops where `report` raises."""
        wanted = [one for one in self._questions() if only in (None, one.id)]
        if only is not None and not wanted:
            raise ArchiveError(f"There is no standing question {only}.")
        found = tuple(self._asked_again(wanted, report)) if wanted else ()
        return WhatsNew(found, self._keeping.take_notice())

    def mark_seen(self, looks: Iterable[Looked]) -> None:
        """The user has been shown these."""
        with self._keeping.writing(copied=False) as kept:
            rows.mark_seen(kept, looks)

    def _questions(self) -> tuple[StandingQuestion, ...]:
        with self._keeping.reading() as kept:
            return rows.questions(kept) if kept else ()

    def _asked_again(self, wanted: Sequence[StandingQuestion], report: Report) -> Iterator[News]:
        with self._searching() as searches:
            present = _files(searches)
            for number, standing in enumerate(wanted):
                report(Progress(number, len(wanted), standing.question, unit="questions"))
                done = asking.search(searches, standing)
                with self._keeping.reading() as kept:
                    if kept is not None:  # all that was kept may have been removed meanwhile
                        yield asking.news(done, standing, present, kept)

    def _look(
        self, asked: StandingQuestion
    ) -> tuple[frozenset[bytes], frozenset[bytes], tuple[RelatedTerm, ...]]:
        """What the minutes say now, and in which files; nothing where there are none yet."""
        try:
            with self._searching() as searches:
                done = asking.search(searches, asked)
                return marks_of(done.found.hits), _files(searches), related(done, searches)
        except EmptyArchiveError:
            return frozenset(), frozenset(), ()


def _refuse_twice(known: Sequence[StandingQuestion], asked: StandingQuestion) -> None:
    for one in known:
        if (one.question, one.filters) == (asked.question, asked.filters):
            raise ArchiveError(f"Standing question {one.id} asks this already.")


def _files(searches: Searches) -> frozenset[bytes]:
    """The files in the minutes that are searched, by hash."""
    public = searches.retriever.searchers[0].connection
    return frozenset(bytes.fromhex(one.sha256) for one in documents.all_documents(public))
