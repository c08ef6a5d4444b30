"""Archives that cannot be read or written as they are: a sentence, and nothing is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.program import FERRY, TIMEOUT, Program, assert_sound, write_library
from tests.faults.conftest import Disk

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="permissions are set otherwise")
INDEX = ["index", "minutes", "--model", "hashing"]
READERS = (["ask", "oak benches"], ["status"], ["verify"])


def _assert_read_only(program: Program, library: Path, **options: Any) -> None:
    """Reading works, adding and removing give a sentence that names the archive."""
    assert program.run("ask", "oak benches on the Long Walk", **options).text.startswith("“")
    assert program.run("status", **options).text.startswith("3 documents")
    assert program.run("verify", **options).errors == ""
    (library / "new.txt").write_text(FERRY, "utf-8")
    for command in ("index", "remove"):
        outcome = program.run(command, library, status=1, **options)
        assert str(program.archive) in outcome.sentence
        assert outcome.text == ""


@posix_only
@pytest.mark.parametrize("name", ["archive", "a #1 50%41 ?mode=rw & b"])
def test_a_read_only_archive_is_read_and_says_that_it_cannot_be_written(
    program: Program,
    library: Path,
    closed: Callable[[Path, int], None],
    humble: dict[str, Any],
    tmp_path: Path,
    name: str,
) -> None:
    program.archive = tmp_path / name
    program.index(library)
    for file in program.archive.iterdir():
        closed(file, 0o444)
    closed(program.archive, 0o555)

    _assert_read_only(program, library, **humble)


@posix_only
def test_a_read_only_archive_that_was_just_asked_is_read(
    filled: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    filled.ask("oak benches")  # leaves minutes.db-shm and -wal behind
    for file in filled.archive.iterdir():
        closed(file, 0o444)
    closed(filled.archive, 0o555)

    _assert_read_only(filled, library, **humble)


@posix_only
def test_a_database_that_cannot_be_written_in_a_folder_that_can(
    filled: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    closed(filled.archive / "minutes.db", 0o444)

    _assert_read_only(filled, library, **humble)


def test_an_archive_on_a_read_only_disk(program: Program, library: Path, disk: Disk) -> None:
    disk.make(20_000)
    program.archive = disk.folder / "archive"
    program.index(library)
    disk.make_read_only()

    _assert_read_only(program, library)


@posix_only
@pytest.mark.parametrize("command", [INDEX, *READERS], ids=lambda c: c[0])
def test_an_archive_that_may_not_be_opened_is_named(
    filled: Program,
    closed: Callable[[Path, int], None],
    humble: dict[str, Any],
    command: list[str],
) -> None:
    closed(filled.archive, 0o000)

    outcome = filled.run(*command, status=1, **humble)

    assert str(filled.archive) in outcome.sentence
    filled.archive.chmod(0o755)
    assert_sound(filled)


@posix_only
def test_an_archive_that_may_not_be_made_is_named(
    program: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    folder = program.home / "closed"
    folder.mkdir()
    closed(folder, 0o555)
    program.archive = folder / "archive"

    outcome = program.index(library, status=1, **humble)

    assert str(program.archive) in outcome.sentence
    assert "Permission denied" in outcome.sentence


@pytest.mark.parametrize("command", [INDEX, *READERS], ids=lambda c: c[0])
def test_an_archive_of_a_newer_version_is_left_alone(filled: Program, command: list[str]) -> None:
    database = filled.archive / "minutes.db"
    version = _pragma(database, "PRAGMA user_version")
    _pragma(database, "PRAGMA user_version = 999")

    outcome = filled.run(*command, status=1)

    assert str(database) in outcome.sentence
    assert "newer" in outcome.sentence
    _pragma(database, f"PRAGMA user_version = {version}")
    assert_sound(filled)


def _pragma(database: Path, statement: str) -> Any:
    connection = sqlite3.connect(database)
    row = connection.execute(statement).fetchone()
    connection.commit()
    connection.close()
    return row[0] if row else None


def _other_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.execute("INSERT INTO songs VALUES ('Greensleeves')")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("command", [INDEX, *READERS], ids=lambda c: c[0])
@pytest.mark.parametrize("kind", ["text", "zeros", "other database"])
def test_another_file_of_that_name_is_named_and_left_as_it_is(
    program: Program, command: list[str], kind: str
) -> None:
    write_library(program.home / "minutes")
    program.archive.mkdir()
    database = program.archive / "minutes.db"
    match kind:
        case "text":
            database.write_text("The minutes of the meeting.\n" * 200, "utf-8")
        case "zeros":
            database.write_bytes(bytes(8192))
        case _:
            _other_database(database)
    before = database.read_bytes()

    outcome = program.run(*command, status=1)

    assert str(database) in outcome.sentence
    assert outcome.text == ""
    assert database.read_bytes() == before


def test_an_archive_can_be_made_anew_once_the_damaged_file_is_moved_away(
    program: Program, library: Path
) -> None:
    program.archive.mkdir()
    database = program.archive / "minutes.db"
    database.write_text("The minutes of the meeting.\n" * 200, "utf-8")
    assert "minutebook repair" in program.index(library, status=1).sentence

    database.unlink()
    program.index(library)

    assert_sound(program)


@pytest.mark.parametrize("kept", [1, 100, 4096, 4097, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("command", [INDEX, *READERS], ids=lambda c: c[0])
def test_a_truncated_database_is_named_or_still_answers(
    filled: Program, command: list[str], kept: float
) -> None:
    database = filled.archive / "minutes.db"
    size = database.stat().st_size
    os.truncate(database, int(size * kept) if kept < 1 else int(kept))
    for suffix in ("-wal", "-shm"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
    write_library(filled.home / "minutes")

    done = subprocess.run(
        filled.call(*command),
        capture_output=True,
        env=filled.environment(),
        cwd=filled.home,
        timeout=TIMEOUT,
        check=False,
    )

    errors = done.stderr.decode()
    assert "Traceback" not in errors, errors
    if done.returncode:
        assert errors.startswith("minutebook: ")
        assert str(filled.archive) in errors
        assert errors.count("\n") == 1
    else:
        assert done.stdout


@pytest.mark.parametrize("command", READERS, ids=lambda c: c[0])
def test_a_database_of_no_bytes_is_an_archive_in_which_nothing_is_yet(
    program: Program, library: Path, command: list[str]
) -> None:
    program.archive.mkdir()
    (program.archive / "minutes.db").touch()  # as a kill in the first moment leaves it

    if command[0] == "status":
        assert program.run(*command).text.startswith("0 documents")
    else:
        assert str(program.archive) in program.run(*command, status=1).sentence
    program.index(library)
    assert_sound(program)


@pytest.mark.parametrize("command", [INDEX, *READERS], ids=lambda c: c[0])
def test_a_file_where_the_archive_should_be_is_named(
    program: Program, library: Path, command: list[str]
) -> None:
    program.archive.write_text("not a folder", "utf-8")

    outcome = program.run(*command, status=1)

    assert str(program.archive) in outcome.sentence
    assert program.archive.read_text("utf-8") == "not a folder"


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_an_archive_in_a_folder_whose_name_is_not_utf8_is_named(
    program: Program, library: Path, tmp_path: Path
) -> None:
    program.archive = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))

    outcome = program.index(library, status=1)

    assert "caf\\udce9" in outcome.sentence
    program.archive.mkdir(exist_ok=True)
    (program.archive / "minutes.db").touch()
    assert "caf\\udce9" in program.run("ask", "oak benches", status=1).sentence


_WRITER = """
import sys
from pathlib import Path
from index.archive import Archive

