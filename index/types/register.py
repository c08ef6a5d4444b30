"""What meetings did, across all minutes, a row each: decisions, votes, actions, questions."""

from dataclasses import dataclass
from enum import StrEnum

from index.types.answers import Filters, Passage
from index.types.minutes import Fact, FactKind

REGISTERED = (FactKind.RESOLUTION, FactKind.VOTE, FactKind.ACTION, FactKind.QUESTION)
"""The kinds of facts that are listed; each is a register of its own."""


_EVERYWHERE = Filters()


class RegisterOrder(StrEnum):
    """What the rows of a register are sorted by; among equals the newest is first."""

    DAY = "day"
    BODY = "body"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class RegisterQuery:
    """Which rows, and in which order."""

    kind: FactKind
    filters: Filters = _EVERYWHERE
    """Where to look; the kind of passage is not asked for."""
    words: str = ""
    """What a row must hold: each of these words, in any form; the last may be the start of one."""
    order: RegisterOrder = RegisterOrder.DAY
    descending: bool = True


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One thing that a meeting did."""

    passage: Passage
    """Its words alone: `passage.text` is exactly `passage.span` of the source text. Its id is that
    of the passage that it stands in; 0 where it stands in none, as in a heading."""
    fact: Fact
    vote: Fact | None = None
    """Of a decision: the vote that is recorded with it."""

    def stated(self, name: str) -> tuple[str, ...]:
        """The values of a part: who moved it, by when it is to be done."""
        return tuple(part.value for part in self.fact.parts if part.name == name)

    def voted(self, name: str) -> tuple[str, ...]:
        """The values of a part of the vote on it: the count of a side, or who was on it."""
        parts = self.vote.parts if self.vote else ()
        return tuple(part.value for part in parts if part.name == name)


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Some rows of a register, and how many there are of it."""

    rows: tuple[RegisterRow, ...]
    total: int
