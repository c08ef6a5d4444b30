"""Council, committee, date and status, as the head of the file states them."""

import re
from datetime import date

from index.minutes.dates import StatedDate, stated_dates
from index.minutes.lines import Line
from index.types import Meeting, MeetingStatus, Span

_LONGEST_HEADER = 4000
_LONGEST_LINE = 300
"""Characters: what is longer names nothing, and would take the patterns long to refuse."""
_LONGEST_WITHOUT_ITEMS = 1500
"""Characters: where no item is recognised, the business itself may begin soon."""
_BODY = (
    r"Committee|Sub-?Committee|Panel|Cabinet|Board|Commission|Forum|Executive|Council|Assembly|"
    r"Working Group|Working Party|Task Group|Pwyllgor|Cyngor"
)
_NAME_LINE = re.compile(
    rf"^[#*\s]*(?P<name>[^.:,;|]{{0,100}}\b(?:{_BODY})|(?:Cyngor|Pwyllgor)\s[^.:,;|]{{3,90}})[*\s]*$",
    re.IGNORECASE,
)
_NAME_AND_DAY = re.compile(
    r"^[#*\s]*(?P<name>[^.:;|]{3,100}?)\s+[-–—]\s+"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd)\b",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    rf"\bmeetings?\s+of\s+(?:the\s+)?(?P<name>(?:(?!\bmeeting\b)[^.:;|]){{0,120}}?\b(?:{_BODY}))"
    r"(?=[\s,.*]*(?:\(|held|was|were|which|on\b|at\b|in\b|convened|$|\n))",
    re.IGNORECASE,
)
# Districts and the like carry no such word: "Meeting of the Municipal District of X held in …".
_MEETING_HELD = re.compile(
    r"\bmeetings?\s+of\s+(?:the\s+)?(?P<name>(?:(?!\bmeeting\b)[^.:;|,]){3,100}?)\s+"
    r"(?:(?:was|were)\s+)?held\b",
    re.IGNORECASE,
)
_MINUTES_OF = re.compile(
    rf"\bminutes\s+of\s+(?:the\s+)?(?P<name>[^.:;|\d]{{0,80}}?\b(?:{_BODY}))\b", re.IGNORECASE
)
_HELD = re.compile(r"\b(?:held|meeting|cynhaliwyd|cyfarfod)\b", re.IGNORECASE)
_DRAFT = re.compile(r"\bdraft\b(?!\s+(?:budget|plan|strategy|policy))", re.IGNORECASE)
_CONFIRMED = re.compile(
    r"\b(?:confirmed|approved)\s+minutes\b|\bminutes\s*[(:–-]\s*(?:confirmed|approved)\b|"
    r"\bstatus\W+(?:confirmed|approved)\b|^\W*(?:confirmed|approved)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_LEAD_IN = re.compile(
    r"(?:^|\b)(?:(?:draft|special|ordinary|extraordinary|annual|monthly|virtual)\s+)*"
    r"(?:minutes|meetings?|proceedings)\b(?:\s+(?:of|at|a|an|the|for|proceedings|meeting))*\s+"
    r"|^(?:the|an?)\s+",
    re.IGNORECASE,
)
_GENERIC = {
    "parish council", "town council", "community council", "borough council", "county council",
    "city council", "district council", "council", "in committee", "committee", "sub-committee", "the council", "panel",
}  # fmt: skip
_SMALL_WORDS = {"and", "of", "the", "for", "in", "on", "to", "a", "y"}


def read_meeting(text: str, lines: list[Line], header_stop: int) -> Meeting:
    """What the lines before the first item state about the meeting."""
    stop = min(header_stop, _LONGEST_HEADER if header_stop < len(text) else _LONGEST_WITHOUT_ITEMS)
    header = text[:stop]
    head_lines = [
        line for line in lines if line.span.start < stop and len(line.words) <= _LONGEST_LINE
    ]
    names = _names(header, head_lines)
    council = next((name for name in names if _is_council(name)), None)
    committee = next((name for name in names if not _is_council(name)), None)
    return Meeting(council, committee, _held_on(header), _status(header))


def _names(header: str, lines: list[Line]) -> list[str]:
    """The names of bodies, the surest way of stating them first."""
    titled = [match["name"] for line in lines if (match := _NAME_AND_DAY.match(line.words))]
    found = [match["name"] for match in _MEETING_HELD.finditer(header)]
    found += [match["name"] for match in _MEETING_OF.finditer(header)]
    found += [match["name"] for line in lines if (match := _NAME_LINE.match(line.words))]
    found += [match["name"] for match in _MINUTES_OF.finditer(header)]
    names = [name for name in map(_tidy, found) if _is_name(name)]
    return [name for name in map(_tidy, titled) if name[:1].isupper()] + names


def _tidy(name: str) -> str:
    words = " ".join(name.replace("*", " ").replace("#", " ").split())
    words = re.sub(r"(?<=\w)-\s+(?=[A-Z])", "-", words)  # a hyphen at the end of a line
    words = _LEAD_IN.split(words)[-1].strip("-–_‘“\"' ")
    return _sentence_case(words) if words.isupper() else words


def _is_name(words: str) -> bool:
    """A name is capitalised; "the last liaison committee" and "Parish Council" name no body."""
    parts = [part for part in words.split() if part.lower() not in _SMALL_WORDS | {"&"}]
    return (
        4 < len(words) <= 100
        and words[0].isupper()
        and not re.search(r"\bheld\b", words, re.IGNORECASE)
        and len(parts) <= 12
        and all(part[0].isupper() or not part[0].isalpha() for part in parts)
        and words.lower() not in _GENERIC
    )


def _sentence_case(words: str) -> str:
    """Capitals are lettering, not a name: HIGHWAYS AND PLANNING -> Highways and Planning."""
    lowered = (word.lower() for word in words.split())
    return " ".join(
        word if index and word in _SMALL_WORDS else _capitalized(word)
        for index, word in enumerate(lowered)
    )


def _capitalized(word: str) -> str:
    return re.sub(r"^(\W*\w)|(?<=-)(\w)", lambda match: match[0].upper(), word)


def _is_council(name: str) -> bool:
    """A named council; "Council" alone is the name of its full meeting, as a committee's is."""
    return bool(re.search(r"\w\s+Council$|^Cyngor\s+\w", name, re.IGNORECASE))


def _held_on(header: str) -> date | None:
    """The date after "held"; else the one with a weekday; else the only one."""
    dates = stated_dates(header)
    held = [stated for stated in dates if _follows_held(header, stated)]
    if held and held[0].span.start < 600:
        return held[0].day
    for candidates in (held, [stated for stated in dates if stated.with_weekday], dates):
        days = {stated.day for stated in candidates}
        if days:
            # Two days are two meetings, or something else's: which one is not for us to choose.
            return days.pop() if len(days) == 1 else None
    return None


def _follows_held(header: str, stated: StatedDate) -> bool:
    before = Span(max(0, stated.span.start - 250), stated.span.start).of(header)
    return bool(_HELD.search(before)) or _begins_line(header, stated)


def _begins_line(header: str, stated: StatedDate) -> bool:
    """A date that begins a line of its own, perhaps with the time behind it."""
    line_start = header.rfind("\n", 0, stated.span.start) + 1
    return stated.with_weekday and not header[line_start : stated.span.start].strip("#* ")


def _status(header: str) -> MeetingStatus | None:
    if _DRAFT.search(header):
        return MeetingStatus.DRAFT
    return MeetingStatus.CONFIRMED if _CONFIRMED.search(header) else None
