"""Items whose headings the format itself marks: nothing has to be recognised."""

from bisect import bisect_right
from collections.abc import Sequence

from index.minutes.headings import Heading
from index.minutes.lines import Line
from index.types import Mark, MarkKind, Span


def marked_headings(
    text: str, lines: list[Line], marks: Sequence[Mark]
) -> list[tuple[int, Heading]]:
    """The headings with the numbers of the lines they begin at."""
    starts = [line.span.start for line in lines]
    headings = []
    for mark in marks:
        if mark.kind is MarkKind.ITEM:
            first = bisect_right(starts, mark.span.start) - 1
            last = bisect_right(starts, mark.span.stop - 1) - 1
            number = _words(text, marks, MarkKind.NUMBER, mark.span)
            title = _words(text, marks, MarkKind.TITLE, mark.span)
            heading = Heading(
                number.rstrip(".") if number else None, title, last - first + 1, mark.value
            )
            headings.append((first, heading))
    return headings


def _words(text: str, marks: Sequence[Mark], kind: MarkKind, within: Span) -> str | None:
    for mark in marks:
        if mark.kind is kind and within.start <= mark.span.start <= within.stop:
            return " ".join(mark.span.of(text).split())
    return None
