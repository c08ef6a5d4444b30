"""Council, committee, date and status, as the head of the file states them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.minutes.held import held_on
from index.minutes.lines import Line, front_matter
from index.minutes.names import (
    Name,
    full_council,
    is_council,
    named_bodies,
    tidy_name,
    titled_body,
)
from index.minutes.occasion import stated_time, stated_venue
from index.minutes.opening import opening_lines
from index.minutes.status import stated_status
from index.types import Mark, MarkKind, Meeting, Span, Stated

_LONGEST_HEADER = 4000
_LONGEST_WITHOUT_ITEMS = 1500
"""Characters: where no item is recognised, the business itself may begin soon."""
_LAST_LINES = 8
_TITLE = re.compile(r"^title:\s{0,9}[\"']?(?P<title>[^\n]{1,200}?)[\"']?$")


@dataclass(frozen=True, slots=True)
class Header:
    """The stretch before the first item: lines, and what the format says of them."""

    text: str
    span: Span
    lines: Sequence[Line]
    """Up to those who were present."""
    marks: Sequence[Mark]
    foot: Sequence[Line] = ()
    """The last lines of the minutes."""
    title: Span | None = None
    """The title that a Markdown file states of itself."""

    @property
    def words(self) -> str:
        """The characters of the stretch."""
        return self.span.of(self.text)

    @property
    def opening(self) -> Span:
        """What stands before those who were present."""
        stop = self.lines[-1].span.stop if self.lines else self.span.start
        return Span(self.span.start, min(stop, self.span.stop))


def header_of(
    text: str, lines: Sequence[Line], marks: Sequence[Mark], stop: int, *, has_items: bool
) -> Header:
    """The header of a meeting whose first item begins at `stop`."""
    front = front_matter(lines)
    body = lines[front:]
    start = min(stop, body[0].span.start) if body else stop
    stop = min(stop, start + (_LONGEST_HEADER if has_items else _LONGEST_WITHOUT_ITEMS))
    head = opening_lines([line for line in body if line.span.start < stop])
    titles = (
        Span(*match.span("title")).shifted(line.span.start)
        for line in lines[:front]
        if (match := _TITLE.match(line.words))
    )
    return Header(text, Span(start, stop), head, marks, body[-_LAST_LINES:], next(titles, None))


def read_meeting(header: Header) -> tuple[Meeting, tuple[Stated, ...]]:
    """What the header states about the meeting, and the words that state it."""
    text, offset = header.text, header.span.start
    council, committee = _bodies(header)
    day = held_on(text, header.span, header.lines, header.marks, header.title)
    at = stated_time(header.words, day.span.stop - offset if day else 0)
    venue = _venue(header)
    status_mark = _marked(header, MarkKind.STATUS)
    status = stated_status(text, header.span, header.opening, status_mark, header.foot)
    meeting = Meeting(
        council=council.value if council else None,
        committee=committee.value if committee else None,
        held_on=day.day if day else None,
        status=status.value if status else None,
        starts_at=at.value if at else None,
        venue=venue[0] if venue else None,
    )
    stated = [
        Stated("council", council.value, council.span) if council else None,
        Stated("committee", committee.value, committee.span) if committee else None,
        Stated("held_on", day.day.isoformat(), day.span) if day else None,
        Stated("starts_at", at.value.isoformat("minutes"), at.span.shifted(offset)) if at else None,
        Stated("venue", venue[0], venue[1]) if venue else None,
        Stated("status", status.value, status.span) if status else None,
    ]
    return meeting, tuple(one for one in stated if one)


def _bodies(header: Header) -> tuple[Name | None, Name | None]:
    """The council and the committee. A sentence that only a council met names no committee."""
    marked = [
        Name(tidy_name(mark.span.of(header.text)), mark.span)
        for mark in header.marks
        if mark.kind in {MarkKind.COMMITTEE, MarkKind.COUNCIL}
    ]
    sentences, *others = named_bodies(header.words, header.lines, header.span.start)
    names = [*marked, *sentences]
    if not sentences or any(not is_council(name.value) for name in sentences):
        names += [name for found in others for name in found]
    names = names or _fallback(header)
    council = next((name for name in names if is_council(name.value)), None)
    committee = next((name for name in names if not is_council(name.value)), None)
    return council, committee


def _fallback(header: Header) -> list[Name]:
    """What the title of the file names; else the full council, where a line calls it so."""
    text = header.text
    if header.title and (names := titled_body(header.title.of(text), header.title.start)):
        return names
    stretches = [header.title, header.opening] if header.title else [header.opening]
    found = (full_council(stretch.of(text), stretch.start) for stretch in stretches)
    return [name for name in found if name][:1]


def _venue(header: Header) -> tuple[str, Span] | None:
    span = _marked(header, MarkKind.VENUE)
    if span:
        return " ".join(span.of(header.text).split()), span
    stated = stated_venue(header.words)
    return (stated[0], stated[1].shifted(header.span.start)) if stated else None


def _marked(header: Header, kind: MarkKind) -> Span | None:
    """Where the format marks something in the header."""
    return next(
        (m.span for m in header.marks if m.kind is kind and m.span.common(header.span)), None
    )
