"""The rows of a register in one database: chosen and put in order by SQL, read a few at a time."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import apsw

from index.store import browsing, filtering, fulltext
from index.types import (
    AgendaItem,
    Document,
    Fact,
    FactKind,
    MeetingStatus,
    Page,
    Passage,
    RegisterOrder,
    RegisterQuery,
    RegisterRow,
    Span,
)

_WORD = re.compile(r"[^\W_]+")
_KEYS = {
    RegisterOrder.DAY: "coalesce(meetings.held_on, '')",
    RegisterOrder.BODY: "lower(coalesce(meetings.committee, meetings.council, ''))",
    RegisterOrder.ITEM: "(SELECT lower(coalesce(title, '')) FROM items "
    "WHERE items.meeting_id = facts.meeting_id AND items.start <= facts.start "
    "ORDER BY items.start DESC LIMIT 1)",
}
_STANDING = (
    f"CASE {{0}}.status WHEN '{MeetingStatus.CONFIRMED}' THEN 4 WHEN '{MeetingStatus.DRAFT}' THEN 2 "
    f"WHEN '{MeetingStatus.DECISIONS}' THEN 1 WHEN '{MeetingStatus.AGENDA}' THEN 0 ELSE 3 END"
)
_WORTH = (
    f"({_STANDING}, {{0}}.cut = '[]', "
    "(SELECT count(*) FROM passages p WHERE p.meeting_id = {0}.id), -{0}.id)"
)
# Pairs of minutes of one meeting, the better beside the other (as index/versions.py has it).
_VERSIONS = (
    "WITH better AS MATERIALIZED (SELECT m.id AS id, o.id AS other, "
    f"{_STANDING.format('o')} > {_STANDING.format('m')} AND o.cut = '[]' AS replaces "
    "FROM meetings m JOIN meetings o ON o.committee_id = m.committee_id "
    "AND o.held_on = m.held_on AND o.id <> m.id "
    "AND coalesce(o.starts_at, m.starts_at, '') = coalesce(m.starts_at, o.starts_at, '') "
    f"WHERE {_WORTH.format('o')} > {_WORTH.format('m')})"
)
# What whole minutes of a higher standing replace is not listed, nor what better ones say as well.
_LESSER = (
    f"{_VERSIONS}, told AS MATERIALIZED (SELECT id, meeting_id, "
    "replace(replace(words, char(10), ' '), '  ', ' ') AS words FROM facts WHERE kind = ?1 "
    "AND meeting_id IN (SELECT id FROM better UNION SELECT other FROM better)), "
    "lesser AS MATERIALIZED (SELECT told.id FROM better JOIN told ON told.meeting_id = better.id "
    "WHERE better.replaces UNION "
    "SELECT told.id FROM told JOIN better ON better.id = told.meeting_id "
    "JOIN told same ON same.meeting_id = better.other AND same.words = told.words) "
)
_ROWS = (
    f"SELECT f.id, f.kind, f.start, f.stop, f.parts, f.words, f.meeting_id, {browsing.DOCUMENT}, "
    f"{browsing.MEETING}, {browsing.ITEM}, p.id, p.heading, p.paragraph "
    "FROM facts f JOIN meetings m ON m.id = f.meeting_id "
    "JOIN documents d ON d.id = m.document_id "
    "LEFT JOIN items i ON i.id = (SELECT id FROM items WHERE meeting_id = f.meeting_id "
    "AND start <= f.start ORDER BY start DESC LIMIT 1) "
    "LEFT JOIN passages p ON p.stop > f.start AND p.id = (SELECT id FROM passages "
    "WHERE document_id = d.id AND start <= f.start ORDER BY start DESC LIMIT 1) "
    "WHERE f.id IN (SELECT value FROM json_each(?))"
)
_NEAR = 160
"""Characters between a decision and the vote on it, where they do not share words."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A row by its number, and what it is sorted by."""

    key: str
    day: str
    id: int


def placed(connection: apsw.Connection, query: RegisterQuery, limit: int | None) -> list[Placed]:
    """The first rows of a register, in order; all of them without a limit."""
    chosen, values = _chosen(connection, query)
    way = "DESC" if query.descending else "ASC"
    rows = connection.execute(
        f"{_LESSER}SELECT {_KEYS[query.order]} AS key, coalesce(meetings.held_on, ''), facts.id "
        f"{chosen} ORDER BY key {way}, meetings.held_on DESC, meetings.id, facts.start LIMIT ?",
        (*values, -1 if limit is None else limit),
    )
    return [Placed(*row) for row in rows]


