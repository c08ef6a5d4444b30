"""A topic over time: what each meeting did with it, in the words of its minutes."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from index.types.answers import Expansion, Hit, Quote, Searched
from index.types.minutes import Meeting
from index.types.sources import Document


class TrailEvent(StrEnum):
    """What a meeting did with a topic, as far as the words of its minutes say so."""

    RAISED = "raised"
    """The first mention that is dated."""
    MENTIONED = "mentioned"
    """Spoken of; the words quoted decide nothing."""
    REPORTED_BACK = "reported back"
    CALLED_IN = "called in"
    MOVED = "moved"
    """Put to the meeting; the words quoted do not say what became of it."""
    DEFERRED = "deferred"
    REFERRED = "referred"
    """Handed on to another body."""
    RECOMMENDED = "recommended"
    """Put to another body or to a member, who decides."""
    AMENDED = "amended"
    AMENDMENT_LOST = "amendment lost"
    RESOLVED = "resolved"
    """Approved, agreed, or decided in some other way."""
    REJECTED = "rejected"
    NOTED = "noted"
    WITHDRAWN = "withdrawn"

    @property
    def decides(self) -> bool:
        """Whether it is the act of a meeting, not only what was said at it."""
        return self not in (self.RAISED, self.MENTIONED, self.REPORTED_BACK, self.MOVED)


@dataclass(frozen=True, slots=True)
class Mention:
    """A meeting that spoke of the topic, and in how many passages."""

    meeting: Meeting
    document: Document
    """The minutes it is taken from: what a meeting without a name or a day is known by."""
    passages: int

    @property
    def body(self) -> str | None:
        """The committee, or the council where it met as a whole."""
        return self.meeting.committee or self.meeting.council

    @property
    def held_on(self) -> date | None:
        """The day, where the minutes state it."""
        return self.meeting.held_on


@dataclass(frozen=True, slots=True)
class TrailStep:
    """What a meeting did with the topic, quoted."""

    event: TrailEvent
    quote: Quote
    """Whole sentences; its citation is the number of a hit of the trail, from 1."""
    mention: int
    """The place of its meeting among the mentions of the trail, from 0."""
    also: tuple[TrailEvent, ...] = ()
    """What the same words do besides: approved, and referred."""


@dataclass(frozen=True, slots=True)
class Trail:
    """A topic over time and committees. Empty where nobody spoke of it."""

    topic: str
    words: tuple[str, ...]
    """The words of the topic that were followed: not those that ask what became of it."""
    steps: tuple[TrailStep, ...]
    """By date; those of meetings that state no date are the last."""
    mentions: tuple[Mention, ...]
    """One a meeting, by date; those that state no date are the last."""
    hits: tuple[Hit, ...]
    """The passages that the steps stand in, numbered from 1 by the citations."""
    searched: Searched
    notice: str | None = None
    """One sentence that the user should know, such as that only keywords were searched."""
    expansions: tuple[Expansion, ...] = ()
    """What else the topic's words were looked for as."""

    def meeting_of(self, step: TrailStep) -> Mention:
        """The meeting that took a step."""
        return self.mentions[step.mention]

    def hit_of(self, step: TrailStep) -> Hit:
        """The passage that a step is quoted from."""
        return self.hits[step.quote.citation - 1]
