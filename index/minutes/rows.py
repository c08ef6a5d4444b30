"""Items that are rows of a table, or of a list that was one: number, title and disposition."""

import re
from collections.abc import Sequence

from index.minutes.lines import Line

_ROW = re.compile(
    r"^\|\s*(?P<number>(?P<bold>\*\*)?\d{1,3})[.)]?\**\s*\|\s*(?P<title>\S[^|]{2,400}?)\s*\|(?P<rest>.*)$"
)
_LISTED = re.compile(r"^(?P<number>\d{1,3})\s+(?P<title>[A-Z\"“‘'].{3,200})$")
_RULE = re.compile(r"^[|\s:-]+$")
_DISPOSED = re.compile(
    r"\b(?:adopted|received|carried|lost|approved|agreed|noted|referred|deferred|withdrawn|granted|resolved|"
    r"laid over|concurred|filed|defeated|amended|tabled|rejected|refused|accepted)\b",
    re.IGNORECASE,
)
_LONGEST_DISPOSITION = 90
_MOST_TITLE_LINES = 4
_FEWEST_DISPOSED = 0.6

Row = tuple[str, str, int]
"""Number, title, and how many lines they take up."""


def item_rows(lines: Sequence[Line]) -> dict[int, Row]:
    """The rows that are items, by the index of their first line."""
    rows: dict[int, Row] = {}
    index = 0
    while index < len(lines):
        if lines[index].words.startswith("|"):
            stop = index + 1
            while stop < len(lines) and lines[stop].words.startswith("|"):
                stop += 1
            rows |= _of_table(lines, index, stop)
            index = stop
        else:
            if listed := _listed(lines, index):
                rows[index] = listed
            index += 1
    return rows


def _of_table(lines: Sequence[Line], start: int, stop: int) -> dict[int, Row]:
    """The rows whose number and title are bold; else all, where they are mostly disposed of."""
    matches = {
        index: match
        for index in range(start, stop)
        if (match := _ROW.match(lines[index].words)) is not None
    }
    headed = {n: m for n, m in matches.items() if m["bold"] and m["title"].startswith("**")}
    data = sum(not _RULE.match(line.words) for line in lines[start:stop])
    disposed = sum(_is_disposition(match["rest"].strip("| ")) for match in matches.values())
    rows: dict[int, Row] = {}
    if not headed and (len(matches) < data - 1 or disposed < _FEWEST_DISPOSED * len(matches)):
        return rows
    last = 0
    for index, match in (headed or matches).items():
        number = match["number"].strip("*")
        if int(number) > last:
            last = int(number)
            rows[index] = (number, match["title"], 1)
    return rows


def _listed(lines: Sequence[Line], index: int) -> Row | None:
    """A numbered title in a line or a few, with its disposition in capitals below it."""
    match = _LISTED.match(lines[index].words)
    if match is None:
        return None
    title = [match["title"]]
    for line in lines[index + 1 : index + 1 + _MOST_TITLE_LINES]:
        if line.is_capitals and _is_disposition(line.words):
            return match["number"], " ".join(title), len(title)
        if title[-1].endswith((".", ":")) or line.words.startswith("|") or len(line.words) > 120:
            return None
        title.append(line.words)
    return None


def _is_disposition(words: str) -> bool:
    return len(words) <= _LONGEST_DISPOSITION and bool(_DISPOSED.search(words))
