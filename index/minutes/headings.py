"""Which lines begin an item of business, and what number and title they state."""

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass

from index.minutes.labels import (
    is_attachment_label,
    is_content_label,
    is_item_label,
    numbered_item_word,
)
from index.minutes.lines import Line

# 2023/24 is a year, not a minute; 203/18 is minute 203 of 2018.
_NUMBER = r"(?P<number>(?!(?:19|20)\d\d/)\d{1,4}/\d{2,4}|\d{1,3}[a-z]?)"
# Markdown made from a web page escapes the point: "4\. Matters arising".
_NUMBERED = re.compile(rf"^{_NUMBER}\s?(?P<point>\\?[.):])?\s+(?P<title>\S.*)$")
_NUMBER_ALONE = re.compile(rf"^{_NUMBER}\s?\\?[.)]?$")
_MARKDOWN = re.compile(r"^(?P<level>#{1,6})\s+(?P<words>.*?)\s*#*$")
_BOLD = re.compile(r"^\*\*(?P<words>[^*]+)\*\*[:.]?$")
# What stands at the head of a file, in capitals, before its first item.
_OPENING = re.compile(
    r"\b(?:MINUTES|MEETING|HELD|PRESENT|ATTENDANCE|APOLOGIES FROM|COUNCIL|COMMITTEE|PANEL|DRAFT|CHAIR)\b"
)
_HAS_WORD = re.compile(r"[^\W\d_]{3}")
_LONGEST_LEAP = 60
"""Between the numbers of two items in one file: a greater one is a figure of a table."""
_LONGEST_TITLE = 160


@dataclass(frozen=True, slots=True)
class Heading:
    """A line (or two) that begins an item. `lines` is how many lines it takes up."""

    number: str | None
    title: str | None
    lines: int
    key: str | None = None
    """The publisher's id of the item."""


class HeadingReader:
    """Reads the headings of one text; remembers the numbers seen, for they only rise."""

    def __init__(self, lines: list[Line], styled: Container[int] = frozenset()) -> None:
        """`styled`: where lines begin that the format sets as headings."""
        self._lines = lines
        self._styled = styled
        numbered = [line for line in lines if line.span.start in styled and _is_numbered(line)]
        self._styled_are_numbered = len(numbered) > 1
        self._last = 0
        self._listed = 0
        # A line in capitals that comes back on every page is a page header, not an item.
        counts = Counter(line.words for line in lines)
        self._page_headers = {words for words, count in counts.items() if count > 2}

    def at(self, index: int) -> Heading | None:
        """The heading that begins at this line, if one does."""
        line = self._lines[index]
        if is_item_label(line.words):
            return self._after_label(index)
        if number := numbered_item_word(line.words):
            return self._with_title_below(index, number)
        if match := _MARKDOWN.match(line.words):
            return self._markdown(match)
        if match := _NUMBER_ALONE.match(line.words):
            return self._number_alone(index, match["number"])
        bold = _BOLD.match(line.words)
        styled = line.span.start in self._styled
        words = bold["words"].strip() if bold else line.words
        if match := _NUMBERED.match(words):
            return self._numbered(match, bold=styled or bold is not None)
        if self._is_capital_heading(index) or (styled and self._is_styled_heading(line)):
            return Heading(None, _title(line.words), 1)
        return None

    def _is_styled_heading(self, line: Line) -> bool:
        """Where items are numbered, a heading without a number stands within one."""
        return (
            not self._styled_are_numbered
            and not line.is_bullet
            and len(line.words) <= _LONGEST_TITLE
            and not line.words.endswith((".", ",", ";", ":"))
            and not _OPENING.search(line.words.upper())
        )

    def _after_label(self, index: int) -> Heading:
        below = self._below(index)
        if below is None or is_content_label(below.words) or is_item_label(below.words):
            return Heading(None, None, 1)
        if match := _NUMBERED.match(below.words):
            return Heading(match["number"], _title(match["title"]), 2)
        return Heading(None, _title(below.words), 2)

    def _with_title_below(self, index: int, number: str) -> Heading:
        below = self._below(index)
        if below is None or not _looks_like_title(below.words):
            return Heading(number, None, 1)
        return Heading(number, _title(below.words), 2)

    def _markdown(self, match: re.Match[str]) -> Heading | None:
        words = match["words"].strip("* ").replace("&nbsp;", " ").strip()
        if numbered := _NUMBERED.match(words):
            self._last = max(self._last, _value(numbered["number"]))
            return Heading(numbered["number"], _title(numbered["title"]), 1)
        return Heading(None, _title(words), 1) if len(match["level"]) > 1 and words else None

    def _number_alone(self, index: int, number: str) -> Heading | None:
        below = self._below(index)
        if below is None or not _looks_like_title(below.words) or self._numbers_a_page(index):
            return None
        if not _HAS_WORD.search(below.words):
            return None  # the cells of a table: "937", "D01"
        return Heading(number, _title(below.words), 2) if self._rises(number) else None

    def _numbers_a_page(self, index: int) -> bool:
        """A number without its point, over capitals that come back, is the page's."""
        below = self._lines[index + 1]
        returns = below.is_capitals and below.words in self._page_headers
        return returns and self._lines[index].words.isdigit()

    def _numbered(self, match: re.Match[str], *, bold: bool) -> Heading | None:
        number, title = match["number"], match["title"]
        titled = bold or (_looks_like_title(title) and (match["point"] or title.isupper()))
        if (not titled and "/" not in number) or not self._rises(number):
            return None
        # Without a title the item's words run on behind its number ("203/18 To receive…").
        return Heading(number, _title(title), 1) if titled else Heading(number, None, 0)

    def _rises(self, number: str) -> bool:
        value = _value(number)
        leaps = self._last and value > self._last + _LONGEST_LEAP
        if leaps or value <= self._last or value == self._listed + 1 > 1:
            self._listed = value
            return False
        self._last, self._listed = value, 0
        return True

    def _is_capital_heading(self, index: int) -> bool:
        line, above, below = self._lines[index], self._above(index), self._below(index)
        return (
            line.is_capitals
            and len(line.words) <= 100
            and len(line.words.split()) >= 2
            and line.words not in self._page_headers
            and not line.is_bullet
            and not line.words.endswith((".", ",", ";"))
            and not line.words.startswith("|")
            and not _OPENING.search(line.words)
            # A block of capitals is the head of the file, or lettering.
            and not (above and above.is_capitals)
            and not (below and below.is_capitals)
        )

    def _above(self, index: int) -> Line | None:
        return self._lines[index - 1] if index else None

    def _below(self, index: int) -> Line | None:
        return self._lines[index + 1] if index + 1 < len(self._lines) else None


def _is_numbered(line: Line) -> bool:
    return bool(_NUMBERED.match(line.words))


def _looks_like_title(words: str) -> bool:
    words = words.strip("* ")
    return (
        len(words) <= _LONGEST_TITLE
        and words[:1].isalpha()
        and words[:1] == words[:1].upper()
        and not words.endswith((".", ",", ";"))
        and not is_content_label(words)
        and not is_attachment_label(words)
    )


def _title(words: str) -> str:
    return " ".join(words.strip("*_ ").rstrip(":").split())


def _value(number: str) -> int:
    digits = re.match(r"\d+", number)
    return int(digits[0]) if digits else 0
