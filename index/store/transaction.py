"""A change of a database, as one transaction that begins when no other writes any more."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All of it or nothing.

    apsw's own (`with connection`) ends with Python's lock held: while SQLite waits there for readers to
    end, none of this process can, nor can anything else in it go on, until it has waited in vain.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # on a full disk SQLite has undone it by itself
            connection.execute("ROLLBACK")
        raise
