"""The lines at the head of a file that name a meeting, up to who was present."""

import re
from collections.abc import Sequence

from index.minutes.dates import stated_dates
from index.minutes.lines import Line

_ATTENDANCE = re.compile(
    r"^[#*_|>\s\\]{0,9}(?:\[![a-z]+\]-?\s)?(?:also |those |others? |members |councillors |committee )?"
    r"(?:present|attending|presennol|yn bresennol|in attendance|attendance|apologies\s*:|in the chair|yn y gadair)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:held|meeting|cynhaliwyd|cyfarfod)\b", re.IGNORECASE)
_OTHER_MEETING = re.compile(
    r"\b(?:next|previous|last|following|approv|confirm|agree|correct|sign|nesaf|diwethaf|gywir|cadarnh)",
    re.IGNORECASE,
)
_MOST_LINES = 40
_FURTHEST = 8
"""Lines between two that belong to the head."""
_LONGEST_LINE = 300


def opening_lines(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines before the first that tells who was present; all, where none of them does."""
    for index, line in enumerate(lines[:_MOST_LINES]):
        if _ATTENDANCE.match(line.words):
            return lines[:index]
    return lines


def head_stop(lines: Sequence[Line]) -> int:
    """How many of the first lines surely belong to the head of the file, not to its business."""
    stop = 0
    for index, line in enumerate(lines[:_MOST_LINES]):
        if index - stop > _FURTHEST:
            break
        if _ATTENDANCE.match(line.words) or _states_occasion(line.words[:_LONGEST_LINE]):
            stop = index + 1
    return stop


def _states_occasion(words: str) -> bool:
    dates = stated_dates(words)
    return (
        bool(dates)
        and not _OTHER_MEETING.search(words)
        and (len(words) - len(dates[0].span) < 30 or bool(_MEETING.search(words)))
    )
