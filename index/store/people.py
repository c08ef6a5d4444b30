"""Names of people as the minutes print them."""

from collections.abc import Iterator

import apsw


def named(connection: apsw.Connection, word: str) -> Iterator[str]:
    """Every printed name of a person that holds a word, each once."""
    rows = connection.execute("SELECT name FROM people WHERE instr(name, ?)", (word,))
    return (name for (name,) in rows)
