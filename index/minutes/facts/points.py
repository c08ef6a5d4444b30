"""Where the points of a decision end that begins with "RESOLVED that:"."""

import re

from index.minutes.facts.flow import Flow
from index.types import Span

_POINT_MARK = re.compile(
    r"\s*(?:(?P<bullet>[•-])\s|\(?(?:(?P<digit>\d{1,2})|(?P<letter>[a-z]|[ivx]{1,5}))[.)]{1,2}\s)"
)
_QUOTED = re.compile(r"\s*[“\"‘']")
_GOES_ON = re.compile(r"(?:[:;,]|[;,]\s(?i:and|or))\s*[”\"']?\s*$")
MOST_POINTS = 60


def with_points(flow: Flow, stop: int) -> int:
    """The end of the list that goes on behind `stop`, or `stop` where none does."""
    index = flow.block_at(stop - 1)
    if stop < flow.blocks[index].stop or not _GOES_ON.search(flow.text, max(0, stop - 12), stop):
        return stop
    first = None
    for place, block in enumerate(flow.blocks[index + 1 : index + 1 + MOST_POINTS]):
        mark = _POINT_MARK.match(flow.text, block.start, block.stop)
        if place == 0:
            first = mark
            if not mark and not _QUOTED.match(flow.text, block.start, block.stop):
                return stop if _is_label(flow, block.span) else block.stop
        elif not _continues(first, mark, place):
            open_ended = _GOES_ON.search(flow.text, max(0, stop - 12), stop)
            if not (open_ended and mark):
                break
        stop = block.stop
    return stop


def _is_label(flow: Flow, span: Span) -> bool:
    return len(span) < 40 and not flow.of(span).rstrip().endswith((".", ";", ","))


def _continues(first: re.Match[str] | None, mark: re.Match[str] | None, place: int) -> bool:
    """Whether a point carries on the list that the first one began."""
    if first is None or mark is None or first.lastgroup != mark.lastgroup:
        return False
    return mark["digit"] is None or int(mark["digit"]) == int(first["digit"]) + place