def count(connection: apsw.Connection, query: RegisterQuery) -> int:
    """How many rows a register has."""
    chosen, values = _chosen(connection, query)
    return int(connection.execute(f"{_LESSER}SELECT count(*) {chosen}", values).get)


def rows(connection: apsw.Connection, ids: Sequence[int]) -> dict[int, RegisterRow]:
    """The rows of these numbers, with the votes on decisions."""
    found: list[tuple[Any, ...]] = connection.execute(_ROWS, (json.dumps(list(ids)),)).fetchall()
    recorded = {number: _recorded(connection, number) for number in {row[6] for row in found}}
    return {row[0]: _with_vote(_row(connection, row), recorded[row[6]]) for row in found}


def _chosen(connection: apsw.Connection, query: RegisterQuery) -> tuple[str, tuple[object, ...]]:
    where = filtering.where(connection, replace(query.filters, kind=None))
    sql = "FROM facts JOIN meetings ON meetings.id = facts.meeting_id WHERE facts.kind = ?1 "
    values: tuple[object, ...] = (query.kind, *where.values)
    sql += f"AND facts.id NOT IN (SELECT id FROM lesser){where.sql}"
    if words := _WORD.findall(query.words):
        sql += " AND facts.id IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)"
        # All of them; what is being typed is found before its last letter is.
        values += (" ".join(fulltext.phrase([word]) for word in words) + " *",)
    return sql, values


def _row(connection: apsw.Connection, row: Sequence[Any]) -> RegisterRow:
    kind, start, stop, parts, words = row[1:6]
    document, meeting, item = row[7:11], row[11:17], row[17:24]
    passage_id, heading, paragraph = row[24:]
    span = Span(start, stop)
    pages = _pages(connection, document[0], span)
    first, last = (pages[0], pages[-1]) if pages else (None, None)
    none = AgendaItem(None, None, exempt=False, span=span)
    passage = Passage(
        id=passage_id or 0,
        document=Document(*document),
        meeting=browsing.meeting_of(meeting),
        item=browsing.item_of(item) if item[3] is not None else none,
        heading=heading,
        paragraph=paragraph,
        page=first.number if first else None,
        page_label=first.label if first else None,
        span=span,
        text=words,
        last_page=last.number if last else None,
        last_page_label=last.label if last else None,
        scanned=any(page.scanned for page in pages),
    )
    return RegisterRow(passage, Fact(FactKind(kind), span, browsing.stated_of(parts)))


def _pages(connection: apsw.Connection, document_id: int, span: Span) -> list[Page]:
    found = connection.execute(
        "SELECT start, stop, number, label, scanned FROM pages "
        "WHERE document_id = ? AND start < ? AND stop > ? ORDER BY start",
        (document_id, span.stop, span.start),
    )
    return [Page(Span(a, b), number, label, bool(scan)) for a, b, number, label, scan in found]


def _recorded(connection: apsw.Connection, meeting_id: int) -> list[Fact]:
    """The decisions and the votes of a meeting, in order."""
    found = connection.execute(
        "SELECT kind, start, stop, parts FROM facts WHERE meeting_id = ? AND kind IN (?, ?) "
        "ORDER BY start, id",
        (meeting_id, FactKind.RESOLUTION, FactKind.VOTE),
    )
    return [Fact(FactKind(k), Span(a, b), browsing.stated_of(parts)) for k, a, b, parts in found]


def _with_vote(row: RegisterRow, recorded: Iterable[Fact]) -> RegisterRow:
    """The decision with the vote in its words; else with the one that stands beside it."""
    if row.fact.kind is not FactKind.RESOLUTION:
        return row
    own, item = row.fact.span, row.passage.item.span
    facts = [fact for fact in recorded if fact.span.common(item) or fact.span.common(own)]
    for fact in facts:
        if fact.kind is FactKind.VOTE and fact.span.common(own):
            return replace(row, vote=fact)
    place = next((at for at, fact in enumerate(facts) if fact.span == own), None)
    beside = () if place is None else (*facts[place + 1 : place + 2], *facts[:place][-1:])
    for fact in beside:
        apart = max(fact.span.start - own.stop, own.start - fact.span.stop)
        if fact.kind is FactKind.VOTE and apart <= _NEAR:
            return replace(row, vote=fact)
    return row
