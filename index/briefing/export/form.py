"""What is exported, once for all formats: no writer can say more than this form."""

from dataclasses import dataclass

from index.briefing.entries_json import Json
from index.types import Span

LANGUAGE = "en-GB"


@dataclass(frozen=True, slots=True)
class Picture:
    """The quoted lines as they look on their page (PNG); what it says is the quotation's words."""

    png: bytes
    width: int
    height: int
    """In pixels."""
    share: float
    """How much of its page's width it takes, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the officer's."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A note of the officer's: its paragraphs."""

    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of minutes. Its footnote is numbered `number` and says `citation`."""

    entry_id: str
    number: int
    text: str
    citation: str
    source: int
    """Its number in the table of sources."""
    span: Span
    sha256: str
    """Of the words, in UTF-8."""
    question: str
    """What it was found by; empty where nobody asked."""
    exempt: bool = False
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Absence:
    """A question that was not answered."""

    question: str
    finding: str
    searched: str


Block = Section | Words | Quotation | Absence


@dataclass(frozen=True, slots=True)
class Source:
    """A meeting's minutes in a file that is quoted."""

    number: int
    name: str
    meeting: str
    status: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Form:
    """A briefing as every format shows it, from top to bottom."""

    title: str
    marking: str | None
    """What stands on every page where some of it is exempt."""
    facts: tuple[tuple[str, str], ...]
    """What stands at the head: names, and what is said of them."""
    left_out: str | None
    """How many exempt entries are not in it."""
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...]
    method: tuple[str, ...]
    """How it was made, a paragraph each."""
    questions: tuple[tuple[str, str, str], ...]
    """What was asked, when, and what came of it."""
    author: str
    subject: str
    stored: Json
    """The briefing as it can be opened again."""

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """In the order of their numbers."""
        return tuple(block for block in self.blocks if isinstance(block, Quotation))
