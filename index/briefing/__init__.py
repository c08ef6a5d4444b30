"""Briefings: quotes collected from the minutes, with headings and notes, to be exported and checked.

Editing is a function from one frozen `Briefing` to the next (`editing`, `arranging`), undoing takes
the value before (`history`), and saving writes what differs from what was saved (`Briefings.save`).
"""

from index.briefing.briefings import Briefings, ChangedElsewhereError

__all__ = ["Briefings", "ChangedElsewhereError"]
