"""Council, committee, date and status, as the head of the file states them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.minutes.dates import StatedDate, stated_dates
from index.minutes.lines import Line
from index.minutes.names import Name, is_council, named_bodies, tidy_name
from index.minutes.occasion import stated_time, stated_venue
from index.minutes.status import stated_status
from index.types import Mark, MarkKind, Meeting, Span, Stated

_LONGEST_HEADER = 4000
_LONGEST_LINE = 300
"""Characters: what is longer names nothing, and would take the patterns long to refuse."""
_LONGEST_WITHOUT_ITEMS = 1500
"""Characters: where no item is recognised, the business itself may begin soon."""
_HELD = re.compile(r"\b(?:held|meeting|cynhaliwyd|cyfarfod)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Header:
    """The stretch before the first item: lines, and what the format says of them."""

    text: str
    span: Span
    lines: Sequence[Line]
    marks: Sequence[Mark]

    @property
    def words(self) -> str:
        """The characters of the stretch."""
        return self.span.of(self.text)


def header_of(
    text: str, lines: Sequence[Line], marks: Sequence[Mark], stop: int, *, has_items: bool
) -> Header:
    """The header of a meeting whose first item begins at `stop`."""
    start = lines[0].span.start if lines else 0
    stop = min(stop, start + (_LONGEST_HEADER if has_items else _LONGEST_WITHOUT_ITEMS))
    head = [x for x in lines if x.span.start < stop and len(x.words) <= _LONGEST_LINE]
    return Header(text, Span(start, max(start, stop)), head, marks)


def read_meeting(header: Header) -> tuple[Meeting, tuple[Stated, ...]]:
    """What the header states about the meeting, and the words that state it."""
    names = list(_names(header))
    council = next((name for name in names if is_council(name.value)), None)
    committee = next((name for name in names if not is_council(name.value)), None)
    day = _held_on(header)
    at = stated_time(header.words, day.span.stop - header.span.start if day else 0)
    venue = _marked(header, MarkKind.VENUE) or stated_venue(header.words)
    status = stated_status(header.words, _marked_span(header, MarkKind.STATUS))
    meeting = Meeting(
        council=council.value if council else None,
        committee=committee.value if committee else None,
        held_on=day.day if day else None,
        status=status.value if status else None,
        starts_at=at.value if at else None,
        venue=venue[0] if venue else None,
    )
    offset = header.span.start
    stated = [
        Stated("council", council.value, council.span) if council else None,
        Stated("committee", committee.value, committee.span) if committee else None,
        Stated("held_on", day.day.isoformat(), day.span) if day else None,
        Stated("starts_at", at.value.isoformat("minutes"), at.span.shifted(offset)) if at else None,
        Stated("venue", venue[0], venue[1].shifted(offset)) if venue else None,
        Stated("status", status.value, status.span.shifted(offset)) if status else None,
    ]
    return meeting, tuple(one for one in stated if one)


def _names(header: Header) -> Iterable[Name]:
    """The names of bodies, the surest way of stating them first."""
    for mark in header.marks:
        if mark.kind in {MarkKind.COMMITTEE, MarkKind.COUNCIL}:
            yield Name(tidy_name(mark.span.of(header.text)), mark.span)
    for name in named_bodies(header.words, header.lines, header.span.start):
        yield name


def _marked(header: Header, kind: MarkKind) -> tuple[str, Span] | None:
    """Words that the format marks, with their place in the header."""
    for mark in header.marks:
        if mark.kind is kind and mark.span.common(header.span):
            words = " ".join(mark.span.of(header.text).split())
            return words, mark.span.shifted(-header.span.start)
    return None


def _marked_span(header: Header, kind: MarkKind) -> Span | None:
    found = _marked(header, kind)
    return found[1] if found else None


def _held_on(header: Header) -> StatedDate | None:
    """The date that the format marks; else after "held"; else with a weekday; else the only one."""
    marked = _marked(header, MarkKind.HELD_ON)
    if marked and (found := stated_dates(marked[0])):
        span = marked[1].shifted(header.span.start)
        return StatedDate(found[0].day, span, found[0].with_weekday)
    words = header.words
    dates = stated_dates(words)
    held = [stated for stated in dates if _follows_held(words, stated)]
    chosen = held[0] if held and held[0].span.start < 600 else None
    for candidates in (held, [stated for stated in dates if stated.with_weekday], dates):
        if chosen is None and candidates:
            # Two days are two meetings, or something else's: which one is not for us to choose.
            chosen = candidates[0] if len({one.day for one in candidates}) == 1 else None
            break
    if chosen is None:
        return None
    return StatedDate(chosen.day, chosen.span.shifted(header.span.start), chosen.with_weekday)


def _follows_held(words: str, stated: StatedDate) -> bool:
    before = Span(max(0, stated.span.start - 250), stated.span.start).of(words)
    return bool(_HELD.search(before)) or _begins_line(words, stated)


def _begins_line(words: str, stated: StatedDate) -> bool:
    """A date that begins a line of its own, perhaps with the time behind it."""
    line_start = words.rfind("\n", 0, stated.span.start) + 1
    return stated.with_weekday and not words[line_start : stated.span.start].strip("#* ")
