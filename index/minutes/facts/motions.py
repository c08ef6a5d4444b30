"""Motions that are laid out with who moved them above and what became of them below."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Flow
from index.minutes.facts.movers import WHO
from index.minutes.facts.people import NAME
from index.types import Fact, FactKind, Span

_NUMBERED = re.compile(
    rf"(?P<number>R(?<!\w.)\d{{4}}\s?[-–]\s?\d{{1,4}}[A-Z]?)(?![.\w])[\s:.]{{1,4}}(?P<mover>{NAME})\s?[,.]\s{{0,3}}"
    rf"(?P<seconder>{NAME})\s?[:;]"
)
_MOVED_LINE = re.compile(
    rf"\n\s*(?i:motion made|moved|proposed|cynigiwyd)\s(?i:by|gan)\s?:?\s{{1,3}}(?P<mover>{WHO})"
)
_SECONDED_LINE = re.compile(
    rf"[\s,;.]{{1,9}}(?:(?i:and)\s)?(?i:seconded|eiliwyd)\s(?i:by|gan)\s?:?\s{{1,3}}(?P<seconder>{WHO})[;.,]?"
)
_AND_RESOLVED = re.compile(
    r"[\s;.,]{0,9}(?P<verb>(?i:(?:and )?(?:it was )?(?:resolved|agreed))):?\s*"
)
_SLASH = re.compile(
    rf"\n\s*(?:(?P<number>\d{{1,3}})\s)?(?P<mover>(?:His Worship )?{NAME})\s/\s(?P<seconder>(?:His Worship )?{NAME})(?=\s*\n)"
)
_RESULT = re.compile(
    r"\n\s*(?:Motion\s(?P<outcome>Passed|Failed|Defeated|Lost|Carried)\b[^\n]{0,60})"
)
_PASSED = re.compile(
    r"\b(?P<outcome>Carried|CARRIED|Defeated|DEFEATED|Lost|LOST|Withdrawn|Tabled|Deferred)\b\.?(?=\s*\n|\s+R\d{4}|\s*$|\s+[A-Z])"
)
_DISPOSITION = re.compile(
    r"\n\s*(?P<outcome>(?:ADOPTED|CARRIED|LOST|DEFEATED|RECEIVED|REFERRED|LAID OVER|AUTOMATIC|NOTICE OF|WITHDRAWN|"
    r"AMENDED|PASSED|RULED|NOT)\b[A-Z0-9 ,’'()-]{0,160})(?=\s*\n|\s*$)"
)
_ROW = re.compile(
    r"\|\s*(?P<number>\d{1,3}/?\d{0,4})\s*\|[^|\n]{3,600}\|\s*(?P<outcome>[A-Z][A-Z0-9 ,’'&-]{3,160}"
    r"(?:\([^|()\n]{0,80}\))?)\s*\|(?=\s*(?:\n|$))"
)
_CLOSED = re.compile(r"[”\"]\s*\.?\s*$")
_LONGEST = 12_000
"""Characters from the mover to the outcome: a motion may carry a by-law's conditions."""
_MOST_BLOCKS = 12


def read_motions(flow: Flow) -> list[Fact]:
    """A fact for each motion, from its mover to its outcome."""
    return [*_numbered(flow), *_lines(flow), *_slashed(flow), *_rows(flow)]


def _numbered(flow: Flow) -> Iterator[Fact]:
    """Motions on one line: "R2023-093 A. Ash, B. Birch: That… Carried."."""
    openers = list(_NUMBERED.finditer(flow.text))
    for opener, bound in zip(openers, _bounds(flow, openers), strict=True):
        outcome = _PASSED.search(flow.text, opener.end(), bound)
        yield _motion(flow, opener, outcome, _stop(flow, opener, bound))


