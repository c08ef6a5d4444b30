"""Periods that a question names, and which meetings are likely to speak of them.

Minutes report on what is past: a quarter is reported at the next quarter's meeting, a year in the
first months of the next. So a period goes on for some months, and within them it prefers meetings,
strongly or less.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
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
_DAY = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+({MONTH})\b", re.IGNORECASE)
"""A day without its year: as it would be written, not a period."""
_EXACT, _SOON_AFTER, _WHOLE_YEAR = 0.6, 0.4, 0.3
_LATER = timedelta(days=92)
"""How long after its end a period is still reported on: until the next quarter's meeting."""
_ABOUT = r"(?:\s+(?:early|mid|late|about|the|(?:start|end|beginning|spring|summer|autumn|winter)(?:\s+of)?))*\s*"
_SINCE = re.compile(rf"\b(?:since|after){_ABOUT}$", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(?:before|until|till|up\s+to){_ABOUT}$", re.IGNORECASE)
# What starts "from April" was decided before; "the Housing Act 2004" and "target for 2030" are no
# periods at all.
_NO_PERIOD = re.compile(
    rf"\b(?:from|by|act|order|regulations?|rules|bill|census|plan|strategy|vision|code|measure){_ABOUT}$",
    re.IGNORECASE,
)
# "At the end of September", "April to June": no meeting was held on that.
_OF_THE_MATTER = re.compile(
    rf"\b(?:(?:end|close|start|beginning)\s+of|(?:{MONTH})\s*(?:to|and|-|–))\s*$", re.IGNORECASE
)
_RANGE = re.compile(
    rf"(?:\W*(?:to|and|or|until|till|through|with|against)?{_ABOUT}\W*)?", re.IGNORECASE
)


Days = tuple[date, date]
"""The first and the last day of a period."""

_MARK = "\0"
_MARKED = re.compile(
    rf"(?:[,\s]*\b(?:in|on|at|for|during|since|from|by|of|to|until|between|and|early|late|the)\b)*\s*{_MARK}",
    re.IGNORECASE,
)
"""A period that was taken out, with the small words that led to it."""


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


def take_periods(question: str, *, years: bool = True) -> tuple[str, list[Mention]]:
    """The question without its periods, and the periods; `years`: those that are a year alone too."""
    matches = [match for match in _MENTION.finditer(question) if years or not match["year"]]
    mentions = [mention for match in matches for mention in _mentions(match)]
    rest = _MENTION.sub(lambda m: m[0] if m["year"] and not years else " ", question)
    return _DAY.sub(" ", rest), [*mentions, *(Mention(d.groups(), ()) for d in _DAY.finditer(rest))]


def days_asked(question: str) -> list[Days]:
    """The days that a question is about, where it names a year, a financial year or a month's end.

    Empty for "since 2022", "before 2019" and "the Act of 2004"; and for a month alone, which tells
    when the meeting was, not what it spoke of.
    """
    dated = any(
        _is_its_time(match, question[: match.start()]) for match in _MENTION.finditer(question)
    )
    return days_named(question) if dated else []


def days_named(words: str) -> list[Days]:
    """The days of each month, quarter, year and financial year that some words name."""
    return [days for match in _MENTION.finditer(words) if (days := _first_and_last(match))]


def is_of_other_days(words: str, asked: Sequence[Days]) -> bool:
    """Whether words name periods, none of which has a day in common with those asked for."""
    said = days_named(words)
    return bool(said) and not any(
        first <= until and since <= last for first, last in said for since, until in asked
    )


def without_periods(question: str) -> str:
    """The question without its periods and the small words before them; whole if it is nothing else."""
    marked = _DAY.sub(_MARK, _MENTION.sub(_MARK, question))
    rest = re.sub(r"\s+([?.!,])", r"\1", " ".join(_MARKED.sub(" ", marked).split()))
    return rest if re.search(r"\w", rest) else question


def days_spoken_of(question: str) -> tuple[date | None, date | None]:
    """The first and the last day on which a meeting may speak of the periods that a question names.

    None where a side is open, as both are where it names none: "since 2022", "in 2019".
    """
    ranges = [_days(question, group) for group in _groups(question)]
    known = [one for one in ranges if any(one)]
    if not known:
        return None, None
    since, until = ([one[side] for one in known] for side in (0, 1))
    first = None if None in since else min(day for day in since if day)
    last = None if None in until else max(day for day in until if day)
    return first, last


def _groups(question: str) -> list[list[re.Match[str]]]:
    """The periods named, those together that are joined: "from 2023 to 2025"."""
    groups: list[list[re.Match[str]]] = []
    for match in _MENTION.finditer(question):
        between = question[groups[-1][-1].end() : match.start()] if groups else None
        if between is not None and _RANGE.fullmatch(between):
            groups[-1].append(match)
        else:
            groups.append([match])
    return groups


def _is_its_time(match: re.Match[str], before: str) -> bool:
    """Whether a period behind some words is the time that is asked about."""
    if any(words.search(before) for words in (_SINCE, _UNTIL, _NO_PERIOD)):
        return False
    return bool(match["year"] or match["financial"] or _OF_THE_MATTER.search(before))


def _days(question: str, group: Sequence[re.Match[str]]) -> tuple[date | None, date | None]:
    ranges = [days for match in group if (days := _spoken_of(match))]
    if not ranges:
        return None, None
    first, last = min(ranges)[0], max(day for _, day in ranges)
    before = question[: group[0].start()]
    if len(group) == 1:
        if _SINCE.search(before):
            return first, None
        if _UNTIL.search(before):
            return None, first
        if _NO_PERIOD.search(before):
            return None, None
    return first, last + _LATER


def _spoken_of(match: re.Match[str]) -> Days | None:
    """The days on which meetings speak of a period, but for the months after it."""
    if match["financial"]:
        # Budgets are set before the year and outturns reported after it.
        year = int(match["financial"])
        return date(year, 1, 1), date(year + 1, 9, 30)
    return _first_and_last(match)


def _first_and_last(match: re.Match[str]) -> Days | None:
    if match["month"]:
        month, year = MONTHS.get(match["month"].lower()), int(match["of"])
        return (date(year, month, 1), _last_day(year, month)) if month else None
    if match["quarter"]:
        if not match["in"]:
            return None
        start, quarter = int(match["in"]), int(match["quarter"])
        year, month = (start, 3 * quarter + 1) if quarter < 4 else (start + 1, 1)
        return date(year, month, 1), _last_day(year, month + 2)
    if match["financial"]:
        year = int(match["financial"])
        return date(year, 4, 1), date(year + 1, 3, 31)
    year = int(match["year"])
    return date(year, 1, 1), date(year, 12, 31)


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


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
    first, last = date(year, month, 1), _last_day(year, month)
    return (
        Period(first, last, _EXACT),
        Period(last + timedelta(days=1), last + _LATER, _SOON_AFTER),
    )


def _quarter(year: int, quarter: int) -> tuple[Period, ...]:
    """A quarter of a financial year that begins in April: Q3 2023/24 ends in December 2023."""
    ends = {1: date(year, 6, 30), 2: date(year, 9, 30), 3: date(year, 12, 31)}
    end = ends.get(quarter, date(year + 1, 3, 31))
    return (Period(end + timedelta(days=1), end + timedelta(days=122), _EXACT),)
