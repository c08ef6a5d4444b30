"""Headings without a number: lines in capitals, lines styled as headings, run-in titles."""

import re
from collections import Counter
from collections.abc import Container, Sequence

from index.minutes.dates import stated_dates
from index.minutes.labels import is_content_label
from index.minutes.lines import Line
from index.minutes.numbers import BOLD, NUMBERED_HEADING, number_key
from index.minutes.opening import head_stop
from index.minutes.titles import plain_title, stock_word

# What stands at the head of a file, in capitals, before its first item.
_OPENING = re.compile(
    r"\b(?:MINUTES|MEETING|HELD|PRESENT|ATTENDANCE|APOLOGIES FROM|COUNCIL|COMMITTEE|PANEL|DRAFT|CHAIR|"
    r"COFNODION|CYFARFOD|CYNHALIWYD|PRESENNOL|CYNGOR|PWYLLGOR)\b"
)
_HAS_WORD = re.compile(r"[^\W\d_]{3}")
_MONEY = re.compile(r"[£$€]\s?\d")
_DISPOSED = re.compile(
    r"(?:AMENDED|ADOPTED|CARRIED|APPROVED|RECEIVED|REFERRED|LOST)\b|.*\bRESOLVED\b"
)
# "R2023-151 I. Ash, B. Rowan": what was resolved, and who moved it.
_RESOLUTION_NUMBER = re.compile(r"[A-Z]{1,3}\d{2,4}\s?[/-]\s?\d")
_RUN_IN = re.compile(r"^\**(?P<title>[A-Z][^.:;£$\d|<>]{2,60}?)\**\s?[:;]\**(?:\s+(?=\S)|$)")
_NO_ITEM = re.compile(
    r"(?:also |others? |those |members |councillors )?(?:present|attend|in attendance|absent)|.*\b(?:chair(?:man|person)?|clerk|mayor|"
    r"signed|date|time|venue|place|proposed|seconded|resolved|agreed|action|note)$"
    r"|(?:cllr|councillor|mr|mrs|ms|miss|dr|to|from|the|in|on|for|at|it|a)\b",
    re.IGNORECASE,
)
_MOST_WORDS = 8
_LONGEST_CAPITALS = 100
_LONGEST_TITLE = 160


class UnnumberedReader:
    """Finds the headings of a text that carry no number."""

    def __init__(
        self, lines: Sequence[Line], styled: Container[int], first: int, *, numbered: bool
    ) -> None:
        """A reader of `lines`, of which `first` is the first numbered item.

        `styled`: where lines begin that the format sets as headings; `numbered`: whether those
        carry numbers.
        """
        self._lines, self._styled, self._numbered = lines, styled, numbered
        self._first = max(first, head_stop(lines))
        self._forgotten = _without_their_number(lines, styled) if numbered else set()
        # A line in capitals that comes back on every page is a page header, not an item.
        counts = Counter(line.words for line in lines)
        self.page_headers = {words for words, count in counts.items() if count > 2}
        bold = {stock_word(line.words) for line in lines if BOLD.match(line.words)} - {None}
        self._in_bold = not numbered and not first and len(bold) > 1
        self._runs_in = not numbered and not first and _titles_run_in(lines)

    def at(self, index: int) -> tuple[str, int | None] | None:
        """The title at this line, and where in it the text begins that runs on behind it."""
        line = self._lines[index]
        if index in self._forgotten:
            return plain_title(line.words), None
        if self._numbered or index < self._first:
            return None
        if self._is_capital_heading(index) or (
            self._is_set(line) and self._is_styled_heading(index)
        ):
            return plain_title(line.words), None
        match = _run_in(line) if self._runs_in else None
        if match is None or (match.end() == len(line.words) and not stock_word(match["title"])):
            return None
        return plain_title(match["title"]), match.end() if match.end() < len(line.words) else None

    def _is_set(self, line: Line) -> bool:
        """Whether it is set as a heading, be it in bold as the business of every meeting is."""
        return line.span.start in self._styled or (
            self._in_bold and BOLD.match(line.words) is not None
        )

    def _is_styled_heading(self, index: int) -> bool:
        line = self._lines[index]
        return (
            not line.is_bullet
            and len(line.words) <= _LONGEST_TITLE
            and not line.words.endswith((".", ",", ";", ":"))
            and not _OPENING.search(line.words.upper())
            and not _RESOLUTION_NUMBER.match(line.words)
            and not stated_dates(line.words)
            # Headings without a word between them are the head of a file, or of a table.
            and not any(self._is_set(one) for one in self._beside(index))
        )

    def _is_capital_heading(self, index: int) -> bool:
        line = self._lines[index]
        return (
            line.is_capitals
            and len(line.words) <= _LONGEST_CAPITALS
            and len(line.words.split()) >= 2
            and _HAS_WORD.search(line.words) is not None
            and line.words not in self.page_headers
            and not line.is_bullet
            and not line.words.endswith((".", ",", ";"))
            and not line.words.startswith("|")
            and not _MONEY.search(line.words)
            and not _OPENING.search(line.words)
            and not _DISPOSED.match(line.words)
            and not stated_dates(line.words)
            # A block of capitals is the head of the file, or lettering.
            and not any(one.is_capitals for one in self._beside(index))
        )

    def _beside(self, index: int) -> Sequence[Line]:
        return [*self._lines[max(0, index - 1) : index], *self._lines[index + 1 : index + 2]]


def _without_their_number(lines: Sequence[Line], styled: Container[int]) -> set[int]:
    """The one heading between the numbers 4 and 6 that has the lettering of both is the fifth."""
    found: set[int] = set()
    between: list[int] = []
    last: int | None = None
    for index, line in enumerate(lines):
        if line.span.start not in styled:
            continue
        match = NUMBERED_HEADING.match(line.words)
        if match is None:
            if line.is_capitals and not _MONEY.search(line.words):
                between.append(index)
            continue
        value = number_key(match["number"])[0]
        if last is not None and value == last + 2 and len(between) == 1:
            found |= set(between)
        last, between = value, []
    return found


def _titles_run_in(lines: Sequence[Line]) -> bool:
    """Whether the paragraphs begin with their titles: "Apologies: …", "Matters arising: …"."""
    heads = [match["title"] for line in lines if (match := _run_in(line))]
    return len(heads) > 2 and len({stock_word(head) for head in heads} - {None}) > 1


def _run_in(line: Line) -> re.Match[str] | None:
    if is_content_label(line.words):
        return None
    match = _RUN_IN.match(line.words)
    if match is None or _NO_ITEM.match(match["title"]):
        return None
    return match if len(match["title"].split()) <= _MOST_WORDS else None
