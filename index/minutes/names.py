"""The names of councils and committees, in the ways that minutes state them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.minutes.dates import MONTH
from index.minutes.lines import Line
from index.types import Span

_BODY = (
    r"Committee|Sub-?Committee|Panel|Cabinet|Board|Commission|Forum|Executive|Council|Assembly|Authority|"
    r"Parish Meeting|Working Group|Working Party|Task Group|Pwyllgor|Cyngor"
)
_OCCASION = (
    r"(?:annual general|annual|ordinary|extra-?ordinary|special|virtual|monthly|regular|emergency)"
)
_NAME_LINE = re.compile(
    rf"^[#*\s]*(?P<name>[^.:,;|]{{0,100}}\b(?:{_BODY})|(?:Cyngor|Pwyllgor)\s[^.:,;|]{{3,90}})[*\s]{{0,9}}$",
    re.IGNORECASE,
)
_NAME_AND_DAY = re.compile(
    r"^[#*\s]*(?P<name>[^.:;|]{3,100}?)\s{1,9}[-–—]\s{1,9}"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd)\b",
    re.IGNORECASE,
)
# "Thornmere Town Council – Ordinary Meeting, 3 May": a line that goes on about the meeting.
_NAME_FIRST = re.compile(
    rf"^(?:[#*\s]|Page \d{{1,3}} of \d{{1,3}}\b){{0,9}}(?P<name>[^.:,;|]{{3,100}}?\b(?:{_BODY}))\b"
    rf"(?=[\s*_.,:–-]{{1,9}}(?:{_OCCASION}\s{{1,9}}){{0,2}}(?:meeting|minutes|draft|agenda|held)\b)",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    rf"\bmeetings?\s{{1,9}}of\s{{1,9}}(?:the\s{{1,9}})?(?P<name>(?:(?!\bmeeting\b)[^.:;|]){{0,120}}?\b(?:{_BODY}))"
    r"(?=[\s,.*]{0,9}(?:\(|held|was|were|which|on\b|at\b|in\b|convened|$|\n))",
    re.IGNORECASE,
)
# Districts and the like carry no such word: "Meeting of the Municipal District of X held in …".
_MEETING_HELD = re.compile(
    r"\bmeetings?\s{1,9}of\s{1,9}(?:the\s{1,9})?(?P<name>(?:(?!\bmeeting\b)[^.:;|,]){3,100}?)\s{1,9}"
    r"(?:(?:was|were)\s{1,9})?held\b",
    re.IGNORECASE,
)
_WELSH_MEETING_OF = re.compile(
    r"\b[cg]yfarfod(?:\s{1,9}(?:arbennig|blynyddol|cyffredin|misol))?\s{1,9}(?:o\s{1,9}|o['’]r\s{1,9}|y\s{1,9})?"
    r"(?P<name>(?:[CG]yngor|[PB]wyllgor)\s[^.:;|,\n]{3,90}?)(?=\s{1,9}(?:am|ar|yn|a\s{1,9}gynhaliwyd)\b|[.,\n]|$)"
)
_MINUTES_OF = re.compile(
    rf"\bminutes\s{{1,9}}of\s{{1,9}}(?:the\s{{1,9}})?(?P<name>[^.:;|\d]{{0,80}}?\b(?:{_BODY}))\b",
    re.IGNORECASE,
)
_IN_TITLE = re.compile(
    rf"^(?P<name>[^.:,;|–]{{3,100}}?\b(?:{_BODY}))\b"
    rf"(?=\W{{0,9}}(?:$|\d|(?:{_OCCASION}|meetings?|minutes|draft|held|{MONTH})\b))",
    re.IGNORECASE,
)
# A council's full meeting is its own body: "9th Council Meeting", "meeting of the City Council".
_FULL_COUNCIL = re.compile(
    rf"^[#*\s\"']*(?:\d{{1,3}}(?:st|nd|rd|th)\s{{1,9}})?(?:{_OCCASION}\s{{1,9}})?(?P<name>council)\s{{1,9}}meeting\b"
    r"|\bmeeting\s{1,9}of\s{1,9}(?:the\s{1,9})?(?:full\s{1,9}|city\s{1,9}|municipal\s{1,9})?(?P<full>council)\b(?!\s{1,9}of)",
    re.IGNORECASE | re.MULTILINE,
)
_LEAD_IN = re.compile(
    rf"^(?:report|record|notes|summary)\s{{1,9}}(?:of|on|from)\s{{1,9}}(?:the\s{{1,9}})?|(?:^|\b)(?:(?:draft|{_OCCASION})\s*)*"
    r"(?:minutes|meetings?|proceedings)\b(?:\s{1,9}(?:of|at|a|an|the|for|proceedings|meeting))*\s{1,9}"
    r"|^(?:the|an?)\s{1,9}",
    re.IGNORECASE,
)
# The occasion is not part of a council's name: "June 3rd Annual Thornmere Parish Council".
_DATED = re.compile(
    rf"^(?!march town\b)(?:{MONTH})\s{{1,9}}(?:\d{{1,2}}(?:st|nd|rd|th)?\s{{1,9}})?", re.IGNORECASE
)
_OF_OCCASION = re.compile(
    rf"(?:^(?:(?:draft|{_OCCASION})\s{{1,9}}){{1,3}}(?=.{{0,90}}\b(?:council|meeting)$)"
    rf"|\b{_OCCASION}\s{{1,9}}(?=(?:parish|town|community|city)?\s*(?:council|meeting)$))",
    re.IGNORECASE,
)
_OF_COUNCIL = re.compile(
    r"^(?P<council>.{3,60}?\bCouncil)(?:,|['’]s)?\s{1,9}(?P<committee>\S.{3,80}(?:Committee|Panel|Board))$",
    re.IGNORECASE,
)
_GENERIC = {
    "parish council", "town council", "community council", "borough council", "county council",
    "city council", "district council", "council", "in committee", "committee", "sub-committee", "the council", "panel",
    "parish meeting", "board", "executive committee meeting", "full council", "sub committee",
}  # fmt: skip
# A preposition, also one that a copy has run into the name ("OFTHORNMERE"), or a year.
_NO_NAME = re.compile(
    r"(?:at|from|in|on|to|by|with|report)\b|of(?!f)|.*\b(?:19|20)\d\d\b", re.IGNORECASE
)
_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Cyng)\b|\s[-–—]|[–—]\s")
_SMALL_WORDS = {"and", "of", "the", "for", "in", "on", "to", "a", "y"}
_KIND = re.compile(r"(?<= )(?:parish council|town council|parish meeting|council)$", re.IGNORECASE)
_KINDS = {"parish", "town", "community", "council", "committee", "meeting", "panel", "board"}


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a body in normal case, and the words it was read from."""

    value: str
    span: Span


