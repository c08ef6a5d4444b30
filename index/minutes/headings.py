"""Which lines begin an item of business, and what number and title they state."""

import re
from collections.abc import Container
from dataclasses import dataclass

from index.minutes.dates import stated_dates
from index.minutes.labels import is_content_label, is_item_label, numbered_item_word
from index.minutes.lines import Line
from index.minutes.numbers import (
    BOLD,
    MARKDOWN,
    NUMBER_ALONE,
    NUMBERED,
    NUMBERED_HEADING,
    Rising,
    first_numbered,
    follows,
    heading_number,
    is_lettered_point,
    is_listed,
    is_own_series,
    is_title_of_item,
    prefix_of,
    shared_prefixes,
)
from index.minutes.rows import item_rows
from index.minutes.titles import looks_like_title, plain_title, split_title
from index.minutes.unnumbered import UnnumberedReader

_HAS_WORD = re.compile(r"[^\W\d_]{3}")
_SHORTEST_WRAPPED = 50
_MOST_TITLE_LINES = 3
_LEAP_OF_OWN_SERIES = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """A line (or more) that begins an item. `lines` is how many lines it takes up."""

    number: str | None
    title: str | None
    lines: int
    key: str | None = None
    """The publisher's id of the item."""
    rest: int | None = None
    """Where in the first line the item's text begins that runs on behind number and title."""


