"""Which of the dates at the head of a file is the day of the meeting."""

import re
from collections.abc import Sequence

from index.minutes.dates import StatedDate, marked_day, stated_dates
from index.minutes.lines import Line
from index.types import Mark, MarkKind, Span

_HELD = re.compile(r"\b(?:held|meeting|cynhaliwyd|cyfarfod)\b", re.IGNORECASE)
# The day of something else: of the next meeting, of minutes that this one approves, of a report.
_OTHER = re.compile(
    r"\b(?:next|previous|last)\s+(?:(?!meeting)\w+\s+){0,3}meeting\b(?:(?!meeting)[^.\n]){0,40}$"
    r"|\b(?:dated|published|issued|printed|updated|due(?: by| on)?)\W{1,3}(?:on\s)?\W{0,9}$"
    r"|\b(?:confirm|approv|adopt|agree|sign|receiv|cadarnh)[^.\n()]{0,60}\b(?:minutes|cofnodion)\b[^.\n]{0,90}$"
    r"|\bminutes\s*:[^\n]{0,90}$",
    re.IGNORECASE,
)
_THEN_AGREED = re.compile(
    r"[^.\n]{0,60}?\b(?:were|was|be|having been|are)\s+(?:\w+\s+){0,2}?(?:agreed|approved|confirmed|signed|accepted|read|taken|adopted|a (?:true|correct))\b",
    re.IGNORECASE,
)
_BEFORE = 250
"""Characters before a date within which a word tells what the date is of."""
_TIME_BEHIND = 25
"""Characters that a line may hold behind the date that it is of."""
_FIRST = 600
"""Characters: a date further down needs a weekday, or to begin its line."""


def held_on(
    text: str, header: Span, opening: Sequence[Line], marks: Sequence[Mark], title: Span | None
) -> StatedDate | None:
    """The day that the format marks; else the one that the head of the file or its title states.

    `opening` are the lines of the header before those who were present. Two days are two meetings,
    or something else's: which one is not for us to choose.
    """
    spans = (mark.span for mark in marks if mark.kind is MarkKind.HELD_ON)
    marked = next((span for span in spans if span.common(header)), None)
    if marked and (day := marked_day(marked.of(text))):
        return StatedDate(day, marked, with_weekday=False)
    headings = {mark.span.start for mark in marks if mark.kind is MarkKind.HEADING}
    stop = opening[-1].span.stop if opening else header.start
    head = _dates(text, Span(header.start, min(stop, header.stop)))
    if head:
        held = [one for one in head if _is_held(text, header, one, headings)]
        return _only(held) or (None if held else _only(head))
    below = [one for one in _dates(text, header) if _follows_held(text, header, one)]
    return _only(below or (_dates(text, title) if title else []))


def _only(dates: list[StatedDate]) -> StatedDate | None:
    """The one day among them; where they differ, the one that has its weekday."""
    for candidates in (dates, [one for one in dates if one.with_weekday]):
        if len({one.day for one in candidates}) == 1:
            return candidates[0]
    return None


def _dates(text: str, stretch: Span) -> list[StatedDate]:
    found = [
        StatedDate(one.day, one.span.shifted(stretch.start), one.with_weekday)
        for one in stated_dates(stretch.of(text))
    ]
    return [one for one in found if not _is_of_something_else(text, stretch, one)]


def _is_of_something_else(text: str, stretch: Span, stated: StatedDate) -> bool:
    before = text[max(stretch.start, stated.span.start - _BEFORE) : stated.span.start]
    after = text[stated.span.stop : stated.span.stop + _BEFORE]
    return bool(_OTHER.search(before) or _THEN_AGREED.match(after))


def _is_held(text: str, header: Span, stated: StatedDate, headings: set[int]) -> bool:
    line = _line(text, header, stated)
    before = text[line.start : stated.span.start].strip("#*_ ")
    alone = not before and line.stop - stated.span.stop <= _TIME_BEHIND
    return (
        (stated.with_weekday and not before)
        or (alone and (line.start == header.start or line.start in headings))
        or _follows_held(text, header, stated)
    )


def _follows_held(text: str, header: Span, stated: StatedDate) -> bool:
    """Behind "held" or "meeting" in its paragraph, or in the lines just above."""
    start = max(header.start, stated.span.start - _BEFORE)
    return stated.span.start - header.start <= _FIRST * 3 and bool(
        _HELD.search(text[start : stated.span.start])
    )


def _line(text: str, header: Span, stated: StatedDate) -> Span:
    start = max(header.start, text.rfind("\n", 0, stated.span.start) + 1)
    stop = text.find("\n", stated.span.stop)
    return Span(start, stop if stop >= 0 else len(text))
