"""Templates: what was chosen, put under headings.

Every quote, note and gap of the officer stays; headings are the template's. A note keeps behind the
quote that it follows. Within a section quotes stand in the order of their meetings, and those of an
unknown day last.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from index.briefing.editing import new_id
from index.citation import long_date
from index.types import (
    Briefing,
    Entry,
    Excerpt,
    Gap,
    Heading,
    Note,
    PassageKind,
    Template,
)

PURPOSE, SUMMARY = "Purpose", "Summary"
CHRONOLOGY, DECISIONS = "Chronology", "Decisions and votes"
FIGURES, ACTIONS = "Figures", "Outstanding actions"
GAPS = "What the record does not say"
NO_MEETING, NO_QUESTION = "Meeting not stated", "Chosen while reading"
_FIGURE = re.compile(r"[£$€]\s?\d|\d\s?(?:%|per ?cent)|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?m\b")


@dataclass(frozen=True, slots=True)
class _Group:
    """A quote, a gap or what is withheld, with the notes that follow it."""

    head: Entry
    notes: tuple[Entry, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (self.head, *self.notes)

    @property
    def day(self) -> date:
        passage = self.head.passage if isinstance(self.head, Excerpt) else None
        return (passage.meeting.held_on if passage else None) or date.max


def arranged(briefing: Briefing, template: Template) -> Briefing:
    """The briefing in the order of a template."""
    loose, groups = _grouped(briefing.entries)
    make = {
        Template.NOTE: _as_note,
        Template.MEETINGS: _by_meeting,
        Template.ANSWERS: _by_question,
    }[template]
    return replace(briefing, entries=tuple(make(loose, groups)))


def _grouped(entries: Iterable[Entry]) -> tuple[list[Entry], list[_Group]]:
    """The notes before the first quote; then each quote with the notes behind it."""
    loose: list[Entry] = []
    groups: list[_Group] = []
    for entry in entries:
        if isinstance(entry, Heading):
            continue
        if not isinstance(entry, Note):
            groups.append(_Group(entry, ()))
        elif groups:
            groups[-1] = replace(groups[-1], notes=(*groups[-1].notes, entry))
        else:
            loose.append(entry)
    return loose, groups


def _as_note(loose: Sequence[Entry], groups: Sequence[_Group]) -> Iterable[Entry]:
    """A briefing note. A quote stands in one section: the one that says most of it."""
    sections: dict[str, list[_Group]] = {
        name: [] for name in (CHRONOLOGY, DECISIONS, FIGURES, ACTIONS, GAPS)
    }
    for group in groups:
        sections[_section(group.head)].append(group)
    yield Heading(new_id(), PURPOSE)
    yield from loose[:1] or (Note(new_id(), ""),)
    yield Heading(new_id(), SUMMARY)
    yield from loose[1:] or (Note(new_id(), ""),)
    for name, members in sections.items():
        yield Heading(new_id(), name)
        yield from _in_order(members)


def _section(entry: Entry) -> str:
    if isinstance(entry, Gap):
        return GAPS
    if not isinstance(entry, Excerpt):
        return CHRONOLOGY
    kinds = entry.passage.kinds
    if PassageKind.ACTION in kinds:
        return ACTIONS
    if kinds & {PassageKind.DECISION, PassageKind.VOTE}:
        return DECISIONS
    return FIGURES if _FIGURE.search(entry.passage.text) else CHRONOLOGY


def _by_meeting(loose: Sequence[Entry], groups: Sequence[_Group]) -> Iterable[Entry]:
    yield from loose
    ordered = sorted(groups, key=lambda group: group.day)
    yield from _under(ordered, _meeting_of)


def _by_question(loose: Sequence[Entry], groups: Sequence[_Group]) -> Iterable[Entry]:
    yield from loose
    yield from _under(groups, _question_of)


def _under(groups: Iterable[_Group], name_of: Callable[[Entry], str]) -> Iterable[Entry]:
    """Groups of one name under one heading, in the order in which the names come first."""
    named: dict[str, list[_Group]] = {}
    for group in groups:
        named.setdefault(name_of(group.head), []).append(group)
    for name, members in named.items():
        yield Heading(new_id(), name)
        for group in members:
            yield from group.entries


def _meeting_of(entry: Entry) -> str:
    if isinstance(entry, Gap):
        return GAPS
    if not isinstance(entry, Excerpt):
        return NO_MEETING
    meeting = entry.passage.meeting
    body = meeting.committee or meeting.council
    day = long_date(meeting.held_on) if meeting.held_on else None
    return ", ".join(filter(None, (body, day))) or NO_MEETING


def _question_of(entry: Entry) -> str:
    question = entry.question if isinstance(entry, Excerpt | Gap) else None
    return question or NO_QUESTION


def _in_order(groups: Iterable[_Group]) -> Iterable[Entry]:
    for group in sorted(groups, key=lambda group: group.day):
        yield from group.entries
