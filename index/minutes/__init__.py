"""From a text to the structure of the minutes in it: pure functions, no input or output."""

from collections.abc import Sequence

from index.minutes.header import read_meeting
from index.minutes.items import read_sections
from index.minutes.lines import split_lines
from index.types import Mark, Minutes, Span

__all__ = ["parse"]


def parse(text: str, marks: Sequence[Mark] = ()) -> tuple[Minutes, ...]:
    """The meetings in a file, their items and paragraphs, with whatever is stated of each."""
    lines = split_lines(text)
    sections, header_stop = read_sections(text, lines)
    return (Minutes(read_meeting(text, lines, header_stop), sections, Span(0, len(text))),)
