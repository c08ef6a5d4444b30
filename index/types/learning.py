"""What a model learnt from an archive, and whether it is used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Gain:
    """How well a model finds what it is asked, beside the one in use: means over questions."""

    questions: int
    before: float
    """MRR@10 of the one in use."""
    after: float
    """MRR@10 of the one that has learnt."""
    low: float
    """Of the difference, the lower end of its 95 % interval."""
    high: float

    @property
    def rises(self) -> bool:
        """Whether it finds more, beyond chance."""
        return self.low > 0

    @property
    def falls(self) -> bool:
        """Whether it finds less, beyond chance."""
        return self.high < 0


@dataclass(frozen=True, slots=True)
class Cosines:
    """A learnt model's cosines on the scale of those that it began from: `scale` · cosine + `offset`.

    What belongs together and what does not are then as near, on average, as they were before, so
    that what is weighed and refused by cosines need not be learnt anew.
    """

    scale: float = 1.0
    offset: float = 0.0
    weight: float = 1.0
    """What a cosine counts in ranking, beside what one of the model that it began from counts."""

    def of(self, cosine: float) -> float:
        """A cosine on that scale."""
        return self.scale * cosine + self.offset


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model was learnt from, and what it gained."""

    base: str
    """The model that it began from."""
    made_on: date
    pairs: Mapping[str, int]
    """How many of each kind it learnt from."""
    first: date | None
    """The day of the first meeting that it learnt from."""
    last: date | None
    passages: int
    """The passages that the archive held."""
    document: int
    """The last document that the archive held, by its number."""
    seed: int
    minutes: Gain
    """On pairs of the archive's latest meetings, which it did not learn from."""
    guard: Gain
    """On the sample minutes and their questions, which speak of another council."""
    cosines: Cosines
    phrasing: Gain | None = None
    """On the questions that the archive's minutes record a reply to: what knowing how replies are worded
    there gains. None where there are too few, or it gains nothing beyond chance."""


class Verdict(StrEnum):
    """What became of a model that was learnt."""

    ADOPTED = "adopted"
    NO_BETTER = "no better"
    """On the latest meetings it does not find more than the one in use, beyond chance."""
    FORGOT = "forgot"
    """On the sample minutes it finds less, beyond chance."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What came of learning."""

    verdict: Verdict
    name: str
    """Of the model."""
    card: ModelCard


@dataclass(frozen=True, slots=True)
class Learning:
    """Whether and how an archive may learn."""

    card: ModelCard | None
    """Of the model in use, where it has learnt from this archive."""
    added: int
    """Passages added since it learnt; all of them where it has not."""
    pays: bool
    """Whether learning now is likely to find more; never where this Minutebook cannot learn."""
    begun: bool
    """Whether learning was begun and stopped: it goes on from there."""
    seconds: float
    """How long it takes, about."""
