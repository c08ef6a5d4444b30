"""Votes by name: who stands under "For (15)", "Against (37)" and "Abstain (0)"."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.people import read_people
from index.minutes.facts.vote_tables import ROLE_OF, with_outcome
from index.types import Fact, Span, Stated

_HEAD = re.compile(
    r"\s*(?:\[![a-z]+\][-+]?\s*)?(?:[-*•]\s+)?\**(?P<role>(?i:for|against|abst(?:ain(?:ed)?|entions?|aining)|yeas?|nays?|yes|no|"
    r"in favour|o blaid|yn erbyn|ymatal))(?:\s(?i:the (?:motion|amendment)|(?:rejection|approval) of the motion))?"
    r"\s*[:.-]?\s*(?:\((?P<count>\d{1,3})\)|(?P<bare>\d{1,3}))?\s*:?\**\s*"
)
_RECORDED = re.compile(r"(?i:recorded vote\s?:)\s*(?P<role>(?i:for|against|yeas?|nays?))\s")
_TALLY = re.compile(r"\s*[.,;]?\s*\((?P<count>\d{1,3})\)\s*\.?\s*$")
# A page joins what stood on lines of its own: "…and Ms Birch Against (0)".
_INNER = re.compile(
    r"(?<=[\s).])(?P<role>Against|AGAINST|Abstain(?:ed)?|ABSTAIN(?:ED)?|Abstentions?|Nays|NAYS)\b"
    r"(?:\s(?i:the\s(?:motion|amendment|proposal)))?\s?[:.-]?\s?(?:\((?P<count>\d{1,3})\))?"
)
_MOST_ROWS = 120


def read_vote_lists(flow: Flow) -> Iterator[Fact]:
    """A fact for each vote whose sides are listed by name."""
    index = 0
    while index < len(flow.blocks):
        parts, stop = _list(flow, index)
        if parts:
            span = Span(flow.blocks[index].start, max(part.span.stop for part in parts))
            yield with_outcome(flow, span, parts)
        index = max(stop, index + 1)


def _list(flow: Flow, first: int) -> tuple[list[Stated], int]:
    """The parts of a vote that begins at the block, and the block behind it."""
    parts: list[Stated] = []
    role: str | None = None
    for index, block in enumerate(flow.blocks[first : first + _MOST_ROWS], start=first):
        first_head = _head(flow, block)
        if role is None and first_head is None:
            break
        for head, span in _pieces(flow, block, first_head):
            if head:
                role = ROLE_OF["".join(head["role"].lower().split())]
                parts += _counts(flow, role, head)
            found = _side(flow, role or "", span)
            if not found and not head:
                return _named(parts), index
            parts += found
    else:
        index = first + _MOST_ROWS
    return _named(parts), index


def _named(parts: list[Stated]) -> list[Stated]:
    """Without a name it is no list of names: "For 2: see above"."""
    return parts if any(not part.value.isdigit() for part in parts) else []


def _pieces(
    flow: Flow, block: Block, head: re.Match[str] | None
) -> list[tuple[re.Match[str] | None, Span]]:
    """The block, parted where another side begins, each with the head it stands under."""
    start = head.end() if head else block.start
    pieces: list[tuple[re.Match[str] | None, Span]] = []
    for inner in _INNER.finditer(flow.text, start, block.stop):
        pieces.append((head, Span(start, inner.start())))
        head, start = inner, inner.end()
    return [*pieces, (head, Span(start, block.stop))]


def _side(flow: Flow, role: str, span: Span) -> list[Stated]:
    """The names of a side, and the count behind them; nothing where prose begins."""
    people = read_people(flow.text, span)
    if people.people and len(people.people) > people.others:
        tally = _TALLY.search(flow.text, max(span.start, span.stop - 12), span.stop)
        names = [flow.stated(role, person.name) for person in people.people]
        return names + (_counts(flow, role, tally) if tally else [])
    alone = _TALLY.fullmatch(flow.text, span.start, span.stop)
    return _counts(flow, role, alone) if alone else []


def _head(flow: Flow, block: Block) -> re.Match[str] | None:
    """A side alone in its line, or before names ("For (15)"); "No" begins many sentences."""
    if recorded := _RECORDED.match(flow.text, block.start, block.stop):
        return recorded
    head = _HEAD.match(flow.text, block.start, block.stop)
    if not head:
        return None
    rest = flow.text[head.end() : block.stop].strip(" .")
    marked = head["count"] or head["bare"] or head[0].rstrip(" *").endswith(":")
    if not rest or (marked and read_people(flow.text, Span(head.end(), block.stop)).people):
        return head
    return None


def _counts(flow: Flow, role: str, match: re.Match[str]) -> list[Stated]:
    return [
        flow.stated(role, Span(*match.span(group)))
        for group in ("count", "bare")
        if match.groupdict().get(group)
    ]
