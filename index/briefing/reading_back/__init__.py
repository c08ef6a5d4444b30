"""Exported documents opened again: the briefing that they carry, and what they show of it."""

from index.briefing.reading_back.carried import ReadBack, Visible

__all__ = ["ReadBack", "Visible"]
