"""Full-text search with FTS5, filtered inside the search."""

from collections.abc import Iterator, Sequence

import apsw

from index.store.filtering import EVERYTHING, Where

_TEXT_WEIGHT, _CONTEXT_WEIGHT, _MEETING_WEIGHT = 1.0, 1.0, 0.4
"""BM25 counts a word of the committee's name for less: nearly every passage holds some."""


def phrase(words: Sequence[str]) -> str:
    """Words as one FTS5 string: nothing in them can be read as query syntax."""
    return '"' + " ".join(words).replace('"', '""') + '"'


def search(
    connection: apsw.Connection,
    phrases: Sequence[str],
    k: int,
    condition: Where = EVERYTHING,
    since: int = 0,
) -> list[tuple[int, float]]:
    """The k best passages by BM25 for any of the phrases, as (id, score), best first.

    `since`: the first id that is looked at.
    """
    if not phrases:
        return []
    rows = connection.execute(
        f"SELECT fulltext.rowid, -bm25(fulltext, {_TEXT_WEIGHT}, {_CONTEXT_WEIGHT}, "
        f"{_MEETING_WEIGHT}) AS score "
        f"FROM {_within(condition)} WHERE fulltext MATCH ? AND fulltext.rowid >= ?{condition.sql} "
        "ORDER BY score DESC LIMIT ?",
        (" OR ".join(phrases), since, *condition.values, k),
    )
    return [(number, score) for number, score in rows]


def count(connection: apsw.Connection, phrase: str, condition: Where = EVERYTHING) -> int:
    """How many of the passages that the condition lets through hold a phrase."""
    found = connection.execute(
        f"SELECT count(*) FROM {_within(condition)} WHERE fulltext MATCH ?{condition.sql}",
        (phrase, *condition.values),
    ).get
    return int(found)


def count_since(connection: apsw.Connection, phrase: str, since: int) -> int:
    """How many passages from this id on hold a phrase."""
    found = connection.execute(
        "SELECT count(*) FROM fulltext WHERE fulltext MATCH ? AND rowid >= ?", (phrase, since)
    ).get
    return int(found)


def _within(condition: Where) -> str:
    if not condition:
        return "fulltext"
    return (
        "fulltext JOIN passages ON passages.id = fulltext.rowid "
        "JOIN meetings ON meetings.id = passages.meeting_id"
    )


def some(connection: apsw.Connection, k: int, condition: Where) -> list[int]:
    """Any k passages that the condition lets through, the latest meetings first."""
    rows = connection.execute(
        "SELECT passages.id FROM passages "
        "JOIN meetings ON meetings.id = passages.meeting_id "
        f"WHERE true{condition.sql} ORDER BY meetings.held_on DESC, passages.id LIMIT ?",
        (*condition.values, k),
    )
    return [number for (number,) in rows]


def occurrences(connection: apsw.Connection) -> Iterator[tuple[str, int, float]]:
    """Every word of every passage as (stem, passage, weight of its column), stem by stem."""
    weights = {"text": _TEXT_WEIGHT, "context": _CONTEXT_WEIGHT, "meeting": _MEETING_WEIGHT}
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.fulltext_instances "
        "USING fts5vocab (main, fulltext, instance)"
    )
    rows = connection.execute("SELECT term, doc, col FROM temp.fulltext_instances")
    return ((stem, number, weights[column]) for stem, number, column in rows)


def rarity(connection: apsw.Connection, stem: str) -> int:
    """How many passages hold a stem, by the tokenizer's own stemming."""
    count = connection.execute("SELECT doc FROM fulltext_words WHERE term = ?", (stem,)).get
    return int(count or 0)


def is_held(connection: apsw.Connection, stem: str) -> bool:
    """Whether any passage holds a stem; to count those of a common word takes far longer."""
    first = connection.execute("SELECT 1 FROM fulltext_places WHERE term = ? LIMIT 1", (stem,))
    return first.get is not None
