"""Votes in tables, and the outcome that stands with a vote."""

import re
from collections.abc import Iterator

from index.minutes.facts.flow import Block, Flow
from index.minutes.facts.people import read_people
from index.minutes.facts.tables import cells, is_row, rows_below
from index.types import Fact, FactKind, Span, Stated

TO = re.compile(
    r"\b(?i:by (?:a vote of )?|a vote of |vote was |(?:Passed|Failed|Carried|Lost|Defeated)\s?\()"
    r"(?P<for>\d{1,3})(?:\s(?i:votes?))?\s(?i:to)\s(?P<against>\d{1,3})\b"
)
_ROLES = {
    "for": "for yea yeas yes infavour oblaid",
    "against": "against nay nays no ynerbyn",
    "abstained": "abstain abstained abstention abstentions abstaining recuse ymatal",
    "absent": "absent",
}
ROLE_OF = {word: role for role, words in _ROLES.items() for word in words.split()}
_OUTCOME = re.compile(
    r"(?:(?i:motion|amendment|proposal)\s(?:(?i:was|as)\s)?(?:(?i:declared\s)?))?"
    r"\b(?P<outcome>(?i:carried|defeated|lost|passed|failed))\b"
)


def read_vote_tables(flow: Flow) -> Iterator[Fact]:
    """Tables with a column for each side, the names below or a vote a row."""
    for index, block in enumerate(flow.blocks):
        if not is_row(flow, block):
            continue
        head = cells(flow, block)
        roles = [ROLE_OF.get(flow.of(cell).strip(" :").lower()) for cell in head]
        if "for" not in roles and "against" not in roles:
            continue
        rows = rows_below(flow, index)
        if roles[0]:
            yield from _one_vote(flow, block, roles, rows)
        else:
            yield from _vote_a_row(flow, head, roles, rows)


def _one_vote(
    flow: Flow, block: Block, roles: list[str | None], rows: list[list[Span]]
) -> Iterator[Fact]:
    cells = [
        (role, row[column])
        for row in rows
        for column, role in enumerate(roles)
        if column < len(row)
    ]
    parts = [part for role, cell in cells if role for part in _names(flow, role, cell)]
    if parts:
        stop = next(row[-1].stop + 1 for row in reversed(rows) if row)
        yield with_outcome(flow, Span(block.start, stop), parts)


def _vote_a_row(
    flow: Flow, head: list[Span], roles: list[str | None], rows: list[list[Span]]
) -> Iterator[Fact]:
    for row in rows:
        if len(row) != len(head):
            continue
        parts = [
            part
            for role, cell in zip(roles, row, strict=True)
            if role
            for part in _names(flow, role, cell)
        ]
        outcome = _OUTCOME.search(flow.text, row[-1].start, row[-1].stop)
        if outcome:
            parts.append(flow.stated("outcome", Span(*outcome.span("outcome"))))
        if parts and any(part.name in _ROLES for part in parts):
            yield Fact(FactKind.VOTE, Span(row[0].start, row[-1].stop), tuple(parts))


def _names(flow: Flow, role: str, cell: Span) -> list[Stated]:
    if flow.of(cell).strip().isdigit():
        return [flow.stated(role, cell)]
    return [flow.stated(role, person.name) for person in read_people(flow.text, cell).people]


def with_outcome(flow: Flow, span: Span, parts: list[Stated]) -> Fact:
    """The outcome within the span, or in the line behind it."""
    index = flow.block_at(span.stop - 1)
    reach = flow.blocks[index].stop
    if reach - span.stop < 3 and index + 1 < len(flow.blocks):
        reach = min(flow.blocks[index + 1].stop, flow.blocks[index + 1].start + 120)
    found = list(_OUTCOME.finditer(flow.text, span.start, span.stop))
    match = (
        found[-1] if found else _OUTCOME.search(flow.text, span.stop, min(reach, span.stop + 160))
    )
    if match:
        more = [flow.stated("outcome", Span(*match.span("outcome")))]
        to = TO.match(flow.text, match.start("outcome"))
        if to and not any(part.value.isdigit() for part in parts):
            more += [flow.stated(name, Span(*to.span(name))) for name in ("for", "against")]
        stop = max(span.stop, *(part.span.stop for part in more))
        return Fact(FactKind.VOTE, Span(span.start, stop), (*parts, *more))
    return Fact(FactKind.VOTE, span, tuple(parts))
