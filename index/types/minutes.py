"""The structure of minutes: meetings, items, and what they record."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from index.types.sources import Span


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
class Record:
    """A meeting as it is stored: its fields, items and facts, with their places in the text."""

    meeting: Meeting
    span: Span
    stated: tuple[Stated, ...]
    items: tuple[AgendaItem, ...]
    facts: tuple[Fact, ...]
    cut: tuple[str, ...]
