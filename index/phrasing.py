"""How answers are worded in an archive's minutes: words that speak for a passage, whatever is asked.

Officers reply in words of their own ("Reply: the works have been completed"), by which a passage that
answers can be told from one that asks, moves or lists. Which they are differs by council, and is learnt
(`index.adapting.phrasing`).
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Phrasing:
    """What each word adds to the score of a passage that holds it."""

    weights: Mapping[str, float] = field(default_factory=dict)

    def of(self, text: str) -> float:
        """What the words of a passage add to its score."""
        if not self.weights:
            return 0.0
        # Exact, so that it does not depend on the order of a set.
        return math.fsum(self.weights.get(word, 0.0) for word in words_of(text))


def words_of(text: str) -> set[str]:
    """The words of a passage, each once."""
    return set(_WORD.findall(text.lower()))


AS_ANY = Phrasing()
"""Where nothing is known of it."""