def named_bodies(words: str, lines: Sequence[Line], offset: int) -> Iterator[list[Name]]:
    """The bodies named in a header that begins at `offset`, the surest way of stating them first.

    `lines` are those before the attendance.
    """
    titled = [name for name in _in_lines(_NAME_AND_DAY, lines) if name.value[:1].isupper()]
    sentences = (_MEETING_HELD, _MEETING_OF, _WELSH_MEETING_OF)
    yield titled + _names(*(_in_words(pattern, words, offset) for pattern in sentences))
    yield _names(_in_lines(_NAME_LINE, lines), _in_lines(_NAME_FIRST, lines))
    yield _names(_in_words(_MINUTES_OF, words, offset))


def titled_body(words: str, offset: int) -> list[Name]:
    """The body that the title of a file names first, if one does."""
    start = match.end() if (match := _LEAD_IN.match(words)) else 0
    return _names(_in_words(_IN_TITLE, words[start:], offset + start))


def full_council(words: str, offset: int) -> Name | None:
    """The council's full meeting, where it is called nothing but "Council"."""
    match = _FULL_COUNCIL.search(words)
    if match is None:
        return None
    return Name("Council", Span(*match.span("name" if match["name"] else "full")).shifted(offset))


def _names(*found: Iterator[Name]) -> list[Name]:
    return [name for names in found for name in names if _is_name(name.value)]


def _in_lines(pattern: re.Pattern[str], lines: Sequence[Line]) -> Iterator[Name]:
    for line in lines:
        if match := pattern.match(line.words[:300]):
            span = Span(*match.span("name")).shifted(line.span.start)
            yield Name(tidy_name(match["name"]), span)


def _in_words(pattern: re.Pattern[str], words: str, offset: int) -> Iterator[Name]:
    for match in pattern.finditer(words):
        yield Name(tidy_name(match["name"]), Span(*match.span("name")).shifted(offset))


def tidy_name(name: str) -> str:
    """A name as it is cited: without its lead-in ("Minutes of the…"), and in normal case."""
    words = " ".join(name.replace("*", " ").replace("#", " ").replace("_", " ").split())
    words = re.sub(r"(?<=\w)-\s+(?=[A-Z])", "-", words)  # a hyphen at the end of a line
    words = _LEAD_IN.split(words)[-1].strip("-–_‘“\"' ")
    words = _OF_OCCASION.sub("", words)
    words = _DATED.sub("", words)
    if (whole := _OF_COUNCIL.match(words)) and whole["council"].lower() not in _GENERIC:
        words = whole["committee"]
    words = re.sub(r"^(?:Gyngor|Bwyllgor)\b", _unmutated, words)
    capitals = all(word.isupper() for word in words.split() if word not in _SMALL_WORDS | {"&"})
    return _sentence_case(words) if capitals else _KIND.sub(lambda kind: kind[0].title(), words)


def _unmutated(match: re.Match[str]) -> str:
    return {"G": "C", "B": "P"}[match[0][0]] + match[0][1:]


def _is_name(words: str) -> bool:
    """A name is capitalised; "the last liaison committee" and "Parish Council" name no body."""
    parts = [part for part in words.split() if part.lower() not in _SMALL_WORDS | _KINDS | {"&"}]
    return (
        4 < len(words) <= 100
        and words[0].isupper()
        and not re.search(r"\bheld\b|\bPC$", words, re.IGNORECASE)
        and not _PERSON.search(words)
        and len(parts) <= 12
        and all(part[0].isupper() or not part[0].isalpha() for part in parts)
        and not _NO_NAME.match(words)
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


def is_council(name: str) -> bool:
    """A named council; "Council" alone is the name of its full meeting, as a committee's is."""
    return bool(re.search(r"\w\s+Council$|^Cyngor\s+\w", name, re.IGNORECASE))
