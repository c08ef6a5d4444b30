"""What acronyms stand for in an archive, by its own documents."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import apsw

from index.minutes.acronyms import Acronym


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym with what it stands for, and how many documents say so."""

    short: str
    long: str
    stems: tuple[str, ...]
    """Of the long name."""
    documents: int


def insert_acronyms(
    connection: apsw.Connection, document_id: int, found: Iterable[Acronym]
) -> None:
    """Store what a document defines."""
    connection.executemany(
        "INSERT INTO acronyms (document_id, short, long, stems) VALUES (?, ?, ?, ?)",
        ((document_id, one.short, one.long, " ".join(one.stems)) for one in found),
    )


def definitions_of(connection: apsw.Connection, shorts: Iterable[str]) -> list[Definition]:
    """What these acronyms stand for, in small or capital letters; best known first."""
    return _definitions(connection, "short", list(shorts))


def definitions_by_name(
    connection: apsw.Connection, names: Iterable[Sequence[str]]
) -> list[Definition]:
    """The acronyms of names that are given as their stems; best known first."""
    return _definitions(connection, "stems", [" ".join(stems) for stems in names])


def _definitions(
    connection: apsw.Connection, column: str, wanted: Sequence[str]
) -> list[Definition]:
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        "SELECT min(short), min(long), stems, count(DISTINCT document_id) AS documents "
        f"FROM acronyms WHERE {column} IN ({marks}) "
        "GROUP BY short, stems ORDER BY documents DESC, short, stems",
        tuple(wanted),
    )
    return [
        Definition(short, long, tuple(stems.split(" ")), documents)
        for short, long, stems, documents in rows
    ]