archive = Archive(Path(sys.argv[1]))
with archive._files.writing() as shelves:
    shelves.public.execute("BEGIN IMMEDIATE")
    shelves.public.execute(
        "INSERT INTO unreadable (path, reason) VALUES ('/half/done.txt', 'half done')"
    )
    print("writing", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def writer(filled: Program) -> "Iterator[subprocess.Popen[bytes]]":
    """Another process in the middle of adding to the archive."""
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(filled.archive)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=filled.environment(),
    )
    assert process.stdout
    assert process.stdout.readline() == b"writing\n"
    yield process
    process.kill()
    process.communicate()


def test_a_second_writer_is_told_of_the_first_and_asking_goes_on(
    filled: Program, library: Path, writer: "subprocess.Popen[bytes]"
) -> None:
    (library / "new.txt").write_text(FERRY, "utf-8")

    for command in ("index", "remove"):
        outcome = filled.run(command, library, status=1)
        assert str(filled.archive) in outcome.sentence
        assert "wait until it has finished" in outcome.sentence

    assert_sound(filled)
    assert filled.status()["unreadable"] == 0, "what is half done is not seen"
    writer.kill()
    writer.wait()
    assert filled.run("index", library).text.startswith("1 added, 0 changed, 3 unchanged")
    assert filled.status()["unreadable"] == 0
    assert_sound(filled)


def test_an_archive_may_be_copied_elsewhere_and_still_answers(
    filled: Program, tmp_path: Path
) -> None:
    shutil.copytree(filled.archive, tmp_path / "copy of the archive")

    assert_sound(Program(filled.home, tmp_path / "copy of the archive"))
