"""What a search went over, told so that somebody else can check it."""

from dataclasses import dataclass
from datetime import date, datetime

from index.types.answers import Answer, Filters
from index.types.archives import Unreadable
from index.types.minutes import Meeting
from index.types.sources import Document


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """The language model that meaning was searched with."""

    name: str
    fingerprint: str
    """The beginning of the hash over its files."""


@dataclass(frozen=True, slots=True)
class TermSought:
    """A word or reference of the question."""

    words: str
    passages: int
    """How many of the passages searched hold it, in their words, headings or committee's name."""


@dataclass(frozen=True, slots=True)
class BodySearched:
    """A committee, or the council as a whole, and how much of its minutes was searched."""

    name: str | None
    meetings: int
    passages: int
    first: date | None
    """The earliest day that its minutes state."""
    last: date | None


@dataclass(frozen=True, slots=True)
class FileSearched:
    """A file that was searched."""

    document: Document
    passages: int
    by_words_only: bool
    """Whether some of its passages are not embedded, so that meaning did not find them."""
    problems: tuple[str, ...]
    """What of it could not be read, a sentence each."""


@dataclass(frozen=True, slots=True)
class MeetingInPart:
    """Minutes that say of themselves that some of them stand elsewhere."""

    path: str
    meeting: Meeting
    items: tuple[str, ...]
    """The items that stand elsewhere; empty strings where no number is given."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """An answer with all that was done for it: a statement about these files, and about no more."""

    answer: Answer
    filters: Filters
    asked_at: datetime
    version: str
    """Of the program."""
    method: str
    """How it was searched, in one paragraph."""
    model: ModelUsed | None
    """None where only words were searched."""
    reranker: str | None
    """The model that the best passages were read with once more, if one was."""
    terms: tuple[TermSought, ...]
    expansions: tuple[tuple[str, str, str], ...]
    """What was also looked for: (as asked, instead, where that is known from)."""
    meetings: int
    bodies: tuple[BodySearched, ...]
    files: tuple[FileSearched, ...]
    left_out: int
    """Files of the archive that the filters left out."""
    unreadable: tuple[Unreadable, ...]
    in_part: tuple[MeetingInPart, ...]
    undated: tuple[str, ...]
    """Files with minutes that state no date; where a period was asked for, it left those out."""
    exempt: bool
    """Whether exempt items were searched."""
    exempt_items: int
    """How many the archive holds."""

    @property
    def is_confidential(self) -> bool:
        """Whether it may tell something of exempt items."""
        return self.exempt and self.exempt_items > 0

    @property
    def has_period(self) -> bool:
        """Whether only a period was searched."""
        return self.filters.since is not None or self.filters.until is not None

    @property
    def absent(self) -> tuple[str, ...]:
        """The terms that occur nowhere in what was searched."""
        return tuple(term.words for term in self.terms if not term.passages)
