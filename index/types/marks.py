"""What a reader marked in the minutes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.types.minutes import Meeting
from index.types.sources import Span


class ReaderMarkKind(StrEnum):
    """Ways to mark words."""

    BOOKMARK = "bookmark"
    HIGHLIGHT = "highlight"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """Marked words, kept with what stands around them: they are found again by these."""

    id: str
    kind: ReaderMarkKind
    path: str
    sha256: str
    """Of the file in which they were seen last."""
    span: Span
    """Where they stood then."""
    words: str
    before: str
    after: str
    citation: str
    created_on: datetime
    note: str = ""
    """The reader's own words."""
    exempt: bool = False
    """Whether it tells something of exempt items."""


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in the archive as it is now."""

    mark: ReaderMark
    span: Span | None
    """None where its words are no longer in the file."""
    meeting: Meeting | None
    """Whose minutes it is in; None where its file is no longer in the archive."""


@dataclass(frozen=True, slots=True)
class MarkList:
    """Everything that was marked in the archive, by file and place."""

    marks: tuple[PlacedMark, ...]
    notice: str | None = None
