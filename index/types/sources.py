"""A file and its text as extracted."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page, from an offset of the text on."""

    start: int
    text: str


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
