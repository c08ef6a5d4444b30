"""The words of the domain as frozen values. What a file does not state is None, never a guess."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a source text, in characters: `text[start:stop]`."""

    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def of(self, text: str) -> str:
        """The words under the span."""
        return text[self.start : self.stop]

    def shifted(self, offset: int) -> "Span":
        """The same stretch in a text in which this one starts at `offset`."""
        return Span(self.start + offset, self.stop + offset)

    def common(self, other: "Span") -> int:
        """How many characters the two share."""
        return max(0, min(self.stop, other.stop) - max(self.start, other.start))


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a source text: its span, its place in the file (from 1) and its printed number."""

    span: Span
    number: int
    label: str | None
    scanned: bool = False
    """Whether its words were recognised from a picture."""


class MarkKind(StrEnum):
    """What a file's format (not its words) says of a stretch of its text."""

    PART = "part"
    """A file within the file, or a page's block of one meeting; `value` is its name."""
    COUNCIL = "council"
    COMMITTEE = "committee"
    HELD_ON = "held_on"
    STATUS = "status"
    VENUE = "venue"
    ITEM = "item"
    """The heading of an item, number to title; `value` is the publisher's id of the item."""
    NUMBER = "number"
    """The minute number, within an ITEM."""
    TITLE = "title"
    """The title, within an ITEM."""
    HEADING = "heading"
    """A line set as a heading; `value` is its level, or None where only its type says so."""
    EXEMPT = "exempt"
    """What the publisher restricts."""
    CUT = "cut"
    """Words that say the minutes go on elsewhere; `value` is the number of the item."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, and what the format says it is."""

    kind: MarkKind
    span: Span
    value: str | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file as extracted. Every offset of the program counts its characters."""

    text: str
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    format: str
    size: int
    """Of the file, in bytes."""
    pages: tuple[Page, ...] = ()
    """In order; each begins where the one before it ends."""
    marks: tuple[Mark, ...] = ()
    """In the order of their starts; of two that start together the longer is first."""
    problems: tuple[str, ...] = ()
    """One sentence for each part of the file that could not be read."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file in the archive."""

    id: int
    path: str
    sha256: str
    format: str


class MeetingStatus(StrEnum):
    """What the file says of itself."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    DECISIONS = "decision sheet"
    AGENDA = "agenda only"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a file states about the meeting it records."""

    council: str | None = None
    committee: str | None = None
    held_on: date | None = None
    status: MeetingStatus | None = None
    starts_at: time | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A value and the words it was read from."""

    name: str
    value: str
    span: Span


class FactKind(StrEnum):
    """What minutes record besides their words."""

    ATTENDANCE = "attendance"
    RESOLUTION = "resolution"
    VOTE = "vote"
    INTEREST = "interest"
    ACTION = "action"
    QUESTION = "question"
    SPEECH = "speech"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was recorded, where it stands, and its parts; a part may occur often."""

    kind: FactKind
    span: Span
    parts: tuple[Stated, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item of business. `number` is the minute number as printed: "54", "77/24"."""

    number: str | None
    title: str | None
    exempt: bool
    span: Span
    key: str | None = None
    """The publisher's own id of the item, where the file carries it."""
    routine: bool = False
    """Whether it is what every meeting holds: apologies, interests, the last minutes."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an item; `number` counts from 1 within the item."""

    span: Span
    number: int
    heading: Span | None = None
    """The run-in heading it stands under ("Re-referrals – It was reported…"), if any."""


@dataclass(frozen=True, slots=True)
class Section:
    """An agenda item with its paragraphs, in order."""

    item: AgendaItem
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Minutes:
    """The structure of the minutes of one meeting; a file may hold several."""

    meeting: Meeting
    sections: tuple[Section, ...]
    span: Span
    stated: tuple[Stated, ...] = ()
    """The fields of the meeting with the words they were read from."""
    facts: tuple[Fact, ...] = ()
    cut: tuple[str, ...] = ()
    """What the minutes say stands elsewhere: "item 59"."""


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


@dataclass(frozen=True, slots=True)
class Searched:
    """What an answer was looked for in."""

    documents: int
    passages: int
    unreadable: int


@dataclass(frozen=True, slots=True)
class Filters:
    """Where to look. `committee` is a name or part of one; dates are inclusive."""

    committee: str | None = None
    since: date | None = None
    until: date | None = None

    def __bool__(self) -> bool:
        return any((self.committee, self.since, self.until))


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

    @property
    def answered(self) -> bool:
        """Whether anything is quoted. Without quotes the hits are the nearest misses."""
        return bool(self.quotes)


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A meeting in the list of what the archive holds, with the document that records it."""

    document: Document
    meeting: Meeting
    passages: int
    title: str | None
    """The first item's title: what to call a file that states no committee and no date."""
    meeting_id: int = 0
    span: Span = Span(0, 0)
    """Of the meeting in the document's text."""
    problems: tuple[str, ...] = ()
    """What of the document could not be read, a sentence each."""
    cut: tuple[str, ...] = ()
    """The items whose minutes stand elsewhere."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that could not be read, and the reason in one sentence."""

    path: str
    reason: str
    fault: str | None = None
    """Where a bug of ours was met, for a report."""
    needs: str | None = None
    """The programs of which one would help."""


@dataclass(frozen=True, slots=True)
class Library:
    """All that the archive holds, and what it could not read."""

    entries: tuple[LibraryEntry, ...]
    unreadable: tuple[Unreadable, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A stretch of a document to read. `text` starts at `start` of the whole text."""

    document: Document
    meeting: Meeting
    text: str
    start: int
    length: int
    """Characters in the whole text."""
    items: tuple[AgendaItem, ...] = ()
    """The items in sight, with spans in the whole text."""
    pages: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A meeting as it is stored: its fields, items and facts, with their places in the text."""

    meeting: Meeting
    span: Span
    stated: tuple[Stated, ...]
    items: tuple[AgendaItem, ...]
    facts: tuple[Fact, ...]
    cut: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What a run over files and folders did."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    passages: int = 0
    unreadable: tuple[Unreadable, ...] = ()
    missing: tuple[str, ...] = ()
    """Paths of documents in the archive whose files are no longer there."""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """A stored document that its file no longer bears out."""

    path: str
    reason: str
    passages: int = 0
    """How many of its passages differ."""


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome of comparing every stored span with its file."""

    documents: int
    passages: int
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """Counts and facts of an archive."""

    documents: int
    meetings: int
    passages: int
    unreadable: int
    model: str | None
    bytes: int
    to_embed: int = field(default=0)
    """Passages that only keywords can find: the model changed since they were embedded."""
    exempt: int = field(default=0)
    """Exempt items, which are in a database of their own and are off by default."""
