"""Votes with their counts or names: in prose, in lists under "For" and "Against", in tables."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.vote_lists import read_vote_lists
from index.minutes.facts.vote_tables import TO, read_vote_tables, with_outcome
from index.types import Fact, Span, Stated

_NUMBER = (
    r"(?:\d{1,3}|(?i:no|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty))"
)
_WORDS = {
    "for": (
        r"(?:(?i:votes?|members|councillors)\s)?(?:(?i:were|was|voted|votes?)\s)?(?i:in favour|in favor|for)\b"
        r"(?!\s(?:the\s)?(?:next|last|following|year|month))"
    ),
    "against": r"(?:(?i:votes?|members|councillors)\s)?(?:(?i:were|was|voted|votes?)\s)?(?i:against|opposed)\b",
    "abstained": r"(?:(?i:members|councillors)\s)?(?:(?i:was|were)\s)?(?i:abstentions?|abstained|abstaining)\b",
}
_PROSE = {
    name: re.compile(rf"(?<![\w/£€$.,])(?P<count>{_NUMBER})\s{words}")
    for name, words in _WORDS.items()
}
_LABELLED = {
    "for": re.compile(
        r"\b(?:For|In favour(?: of the \w{3,12})?|FOR|Votes for)\s?[:–-]\s?(?P<count>\d{1,3})\b(?!\s?[./:]\d)"
    ),
    "against": re.compile(r"\b(?:Against|AGAINST|Votes against)\s?[:–-]\s?(?P<count>\d{1,3})\b"),
    "abstained": re.compile(
        r"\b(?:Abst(?:ain|ention|entions|ained))\s?[:–-]\s?(?P<count>\d{1,3})\b"
    ),
}
_TO_IN_FAVOUR = re.compile(
    rf"\b(?P<for>{_NUMBER})\s(?:(?i:votes?)\s)?to\s(?P<against>{_NUMBER})\s(?:(?i:votes?)\s)?(?i:in favour)\b"
)
# In lower case, and wherever one of the above may match: a first character from a set is found
# quickly, and what ignores case is tried at every character.
_MAY_COUNT = (
    re.compile(
        r"[\dnotfse](?<!\w.)\w{0,8}\s(?:(?:votes?|members|councillors|was|were|voted)\s)*"
        r"(?:in favo|for\b|against|opposed|abst)"
    ),
    re.compile(r"(?:for|favour(?: of the \w{3,12})?|against|abst\w{0,7})\s?[:–-]\s?\d"),
    re.compile(r"\d\s(?:votes?\s)?to\s\d"),
)
_VOTING = re.compile(
    r"\b(?i:votes? (?:for|in favour|against)|voted|(?:were|was) in favour|carried|in favour of the)\b|"
    r"\b(?i:proposed|seconded|prop|vote|abstentions?)\b[^\n]{0,300}\b(?i:in favour|abst\w+|against)\b"
)
_ASIDE = re.compile(r"(?i:\b(?:would|could|can|may|to) (?:vote|have voted)\b)")


def read_votes(flow: Flow) -> list[Fact]:
    """A fact for each vote of which a count or a name is stated."""
    facts: list[Fact] = [*read_vote_tables(flow), *read_vote_lists(flow)]
    return facts + apart_from(_prose(flow), facts)


def _prose(flow: Flow) -> Iterator[Fact]:
    """Counts in a sentence: "4 votes in favour with two abstentions", "For: 12", "14 to 2"."""
    for sentence in flow.holding(*_MAY_COUNT):
        parts = _counts(flow, sentence)
        if _is_vote(flow.of(sentence), parts):
            yield with_outcome(flow, sentence, parts)


def _is_vote(words: str, parts: list[Stated]) -> bool:
    """Two sides make a vote; one does where the words speak of voting."""
    names = {part.name for part in parts}
    if not names or _ASIDE.search(words):
        return False
    if len(names) > 1:
        return True
    if names == {"abstained"} and parts[0].value.lower() in {"no", "none"}:
        return False
    return bool(_VOTING.search(words))


def _counts(flow: Flow, span: Span) -> list[Stated]:
    to = TO.search(flow.text, span.start, span.stop)
    to = to or _TO_IN_FAVOUR.search(flow.text, span.start, span.stop)
    if to:
        return [flow.stated(name, Span(*to.span(name))) for name in ("for", "against")]
    for patterns in (_LABELLED, _PROSE):
        found = [
            (name, match)
            for name, pattern in patterns.items()
            if (match := pattern.search(flow.text, span.start, span.stop))
        ]
        if found:
            parts = [flow.stated(name, Span(*match.span("count"))) for name, match in found]
            return sorted(parts, key=lambda part: part.span)
    return []
