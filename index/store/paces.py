"""How fast this computer was, so that the next run can tell how long it will take."""

import apsw

_READING, _EMBEDDING = "pace of reading", "pace of embedding "


def remember_reading(connection: apsw.Connection, seconds_a_byte: float) -> None:
    """How long the files of a run took to read and store."""
    _remember(connection, _READING, seconds_a_byte)


def remember_embedding(
    connection: apsw.Connection, fingerprint: str, seconds_a_passage: float
) -> None:
    """How long the passages of a run took to embed with a model."""
    _remember(connection, _EMBEDDING + fingerprint, seconds_a_passage)


def expected(
    connection: apsw.Connection, fingerprint: str, size: int, passages: int | None
) -> float | None:
    """Seconds that so many bytes will take; None where nothing is known of this computer yet.

    Where it is not known how many passages are in them, there are as many as in what is there.
    """
    reading = _known(connection, _READING)
    embedding = _known(connection, _EMBEDDING + fingerprint)
    if reading is None or embedding is None:
        return None
    if passages is None:
        passages = round(size * _passages_a_byte(connection))
    return size * reading + passages * embedding


def _passages_a_byte(connection: apsw.Connection) -> float:
    held = connection.execute(
        "SELECT (SELECT count(*) FROM passages) * 1.0 / nullif(sum(bytes), 0) FROM documents"
    ).get
    return float(held or 0)


def _remember(connection: apsw.Connection, key: str, pace: float) -> None:
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, repr(pace)))


def _known(connection: apsw.Connection, key: str) -> float | None:
    value = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).get
    return None if value is None else float(str(value))
