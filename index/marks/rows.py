"""Marks in a database of what is kept."""

from collections.abc import Iterator
from datetime import datetime

import apsw

from index.types import Document, ReaderMark, ReaderMarkKind, Span

_COLUMNS = "id, kind, path, sha256, start, stop, words, before, after, citation, created_on, note"


def marks(
    connection: apsw.Connection | None, document: Document | None, *, exempt: bool
) -> Iterator[ReaderMark]:
    """All marks, or those in a document: under its path, or in its bytes. None before the first."""
    if connection is None or not connection.table_exists("main", "marks"):
        return
    where = "WHERE path = ?1 OR sha256 = ?2" if document else ""
    values = (document.path, document.sha256) if document else ()
    sql = f"SELECT {_COLUMNS} FROM marks {where} ORDER BY path, start"
    for row in connection.execute(sql, values):
        number, kind, file, digest, start, stop, words, before, after, citation, made, note = row
        yield ReaderMark(
            id=number,
            kind=ReaderMarkKind(kind),
            path=file,
            sha256=digest,
            span=Span(start, stop),
            words=words,
            before=before,
            after=after,
            citation=citation,
            created_on=datetime.fromisoformat(made),
            note=note,
            exempt=exempt,
        )


def put(connection: apsw.Connection, mark: ReaderMark) -> None:
    """Put a mark in, or in place of the one with its id."""
    connection.execute(
        f"INSERT OR REPLACE INTO marks ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            mark.id,
            mark.kind.value,
            mark.path,
            mark.sha256,
            mark.span.start,
            mark.span.stop,
            mark.words,
            mark.before,
            mark.after,
            mark.citation,
            mark.created_on.isoformat(),
            mark.note,
        ),
    )


def move(connection: apsw.Connection, mark: ReaderMark) -> None:
    """Remember where the words of a mark are now, unless it was removed meanwhile."""
    place = (mark.path, mark.sha256, mark.span.start, mark.span.stop, mark.before, mark.after)
    connection.execute(
        "UPDATE marks SET path = ?, sha256 = ?, start = ?, stop = ?, before = ?, after = ? "
        "WHERE id = ?",
        (*place, mark.id),
    )


def remove(connection: apsw.Connection, number: str) -> None:
    """Forget a mark; nothing happens where it is not here."""
    connection.execute("DELETE FROM marks WHERE id = ?", (number,))
