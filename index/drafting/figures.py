"""Figures and dates in a text, written one way, so that those of two texts can be compared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from index.minutes.dates import MONTH, MONTHS
from index.types import Span

_YEAR = r"(?:19|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"\b(?P<day>\d{{1,2}}){_ORDINAL}\s(?:of\s)?(?P<month>{MONTH})\b\.?(?:,?\s(?P<year>{_YEAR})\b)?"
    rf"|\b(?P<month2>{MONTH})\s(?P<day2>\d{{1,2}}){_ORDINAL}\b(?!,\d)(?:,?\s(?P<year2>{_YEAR})\b)?"
    rf"|\b(?P<month3>{MONTH})\.?,?\s(?P<year3>{_YEAR})\b"
    rf"|\b(?P<day4>\d{{1,2}})/(?P<month4>\d{{1,2}})/(?P<year4>{_YEAR})\b"
    rf"|\b(?P<year5>{_YEAR})-(?P<month5>\d\d)-(?P<day5>\d\d)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    rf"\b{_YEAR}[/–-]\d\d\b"  # a financial year
    r"|\b(?=[\w/]*\d)\w+(?:/\w+)+\b"
    r"|\b(?!\d+(?:st|nd|rd|th|m|bn|k|am|pm)\b)(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]+\b",
    re.IGNORECASE,
)
_SCALES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9}
_NUMBER = re.compile(
    r"(?P<money>[£€$]\s?)?(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(?P<scale>"
    rf"{'|'.join(_SCALES)})\b)?(?P<share>\s?(?:%|per\s?cent\b))?(?P<pounds>\spounds\b)?",
    re.IGNORECASE,
)
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: n for n, word in enumerate(_ONES)} | {w: 20 + 10 * n for n, w in enumerate(_TENS)}
_WORD = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(_TENS)})[- ])?(?P<word>{'|'.join(_WORDS)})\b", re.IGNORECASE
)

Day = tuple[int | None, int, int | None]
"""Year, month and day, as far as they are said."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure or a date, where it stands."""

    span: Span
    value: str | Day


def figures(text: str) -> list[Figure]:
    """All of them, in order; `£2.4m` and `£2,400,000` have one value, as have `5` and `five`."""
    found: list[Figure] = []
    for make in (_dates, _references, _numbers, _in_words):
        free = [one for one in make(text) if not any(one.span.common(o.span) for o in found)]
        found += free
    return sorted(found, key=lambda figure: figure.span)


class Figures:
    """The figures of quotes, to look up whether another text's are among them."""

    def __init__(self, text: str) -> None:
        values = [figure.value for figure in figures(text)]
        self._days = [value for value in values if isinstance(value, tuple)]
        self._numbers = {value for value in values if isinstance(value, str)}
        self._numbers |= {str(year) for year, _, _ in self._days if year}

    def hold(self, figure: Figure) -> bool:
        """Whether it is among them; of a date no more may be said than is said there."""
        if isinstance(figure.value, str):
            return figure.value in self._numbers
        said = figure.value
        return any(
            all(part in {None, known} for part, known in zip(said, day, strict=True))
            for day in self._days
        )


def _dates(text: str) -> Iterator[Figure]:
    for match in _DATE.finditer(text):
        parts = {name.rstrip("2345"): said for name, said in match.groupdict().items() if said}
        month = parts["month"].lower()
        number = MONTHS.get(month) or int(month)
        year, day = (int(parts[name]) if name in parts else None for name in ("year", "day"))
        yield Figure(Span(*match.span()), (year, number, day))


def _references(text: str) -> Iterator[Figure]:
    for match in _REFERENCE.finditer(text):
        yield Figure(Span(*match.span()), re.sub("[–-]", "/", match[0].lower()))


def _numbers(text: str) -> Iterator[Figure]:
    for match in _NUMBER.finditer(text):
        scale = _SCALES.get((match["scale"] or "").lower(), 0)
        value = Decimal(match["number"].replace(",", "")).scaleb(scale).normalize()
        sign = (match["money"] or "").strip() or ("£" if match["pounds"] else "")
        yield Figure(Span(*match.span()), f"{sign}{value:f}{'%' if match['share'] else ''}")


def _in_words(text: str) -> Iterator[Figure]:
    for match in _WORD.finditer(text):
        tens, word = (match["tens"] or "").lower(), match["word"].lower()
        if not tens and word == "one":
            continue  # "one of them" counts nothing
        yield Figure(Span(*match.span()), str(_WORDS.get(tens, 0) + _WORDS[word]))
