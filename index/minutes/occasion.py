"""When a meeting began and where it was held, as the header states it."""

import re
from dataclasses import dataclass
from datetime import time

from index.types import Span

_TIME = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*(?P<half>[ap])\.?\s?m\b\.?"
    r"|\b(?P<hour24>[01]?\d|2[0-3])[.:](?P<minute24>[0-5]\d)\s*(?:hours|hrs)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:at|from|commenc\w+(?: at)?|start\w*(?: at)?|began(?: at)?|opened(?: at)?|met at|am|o|i ddechrau am)\s*$",
    re.IGNORECASE,
)
_VENUE_LABEL = re.compile(
    r"^[#*\s]*(?:venue|location|place|lleoliad|man cyfarfod)\s*:\s*(?P<venue>\S.{2,200}?)[*\s]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HELD_IN = re.compile(
    r"\b(?:held|HELD|Held)\b(?:[^\n;:]{0,80}?)\s(?:in|at|IN|AT)\s+(?:(?:the|The|THE)\s+)?"
    r"(?P<venue>(?!January|February|March|April|May|June|July|August|September|October|November|"
    r"December)[A-Z][^\n;:\d*]{3,150}?)"
    r"(?=,?\s+(?i:on|at|commencing|starting|and|following|followed|when|where|for|dated|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\*|[.]\s|[.]?\s*\n|,?\s+\d|[.]?$)",
)
_CLOSE = 40
"""Characters behind the date, on its line, within which a time is the meeting's."""


@dataclass(frozen=True, slots=True)
class StatedTime:
    """A time of day, and where it stands."""

    value: time
    span: Span


def stated_time(header: str, after: int) -> StatedTime | None:
    """When the meeting began: a time after "at" or the like, or close behind the date."""
    found = [(match, value) for match in _TIME.finditer(header) if (value := _time(match))]
    led = [
        one for one in found if _BEGINS.search(header[max(0, one[0].start() - 25) : one[0].start()])
    ]
    line = header[after : after + _CLOSE].partition("\n")[0]
    near = [one for one in found if after and 0 <= one[0].start() - after <= len(line)]
    for match, value in (*led[:1], *near[:1]):
        return StatedTime(value, Span(*match.span()))
    return None


def _time(match: re.Match[str]) -> time | None:
    if match["hour24"]:
        return time(int(match["hour24"]), int(match["minute24"]))
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return time(hour % 12 + (12 if match["half"].lower() == "p" else 0), minute)


def stated_venue(header: str) -> tuple[str, Span] | None:
    """Where the meeting was held, and where that stands."""
    match = _VENUE_LABEL.search(header) or _HELD_IN.search(header)
    if match is None:
        return None
    return " ".join(match["venue"].split()), Span(*match.span("venue"))
