"""The printed numbers of items: how they are written, and that they rise."""

import re
from collections.abc import Container, Sequence

from index.minutes.lines import Line
from index.minutes.titles import looks_like_title, plain_title, stock_word

# 2023/24 is a year, not a minute; 203/18 is minute 203 of 2018, 18/09/4 the fourth of a meeting.
_SLASHED = (
    r"(?!(?:19|20)\d\d/)\d{1,4}/\d{2,4}(?![/\d])|\d{2}/\d{1,2}(?:/\d{1,2}){1,2}[ivx]{0,5}"
    # With the letters of the committee: P47/23, CAB/90/23.
    r"|[A-Z]{1,5}[/.-]?\d{1,4}/\d{2,4}(?![/\d])"
)
_LETTERS = re.compile(r"^[A-Z]{1,5}[/.-]?(?=\d)")
NUMBER = rf"(?P<number>{_SLASHED}|\d{{1,3}}[A-Za-z]?)"
DOTTED = rf"(?P<number>{_SLASHED}|\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}|\d{{1,3}}[A-Za-z]?)"
# Markdown made from a web page escapes the point: "4\. Matters arising".
NUMBERED = re.compile(
    rf"^{NUMBER}(?:\s?(?P<point>\\?[.):])(?:\*\*)?\s*(?=\D)|\s+|(?<=/\d\d)(?=[A-Z])|(?<=/\d)(?=[A-Z]))(?P<title>\S.*)$"
)
NUMBERED_HEADING = re.compile(rf"^{DOTTED}\s?\\?[.):]?\s+(?P<title>\S.*)$")
NUMBER_ALONE = re.compile(rf"^{NUMBER}\s?\\?[.)]?$")
MARKDOWN = re.compile(r"^(?P<level>#{1,6})\s+(?P<words>.*?)\s*#*$")
BOLD = re.compile(r"^\*\*(?P<words>[^*]+)\*\*[:.]?$")
_LONGEST_LEAP = 60
"""Between the numbers of two items in one file: a greater one is a figure of a table."""
_FURTHEST_BACK = 8
"""From the last item to one that was passed over: what is further back is of a list."""
_LATEST_START = 3
_FEWEST = 3


class Rising:
    """The numbers of a series, which only rise; what does not is a list within an item."""

    def __init__(self, longest_leap: int = _LONGEST_LEAP) -> None:
        """`longest_leap`: the most by which a number may exceed the one before."""
        self.last = (0, "")
        self._seen: set[tuple[int, str]] = set()
        self._listed = 0
        self._leap = longest_leap

    def takes(self, number: str, *, fills_gap: bool = True) -> bool:
        """Whether the number goes on with the series; if so it is the last one from now on.

        `fills_gap`: whether it may also be one that was passed over.
        """
        key = number_key(number)
        value = key[0]
        leaps = self._seen and value > self.last[0] + self._leap
        listed = value == self._listed + 1 > 1
        passed = key <= self.last and not (fills_gap and self._fills_gap(key))
        if leaps or listed or passed:
            self._listed = value
            return False
        self.last, self._listed = max(key, self.last), 0
        self._seen.add(key)
        return True

    def passes_over(self, number: str) -> None:
        """A list begins with the number, where no item has been met yet."""
        if not self._seen:
            self._listed = number_key(number)[0]

    def follows(self, number: str) -> bool:
        """Whether it is the very next number, or the first."""
        return number_key(number) == (self.last[0] + 1, "")

    def _fills_gap(self, key: tuple[int, str]) -> bool:
        """Items taken out of their order: 7, 8, 10, and then 9."""
        near = self.last[0] - key[0] <= _FURTHEST_BACK
        return key not in self._seen and bool(self._seen) and near and min(self._seen) < key


