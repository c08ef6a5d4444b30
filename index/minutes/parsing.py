"""A text taken apart: its meetings, their items and paragraphs, and what they record."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.minutes.cuts import cut_items
from index.minutes.exempt import set_apart
from index.minutes.header import header_of, read_meeting
from index.minutes.items import read_sections
from index.minutes.lines import split_lines
from index.minutes.parts import parts, within
from index.types import Mark, Minutes, Span


def parse(text: str, marks: Sequence[Mark] = ()) -> tuple[Minutes, ...]:
    """The meetings in a file, their items and paragraphs, with whatever is stated of each."""
    # Their patterns take half a second to compile, which only who reads facts should pay.
    from index.minutes.facts import read_facts

    return tuple(
        replace(one, facts=read_facts(text, one.sections, header))
        for one, header in _meetings(text, marks)
    )


def parse_items(text: str, marks: Sequence[Mark] = ()) -> tuple[Minutes, ...]:
    """The same without facts, in a quarter of the time: all that a citation needs."""
    return tuple(one for one, _ in _meetings(text, marks))


def _meetings(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Minutes, Span]]:
    """Each meeting, with what stands before its first item."""
    for part in parts(text, marks):
        own = within(marks, part)
        lines = split_lines(text, part)
        found, header_stop = read_sections(text, lines, own)
        has_items = any(section.item.number or section.item.title for section in found)
        header = header_of(text, lines, own, header_stop, has_items=has_items)
        meeting, stated = read_meeting(header)
        minutes = Minutes(
            meeting=meeting,
            sections=tuple(set_apart(text, found, own)),
            span=part,
            stated=stated,
            cut=cut_items(text, part, own),
        )
        yield minutes, Span(part.start, header_stop)
