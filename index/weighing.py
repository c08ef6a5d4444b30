"""How much each term of a question tells, and how much of the question a text holds."""

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
        found = float(words.count(self.term))
        for other in self.instead:
            found += INSTEAD * words.count(other)
        return found


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
        return self.measured(words)[1]

    def measured(self, words: StemmedText) -> tuple[float, float]:
        """BM25 as a share of the most that any text could reach, and the coverage; each 0 to 1."""
        saturation = SATURATION * (1 - LENGTH + LENGTH * len(words.stems) / TYPICAL_WORDS)
        relevance = coverage = total = 0.0
        for one in self.wanted:
            total += one.weight
            if frequency := one.frequency(words):
                relevance += one.weight * frequency / (frequency + saturation)
                coverage += one.weight * min(1.0, frequency)
        return (relevance / total, coverage / total) if total else (0.0, 0.0)
