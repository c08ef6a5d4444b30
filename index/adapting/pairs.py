"""Pairs to learn from: what may be asked, and the words of the minutes that it is answered by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PairKind(StrEnum):
    """Where in the structure of minutes the two stand."""

    REPLY = "reply"
    """A question and its reply."""
    REQUEST = "request"
    """What was moved or asked for, and what is minuted of it next."""
    TITLE = "title"
    """The title of an item and its text."""
    HEADING = "heading"
    """A run-in heading and its paragraph."""
    DISCUSSION = "discussion"
    """A resolution and what was said before it."""
    REPORT = "report"
    """An action and what is minuted of it at a later meeting."""
    ACRONYM = "acronym"
    """An acronym and the passage that spells it out."""
    SENTENCE = "sentence"
    """A sentence and its passage without it."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts that belong together; neither holds the other."""

    kind: PairKind
    asked: str
    told: str
    document: int
    item: int
    """Where its item begins in the document: what stands in one item may answer as well."""
    held_on: date | None
    """The day of the meeting, where the file states it."""

    @property
    def place(self) -> tuple[int, int]:
        """The item that it is of."""
        return self.document, self.item
