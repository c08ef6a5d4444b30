"""A text taken apart: its meetings, their items and paragraphs, and what they record."""

from collections.abc import Sequence

from index.minutes.cuts import cut_items
from index.minutes.exempt import set_apart
from index.minutes.header import header_of, read_meeting
from index.minutes.items import read_sections
from index.minutes.lines import split_lines
from index.minutes.parts import parts, within
from index.types import Mark, Minutes, Span


def parse(text: str, marks: Sequence[Mark] = ()) -> tuple[Minutes, ...]:
    """The meetings in a file, their items and paragraphs, with whatever is stated of each."""
    return tuple(_minutes(text, part, within(marks, part)) for part in parts(text, marks))


def _minutes(text: str, part: Span, marks: Sequence[Mark]) -> Minutes:
    # Their patterns take half a second to compile, which only who parses should pay.
    from index.minutes.facts import read_facts

    lines = split_lines(text, part)
    found, header_stop = read_sections(text, lines, marks)
    has_items = any(section.item.number or section.item.title for section in found)
    header = header_of(text, lines, marks, header_stop, has_items=has_items)
    meeting, stated = read_meeting(header)
    sections = tuple(set_apart(text, found, marks))
    return Minutes(
        meeting=meeting,
        sections=sections,
        span=part,
        stated=stated,
        facts=read_facts(text, sections, Span(part.start, header_stop)),
        cut=cut_items(text, part, marks),
    )
