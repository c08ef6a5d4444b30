"""Files and folders that are no minutes, or cannot be had: a sentence each, and the rest goes on."""

import gzip
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from index.archive import Archive
from index.progress import Progress
from tests.end2end.program import BENCHES, FERRY, Program, assert_sound

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="no such names or files there")


def _sqlite_file() -> bytes:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (a)")
    return connection.serialize()


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "nothing.txt": (b"", "is empty"),
    "blank.txt": (b" \r\n\t\n\xc2\xa0\n", "is empty"),
    "mark.txt": (b"\xef\xbb\xbf", "is empty"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(500), "is not text"),
    "noise.txt": (random.Random(1).randbytes(5000), "is not text"),
    "packed.txt": (gzip.compress(BENCHES.encode() * 50), "is not text"),
    "program.txt": (Path(sys.executable).read_bytes()[:50_000], "is not text"),
    "database.md": (_sqlite_file(), "is not text"),
    "half a pair.txt": (b"\xff\xfe" + "benches".encode("utf-16-le") + b"\x00", "is not text"),
    "surrogate.txt": (b"\xff\xfe" + b"\x00\xd8" * 20, "is not text"),
    "four bytes a letter.txt": (BENCHES.encode("utf-32"), "is not text"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_among_good_ones_is_named_and_the_others_are_in(
    program: Program, library: Path, name: str
) -> None:
    data, words = BAD_FILES[name]
    bad = library / name
    bad.write_bytes(data)

    outcome = program.index(library)

    assert outcome.sentence.startswith(f"{bad} {words}")
    assert "3 added, 0 changed, 0 unchanged, 1 could not be read" in outcome.text
    assert program.status()["unreadable"] == 1
    assert_sound(program)


@pytest.mark.parametrize("name", ["nothing.txt", "picture.txt"])
def test_a_bad_file_alone_is_a_failure(filled: Program, name: str) -> None:
    bad = filled.home / name
    bad.write_bytes(BAD_FILES[name][0])

    outcome = filled.run("index", bad, status=1)

    assert str(bad) in outcome.sentence
    assert str(bad) in filled.run("text", bad, status=1).sentence
    assert_sound(filled)


def test_a_text_of_50_megabytes_is_refused_by_its_size(filled: Program, library: Path) -> None:
    huge = library / "huge.txt"
    with huge.open("wb") as stream:
        for _ in range(50):
            stream.write((BENCHES * 2000).encode()[:1_000_000])

    outcome = filled.run("index", library)

    assert outcome.sentence.startswith(f"{huge} is 50 MB, more than the 20 MB")
    assert "3 unchanged, 1 could not be read" in outcome.text
    assert str(huge) in filled.run("text", huge, status=1).sentence
    assert_sound(filled)


def test_one_line_of_a_megabyte_is_read(filled: Program) -> None:
    file = filled.home / "line.txt"
    words = "The hedges of the cricket ground were cut again, "
    file.write_text(f"MINUTES\n\n1. HEDGES\n\n{words * 20_000}\n", "utf-8")

    filled.run("index", file)

    assert filled.run("verify").text.startswith("4 of 4 documents as stored")
    assert "cricket ground" in filled.ask("hedges of the cricket ground")["passages"][0]["text"]


def test_an_empty_folder_is_named(filled: Program) -> None:
    empty = filled.home / "empty folder"
    empty.mkdir()

    outcome = filled.run("index", empty, status=1)

    assert str(empty) in outcome.sentence
    assert_sound(filled)


def test_a_folder_of_other_kinds_of_file_is_named(filled: Program) -> None:
    photos = filled.home / "photos"
    photos.mkdir()
    (photos / "one.jpg").write_bytes(b"\xff\xd8\xff")

    outcome = filled.run("index", photos, status=1)

    assert str(photos) in outcome.sentence
    assert_sound(filled)


def test_a_file_of_another_kind_is_named(filled: Program) -> None:
    photo = filled.home / "one.jpg"
    photo.write_bytes(b"\xff\xd8\xff")

    outcome = filled.run("index", photo, status=1)

    assert outcome.sentence.startswith(f"{photo} is not of a kind")
    assert_sound(filled)


@posix_only
def test_a_folder_without_permission_is_named(
    filled: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    secret = library / "secret"
    secret.mkdir()
    (secret / "minutes.txt").write_text(FERRY, "utf-8")
    closed(secret, 0o000)

    outcome = filled.run("index", library, **humble)

    assert outcome.sentence.startswith(f"{secret} cannot be opened: you have no permission")
    assert "3 unchanged, 1 could not be read" in outcome.text
    alone = filled.run("index", secret, status=1, **humble)
    assert alone.sentence == outcome.sentence
    assert_sound(filled)


@posix_only
def test_a_file_in_a_folder_without_permission_is_named(
    filled: Program, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    secret = filled.home / "secret"
    secret.mkdir()
    file = secret / "minutes.txt"
    file.write_text(FERRY, "utf-8")
    closed(secret, 0o000)

    for command in ("index", "text"):
        outcome = filled.run(command, file, status=1, **humble)
        assert outcome.sentence.startswith(f"{file} cannot be opened: you have no permission")
    assert_sound(filled)


@posix_only
def test_a_file_without_permission_is_named(
    program: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    closed(library / "pool.txt", 0o000)

    outcome = program.index(library, **humble)

    assert outcome.sentence.startswith(f"{library / 'pool.txt'} cannot be opened: you have no perm")
    assert "2 added" in outcome.text
    assert_sound(program)


@posix_only
def test_documents_whose_folder_was_closed_are_kept(
    filled: Program, library: Path, closed: Callable[[Path, int], None], humble: dict[str, Any]
) -> None:
    closed(library, 0o000)

    outcome = filled.run("index", library, status=1, **humble)

    assert f"{library} cannot be opened: you have no permission" in outcome.errors
    verification = filled.run("verify", status=1, **humble)
    assert verification.text.count("you have no permission") == 3
    library.chmod(0o755)
    assert filled.status()["documents"] == 3
    assert_sound(filled)


def test_a_file_that_vanishes_while_the_run_is_on_is_named(program: Program, library: Path) -> None:
    vanishing = library / "pool.txt"

    def delete(progress: Progress) -> None:
        vanishing.unlink(missing_ok=True)  # the list of files has been made by now

    archive = Archive(program.archive)
    report = archive.index([library], delete, "hashing")
    archive.close()

    assert [problem.reason for problem in report.unreadable] == [f"{vanishing} is not there."]
    assert (report.added, report.cancelled) == (2, False)
    assert_sound(program)


def test_a_document_whose_file_vanishes_while_the_run_is_on_is_kept(
    filled: Program, library: Path
) -> None:
    vanishing = library / "benches.txt"

    def delete(progress: Progress) -> None:
        vanishing.unlink(missing_ok=True)

    archive = Archive(filled.archive)
    report = archive.index([library], delete)
    archive.close()

    assert [problem.reason for problem in report.unreadable] == [f"{vanishing} is not there."]
    assert report.missing == (str(vanishing),)
    assert filled.ask("oak benches on the Long Walk")["answered"] is True


def test_a_folder_that_vanishes_while_the_run_is_on_names_its_files(
    program: Program, library: Path
) -> None:
    below = library / "below"
    below.mkdir()
    for name in ("a.txt", "b.txt"):
        (below / name).write_text(FERRY, "utf-8")

    def delete(progress: Progress) -> None:
        shutil.rmtree(below, ignore_errors=True)

    archive = Archive(program.archive)
    report = archive.index([library], delete, "hashing")
    archive.close()

    assert [problem.reason for problem in report.unreadable] == [
        f"{below / name} is not there." for name in ("a.txt", "b.txt")
    ]
    assert report.added == 3
    assert_sound(program)


ODD_NAMES = [
    "two  words.txt",
    " leading and trailing .txt",
    'it\'s "quoted".txt',
    "%41 #1 ?x=1&y.txt",
    "a'; DROP TABLE documents; --.txt",
    "line\nbreak.txt",
    "tab\tand\x07bell\x1b[31m.txt",
    "\u202etxt.right to left.txt",
    "שלום.txt",
    "e\u0301 and é.txt",
    "-.txt",
    "--limit.txt",
    "😀.TXT",
    "n" * 250 + ".txt",
]


@posix_only
def test_odd_names_are_read_and_found_and_shown_on_one_line(
    program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "odd\nfolder \u202e"
    folder.mkdir()
    for number, name in enumerate(ODD_NAMES):
        text = BENCHES.replace("fourteen", f"number{number} and")
        (folder / name).write_text(text, "utf-8")

    outcome = program.index(folder)

    assert outcome.errors == ""
    assert outcome.text.startswith(f"{len(ODD_NAMES)} added")
    lines = [
        {"id": number, "question": f"number{number} oak benches"}
        for number in range(len(ODD_NAMES))
    ]
    for name, answer in zip(ODD_NAMES, program.ask_all(lines, "--limit", "1"), strict=True):
        assert answer["passages"][0]["source"]["path"] == str(folder / name)
    assert program.text_of(folder / "line\nbreak.txt").startswith("OSTERMERE")
    shown = program.run("ask", "number5 oak benches", "--limit", "1").text
    assert "odd\\nfolder \\u202e/line\\nbreak.txt" in shown
    assert "\u202e" not in shown
    assert_sound(program)
    assert program.run("remove", folder / "line\nbreak.txt").text == "1 removed.\n"


@posix_only
@pytest.mark.parametrize("name", [n for n in ODD_NAMES if not n.isprintable()], ids=ascii)
def test_a_bad_file_with_an_odd_name_is_named_on_one_line(
    filled: Program, library: Path, name: str
) -> None:
    (library / name).write_bytes(b"")

    outcome = filled.run("index", library)

    assert "is empty" in outcome.sentence
    assert filled.run("status").text.count("\n") == 3
    (library / name).unlink()
    assert_sound(filled)


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_a_name_that_is_not_utf8_is_named_and_the_others_are_in(
    program: Program, library: Path
) -> None:
    bad = os.fsencode(library) + b"/caf\xe9.txt"
    Path(os.fsdecode(bad)).write_text(FERRY, "utf-8")

    outcome = program.index(library)

    assert "caf\\udce9.txt is not valid text" in outcome.sentence
    assert "3 added" in outcome.text
    assert program.run("text", bad).text == FERRY
    program.run("remove", bad, status=1)
    assert_sound(program)


@posix_only
@pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there")
def test_a_folder_whose_name_is_not_utf8_is_named(filled: Program) -> None:
    folder = os.fsencode(filled.home) + b"/caf\xe9"
    Path(os.fsdecode(folder)).mkdir()

    outcome = filled.run("index", folder, status=1)

    assert "caf\\udce9" in outcome.sentence
    Path(os.fsdecode(folder), "minutes.txt").write_text(FERRY, "utf-8")
    assert "caf\\udce9" in filled.run("index", folder, status=1).sentence
    assert_sound(filled)


@posix_only
def test_a_name_too_long_to_exist_is_named(filled: Program) -> None:
    outcome = filled.run("index", "n" * 300 + ".txt", status=1)

    assert "n" * 300 in outcome.sentence
    assert_sound(filled)


@posix_only
def test_links_to_nowhere_and_to_themselves_are_named(filled: Program, library: Path) -> None:
    (library / "broken.txt").symlink_to(library / "nowhere.txt")

    assert f"{library / 'broken.txt'} is not there" in filled.run("index", library).sentence

    (library / "broken.txt").unlink()
    (library / "loop.txt").symlink_to("loop.txt")
    assert str(library / "loop.txt") in filled.run("index", library).sentence
    (library / "loop.txt").unlink()
    assert_sound(filled)


def test_a_folder_named_like_a_file_is_walked(filled: Program, library: Path) -> None:
    folder = library / "folder.txt"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY, "utf-8")

    assert filled.run("index", library).text.startswith("1 added")
    assert str(folder) in filled.run("text", folder, status=1).sentence
    assert_sound(filled)


@posix_only
def test_a_pipe_among_the_files_does_not_hold_up_the_run(filled: Program, library: Path) -> None:
    pipe = library / "pipe.txt"
    os.mkfifo(pipe)
    process = filled.start("index", library)
    try:
        _, errors = process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        pytest.fail("the run waits for somebody to write into the pipe")

    assert errors.decode().startswith(f"minutebook: {pipe} ")
    pipe.unlink()
    assert_sound(filled)


@posix_only
@pytest.mark.parametrize("command", ["text", "ask", "status", "verify"])
def test_output_that_finds_no_room_is_a_sentence(
    filled: Program, library: Path, command: str
) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    arguments = {"text": [library / "ferry.txt"], "ask": ["benches", "--json"]}.get(command, [])
    with Path("/dev/full").open("wb") as full:
        process = filled.start(command, *arguments, stdout=full)
        _, errors = process.communicate(timeout=60)

    assert errors.decode() == "minutebook: The output cannot be written: No space left on device.\n"
    assert process.returncode == 1


@posix_only
def test_a_question_that_is_not_utf8_is_answered(filled: Program) -> None:
    outcome = filled.run("ask", b"oak benches caf\xe9", "--json")

    assert "oak benches" in json.loads(outcome.text)["passages"][0]["text"]


@pytest.mark.parametrize(
    "question",
    [
        '"',
        '"benches',
        "benches*",
        "NEAR(oak benches",
        "col:benches",
        "-benches",
        "'; DROP TABLE passages; --",
        "oak benches " * 1667,
    ],
    ids=lambda question: question[:20],
)
def test_whatever_is_asked_the_archive_is_sound_afterwards(filled: Program, question: str) -> None:
    words = any(character.isalnum() for character in question)

    outcome = filled.run("ask", "--json", "--", question, status=0 if words else 2)

    if words:
        assert outcome.answer["passages"]
        assert outcome.errors == ""
    else:
        assert "words" in outcome.sentence
    assert_sound(filled)
