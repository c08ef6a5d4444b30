"""Files that have been read and taken apart, ready to be embedded and stored."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.chunking import Chunk
from index.minutes.acronyms import Acronym
from index.types import Minutes, SourceText


@dataclass(frozen=True, slots=True)
class PreparedMeeting:
    """The minutes of one meeting with their passages."""

    minutes: Minutes
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """A file with all the meetings in it."""

    path: str
    source: SourceText
    meetings: tuple[PreparedMeeting, ...]
    has_exempt: bool = False
    """Whether a part of it went to the database of exempt items."""
    acronyms: tuple[Acronym, ...] = ()
    """What it says that acronyms stand for."""

    def chunks(self) -> Iterator[Chunk]:
        """Its passages, in order."""
        return (chunk for meeting in self.meetings for chunk in meeting.chunks)

    def texts_to_embed(self) -> list[str]:
        """What the model is given of each passage: its context, then its words."""
        return [embedded_text(c.context, c.span.of(self.source.text)) for c in self.chunks()]


@dataclass(frozen=True, slots=True)
class Reading:
    """A file in two parts: what anybody may see, and its exempt items, if it has any."""

    public: PreparedDocument
    exempt: PreparedDocument | None


def embedded_text(context: str, words: str) -> str:
    """A passage as the model sees it."""
    return f"{context}\n{words}" if context else words
