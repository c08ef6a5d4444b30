"""What is found and quoted for a question."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from index.types.minutes import AgendaItem, Meeting, MeetingStatus
from index.types.sources import Document, Span


class PassageKind(StrEnum):
    """What a passage records, besides what was said."""

    DECISION = "decision"
    VOTE = "vote"
    ACTION = "action"
    QUESTION = "question"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of minutes that is found, shown and cited as one."""

    id: int
    document: Document
    meeting: Meeting
    item: AgendaItem
    heading: str | None
    paragraph: int | None
    page: int | None
    page_label: str | None
    span: Span
    text: str
    """Exactly `span.of(source.text)`."""
    bodies: tuple[Span, ...] = ()
    """Its paragraphs in the source text, without run-in headings and bullets: what is quoted."""
    last_page: int | None = None
    """Where it ends; the same as `page` unless it runs over."""
    last_page_label: str | None = None
    scanned: bool = False
    """Whether some of its words were recognised from a picture."""
    kinds: frozenset[PassageKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Version:
    """Another document of the same meeting."""

    document: Document
    status: MeetingStatus | None
    differs: bool
    """Whether the passage reads differently there, or is not there at all."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A sentence of a later meeting's minutes that corrects a passage."""

    document: Document
    held_on: str
    """Of the meeting that made it, in ISO form."""
    span: Span
    text: str


class Leads(StrEnum):
    """Why a hit stands first that others would be before."""

    OUTCOME = "outcome"
    """It is what came of the thing that the question asks the outcome of."""
    LATEST = "latest"
    """The question asks for what is the case now, and its meeting is the latest that tells it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found, and why."""

    passage: Passage
    score: float
    """0 to 1; comparable within one answer only."""
    why: tuple[str, ...] = ()
    """The words of the question that the passage holds, as they stand in the passage."""
    similarity: float | None = None
    """Cosine of question and passage; None when the model did not see the passage."""
    relevance: float = 0.0
    """By words: BM25 as a share of the most that any passage could reach, 0 to 1."""
    phrasing: float = 0.0
    """Of its score, what its words add as those of replies in these minutes; less than nought for others'."""
    answers: float | None = None
    """How likely it answers, 0 to 1, once it was read with the question; None where it was not."""
    leads: Leads | None = None
    versions: tuple[Version, ...] = ()
    """The meeting's other documents. The passage is from the best; where it is not in that one,
    that one is named here."""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Whole sentences of a hit that answer. `text` is exactly `span` of the source text."""

    text: str
    span: Span
    citation: int
    """The number of its hit in the answer, from 1."""
    why: tuple[str, ...] = ()
    """The words of the question that it holds, as they stand in it."""


class ExpansionSource(StrEnum):
    """How the program knows another name for a thing."""

    GLOSSARY = "glossary"
    """A glossary says that the two are one thing: the one shipped, or the user's own."""
    ARCHIVE = "archive"
    """The minutes themselves say what an acronym stands for."""
    SPELLING = "spelling"
    """No passage holds the word, and this is the nearest that one does."""
    MUTATION = "mutation"
    """In Welsh the word begins so in other places."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """Words that may stand in minutes where a question has others."""

    asked: tuple[str, ...]
    """Words of the question, as they stand there."""
    instead: tuple[str, ...]
    """Words that follow each other: one phrase."""
    source: ExpansionSource


@dataclass(frozen=True, slots=True)
class Searched:
    """What an answer was looked for in."""

    documents: int
    passages: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Filters:
    """Where to look. Names are names or parts of them; dates are inclusive."""

    committee: str | None = None
    since: date | None = None
    until: date | None = None
    council: str | None = None
    status: MeetingStatus | None = None
    kind: PassageKind | None = None
    undated: bool = False
    """Whether a period lets minutes through that state no date, as one does that a question names."""
    any_date: bool = False
    """Whether to search all days whatever period a question names."""
    any_committee: bool = False
    """Whether to search all committees whichever a question names."""

    def __bool__(self) -> bool:
        return replace(self, undated=False, any_date=False, any_committee=False) != Filters()


@dataclass(frozen=True, slots=True)
class Answer:
    """Quotes with the passages they stand in; or, when nothing supports an answer, the nearest."""

    question: str
    quotes: tuple[Quote, ...]
    hits: tuple[Hit, ...]
    searched: Searched
    confidence: float
    """0 to 1: how likely the minutes hold an answer."""
    notice: str | None = None
    """One sentence that the user should know, such as that only keywords were searched."""
    expansions: tuple[Expansion, ...] = ()
    """What else was searched for."""
    understood: Filters = Filters()
    """The period and the committee that the question itself names: only there it was searched."""

    @property
    def answered(self) -> bool:
        """Whether anything is quoted. Without quotes the hits are the nearest misses."""
        return bool(self.quotes)
