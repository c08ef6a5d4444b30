"""Measures of a sample of questions with their intervals, by the bootstrap."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

RESAMPLES = 1000
_SEED = 19720401
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measure and its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measure as a sum over questions divided by another sum: each question gives a part of both.

    The mean over some of the questions is the case in which `of` is 1 for these and 0 for others.
    """

    parts: Numbers
    of: Numbers

    def only(self, chosen: NDArray[np.bool_]) -> "Ratio":
        """The same measure of some of the questions."""
        return Ratio(self.parts[chosen], self.of[chosen])


class Bootstrap:
    """Resamples of n questions, drawn with replacement; the same for each measure and each run.

    So a difference between two systems is paired: both are measured on the same questions.
    """

    def __init__(self, n: int) -> None:
        generator = np.random.default_rng(_SEED)
        draws = generator.multinomial(n, np.full(n, 1 / n), size=RESAMPLES)
        self._draws: Numbers = draws.astype(np.float64)
        """How often each question is in each resample."""

    def ratio(self, ratio: Ratio) -> Estimate | None:
        """A ratio with its interval; None where there is nothing to divide by."""
        if not ratio.of.any():
            return None
        value = ratio.parts.sum() / ratio.of.sum()
        return _estimate(value, self._draws @ ratio.parts, self._draws @ ratio.of)

    def ratios(self, ratios: Mapping[str, Ratio]) -> dict[str, Estimate]:
        """Those of several measures that can be estimated, by name."""
        found = {name: self.ratio(ratio) for name, ratio in ratios.items()}
        return {name: estimate for name, estimate in found.items() if estimate}

    def area(self, scores: Numbers, positive: NDArray[np.bool_]) -> Estimate | None:
        """Area under the ROC curve; None where a positive or a negative is missing.

        The chance that a positive scores above a negative, a tie counting half (Hanley and
        McNeil 1982).
        """
        if positive.all() or not positive.any():
            return None
        above = scores[positive][:, None] - scores[~positive][None, :]
        wins = (np.sign(above) + 1) / 2
        positives, negatives = self._draws[:, positive], self._draws[:, ~positive]
        won = ((positives @ wins) * negatives).sum(axis=1)
        return _estimate(wins.mean(), won, positives.sum(axis=1) * negatives.sum(axis=1))


def _estimate(value: np.float64, parts: Numbers, of: Numbers) -> Estimate:
    # A resample that holds no question of the kind measured says nothing.
    telling = of > 0
    low, high = np.percentile(parts[telling] / of[telling], _TAILS)
    return Estimate(float(value), float(low), float(high))
