"""A database is opened only when it is ours, and told apart from what merely looks like it."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path

import apsw
import pytest

from index.errors import ArchiveError
from index.store.connection import connect, translated


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "minutes.db"


def refusal(database: Path, *, writable: bool) -> str:
    with pytest.raises(ArchiveError) as caught:
        connect(database, writable=writable)
    sentence = str(caught.value)
    assert str(database) in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_new_database_is_marked_as_ours(database: Path) -> None:
    connect(database, writable=True).close()
    plain = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    assert plain.pragma("application_id") == int.from_bytes(b"MNBT", "big")
    assert plain.pragma("user_version") >= 1
    plain.close()


def test_opening_it_again_changes_nothing(database: Path) -> None:
    connect(database, writable=True).close()
    before = database.read_bytes()
    connect(database, writable=True).close()
    connect(database, writable=False).close()
    assert database.read_bytes() == before


@pytest.mark.parametrize("writable", [True, False])
def test_an_archive_of_a_newer_version_is_refused(database: Path, *, writable: bool) -> None:
    connection = connect(database, writable=True)
    connection.pragma("user_version", 999)
    connection.close()
    before = database.read_bytes()
    assert "newer Minutebook" in refusal(database, writable=writable)
    assert database.read_bytes() == before


@pytest.mark.parametrize("writable", [True, False])
def test_the_database_of_another_program_is_refused_untouched(
    database: Path, *, writable: bool
) -> None:
    foreign = apsw.Connection(str(database))
    foreign.execute("CREATE TABLE recipes (name TEXT)")
    foreign.close()
    before = database.read_bytes()
    assert "not a Minutebook archive" in refusal(database, writable=writable)
    assert database.read_bytes() == before


@pytest.mark.parametrize("writable", [True, False])
def test_a_file_that_is_no_database_is_refused_untouched(database: Path, *, writable: bool) -> None:
    database.write_bytes(b"Dear Sir, with reference to the culvert " * 200)
    before = database.read_bytes()
    assert "damaged" in refusal(database, writable=writable)
    assert database.read_bytes() == before


def test_a_database_cut_short_is_called_damaged(database: Path) -> None:
    connect(database, writable=True).close()
    os.truncate(database, 6000)

    def read() -> None:
        with translated(database):
            connection = connect(database, writable=False)
            connection.execute("SELECT * FROM documents, passages, items, fulltext").fetchall()

    with pytest.raises(ArchiveError, match="damaged"):
        read()


def test_a_reader_cannot_write(database: Path) -> None:
    connect(database, writable=True).close()
    reader = connect(database, writable=False)
    with pytest.raises(ArchiveError, match="permission"), translated(database):
        reader.execute("DELETE FROM documents")
    reader.close()


def test_a_reader_sees_what_is_committed_while_a_writer_writes(database: Path) -> None:
    writer = connect(database, writable=True)
    reader = connect(database, writable=False)
    with writer:
        writer.execute("INSERT INTO settings VALUES ('a', 'b')")
        assert reader.execute("SELECT count(*) FROM settings").get == 0
    assert reader.execute("SELECT count(*) FROM settings").get == 1
    reader.close()
    writer.close()


def test_a_bug_is_not_dressed_up_as_a_fault_of_the_disk(database: Path) -> None:
    connection = connect(database, writable=True)
    with pytest.raises(apsw.SQLError), translated(database):
        connection.execute("SELECT nonsense")
    connection.close()


def write_old(database: Path) -> None:
    """A database as the first version of the schema has it."""
    first = (resources.files("index.store") / "schema" / "0001_minutes.sql").read_text("utf-8")
    old = apsw.Connection(str(database))
    old.enable_load_extension(True)
    old.execute(first)
    old.pragma("application_id", int.from_bytes(b"MNBT", "big"))
    old.pragma("user_version", 1)
    old.close()


def test_a_reader_brings_an_older_archive_up_to_date(database: Path) -> None:
    write_old(database)
    connection = connect(database, writable=False)
    assert connection.execute("SELECT count(*) FROM acronyms").get == 0
    connection.close()


def test_many_open_an_older_archive_at_once(database: Path) -> None:
    write_old(database)
    together = threading.Barrier(6)

    def read() -> object:
        together.wait()
        connection = connect(database, writable=False)
        found = connection.execute("SELECT count(*) FROM acronyms").get
        connection.close()
        return found

    with ThreadPoolExecutor(6) as pool:
        assert [one.result() for one in [pool.submit(read) for _ in range(6)]] == [0] * 6