class HeadingReader:
    """Reads the headings of one text; remembers the numbers seen, for they only rise."""

    def __init__(self, lines: list[Line], styled: Container[int] = frozenset()) -> None:
        """`styled`: where lines begin that the format sets as headings."""
        self._lines, self._styled = lines, styled
        self._rows = item_rows(lines)
        self._prefixes = shared_prefixes(lines)
        headings = [heading_number(line, styled) for line in lines]
        numbered = [match["title"] for match in headings if match]
        self._by_format = len(numbered) > 1
        self._in_capitals = self._by_format and 2 * sum(map(str.isupper, numbered)) > len(numbered)
        self._is_own_series = not self._by_format and is_own_series(lines)
        self._rising = Rising(*[_LEAP_OF_OWN_SERIES] * self._is_own_series)
        styled_too = sum(
            line.span.start in styled for line, m in zip(lines, headings, strict=True) if m
        )
        self._unnumbered = UnnumberedReader(
            lines,
            styled,
            first_numbered(lines) or int(self._is_own_series),
            numbered=styled_too > 1,
        )

    def at(self, index: int) -> Heading | None:
        """The heading that begins at this line, if one does."""
        line = self._lines[index]
        if is_item_label(line.words):
            return self._after_label(index)
        if number := numbered_item_word(line.words):
            return self._with_title_below(index, number)
        if row := self._rows.get(index):
            return Heading(row[0], plain_title(row[1]), 1, rest=0)
        if match := MARKDOWN.match(line.words):
            return self._markdown(match)
        if match := NUMBER_ALONE.match(line.words):
            return self._number_alone(index, match["number"])
        if heading := self._numbered(index):
            return heading
        if found := self._unnumbered.at(index):
            return Heading(None, found[0], 1, rest=found[1])
        return None

    def _after_label(self, index: int) -> Heading:
        below = self._below(index)
        if below is None or is_content_label(below.words) or is_item_label(below.words):
            return Heading(None, None, 1)
        if match := NUMBERED.match(below.words):
            return Heading(match["number"], plain_title(match["title"]), 2)
        return Heading(None, plain_title(below.words), 2)

    def _with_title_below(self, index: int, number: str) -> Heading:
        below = self._below(index)
        if below is None or not looks_like_title(below.words):
            return Heading(number, None, 1)
        return Heading(number, plain_title(below.words), 2)

    def _markdown(self, match: re.Match[str]) -> Heading | None:
        words = plain_title(match["words"])
        if numbered := NUMBERED_HEADING.match(words):
            self._rising.takes(numbered["number"])
            return Heading(numbered["number"], plain_title(numbered["title"]), 1)
        return Heading(None, words, 1) if len(match["level"]) > 1 and words else None

    def _number_alone(self, index: int, number: str) -> Heading | None:
        below = self._below(index)
        if below is None or not looks_like_title(below.words) or self._numbers_a_page(index):
            return None
        if not _HAS_WORD.search(below.words) or not self._may_be_number(number):
            return None  # the cells of a table: "937", "D01"
        return Heading(number, plain_title(below.words), 2) if self._rising.takes(number) else None

    def _numbers_a_page(self, index: int) -> bool:
        """A number without its point, over capitals that come back, is the page's."""
        below = self._lines[index + 1]
        returns = below.is_capitals and below.words in self._unnumbered.page_headers
        return returns and self._lines[index].words.isdigit()

    def _numbered(self, index: int) -> Heading | None:
        line = self._lines[index]
        styled, bold = line.span.start in self._styled, BOLD.match(line.words)
        opened = 2 * (bold is None and line.words.startswith("**"))
        words = bold["words"].strip() if bold else line.words[opened:]
        match = (NUMBERED_HEADING if styled else NUMBERED).match(words)
        if match is None or not self._may_be_item(match, words, styled=styled):
            return None
        number, title, point = match["number"], match["title"], match.groupdict().get("point")
        titled = (
            bold is not None
            or styled
            or is_title_of_item(title, pointed=bool(point), slashed="/" in number)
        )
        if not (styled or bold or self._is_own_series) and is_listed(self._lines, index):
            titled = False
        goes_on = self._is_own_series and (point or follows(self._rising, match))
        if not (titled or "/" in number or goes_on):
            if point:
                self._rising.passes_over(number)
            return None
        if not ("." in number or self._rising.takes(number, fills_gap=titled)):
            return None
        start = opened + match.start("title")
        if titled and (styled or bold or not self._is_own_series):
            return self._titled(index, number, title)
        # The item's words run on behind its number, or behind its title.
        bold_from = 0 if title.startswith("**") else opened
        found, rest = split_title("*" * bold_from + title, sentences="/" not in number)
        at = None if rest is None else start + max(0, rest - bold_from)
        return Heading(number, found, 1, rest=at)

    def _titled(self, index: int, number: str, title: str) -> Heading:
        """The title with the lines that it runs over: in capitals, or in a bracket left open."""
        lines = 1
        while lines < _MOST_TITLE_LINES and self._goes_on(title, index + lines):
            title = f"{title} {self._lines[index + lines].words}"
            lines += 1
        return Heading(number, plain_title(title), lines)

    def _goes_on(self, title: str, index: int) -> bool:
        """Whether the line below the title belongs to it."""
        line = self._lines[index] if index < len(self._lines) else None
        if line is None or line.after_blank or not line.words[0].isalpha():
            return False
        open_bracket = title.count("(") > title.count(")")
        wrapped = len(self._lines[index - 1].words) >= _SHORTEST_WRAPPED
        capitals = title.isupper() and line.is_capitals and not title.endswith(":")
        return wrapped and (open_bracket or capitals)

    def _may_be_item(self, match: re.Match[str], words: str, *, styled: bool) -> bool:
        dates = stated_dates(words[:40])
        return (
            (styled or not is_lettered_point(match))
            and not (dates and dates[0].span.start == 0)
            and self._may_be_number(match["number"])
            and (styled or not self._by_format or self._is_alike(match["title"]))
            and (
                match["number"][-1].isdigit()
                or "/" in match["number"]
                or styled
                or bool(match["point"])
            )
        )

    def _may_be_number(self, number: str) -> bool:
        prefix = prefix_of(number)
        return not prefix or prefix in self._prefixes

    def _is_alike(self, title: str) -> bool:
        """Whether a line that is not set as a heading is lettered as those are that are."""
        return self._in_capitals and title.isupper()

    def _below(self, index: int) -> Line | None:
        return self._lines[index + 1] if index + 1 < len(self._lines) else None
