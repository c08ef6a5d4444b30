"""From a text to the structure of the minutes in it: pure functions, no input or output."""

from index.minutes.header import read_meeting
from index.minutes.items import read_sections
from index.minutes.lines import split_lines
from index.types import Minutes

__all__ = ["parse"]


def parse(text: str) -> Minutes:
    """The meeting, its items and their paragraphs, with whatever the text states of each."""
    lines = split_lines(text)
    sections, header_stop = read_sections(text, lines)
    return Minutes(read_meeting(text, lines, header_stop), sections)
