"""Names of people as the minutes print them."""

import json
from collections.abc import Iterator

import apsw

from index.store.fulltext import phrase

_PARTS = frozenset(["name", "chair", "mover", "seconder", "asker", "replier", "who"])


def named(connection: apsw.Connection, word: str) -> Iterator[str]:
    """Every printed name of a person that holds a word, each once."""
    # Only meetings whose words hold it are looked at. JSON writes what is not ASCII as itself here:
    # the rows were written so.
    rows = connection.execute(
        "SELECT DISTINCT parts FROM (SELECT DISTINCT meeting_id FROM fulltext "
        "JOIN passages ON passages.id = fulltext.rowid WHERE fulltext MATCH ?) AS found "
        "CROSS JOIN facts ON facts.meeting_id = found.meeting_id WHERE instr(parts, ?)",
        (phrase([word]), word),
    )
    seen: set[str] = set()
    for (parts,) in rows:
        for name, value, *_ in json.loads(parts):
            if name in _PARTS and word in value and value not in seen:
                seen.add(value)
                yield value
