"""Who moved and who seconded."""

import re

from index.minutes.facts.flow import Flow
from index.minutes.facts.people import NAME, TITLED
from index.types import Span, Stated

_OFFICE = r"(?:[Tt]he\s)(?:Leader|Chair(?:man|person)?|Mayor|Deputy Mayor|Vice-?Chair(?:man)?)\b"
WHO = rf"(?:{TITLED}|{_OFFICE}|[A-Z]{{2,3}}\b|{NAME})"
_MOVED_BY = re.compile(
    rf"\b(?:(?i:proposed|moved|motion made|cynigiwyd|cynnig)(?:(?!second|eili)[^.;:\n]){{0,60}}?\s{{1,3}}(?i:by|gan)\s*:?\s{{0,4}}(?:y\s|yr\s)?|"
    rf"(?:Prop(?:osed|oser)?|Moved|Mover)\s?[:.]\s{{0,3}}|(?i:on the proposal of|on the motion of)\s)(?P<who>{WHO})"
)
_SECONDED_BY = re.compile(
    rf"\b(?:(?i:seconded|eiliwyd|eilwyd)\s{{1,3}}(?i:by|gan)\s*:?\s{{0,4}}(?:y\s|yr\s)?|"
    rf"(?:Sec(?:ond(?:ed|er))?|2\s?nd|2ND)\s?[:.]?\s{{0,3}}(?:by\s)?|(?:seconded|second)\s)(?P<who>{WHO})"
)
_MOVED = re.compile(r"\b(?i:proposed|moved)\b(?!\s(?:by|to\sthe|on)\b)")
_SECONDED = re.compile(r"\b(?i:seconded)\b(?!\s(?:by\b|[A-Z]))")
_NAMED = re.compile(rf"\b(?:{TITLED}|{_OFFICE})")
_UNTITLED = re.compile(rf"(?<![\w’'])(?P<who>{NAME})\s*(?:,|and|also)?\s*$")
_ADJECTIVE = re.compile(r"\b(?i:the|a|an|any|these|such|of|for|this|had|be|been|was|were)\s{1,3}$")
_REACH = 140
"""Characters between a name with its office and the verb."""
_MAY_SECOND = re.compile(r"sec|2\s?nd|eil")
_SECONDING = re.compile(rf"\b(?i:seconded)\b|{_SECONDED_BY.pattern}")


def seconding(flow: Flow) -> list[int]:
    """Where the text names somebody who seconded."""
    return [
        word.start()
        for word in _MAY_SECOND.finditer(flow.low)
        if _SECONDING.match(flow.text, word.start())
    ]


def read_movers(flow: Flow, span: Span) -> list[Stated]:
    """The parts "mover" and "seconder" that a stretch states; either may be absent."""
    parts = []
    for name, by, active in (
        ("mover", _MOVED_BY, _MOVED),
        ("seconder", _SECONDED_BY, _SECONDED),
    ):
        match = by.search(flow.text, span.start, span.stop)
        who = Span(*match.span("who")) if match else _subject(flow, span, active)
        if who:
            parts.append(flow.stated(name, who))
    return parts


def _subject(flow: Flow, span: Span, verb: re.Pattern[str]) -> Span | None:
    """Who stands before the verb: the last one named, since a clause may stand before them."""
    match = verb.search(flow.text, span.start, span.stop)
    if not match:
        return None
    start = max(span.start, match.start() - _REACH)
    if _ADJECTIVE.search(flow.text, start, match.start()):
        return None
    named = list(_NAMED.finditer(flow.text, start, match.start()))
    if named:
        return Span(*named[-1].span())
    untitled = _UNTITLED.search(flow.text, max(start, match.start() - 50), match.start())
    if untitled and len(untitled["who"].split()) > 1:
        return Span(*untitled.span("who"))
    return None
