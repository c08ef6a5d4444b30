"""What readers mark in minutes, kept by its words, so that it survives a new reading of the file."""

from index.marks.marks import Marks

__all__ = ["Marks"]
