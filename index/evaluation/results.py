"""What a run measured, as programs read it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from index.intervals import Estimate

Estimates = Mapping[str, Estimate]
"""By name of the measure; what cannot be measured on the questions at hand is not in it."""

OURS = "minutebook"
COMPARED = "MRR@10"
"""The measure in which this program is set against the baselines."""


@dataclass(frozen=True, slots=True)
class Part:
    """The measures over some of the questions: all, or those of one kind."""

    questions: int
    unanswerable: int
    ranking: Mapping[str, Estimates]
    """System -> measure, over the questions that have an answer."""
    above: Estimates
    """Baseline -> by how much this program's MRR@10 is above it, question by question."""
    quotes: Estimates
    """Over the questions that have an answer: how right what is quoted is."""
    refusal: Estimates
    """How well "not in the minutes" is told from an answer."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The measures of one run, over all questions and by kind."""

    documents: int
    passages: int
    overall: Part
    kinds: Mapping[str, Part]
    unreachable: tuple[str, ...]
    """Ids of the questions whose answer lies in no passage that is searched. They count as missed."""
    problems: tuple[str, ...] = ()
    """A sentence for each line and file that could not be used."""

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)
