"""Dates as minutes write them. A date that is not a day of the calendar is none."""

import re
from dataclasses import dataclass
from datetime import date

from index.types import Span

# With the soft forms that Welsh months take behind "o" ("8 o Fawrth").
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr",
            "february feb chwefror",
            "march mar mawrth fawrth",
            "april apr ebrill",
            "may mai fai",
            "june jun mehefin fehefin",
            "july jul gorffennaf orffennaf",
            "august aug awst",
            "september sept sep medi fedi",
            "october oct hydref",
            "november nov tachwedd dachwedd",
            "december dec rhagfyr ragfyr",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = (
    r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thurs?|fri|sat|sun|"
    r"(?:dydd|nos) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))"
)
# Recognised print turns the "th" of a date into a sign or two: 8™ January, 22"° April.
_ORDINAL = r"st|nd|rd|th|ain|ail|af|il|eg|fed|y?dd|[ei]d|[^\w\s/.,-]{1,2}"
# Bold words of a Markdown file may begin and end within a date: **8****th** **May 2012**.
_GAP = r"[\s*_]{0,9}"
_APART = r"[\s,*_]{1,9}"
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?:\b{_WEEKDAY}\b[\s,.*_]{{0,9}}(?:(?:the|y)\s{{1,9}})?)?"
    rf"(?:\b(?P<day>\d{{1,2}}){_GAP}(?:{_ORDINAL})?{_GAP},?{_GAP}(?:of?\s{{1,9}})?"
    rf"(?P<month>{MONTH})\b\.?{_APART}(?P<year>{_YEAR})\b"
    rf"|\b(?P<month2>{MONTH})\b\.?[\s*_]{{1,9}}(?P<day2>\d{{1,2}}){_GAP}(?:st|nd|rd|th)?"
    rf"{_APART}(?P<year2>{_YEAR})\b"
    rf"|(?<![\w/-])(?P<year3>{_YEAR})-(?P<month3>\d\d)-(?P<day3>\d\d)(?![\w/-]))",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"[12][09]\d\d")
# Only where the format says that it is a date: elsewhere 4/5/2019 may be a day of April or of May.
_SLASHED = re.compile(rf"\s*(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})/(?P<year>{_YEAR})\b")


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date with its year, as it stands in the text."""

    day: date
    span: Span
    with_weekday: bool


def stated_dates(text: str) -> list[StatedDate]:
    """Every full date in the text, in order. Dates without a year are left out, not completed."""
    found: list[StatedDate] = []
    if not _ANY_YEAR.search(text):  # as in most lines
        return found
    for match in _DATE.finditer(text):
        part = match.groupdict()
        month = part["month"] or part["month2"]
        try:
            day = date(
                int(part["year"] or part["year2"] or part["year3"]),
                MONTHS[month.lower()] if month else int(part["month3"]),
                int(part["day"] or part["day2"] or part["day3"]),
            )
        except (KeyError, ValueError):  # "ſ" and "İ" match s and i, but make no month
            continue
        found.append(StatedDate(day, Span(*match.span()), part["weekday"] is not None))
    return found


def marked_day(words: str) -> date | None:
    """The day in words that the format marks as a date; slashed ones are British, day first."""
    if found := stated_dates(words):
        return found[0].day
    match = _SLASHED.match(words)
    try:
        return date(*(int(match[part]) for part in ("year", "month", "day"))) if match else None
    except ValueError:
        return None