def _slashed(flow: Flow) -> Iterator[Fact]:
    """Movers as "3 Ash / Birch", the motion, and in capitals what became of it."""
    openers = list(_SLASH.finditer(flow.text))
    for opener, bound in zip(openers, _bounds(flow, openers), strict=True):
        if outcome := _DISPOSITION.search(flow.text, opener.end(), bound):
            yield _motion(flow, opener, outcome, outcome.end())


def _lines(flow: Flow) -> Iterator[Fact]:
    """Lines "Moved by A. Ash" and "Seconded by B. Birch" above the words that were moved."""
    openers = list(_MOVED_LINE.finditer(flow.text))
    for opener, bound in zip(openers, _bounds(flow, openers), strict=True):
        seconder = _SECONDED_LINE.match(flow.text, opener.end())
        if not seconder:
            continue
        resolved = _AND_RESOLVED.match(flow.text, seconder.end())
        result = _RESULT.search(flow.text, seconder.end(), bound)
        if result:
            stop = result.end()
        elif resolved and resolved.end() < len(flow.text):
            stop = _moved_stop(flow, resolved.end(), bound)
        else:
            continue
        start = opener.start() + len(opener[0]) - len(opener[0].lstrip())
        parts = [
            flow.stated("mover", Span(*opener.span("mover"))),
            flow.stated("seconder", Span(*seconder.span("seconder"))),
        ]
        if resolved:
            parts.append(flow.stated("verb", Span(*resolved.span("verb"))))
        if result:
            parts.append(flow.stated("outcome", Span(*result.span("outcome"))))
        yield Fact(FactKind.RESOLUTION, _trimmed(flow, Span(start, stop)), tuple(parts))


def _moved_stop(flow: Flow, place: int, bound: int) -> int:
    """The end of what was resolved: of its quotation, else of its paragraph."""
    first = flow.block_at(place)
    opened = flow.text[place : place + 1] in '“"'
    for block in flow.blocks[first : first + _MOST_BLOCKS]:
        if block.stop > bound:
            break
        if not opened or _CLOSED.search(flow.text, max(block.start, block.stop - 6), block.stop):
            return block.stop
    return flow.blocks[first].stop


def _rows(flow: Flow) -> Iterator[Fact]:
    """Rows of a table of dispositions: number, subject, outcome."""
    for match in _ROW.finditer(flow.text):
        parts = (
            flow.stated("number", Span(*match.span("number"))),
            flow.stated("outcome", Span(*match.span("outcome"))),
        )
        yield Fact(FactKind.RESOLUTION, Span(*match.span()), parts)


def _motion(flow: Flow, opener: re.Match[str], outcome: re.Match[str] | None, stop: int) -> Fact:
    start = opener.start() + len(opener[0]) - len(opener[0].lstrip())
    parts = [
        flow.stated(name, Span(*opener.span(name)))
        for name in ("number", "mover", "seconder")
        if opener.groupdict().get(name)
    ]
    if outcome:
        parts.append(flow.stated("outcome", Span(*outcome.span("outcome"))))
        stop = outcome.end()
    return Fact(FactKind.RESOLUTION, _trimmed(flow, Span(start, stop)), tuple(parts))


def _stop(flow: Flow, opener: re.Match[str], bound: int) -> int:
    """Without an outcome a motion ends with its paragraph, or the next one below its mover."""
    index = flow.block_at(opener.end() - 1)
    if flow.blocks[index].stop - opener.end() < 3 and index + 1 < len(flow.blocks):
        index += 1
    return min(bound, flow.blocks[index].stop)


def _bounds(flow: Flow, openers: list[re.Match[str]]) -> list[int]:
    """How far each motion may reach: to the next one, or a motion's greatest length."""
    following = [*(opener.start() for opener in openers[1:]), len(flow.text)]
    return [
        min(start, opener.end() + _LONGEST)
        for opener, start in zip(openers, following, strict=False)
    ]


def _trimmed(flow: Flow, span: Span) -> Span:
    return flow.stated("", span).span
