"""Questions that are asked again by themselves, and what is new on them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.types.answers import Answer, Filters, Hit


@dataclass(frozen=True, slots=True)
class StandingQuestion:
    """A question that is asked again whenever minutes are added."""

    id: int
    question: str
    filters: Filters
    saved_on: datetime


@dataclass(frozen=True, slots=True)
class Looked:
    """What the user is about to be shown of a standing question, to be marked as seen."""

    question_id: int
    round: int
    files: frozenset[bytes]
    """The files that nobody had looked at before, by hash."""
    marks: frozenset[bytes]
    """The sentences of what was found, as hashes."""


@dataclass(frozen=True, slots=True)
class News:
    """A standing question asked again."""

    standing: StandingQuestion
    answer: Answer
    """As for any question, with what is new behind the best passages where it is not among them."""
    new: tuple[int, ...]
    """The citations of the passages that have come since the user last looked."""
    looked: Looked

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The passages that are new."""
        return tuple(self.answer.hits[number - 1] for number in self.new)


@dataclass(frozen=True, slots=True)
class WhatsNew:
    """Standing questions asked again, in the order they were saved."""

    news: tuple[News, ...]
    notice: str | None = None
    """One sentence that the user should know, such as that a damaged file was replaced."""


@dataclass(frozen=True, slots=True)
class StandingList:
    """The standing questions of an archive, in the order they were saved."""

    questions: tuple[StandingQuestion, ...]
    notice: str | None = None


class RelatedSource(StrEnum):
    """Where a related term is from."""

    GLOSSARY = "glossary"
    """Another name for what is asked; it is searched for already."""
    ARCHIVE = "archive"
    """Another name, by the minutes' own words; it is searched for already."""
    PASSAGES = "passages"
    """Words that several of the passages found share, and few others have."""
    COMMITTEE = "committee"
    """A committee that speaks of it too, outside of the one that is searched."""

    @property
    def is_searched(self) -> bool:
        """Whether the question itself finds it."""
        return self in (self.GLOSSARY, self.ARCHIVE)


@dataclass(frozen=True, slots=True)
class RelatedTerm:
    """Something that the user may want to follow as well."""

    words: str
    source: RelatedSource


@dataclass(frozen=True, slots=True)
class Kept:
    """A question that was saved, and what is related to it."""

    standing: StandingQuestion
    related: tuple[RelatedTerm, ...]
    notice: str | None = None
