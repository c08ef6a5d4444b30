"""Items whose headings the format itself marks: nothing has to be recognised."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from index.minutes.headings import Heading
from index.minutes.lines import Line
from index.types import Mark, MarkKind, Span


def marked_headings(
    text: str, lines: list[Line], marks: Sequence[Mark]
) -> list[tuple[int, Heading]]:
    """The headings with the numbers of the lines they begin at."""
    starts = [line.span.start for line in lines]
    numbers = [mark.span for mark in marks if mark.kind is MarkKind.NUMBER]
    titles = [mark.span for mark in marks if mark.kind is MarkKind.TITLE]
    headings = []
    for mark in marks:
        if mark.kind is MarkKind.ITEM:
            first = bisect_right(starts, mark.span.start) - 1
            last = bisect_right(starts, mark.span.stop - 1) - 1
            number = _first_within(text, numbers, mark.span)
            title = _first_within(text, titles, mark.span)
            heading = Heading(
                number.rstrip(".") if number else None, title, last - first + 1, mark.value
            )
            headings.append((first, heading))
    return headings


def _first_within(text: str, spans: Sequence[Span], item: Span) -> str | None:
    place = bisect_left(spans, Span(item.start, item.start))
    if place == len(spans) or spans[place].start > item.stop:
        return None
    return " ".join(spans[place].of(text).split())
