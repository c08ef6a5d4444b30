"""Around the commands: help, pipes, and a machine without a window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from index import __version__
from tests.end2end.program import BENCHES, TIMEOUT, Program

COMMANDS = ("index", "ask", "text", "verify", "status", "remove", "evaluate")


def test_version(program: Program) -> None:
    assert program.run("--version").text == f"minutebook {__version__}\n"


def test_help_names_every_command(program: Program) -> None:
    text = program.run("--help").text

    for command in COMMANDS:
        assert f"\n    {command} " in text


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(program: Program, command: str) -> None:
    assert f"minutebook {command}" in program.run(command, "--help").text


def test_text_of_a_file_needs_no_archive(program: Program) -> None:
    file = program.home / "benches.txt"
    file.write_text(BENCHES, "utf-8")

    assert program.text_of(file) == BENCHES
    assert not program.archive.exists()


def test_text_adds_no_line_end(program: Program) -> None:
    file = program.home / "short.md"
    file.write_bytes(b"one line without an end")

    assert program.run("text", file).output == b"one line without an end"


@pytest.mark.parametrize(
    ("name", "words"), [("none.txt", "is not there"), ("photo.jpg", "is not of a kind")]
)
def test_text_of_what_cannot_be_read_is_one_sentence(
    program: Program, name: str, words: str
) -> None:
    outcome = program.run("text", name, status=1)

    assert outcome.sentence.startswith(f"{name} {words}")
    assert outcome.text == ""


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
@pytest.mark.parametrize("copies", [1, 2000], ids=["fits the pipe", "does not"])
def test_a_reader_that_has_enough_ends_the_output_quietly(program: Program, copies: int) -> None:
    file = program.home / "long.txt"
    file.write_text(BENCHES * copies, "utf-8")
    reading, writing = os.pipe()
    os.close(reading)  # as `| head -1` does once it has its line

    process = program.start("text", file, stdout=writing)
    os.close(writing)
    _, errors = process.communicate(timeout=TIMEOUT)

    assert errors == b""
    assert process.returncode in {0, 1, 141}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no head")
def test_head_gets_its_line(program: Program) -> None:
    file = program.home / "long.txt"
    file.write_text(BENCHES * 2000, "utf-8")

    done = subprocess.run(
        f'"{sys.executable}" -m app.cli text "{file}" | head -1',
        shell=True,
        capture_output=True,
        env=program.environment(),
        cwd=program.home,
        timeout=TIMEOUT,
        check=True,
    )

    assert done.stdout == b"OSTERMERE BOROUGH COUNCIL\n"
    assert done.stderr == b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is always there")
def test_the_window_says_that_there_is_no_screen(program: Program) -> None:
    program.changes = {"QT_QPA_PLATFORM": ""}

    outcome = program.run(status=1)

    assert "needs a screen" in outcome.sentence or "apt-get install" in outcome.sentence
    assert outcome.text == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt brings all it needs")
def test_the_window_names_the_packages_of_missing_libraries(
    program: Program, tmp_path: Path
) -> None:
    # The loader stops at the first file of the name; an empty one is no library.
    for library in ("libEGL.so.1", "libxkbcommon.so.0"):
        (tmp_path / library).touch()
    program.changes = {"LD_LIBRARY_PATH": str(tmp_path)}

    outcome = program.run(status=1)

    assert "apt-get install" in outcome.sentence
    assert {"libegl1", "libxkbcommon0"} <= set(outcome.sentence.split())


@pytest.mark.model
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a screen is always there")
def test_the_first_run_without_a_screen_demonstrates_in_the_terminal(program: Program) -> None:
    program.changes = {"QT_QPA_PLATFORM": ""}

    outcome = program.run_call([sys.executable, "-m", "app.first_run"])

    text = outcome.text
    assert "24 added" in text
    assert "What was said about agency staff?" in text
    assert "agency workers" in text
    assert "“" in text, "it quotes"
    assert "The window needs" in text
    assert outcome.errors == ""
    samples = program.home / "data" / "minutebook" / "samples" / "minutes.db"
    assert samples.is_file()
    assert not samples.parent.with_name("archive").exists(), "the user's own is left alone"
