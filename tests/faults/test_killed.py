"""A process that is killed or interrupted: the archive opens, and the next run ends the work."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import apsw
import pytest

from index.archive import Archive
from index.errors import ArchiveError
from tests.end2end.program import TIMEOUT, Program, assert_sound, write_many

FILES = 200
KILLS = 10
_QUESTION = "parcel of the allotments at Nether Ostermere"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")


def _stored(program: Program) -> list[Any]:
    """What a reader could find: each passage with its place, and how many are searched each way."""
    connection = apsw.Connection(
        str(program.archive / "minutes.db"), flags=apsw.SQLITE_OPEN_READONLY
    )
    rows: list[Any] = connection.execute(
        "SELECT d.path, p.start, p.stop, p.text, p.context, p.heading, p.paragraph FROM passages p "
        "JOIN documents d ON d.id = p.document_id ORDER BY d.path, p.start, p.stop"
    ).fetchall()
    rows += connection.execute("SELECT count(*) FROM fulltext_docsize").fetchall()
    rows += connection.execute("SELECT count(*) FROM vectors_1_rowids").fetchall()
    connection.close()
    return rows


def _documents(program: Program) -> int:
    """Documents in the archive now, however far the other process has come."""
    archive = Archive(program.archive)
    try:
        return archive.status().documents
    except (ArchiveError, apsw.Error):
        return 0  # its schema is being made
    finally:
        archive.close()


def test_killed_ten_times_the_archive_opens_and_ends_like_one_that_was_left_alone(
    program: Program, tmp_path: Path
) -> None:
    many = write_many(tmp_path / "many", FILES)
    clean = Program(program.home, tmp_path / "clean")
    clean.index(many)
    chance = random.Random(20240305)
    killed = 0

    for _ in range(KILLS):
        before = _documents(program)
        process = program.start("index", many, "--model", "hashing")
        # By what is stored, not by the clock: a busy machine is no faster the second time.
        enough = min(FILES, before + chance.randrange(1, FILES // 5))
        while process.poll() is None and _documents(program) < enough:
            time.sleep(chance.uniform(0, 0.05))
        if process.poll() is None:
            process.kill()
            killed += 1
        process.communicate(timeout=TIMEOUT)
        # Each process below opens what the kill left, before any writer has tidied it.
        documents = program.status()["documents"]
        assert documents >= before, "what was finished stays"
        if documents:
            assert program.run("verify").errors == ""
            assert program.ask(_QUESTION)["passages"]

    assert killed >= 3, "most were killed before their end"
    program.index(many)

    assert _stored(program) == _stored(clean)
    facts, clean_facts = program.status(), clean.status()
    for counted in ("documents", "meetings", "passages", "unreadable", "model", "to_embed"):
        assert facts[counted] == clean_facts[counted], counted
    assert_sound(program, _QUESTION)


def test_killed_while_documents_are_replaced_loses_none(program: Program, tmp_path: Path) -> None:
    many = write_many(tmp_path / "many", FILES)
    program.index(many)
    for file in many.iterdir():
        file.write_text(file.read_text("utf-8").replace("leaked", "ran dry"), "utf-8")

    process = program.start("index", many)
    _wait_until(lambda: _changed(program) > 0, process)
    process.kill()
    process.communicate(timeout=TIMEOUT)

    assert program.status()["documents"] == FILES
    assert program.ask(_QUESTION)["passages"]
    program.run("index", many)
    assert_sound(program, _QUESTION)
    assert program.status()["documents"] == FILES


def _changed(program: Program) -> int:
    connection = apsw.Connection(
        str(program.archive / "minutes.db"), flags=apsw.SQLITE_OPEN_READONLY
    )
    try:
        return int(connection.execute("SELECT count(*) FROM texts WHERE text LIKE '%ran dry%'").get)
    finally:
        connection.close()


@posix_only
def test_an_interrupted_run_says_so_and_keeps_what_is_finished(
    program: Program, tmp_path: Path
) -> None:
    files = 1200  # more than are read between two looks at how far it is
    many = write_many(tmp_path / "many", files)
    process = program.start("index", many, "--model", "hashing")
    _wait_until(lambda: _documents(program) > 0, process)

    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=TIMEOUT)

    assert errors.decode() == "minutebook: Stopped; what was finished is kept.\n"
    assert output == b""
    assert process.returncode == 1
    finished = program.status()["documents"]
    assert 0 < finished < files
    assert program.run("verify").errors == ""
    answer = program.ask(_QUESTION)
    assert answer["passages"]
    assert "searched by words only" in answer["notice"]

    outcome = program.run("index", many)

    assert outcome.text.startswith(f"{files - finished} added, 0 changed, {finished} unchanged")
    assert_sound(program, _QUESTION)


def _wait_until(reached: Any, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + TIMEOUT
    while not reached():
        assert process.poll() is None, "it ended before it could be stopped"
        assert time.monotonic() < deadline
