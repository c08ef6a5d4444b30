"""Briefings in the archive's process: what is done for each message about them."""

from typing import TYPE_CHECKING

from app.service import messages
from index.types import BriefingChanges

if TYPE_CHECKING:
    from index.briefing.briefings import Briefings


def result_of(work: messages.BriefingWork, briefings: "Briefings") -> object:
    """Do it. Raises what the archive raises."""
    match work:
        case messages.ListBriefings():
            return briefings.list()
        case messages.ReadBriefing(number, exempt):
            return briefings.read(number, exempt=exempt)
        case messages.CreateBriefing(title, details):
            return briefings.create(title, details)
        case messages.SaveBriefing(changes):
            return _saved(briefings, changes)
        case messages.CopyBriefing(briefing, title):
            return briefings.copy(briefing, title)
        case messages.RemoveBriefing(number):
            briefings.remove(number)
    return None


def _saved(briefings: "Briefings", changes: BriefingChanges) -> int | None:
    """The new revision; None where another window was there first."""
    from index.briefing.briefings import ChangedElsewhereError

    try:
        return briefings.save(changes)
    except ChangedElsewhereError:
        return None
