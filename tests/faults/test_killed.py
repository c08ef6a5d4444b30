"""A process that is killed or interrupted: the archive opens, and the next run ends the work."""

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
from tests.faults.kills import kill

FILES = 200
_QUESTION = "parcel of the allotments at Nether Ostermere"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")


def _documents(program: Program) -> int:
    """Documents in the archive now, however far the other process has come."""
    archive = Archive(program.archive)
    try:
        return archive.status().documents
    except (ArchiveError, apsw.Error):
        return 0  # its schema is being made
    finally:
        archive.close()


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
    files = 600  # more than are read between two looks at how far it is
    many = write_many(tmp_path / "many", files)
    process = program.start("index", many, "--model", "hashing")
    _wait_until(lambda: _documents(program) > 0, process)

    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=TIMEOUT)

    # Where it is slow it has told before how far it is.
    assert errors.decode().splitlines()[-1] == "minutebook: Stopped; what was finished is kept."
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
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline


@posix_only
def test_runs_that_are_killed_at_any_point_end_like_clean_ones(tmp_path: Path) -> None:
    tally = kill(4, tmp_path / "killed", seed=5, files=12, a_round=(2, 2))
    assert tally.faults == []
    assert tally.kills == 4


@posix_only
@pytest.mark.model
def test_one_whole_model_is_in_use_whenever_a_run_is_killed(tmp_path: Path) -> None:
    tally = kill(4, tmp_path / "killed", seed=7, files=12, a_round=(2, 2), model_change=True)
    assert tally.faults == []
    assert tally.kills == 4
