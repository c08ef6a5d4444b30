"""How far a long piece of work has come."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a long piece of work, as a bar and a line of words can show it."""

    done: int
    total: int
    label: str
    """What is at hand now: the name of a file, or a word for a phase."""
    eta: float | None = None
    """Seconds left, or None while nothing can be said."""
    passages: int = 0
    """Passages finished so far: this moves even while one large file is at hand."""
    unit: str = "files"
    """What `done` and `total` count."""


Report = Callable[[Progress], None]
"""Told of each step. May raise Cancelled: what is finished stays, the rest is left."""


def unheard(progress: Progress) -> None:
    """A report to nobody."""
