"""What came of checking a briefing: each excerpt beside the files as they are now."""

from dataclasses import dataclass
from enum import StrEnum

from index.types.answers import Passage
from index.types.briefings import Excerpt


class Outcome(StrEnum):
    """What came of looking an excerpt up."""

    SAME = "same"
    """The same file, and the same words at the same place."""
    MOVED = "moved"
    """The very words, at another place or in a file that is another or was changed."""
    CHANGED = "changed"
    """The words stand there no more."""
    MISSING = "missing"
    """The file is gone, or cannot be read."""
    SUPERSEDED = "superseded"
    """The words are of a draft, and the archive has confirmed minutes of the meeting."""
    WITHHELD = "withheld"
    """Words of an exempt item, which are looked up only where exempt items are included."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A stretch of words in two texts: alike in both, or other words, or none, in the second."""

    was: str
    now: str

    @property
    def is_same(self) -> bool:
        """Whether both have the same words, however they are spaced."""
        return self.was.split() == self.now.split()


@dataclass(frozen=True, slots=True)
class Altered:
    """A quote that reads otherwise in an exported document than in that document's own record."""

    wording: tuple[Wording, ...] = ()
    """The words of the record beside those in the document; empty where the quote is gone from it."""


@dataclass(frozen=True, slots=True)
class ExcerptCheck:
    """What came of one excerpt."""

    entry: str
    """The id of its entry."""
    outcome: Outcome
    excerpt: Excerpt | None = None
    """None where it is withheld."""
    now: Passage | None = None
    """Where the words stand now; of a draft that was superseded, in the confirmed minutes. Where they
    stand no more, the words that come nearest, if any do."""
    wording: tuple[Wording, ...] = ()
    """The excerpt beside the words of `now`, where they differ."""
    reason: str | None = None
    """Why the file is missing, in one sentence."""
    altered: Altered | None = None
    """What of an exported document does not agree with its own record."""

    @property
    def holds(self) -> bool:
        """Whether the words stand in the minutes as they are quoted."""
        return self.outcome in {Outcome.SAME, Outcome.MOVED} and self.altered is None

    @property
    def still_stands(self) -> bool:
        """Whether the words of a draft stand in the confirmed minutes, too."""
        return self.outcome is Outcome.SUPERSEDED and self.now is not None and not self.wording


@dataclass(frozen=True, slots=True)
class BriefingCheck:
    """What came of checking a briefing, an excerpt after the other."""

    title: str
    checks: tuple[ExcerptCheck, ...]
    files: int
    """How many files were read for it."""
    compared: bool = False
    """Whether the words that an exported document shows were compared with its record."""

    @property
    def holds(self) -> bool:
        """Whether every excerpt does."""
        return all(check.holds for check in self.checks)
