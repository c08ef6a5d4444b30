"""The names of councils and committees, in the ways that minutes state them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.minutes.lines import Line
from index.types import Span

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


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a body in normal case, and the words it was read from."""

    value: str
    span: Span


def named_bodies(words: str, lines: Sequence[Line], offset: int) -> list[Name]:
    """Every body named in a header that begins at `offset`, the surest way of stating it first."""
    titled = [name for name in _in_lines(_NAME_AND_DAY, lines) if name.value[:1].isupper()]
    found = [
        *_in_words(_MEETING_HELD, words, offset),
        *_in_words(_MEETING_OF, words, offset),
        *_in_lines(_NAME_LINE, lines),
        *_in_words(_MINUTES_OF, words, offset),
    ]
    return titled + [name for name in found if _is_name(name.value)]


def _in_lines(pattern: re.Pattern[str], lines: Sequence[Line]) -> Iterator[Name]:
    for line in lines:
        if match := pattern.match(line.words):
            span = Span(*match.span("name")).shifted(line.span.start)
            yield Name(tidy_name(match["name"]), span)


def _in_words(pattern: re.Pattern[str], words: str, offset: int) -> Iterator[Name]:
    for match in pattern.finditer(words):
        yield Name(tidy_name(match["name"]), Span(*match.span("name")).shifted(offset))


def tidy_name(name: str) -> str:
    """A name as it is cited: without its lead-in ("Minutes of the…"), and in normal case."""
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


def is_council(name: str) -> bool:
    """A named council; "Council" alone is the name of its full meeting, as a committee's is."""
    return bool(re.search(r"\w\s+Council$|^Cyngor\s+\w", name, re.IGNORECASE))
