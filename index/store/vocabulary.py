"""The archive's own words: which there are, and how they are written."""

from collections import Counter
from collections.abc import Iterable, Iterator

import apsw

from index.store.fulltext import phrase
from index.words import StemmedText, stem, word_at

_LOOKED_AT = 30
"""Places of a word that tell how it is written."""


def stems_beginning(
    connection: apsw.Connection, beginnings: Iterable[str], longest: int
) -> dict[str, int]:
    """The stems of at most this length that begin so, and how many passages hold each."""
    found: dict[str, int] = {}
    for beginning in beginnings:
        rows = connection.execute(
            "SELECT term, doc FROM fulltext_words WHERE term >= ? AND term < ? "
            "AND length(term) <= ?",
            (beginning, beginning + "\U0010ffff", longest),
        )
        found.update((term, passages) for term, passages in rows)
    return found


def as_written(connection: apsw.Connection, stemmed: str) -> Counter[str]:
    """The words that stand for a stem, by how often they do in some of its places."""
    rows = connection.execute(
        "SELECT places.offset, CASE places.col WHEN 'text' THEN p.text WHEN 'context' THEN p.context "
        "ELSE coalesce(m.committee, m.council) END FROM fulltext_places places "
        "JOIN passages p ON p.id = places.doc JOIN meetings m ON m.id = p.meeting_id "
        "WHERE places.term = ? LIMIT ?",
        (stemmed, _LOOKED_AT),
    )
    words = (word_at(text, place) for place, text in rows)
    return Counter(word for word in words if word and stem(word) == stemmed)


def _words_with(stemmed: str, text: str) -> Iterator[str]:
    known = StemmedText.of(text)
    for one, span in zip(known.stems, known.spans, strict=True):
        if one == stemmed:
            yield span.of(text)


def in_capitals(connection: apsw.Connection, acronym: str) -> bool:
    """Whether the archive, where it writes these letters, mostly means the acronym."""
    rows = connection.execute(
        "SELECT p.text FROM fulltext JOIN passages p ON p.id = fulltext.rowid "
        "WHERE fulltext MATCH ? LIMIT ?",
        (f"text : {phrase([acronym])}", _LOOKED_AT),
    )
    wanted = stem(acronym)
    written = [word for (text,) in rows for word in _words_with(wanted, text)]
    meant = sum(word.removesuffix("s") in {acronym, acronym.upper()} for word in written)
    return 2 * meant > len(written)
