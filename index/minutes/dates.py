"""Dates as minutes write them. A date that is not a day of the calendar is none."""

import re
from dataclasses import dataclass
from datetime import date

from index.types import Span

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr",
            "february feb chwefror",
            "march mar mawrth",
            "april apr ebrill",
            "may mai",
            "june jun mehefin",
            "july jul gorffennaf",
            "august aug awst",
            "september sept sep medi",
            "october oct hydref",
            "november nov tachwedd",
            "december dec rhagfyr",
        ),
        start=1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = (
    r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))"
)
# Recognised print turns the "th" of a date into a sign or two: 8™ January, 22"° April.
_DATE = re.compile(
    rf"(?:\b{_WEEKDAY}\b[\s,]*(?:the\s+)?)?"
    rf"(?:\b(?P<day>\d{{1,2}})\s*(?:st|nd|rd|th|ain|eg|fed|[^\w\s/.,-]{{1,2}})?,?\s+(?:of\s+)?"
    rf"(?P<month>{MONTH})\b\.?[\s,]+(?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<month2>{MONTH})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date with its year, as it stands in the text."""

    day: date
    span: Span
    with_weekday: bool


def stated_dates(text: str) -> list[StatedDate]:
    """Every full date in the text, in order. Dates without a year are left out, not completed."""
    found = []
    for match in _DATE.finditer(text):
        part = match.groupdict()
        name = (part["month"] or part["month2"]).lower()
        try:
            day = date(
                int(part["year"] or part["year2"]),
                MONTHS[name],
                int(part["day"] or part["day2"]),
            )
        except (KeyError, ValueError):  # "ſ" and "İ" match s and i, but make no month
            continue
        found.append(StatedDate(day, Span(*match.span()), part["weekday"] is not None))
    return found
