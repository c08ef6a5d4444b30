"""What is searched for beside a question's own words."""

from dataclasses import dataclass
from enum import StrEnum

from index.words import Term, stem


class ExpansionSource(StrEnum):
    """How the program knows."""

    GLOSSARY = "glossary"
    """A glossary says that the two are one thing: the one shipped, or the user's own."""
    ARCHIVE = "archive"
    """The minutes themselves say what an acronym stands for."""
    SPELLING = "spelling"
    """No passage holds the word, and this is the nearest that one does."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """Words that may stand in minutes where a question has others."""

    asked: tuple[str, ...]
    """Words of the question, as they stand there."""
    instead: tuple[str, ...]
    """Words that follow each other: one phrase."""
    source: ExpansionSource

    def term(self) -> Term:
        """What is looked for, as a term of a question."""
        return Term(tuple(map(stem, self.instead)), self.instead)
