"""Votes with their counts or names: in prose, in lists under "For" and "Against", in tables."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.overlap import apart_from
from index.minutes.facts.people import read_people
from index.minutes.facts.vote_tables import ROLE_OF, TO, read_vote_tables, with_outcome
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
_HEAD = re.compile(
    r"\s*(?:\[![a-z]+\][-+]?\s*)?(?P<role>(?i:for|against|abst(?:ain(?:ed)?|entions?|aining)|yeas?|nays?|yes|no|"
    r"in favour|o blaid|yn erbyn|ymatal))(?:\s(?i:the (?:motion|amendment)|(?:rejection|approval) of the motion))?"
    r"\s*[:.-]?\s*(?:\((?P<count>\d{1,3})\)|(?P<bare>\d{1,3}))?\s*:?\s*"
)
_RECORDED = re.compile(r"(?i:recorded vote\s?:)\s*(?P<role>(?i:for|against|yeas?|nays?))\s")
_TALLY = re.compile(r"\s*[.,;]?\s*\((?P<count>\d{1,3})\)\s*\.?\s*$")
_VOTING = re.compile(
    r"\b(?i:votes? (?:for|in favour|against)|voted|(?:were|was) (?:in favour|against)|carried|in favour of the)\b|"
    r"\b(?i:proposed|seconded|prop|vote|abstentions?)\b[^\n]{0,300}\b(?i:in favour|abst\w+|against)\b"
)
_ASIDE = re.compile(r"(?i:\b(?:would|could|can|may|to) (?:vote|have voted)\b)")
_MOST_ROWS = 120


def read_votes(flow: Flow) -> list[Fact]:
    """A fact for each vote of which a count or a name is stated."""
    facts: list[Fact] = [*read_vote_tables(flow), *_lists(flow)]
    return facts + apart_from(_prose(flow), facts)


def _prose(flow: Flow) -> Iterator[Fact]:
    """Counts in a sentence: "4 votes in favour with two abstentions", "For: 12", "14 to 2"."""
    places: set[int] = set()
    for pattern in (*_PROSE.values(), *_LABELLED.values(), TO, _TO_IN_FAVOUR):
        places |= {flow.sentence_at(match.start()) for match in pattern.finditer(flow.text)}
    for place in sorted(places):
        sentence = flow.sentences[place]
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


def _lists(flow: Flow) -> Iterator[Fact]:
    """Names under "For (15)", "Against (37)", "Abstain (0)"."""
    index = 0
    while index < len(flow.blocks):
        parts, stop = _list(flow, index)
        if parts:
            start = parts[0].span.start
            span = Span(flow.blocks[index].start, max(part.span.stop for part in parts))
            yield with_outcome(flow, Span(min(start, span.start), span.stop), parts)
        index = max(stop, index + 1)


def _list(flow: Flow, index: int) -> tuple[list[Stated], int]:
    """The parts of a vote that begins at the block, and the block behind it."""
    parts: list[Stated] = []
    role: str | None = None
    named = False
    first = index
    while index < len(flow.blocks) and index - first < _MOST_ROWS:
        block = flow.blocks[index]
        head = _head(flow, block)
        if head:
            role = ROLE_OF["".join(head["role"].lower().split())]
            parts += _tallies(flow, role, head)
            names = read_people(flow.text, Span(head.end(), block.stop))
        elif role:
            names = read_people(flow.text, block.span)
            if len(names.people) <= names.others:
                tally = _TALLY.fullmatch(flow.text, block.start, block.stop)
                if not tally:
                    break
                parts += _tallies(flow, role, tally)
        else:
            break
        if role:
            parts += [flow.stated(role, person.name) for person in names.people]
            named = named or bool(names.people)
            tally = _TALLY.search(flow.text, max(block.start, block.stop - 12), block.stop)
            parts += _tallies(flow, role, tally) if tally and not head else []
        index += 1
    return (parts if named else []), index


def _head(flow: Flow, block: Block) -> re.Match[str] | None:
    """A side alone in its line, or before names ("For (15)"); "No" begins many sentences."""
    if recorded := _RECORDED.match(flow.text, block.start, block.stop):
        return recorded
    head = _HEAD.match(flow.text, block.start, block.stop)
    if not head:
        return None
    rest = flow.text[head.end() : block.stop].strip(" .")
    marked = head["count"] or head["bare"] or head[0].rstrip().endswith(":")
    if not rest or (marked and read_people(flow.text, Span(head.end(), block.stop)).people):
        return head
    return None


def _tallies(flow: Flow, role: str, match: re.Match[str]) -> list[Stated]:
    groups = ("count", "bare")
    return [
        flow.stated(role, Span(*match.span(group)))
        for group in groups
        if match.groupdict().get(group)
    ]
