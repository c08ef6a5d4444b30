"""A disk that fills: a sentence, everything committed is kept, and with room the run finishes."""

import errno
from pathlib import Path

import pytest

from tests.end2end.program import Program, assert_sound, write_library, write_many
from tests.faults.conftest import Disk
from tests.faults.damage import damage

_NO_ROOM = "no room left on the disk"
FILES = 150


@pytest.fixture
def many(tmp_path: Path) -> Path:
    return write_many(tmp_path / "many", FILES)


def test_a_disk_that_fills_keeps_what_was_stored_and_finishes_when_there_is_room(
    program: Program, library: Path, many: Path, disk: Disk
) -> None:
    disk.make(4500)
    program.archive = disk.folder / "archive"
    program.index(library)

    outcome = program.run("index", many, status=1)

    assert _NO_ROOM in outcome.sentence
    assert str(program.archive) in outcome.sentence
    documents = program.status()["documents"]
    assert 3 <= documents <= FILES + 3
    assert_sound(program, stopped=True)

    disk.resize(60_000)
    program.run("index", many)

    assert program.status()["documents"] == FILES + 3
    assert program.status()["to_embed"] == 0
    assert_sound(program)


def test_a_disk_that_is_full_to_the_last_byte_still_answers(
    program: Program, library: Path, many: Path, disk: Disk
) -> None:
    disk.make(8000)
    program.archive = disk.folder / "archive"
    program.index(library)
    _fill(disk.folder / "other people's file")

    assert_sound(program)
    assert program.status()["documents"] == 3
    outcome = program.run("index", many, status=1)
    assert str(program.archive) in outcome.sentence
    assert _NO_ROOM in outcome.sentence
    assert_sound(program, stopped=True)

    (disk.folder / "other people's file").unlink()
    disk.resize(60_000)
    program.run("index", many)

    assert program.status()["documents"] == FILES + 3
    assert_sound(program)


def test_documents_can_be_removed_from_an_archive_on_a_full_disk_or_a_sentence_says_why_not(
    program: Program, library: Path, disk: Disk
) -> None:
    disk.make(8000)
    program.archive = disk.folder / "archive"
    program.index(library)
    filler = disk.folder / "other people's file"
    _fill(filler)

    outcome = program.run("remove", library / "pool.txt", status=1)

    assert _NO_ROOM in outcome.sentence
    filler.unlink()
    assert program.status()["documents"] == 3
    assert program.run("remove", library / "pool.txt").text == "1 removed.\n"
    assert_sound(program)


@pytest.mark.parametrize("kind", ["garbage", "header"])
def test_a_repair_that_finds_no_room_goes_on_when_there_is_some(
    program: Program, library: Path, disk: Disk, kind: str
) -> None:
    disk.make(60_000)
    program.archive = disk.folder / "archive"
    program.index(library)
    damage(program.archive / "minutes.db", kind, seed=5)
    filler = disk.folder / "other people's file"
    _fill(filler)

    outcome = program.run("repair", status=1)

    assert _NO_ROOM in outcome.sentence
    assert str(program.archive) in outcome.sentence
    again = program.run("repair", status=1)
    assert _NO_ROOM in again.sentence
    filler.unlink()
    program.run("repair")
    assert program.status()["documents"] == 3
    assert program.status()["to_embed"] == 0
    assert_sound(program)


@pytest.mark.parametrize("kilobytes", [4, 40, 500])
def test_a_disk_with_no_room_for_an_archive(
    program: Program, disk: Disk, kilobytes: int, tmp_path: Path
) -> None:
    library = write_library(tmp_path / "few")
    disk.make(kilobytes)
    program.archive = disk.folder / "archive"

    outcome = program.index(library, status=1)

    assert str(program.archive) in outcome.sentence
    program.run("status")
    disk.resize(60_000)
    program.index(library)
    assert_sound(program)


@pytest.mark.parametrize("ending", ["html", "pdf", "json"])
def test_a_certificate_that_finds_no_room_leaves_the_older_one_as_it_was(
    program: Program, library: Path, disk: Disk, ending: str
) -> None:
    program.index(library)
    disk.make(64)
    path = disk.folder / f"search.{ending}"
    path.write_text("older", "utf-8")
    _fill(disk.folder / "other people's file")

    outcome = program.run("ask", "oak benches", "--certificate", path, status=1)

    assert "No space left" in outcome.sentence
    assert str(path) in outcome.sentence
    assert path.read_text("utf-8") == "older"
    assert {file.name for file in disk.folder.iterdir()} == {"other people's file", path.name}


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stream:
        try:
            while stream.write(bytes(4096)):
                pass
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise


def test_a_briefing_that_finds_no_room_leaves_the_older_file_as_it_was(
    program: Program, library: Path, disk: Disk
) -> None:
    program.index(library)
    program.run("briefing", "add", "new", "Benches", "--question", "oak benches on the Long Walk")
    disk.make(400)
    path = disk.folder / "benches.pdf"
    program.run("briefing", "export", "1", path)
    before = path.read_bytes()
    _fill(disk.folder / "other people's file")

    outcome = program.run("briefing", "export", "1", path, status=1)

    assert outcome.sentence == f"{path} cannot be written: No space left on device."
    assert path.read_bytes() == before
    assert len(list(disk.folder.iterdir())) == 2
