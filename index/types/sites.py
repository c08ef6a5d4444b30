"""What a council's site lists, and what came of fetching from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee as a council's site lists it."""

    number: str
    name: str
    expired: bool = False
    """Whether it is one that no longer meets."""


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a run of fetching brought, counted in meetings."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    without_minutes: int = 0
    """Nothing is published of them yet."""
    problems: tuple[str, ...] = ()
    """A sentence for each meeting of which the minutes could not be had."""
    is_given_up: bool = False
    """Whether the rest was left, because the site refused or failed several in a row."""

    @property
    def held(self) -> int:
        """How many meetings the folder now holds minutes of."""
        return self.new + self.changed + self.unchanged
