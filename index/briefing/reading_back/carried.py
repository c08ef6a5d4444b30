"""What an exported document carries of a briefing, besides showing it."""

from collections.abc import Mapping
from dataclasses import dataclass

from index.briefing.entries_json import NotABriefingError
from index.types import Altered, Briefing

Visible = Mapping[str, str]
"""What a document shows of its quotes, by the ids of their entries."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A briefing as JSON, and what the document shows; None where that cannot be told."""

    stored: str
    visible: Visible | None = None


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A briefing that a document carries, and which quotes the document shows otherwise."""

    briefing: Briefing
    altered: Mapping[str, Altered] | None
    """By the ids of their entries; None where what it shows cannot be told."""


def no_briefing(name: str) -> NotABriefingError:
    """What is raised for a document that is not one of ours, or is no longer."""
    return NotABriefingError(
        f"{name} carries no briefing: it is not an export of Minutebook, or another program has "
        "taken out what it could be checked by."
    )
