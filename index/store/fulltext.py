"""Full-text search with FTS5, filtered inside the search."""

from collections.abc import Sequence

import apsw

from index.protocols import FacetFilter
from index.store.filtering import conditions

_TEXT_WEIGHT, _CONTEXT_WEIGHT, _MEETING_WEIGHT = 1.0, 1.0, 0.4
"""BM25 counts a word of the committee's name for less: nearly every passage holds some."""


def phrase(words: Sequence[str]) -> str:
    """Words as one FTS5 string: nothing in them can be read as query syntax."""
    return '"' + " ".join(words).replace('"', '""') + '"'


def search(
    connection: apsw.Connection, phrases: Sequence[str], k: int, allowed: FacetFilter
) -> list[tuple[int, float]]:
    """The k best passages by BM25 for any of the phrases, as (id, score), best first."""
    if not phrases or allowed.committees == ():
        return []
    where, values = conditions(allowed)
    join = (
        "JOIN passages ON passages.id = fulltext.rowid "
        "JOIN meetings ON meetings.id = passages.meeting_id "
        if where
        else ""
    )
    rows = connection.execute(
        f"SELECT fulltext.rowid, -bm25(fulltext, {_TEXT_WEIGHT}, {_CONTEXT_WEIGHT}, "
        f"{_MEETING_WEIGHT}) AS score "
        f"FROM fulltext {join}WHERE fulltext MATCH ?{where} ORDER BY score DESC LIMIT ?",
        (" OR ".join(phrases), *values, k),
    )
    return [(number, score) for number, score in rows]


def some(connection: apsw.Connection, k: int, allowed: FacetFilter) -> list[int]:
    """Any k passages that the filter lets through, the latest meetings first."""
    if allowed.committees == ():
        return []
    where, values = conditions(allowed)
    rows = connection.execute(
        "SELECT passages.id FROM passages "
        "JOIN meetings ON meetings.id = passages.meeting_id "
        f"WHERE true{where} ORDER BY meetings.held_on DESC, passages.id LIMIT ?",
        (*values, k),
    )
    return [number for (number,) in rows]


def rarity(connection: apsw.Connection, stem: str) -> int:
    """How many passages hold a stem, by the tokenizer's own stemming."""
    count = connection.execute("SELECT doc FROM fulltext_words WHERE term = ?", (stem,)).get
    return int(count or 0)
