"""`minutebook follow`: what changes in a folder is found without being asked for."""

import signal
import sys
import time
from pathlib import Path

import pytest

from tests.end2end.program import BENCHES, TIMEOUT, Program, is_progress

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent otherwise there")


def wait_for(reached) -> None:
    deadline = time.monotonic() + TIMEOUT
    while not reached():
        assert time.monotonic() < deadline
        time.sleep(0.3)


def test_nothing_is_followed_before_a_folder_is_added(program: Program) -> None:
    outcome = program.run("follow", status=1)
    assert "minutebook index FOLDER" in outcome.sentence


def test_a_file_that_is_dropped_into_a_folder_is_found_and_ctrl_c_ends_it(
    program: Program, library: Path
) -> None:
    program.index(library)
    process = program.start("follow")
    assert process.stdout is not None
    assert str(library) in process.stdout.readline().decode()

    (library / "bandstand.txt").write_text(BENCHES.replace("benches", "bandstands"), "utf-8")
    wait_for(lambda: program.status()["documents"] == 4)
    (library / "bandstand.txt").rename(library / "the bandstand.txt")
    wait_for(lambda: "the bandstand.txt" in str(program.ask("oak bandstands")["passages"]))
    (library / "pool.txt").unlink()

    assert process.stderr is not None
    told = (line.decode() for line in process.stderr)
    assert "pool.txt is no longer there" in next(line for line in told if not is_progress(line))
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=TIMEOUT)
    assert process.returncode == 0
    assert "1 moved" in output.decode()
    rest = errors.decode().splitlines()
    assert [line for line in rest if line and not is_progress(line)] == []
    assert program.status()["documents"] == 4
    assert program.status()["to_embed"] == 0