def number_key(number: str) -> tuple[int, str]:
    """By what numbers are ordered: 13 < 13A < 14; of 18/09/4 the last part counts, of P47/23 the 47."""
    parts = _LETTERS.sub("", number).split("/")
    counted = parts[-1] if len(parts) > 2 else parts[0]
    match = re.match(r"(\d+)([A-Za-z]*)", counted)
    return (int(match[1]), match[2].upper()) if match else (0, "")


def is_own_series(lines: Sequence[Line]) -> bool:
    """Whether the numbered lines are the minutes' own items, be they titles or sentences.

    So they are where they rise from the first and name business that every meeting has; a list
    within an item does not.
    """
    rising, stock, count = Rising(longest_leap=_LATEST_START), set(), 0
    for line in lines:
        bold = BOLD.match(line.words)
        match = NUMBERED.match(bold["words"].strip() if bold else line.words.lstrip("*"))
        if match is None or "/" in match["number"] or is_lettered_point(match):
            continue
        if not match["point"] and not follows(rising, match):
            continue
        first = not count and number_key(match["number"])[0] > _LATEST_START
        if first or not rising.takes(match["number"], fills_gap=False):
            continue
        count += 1
        stock.add(stock_word(match["title"]))
    return count >= _FEWEST and len(stock - {None}) > 1


def follows(rising: Rising, match: re.Match[str]) -> bool:
    """Whether a number without its point stands before a title and goes on with the series."""
    return match["title"][0].isupper() and rising.follows(match["number"])


def is_lettered_point(match: re.Match[str]) -> bool:
    """Whether "5v) A letter was read" is a point of item 5, and no item."""
    return match["number"][-1].islower() and match["point"] == ")"


def is_listed(lines: Sequence[Line], index: int) -> bool:
    """Whether the next number stands in the very next line, or the last in the one above."""
    match = NUMBERED.match(lines[index].words)
    if match is None or match["title"].isupper() or "/" in match["number"]:
        return False
    value = number_key(match["number"])[0]
    for step in (-1, 1):
        if 0 <= index + step < len(lines):
            beside = NUMBERED.match(lines[index + step].words)
            if beside and number_key(beside["number"])[0] == value + step:
                return True
    return False


def shared_prefixes(lines: Sequence[Line]) -> set[str]:
    """What numbers of several parts begin with, where several do: else it is a date or a reference."""
    found: dict[str, int] = {}
    for line in lines:
        match = NUMBERED.match(line.words.lstrip("*")) or NUMBER_ALONE.match(line.words)
        if match and (prefix := prefix_of(match["number"])):
            found[prefix] = found.get(prefix, 0) + 1
    return {prefix for prefix, count in found.items() if count >= _FEWEST}


def prefix_of(number: str) -> str:
    """What a number shares with others of its meeting: 18/09 of 18/09/4, P of P47/23; else nothing."""
    if letters := _LETTERS.match(number):
        return letters[0]
    return number.rpartition("/")[0] if number.count("/") > 1 else ""


def is_title_of_item(title: str, *, pointed: bool, slashed: bool) -> bool:
    """Whether the words behind a number are a title: in capitals, where no point parts them."""
    capitals = title.isupper()
    return looks_like_title(title.rstrip(".") if capitals else title) and (
        pointed or slashed or capitals
    )


def heading_number(line: Line, styled: Container[int]) -> re.Match[str] | None:
    """Number and title of a line that the format sets as a heading."""
    if match := MARKDOWN.match(line.words):
        return NUMBERED_HEADING.match(plain_title(match["words"]))
    return NUMBERED_HEADING.match(line.words) if line.span.start in styled else None


def first_numbered(lines: Sequence[Line]) -> int:
    """The first of several lines with a number and a title: what is above it is no item."""
    rising, found = Rising(), []
    for index, line in enumerate(lines):
        match = NUMBERED.match(line.words)
        if (
            match
            and match["point"]
            and looks_like_title(match["title"])
            and rising.takes(match["number"])
        ):
            found.append(index)
    return found[0] if len(found) >= _FEWEST else 0
