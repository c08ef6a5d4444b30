"""Briefings: quotes collected from the minutes, with headings and notes, to be exported and checked.

Editing is a function from one frozen `Briefing` to the next (`editing`, `arranging`), undoing takes
the value before (`history`), and saving writes what differs from what was saved (`briefings`).
Nothing is imported here: the window edits, and needs no database for that.
"""
