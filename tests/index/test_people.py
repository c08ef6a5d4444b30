"""The names that minutes print: they come and go with the minutes, and an older archive gets them."""

from pathlib import Path

import apsw

from index.store import documents, people
from index.store.connection import connect
from tests.index.older import OLDER

MINUTES = """Parks Committee
Minutes of the meeting held on {} March 2024

Present: Councillors {} and Ines Quern.

3. Benches

Members heard that the benches by the pond had been broken by frost.
"""


def names(connection: apsw.Connection) -> set[str]:
    return {name for word in ("Tallow", "Quern") for name in people.named(connection, word)}


def test_a_name_is_known_as_long_as_minutes_print_it(connection, store, write) -> None:
    store(write("a.txt", MINUTES.format(5, "Ann Tallow")))
    store(write("b.txt", MINUTES.format(12, "Bernard Tallow")))
    assert names(connection) == {"Ann Tallow", "Bernard Tallow", "Ines Quern"}
    assert list(people.named(connection, "tallow")) == []
    store(write("b.txt", MINUTES.format(12, "Carys Tallow")))
    assert names(connection) == {"Ann Tallow", "Carys Tallow", "Ines Quern"}
    first, second = documents.all_documents(connection)
    documents.delete_document(connection, first.path)
    assert names(connection) == {"Carys Tallow", "Ines Quern"}
    documents.delete_document(connection, second.path)
    assert names(connection) == set()
    assert connection.execute("SELECT count(*) FROM people").get == 0


def test_an_archive_of_before_there_was_a_list_of_names_gets_one(tmp_path: Path, store, write):
    store(write("a.txt", MINUTES.format(5, "Ann Tallow")))
    database = tmp_path / "minutes.db"
    old = apsw.Connection(str(database))
    old.execute(
        OLDER + "DROP TRIGGER fact_listed; DROP TRIGGER fact_unlisted; DROP TABLE fact_words;"
        "DROP INDEX facts_by_kind; ALTER TABLE facts DROP COLUMN words;"
        "DROP INDEX dated_corrections; DROP INDEX councils_with_committees; DROP TRIGGER people_recorded; DROP TRIGGER people_forgotten;"
        "DROP VIEW names_in_facts; DROP TABLE people; PRAGMA user_version = 6"
    )
    old.close()
    connection = connect(database, writable=False)
    assert names(connection) == {"Ann Tallow", "Ines Quern"}
    connection.close()
