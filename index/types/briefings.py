"""A briefing: what an officer chose from the minutes, with own words between, in an order."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from index.types.answers import Filters, Passage, Searched


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the officer's own."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """The officer's own words; paragraphs are parted by line ends. Never taken for minutes."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words that were chosen from the minutes, complete in itself: it outlives its document."""

    id: str
    passage: Passage
    """The chosen stretch alone: `passage.text` is exactly `passage.span` of the source text."""
    chosen_on: datetime
    question: str | None = None
    """What it was found by."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that the minutes did not answer when it was asked."""

    id: str
    question: str
    filters: Filters
    searched: Searched
    asked_on: datetime
    exempt: bool = False
    """Whether exempt items were searched too."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """An entry with exempt words, while exempt items are not included: its place and no more."""

    id: str


Entry = Heading | Note | Excerpt | Gap | Withheld


@dataclass(frozen=True, slots=True)
class Details:
    """What stands at the head of a briefing; empty where the officer says nothing."""

    reference: str = ""
    day: date | None = None
    subject: str = ""
    officer: str = ""
    classification: str = ""


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing as it stands."""

    id: int
    title: str
    details: Details = Details()
    entries: tuple[Entry, ...] = ()
    revision: int = 0
    """How often it was saved: who saves another than the latest would undo somebody's work."""


@dataclass(frozen=True, slots=True)
class BriefingSummary:
    """A briefing in the list of them."""

    id: int
    title: str
    entries: int
    changed_on: datetime


@dataclass(frozen=True, slots=True)
class BriefingList:
    """The briefings of an archive, the one changed last first."""

    briefings: tuple[BriefingSummary, ...]
    notice: str | None = None


@dataclass(frozen=True, slots=True)
class BriefingChanges:
    """What saving a briefing has to write."""

    id: int
    revision: int
    """The one that was changed."""
    title: str
    details: Details
    order: tuple[str, ...]
    """The ids of all entries, as they follow each other."""
    written: tuple[Entry, ...]
    """The entries that are new or read differently."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A briefing that was written to a file."""

    path: Path
    quotes: int
    left_out: int
    """Exempt entries that are not in it."""
    without_picture: int = 0
    """Quotes of PDFs that were to have pictures, and whose page cannot be drawn, or not all of it."""


class Template(StrEnum):
    """Ways to arrange what was chosen."""

    NOTE = "briefing note"
    MEETINGS = "quotes by meeting"
    ANSWERS = "questions and answers"
