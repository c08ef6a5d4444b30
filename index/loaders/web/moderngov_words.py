"""What the fixed words of ModernGov's pages say, whatever tags they stand in."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from index.loaders.web.moderngov_labels import (
    ATTACHMENT_LABELS,
    CONTENT_LABELS,
    ITEM_LABELS,
    folded,
)
from index.types import Mark, MarkKind, Span

_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)\b"
)
_TIME = r"(?:\D{0,9}\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b)?)?"
_WHEN = rf"(?P<held_on>(?:(?:{_DAY})\D{{0,3}})?\d{{1,2}}\D{{1,20}}\d{{4}}{_TIME})"
_MEETING = re.compile(rf"(?P<committee>.{{2,150}}?) [-–—] {_WHEN}", re.IGNORECASE)
_BACK_LINK = re.compile(
    rf"(?:Meeting of|Cyfarfod) (?P<committee>.{{2,150}}?), {_WHEN}", re.IGNORECASE
)
_SLASHED = r"\d{1,2}/\d{1,2}/\d{4}"
_ISSUE_BLOCK = re.compile(
    rf"(?:Meeting|Cyfarfod): (?P<part>(?P<held_on>{_SLASHED}) [-–—] (?P<committee>.{{2,150}}?)"
    r"(?: \((?P<item>(?:Item|Eitem) (?P<number>[^()]{1,20}?)\.?)\))?)$",
    re.IGNORECASE,
)
_DECISION_FIELDS = (
    re.compile(rf"Decided at meeting: (?P<held_on>{_SLASHED}) [-–—] (?P<committee>.{{2,150}})$"),
    re.compile(rf"(?:Date of decision|Dyddiad y penderfyniad): (?P<held_on>{_SLASHED})"),
    re.compile(r"(?:Decision Maker|Gwneuthurwr y Penderfyniad): (?P<committee>.{2,150})$"),
)
_VENUE = re.compile(r"(?:Venue|Lleoliad): (?P<venue>.{2,200}?)\.?$")
_STATUS = re.compile(
    r"(?:draft |drafft )?(?:agenda|minutes|decisions?|rhaglen|cofnodion|penderfyniadau)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 400
_LONGEST_TITLE = 300
_KINDS = {
    "part": MarkKind.PART, "committee": MarkKind.COMMITTEE, "held_on": MarkKind.HELD_ON,
    "item": MarkKind.ITEM, "number": MarkKind.NUMBER, "venue": MarkKind.VENUE,
}  # fmt: skip

Line = tuple[int, str]
"""Where it starts, and its words."""


def read_words(text: str, marks: Sequence[Mark], key: str | None) -> list[Mark]:
    """The marks that the words of a page bear; `marks` are those of its tags.

    `key` is the publisher's id of the item, on a page of one item.
    """
    lines = list(_lines(text))
    first_item = min(
        (mark.span.start for mark in marks if mark.kind is MarkKind.ITEM), default=None
    )
    if first_item is not None:
        return list(_meeting([line for line in lines if line[0] < first_item]))
    if blocks := list(_issue_blocks(text, lines)):
        return blocks
    if fields := list(_fields(lines, _DECISION_FIELDS)):
        return [*_subtitle(marks), *fields]
    return list(_item(lines, key))


def _lines(text: str) -> Iterator[Line]:
    start = 0
    for line in text.split("\n"):
        if line:
            yield start, line[:_LONGEST_LINE]
        start += len(line) + 1


def _marks(match: re.Match[str], start: int) -> Iterator[Mark]:
    for name, words in match.groupdict().items():
        if words:
            yield Mark(_KINDS[name], Span(*match.span(name)).shifted(start))


def _meeting(header: list[Line]) -> Iterator[Mark]:
    """Status, committee, day and venue from the lines before the first item."""
    titled = False
    for start, words in header:
        if not titled and (match := _MEETING.match(words)):
            titled = True
            yield from _marks(match, start)
        elif not titled and len(words) <= _LONGEST_TITLE and _STATUS.match(words):
            yield Mark(MarkKind.STATUS, Span(start, start + len(words)))
        elif match := _VENUE.match(words):
            yield from _marks(match, start)


def _issue_blocks(text: str, lines: list[Line]) -> Iterator[Mark]:
    """A page of several meetings: each part reaches to where the next one begins."""
    found = [(start, match) for start, words in lines if (match := _ISSUE_BLOCK.match(words))]
    starts = [start for start, _ in found]
    for (start, match), (_, end) in zip(found, pairwise([*starts, len(text)]), strict=True):
        part = Span(start, start + len(text[start:end].rstrip()))
        yield Mark(MarkKind.PART, part, match["part"])
        yield from (mark for mark in _marks(match, start) if mark.kind is not MarkKind.PART)


def _item(lines: list[Line], key: str | None) -> Iterator[Mark]:
    """The line below "Agenda item" is the title, unless the copy lost it."""
    for index, (_, words) in enumerate(lines[:-1]):
        if folded(words) not in ITEM_LABELS:
            continue
        start, title = lines[index + 1]
        if len(title) <= _LONGEST_TITLE and not _is_label(title):
            span = Span(start, start + len(title))
            yield Mark(MarkKind.ITEM, span, key)
            yield Mark(MarkKind.TITLE, span)
            yield from _fields(lines[index + 2 : index + 5], (_BACK_LINK,))
        return


def _subtitle(marks: Sequence[Mark]) -> Iterator[Mark]:
    """The subject of a decision stands in the heading below the page's own."""
    subtitle = next(
        (one for one in marks if one.kind is MarkKind.HEADING and one.value == "2"), None
    )
    if subtitle is not None:
        yield Mark(MarkKind.ITEM, subtitle.span)
        yield Mark(MarkKind.TITLE, subtitle.span)


def _is_label(words: str) -> bool:
    """Whether it is a label, perhaps with the text run on behind it ("Minutes: It leaks.")."""
    start, colon, _ = words.partition(":")
    labels = CONTENT_LABELS | ATTACHMENT_LABELS
    return folded(words) in labels | ITEM_LABELS or bool(colon and folded(start) in labels)


def _fields(lines: list[Line], fields: Sequence[re.Pattern[str]]) -> Iterator[Mark]:
    for start, words in lines:
        for field in fields:
            if match := field.match(words):
                yield from _marks(match, start)
