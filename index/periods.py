"""Periods that a question names, and which meetings are likely to speak of them.

Minutes report on what is past: a quarter is reported at the next quarter's meeting, a year in the
first months of the next. So a period prefers meetings, strongly or less; it shuts none out.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from index.minutes.dates import MONTH, MONTHS

_MENTION = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?P<month>{MONTH})\s+(?P<of>(?:19|20)\d\d)\b"
    r"|\b(?:Q|quarter\s*)(?P<quarter>[1-4])\b(?:,?\s*(?:of\s+)?(?P<in>20\d\d)/\d\d)?"
    r"|\b(?P<financial>20\d\d)/\d\d\b"
    r"|(?<![/\d])(?P<year>(?:19|20)\d\d)(?![/\d])",
    re.IGNORECASE,
)
_EXACT, _SOON_AFTER, _WHOLE_YEAR = 0.6, 0.4, 0.3


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which a meeting is preferred, and how much is added for it (ranking.py)."""

    since: date
    until: date
    weight: float

    def __contains__(self, day: date) -> bool:
        return self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Mention:
    """A period as it stands in a question: its words, and the meetings it prefers."""

    words: tuple[str, ...]
    """What minutes would write of it: ("November", "2023"), ("quarter", "3"); () for a year."""
    periods: tuple[Period, ...]


def take_periods(question: str) -> tuple[str, list[Mention]]:
    """The question without its periods, and the periods."""
    mentions = [mention for match in _MENTION.finditer(question) for mention in _mentions(match)]
    return _MENTION.sub(" ", question), mentions


def _mentions(match: re.Match[str]) -> Iterator[Mention]:
    if match["month"]:
        # Letters that only look like a month's ("ſeptember") name none.
        if month := MONTHS.get(match["month"].lower()):
            yield Mention((match["month"], match["of"]), _month(int(match["of"]), month))
    elif match["quarter"]:
        year, quarter = match["in"], match["quarter"]
        yield Mention(("quarter", quarter), _quarter(int(year), int(quarter)) if year else ())
        if year:
            yield _financial_year(int(year))
    elif match["financial"]:
        yield _financial_year(int(match["financial"]))
    else:
        year = int(match["year"])
        yield Mention((), (Period(date(year, 1, 1), date(year + 1, 3, 31), _WHOLE_YEAR),))


def _financial_year(year: int) -> Mention:
    """Budgets are set before the year and outturns reported after it: its name alone tells."""
    return Mention((str(year), f"{(year + 1) % 100:02d}"), ())


def _month(year: int, month: int) -> tuple[Period, ...]:
    first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return (
        Period(first, last, _EXACT),
        Period(last + timedelta(days=1), last + timedelta(days=92), _SOON_AFTER),
    )


def _quarter(year: int, quarter: int) -> tuple[Period, ...]:
    """A quarter of a financial year that begins in April: Q3 2023/24 ends in December 2023."""
    ends = {1: date(year, 6, 30), 2: date(year, 9, 30), 3: date(year, 12, 31)}
    end = ends.get(quarter, date(year + 1, 3, 31))
    return (Period(end + timedelta(days=1), end + timedelta(days=122), _EXACT),)
