"""Exported documents opened again: the briefing that they carry, and how they show it."""

from index.briefing.reading_back.carried import ReadBack

__all__ = ["ReadBack"]
