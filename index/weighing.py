"""How much each term of a question tells, and how much of the question a text holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from index.words import StemmedText, Term

SATURATION, LENGTH = 1.2, 0.9
"""BM25's k1 and b. Passages are short and of one make, so that their length says much: of the
values tried b = 0.9 did best on Limerick's questions (ARCHITECTURE.md)."""
TYPICAL_WORDS = 80
"""The length to which others are compared. Not the archive's own mean: a score must not move when
minutes are added."""
INSTEAD = 0.2
"""What another name for a thing counts, beside the name that was asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A term, what it tells (its inverse document frequency), and other names for it."""

    term: Term
    weight: float
    instead: tuple[Term, ...] = ()

    def frequency(self, words: StemmedText) -> float:
        """How often a text holds it, by any of its names."""
        others = sum(words.count(other) for other in self.instead)
        return words.count(self.term) + INSTEAD * others


@dataclass(frozen=True, slots=True)
class Weighing:
    """The terms of a question, weighed for one archive."""

    wanted: tuple[Wanted, ...]

    @property
    def terms(self) -> tuple[Term, ...]:
        """What was asked for."""
        return tuple(one.term for one in self.wanted)

    @property
    def names(self) -> tuple[Term, ...]:
        """Every name that is looked for: the terms asked for, and what else they are called."""
        return tuple(name for one in self.wanted for name in (one.term, *one.instead))

    def coverage(self, words: StemmedText) -> float:
        """The share of the question, by weight, that a text holds: 0 to 1."""
        return self._share(
            (one.weight, min(1.0, frequency))
            for one in self.wanted
            if (frequency := one.frequency(words))
        )

    def relevance(self, words: StemmedText) -> float:
        """BM25 as a share of the most that any text could reach: 0 to 1, whatever the archive."""
        length = 1 - LENGTH + LENGTH * len(words.stems) / TYPICAL_WORDS
        return self._share(
            (one.weight, frequency / (frequency + SATURATION * length))
            for one in self.wanted
            if (frequency := one.frequency(words))
        )

    def _share(self, parts: Iterable[tuple[float, float]]) -> float:
        total = sum(one.weight for one in self.wanted)
        return sum(weight * part for weight, part in parts) / total if total else 0.0
