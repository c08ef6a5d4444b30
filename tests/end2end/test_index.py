"""Adding, refreshing and removing minutes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from seeds import MINUTES
from tests.end2end.program import BENCHES, TIMEOUT, Program


def test_index_adds_every_file_of_a_folder_and_prints_one_line(
    program: Program, library: Path
) -> None:
    outcome = program.index(library)

    assert outcome.text.startswith("3 added, 0 changed, 0 unchanged; ")
    assert outcome.text.count("\n") == 1
    assert outcome.errors == ""
    assert program.status()["documents"] == 3


def test_index_again_finds_everything_unchanged(program: Program, library: Path) -> None:
    program.index(library)

    outcome = program.run("index", library)

    assert outcome.text == "0 added, 0 changed, 3 unchanged; 0 passages embedded.\n"


def test_index_twice_stores_nothing_twice(program: Program, library: Path) -> None:
    program.index(library)
    before = program.status()

    program.index(library, library / "pool.txt", f"{library}/../{library.name}")

    assert program.status()["documents"] == before["documents"] == 3
    assert program.status()["passages"] == before["passages"]


def test_an_edited_file_is_read_again_and_its_old_words_are_gone(
    program: Program, library: Path
) -> None:
    program.index(library)
    (library / "benches.txt").write_text(BENCHES.replace("fourteen oak", "nineteen elm"), "utf-8")

    outcome = program.run("index", library)

    assert outcome.text.startswith("0 added, 1 changed, 2 unchanged; ")
    texts = [passage["text"] for passage in program.ask("benches on the Long Walk")["passages"]]
    assert any("nineteen elm" in text for text in texts)
    assert not any("fourteen oak" in text for text in texts)
    program.run("verify")


def test_a_file_edited_to_nothing_leaves_the_archive_and_is_named(
    program: Program, library: Path
) -> None:
    program.index(library)
    (library / "benches.txt").write_text("", "utf-8")

    outcome = program.run("index", library)

    assert "benches.txt is empty" in outcome.sentence
    assert program.status()["documents"] == 2
    assert program.status()["unreadable"] == 1
    assert "fourteen oak" not in str(program.ask("oak benches")["passages"])


def test_a_bad_file_that_was_mended_is_no_longer_counted_as_unreadable(
    program: Program, library: Path
) -> None:
    bad = library / "benches.txt"
    bad.write_bytes(b"")
    program.index(library)

    bad.write_text(BENCHES, "utf-8")
    program.index(library)

    assert program.status()["unreadable"] == 0


def test_a_bad_file_that_was_deleted_is_no_longer_counted_as_unreadable(
    program: Program, library: Path
) -> None:
    bad = library / "bad.txt"
    bad.write_bytes(b"")
    program.index(library)
    assert program.status()["unreadable"] == 1

    bad.unlink()
    program.index(library)

    assert program.status()["unreadable"] == 0


def test_a_vanished_file_is_reported_and_its_passages_are_kept(
    program: Program, library: Path
) -> None:
    program.index(library)
    (library / "benches.txt").unlink()

    outcome = program.run("index", library)

    assert "benches.txt is no longer there" in outcome.sentence
    assert "minutebook remove" in outcome.sentence
    assert program.ask("oak benches on the Long Walk")["answered"] is True


def test_remove_takes_out_a_file_or_a_whole_folder(program: Program, library: Path) -> None:
    program.index(library)

    assert program.run("remove", library / "benches.txt").text == "1 removed.\n"
    assert program.status()["documents"] == 2
    assert "oak benches" not in str(program.ask("oak benches")["passages"])

    assert program.run("remove", library).text == "2 removed.\n"
    assert program.status()["passages"] == 0
    assert program.ask("oak benches")["passages"] == []


def test_remove_works_on_a_file_that_is_gone(program: Program, library: Path) -> None:
    program.index(library)
    (library / "benches.txt").unlink()

    program.run("remove", library / "benches.txt")

    assert program.run("index", library).errors == ""


def test_remove_of_what_is_not_in_the_archive_fails_and_takes_nothing(
    program: Program, library: Path
) -> None:
    program.index(library)

    outcome = program.run("remove", library.parent / "elsewhere", status=1)

    assert outcome.text == "0 removed.\n"
    assert program.status()["documents"] == 3


def test_a_folder_whose_name_begins_like_another_is_not_removed_with_it(
    program: Program, library: Path, tmp_path: Path
) -> None:
    other = tmp_path / "minutes-2"
    other.mkdir()
    (other / "benches.txt").write_text(BENCHES, "utf-8")
    program.index(library, other)

    assert program.run("remove", library).text == "3 removed.\n"

    assert program.status()["documents"] == 1


def test_paths_may_be_relative_to_where_one_stands(program: Program) -> None:
    (program.home / "here.md").write_text(BENCHES, "utf-8")

    program.index("here.md")

    source = program.ask("oak benches")["passages"][0]["source"]
    assert source["path"] == str(program.home / "here.md")
    assert program.run("remove", "./here.md").text == "1 removed.\n"


def test_files_that_are_no_minutes_are_passed_over_in_a_folder(
    program: Program, library: Path
) -> None:
    (library / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (library / ".hidden.txt").write_text(BENCHES, "utf-8")
    (library / ".git").mkdir()
    (library / ".git" / "notes.txt").write_text(BENCHES, "utf-8")

    outcome = program.index(library)

    assert outcome.errors == ""
    assert program.status()["documents"] == 3


def test_what_could_be_read_is_in_though_one_path_is_wrong(program: Program, library: Path) -> None:
    outcome = program.index(library, library / "nothing-here.txt")

    assert outcome.sentence == f"{library / 'nothing-here.txt'} is not there."
    assert "3 added" in outcome.text
    assert "1 could not be read" in outcome.text


def test_nothing_could_be_read_is_a_failure(program: Program, library: Path) -> None:
    outcome = program.index(library / "nothing-here.txt", status=1)

    assert outcome.sentence == f"{library / 'nothing-here.txt'} is not there."


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_progress_is_seen_in_a_terminal_and_never_in_the_output(program: Program) -> None:
    import pty

    terminal, end = pty.openpty()
    process = program.start("index", MINUTES, "--model", "hashing", stderr=end)
    os.close(end)
    seen = b""
    try:
        while chunk := os.read(terminal, 4096):
            seen += chunk
    except OSError:
        pass  # the other end was closed: the program has ended
    output, _ = process.communicate(timeout=TIMEOUT)
    os.close(terminal)

    assert process.returncode == 0
    assert b"of 24 files" in seen
    # A long name is cut at the terminal's edge: its beginning tells which file is at hand.
    names = [path.name.encode()[:20] for path in MINUTES.iterdir()]
    assert any(name in seen for name in names), "the file at hand is named"
    assert seen.endswith(b"\r\x1b[K"), "the line is left clean"
    assert output.decode().startswith("24 added, 0 changed, 0 unchanged; ")
    assert output.count(b"\n") == 1


def test_the_archive_remembers_its_model(program: Program, library: Path) -> None:
    program.index(library)
    assert program.status()["model"] == "hashing"

    (library / "new.txt").write_text(BENCHES.replace("oak", "ash"), "utf-8")
    program.run("index", library)

    status = program.status()
    assert (status["model"], status["to_embed"]) == ("hashing", 0)


def test_the_default_archive_is_in_the_users_data_folder(program: Program, library: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("XDG_DATA_HOME moves it on Linux only")
    call = [sys.executable, "-m", "app.cli"]

    program.run_call([*call, "index", str(library), "--model", "hashing"])

    assert (program.home / "data" / "minutebook" / "archive" / "minutes.db").is_file()
    outcome = program.run_call([*call, "status", "--json"])
    assert outcome.answer["documents"] == 3


def test_two_runs_at_once_leave_every_document_in_once(program: Program, library: Path) -> None:
    first = program.start("index", library, "--model", "hashing")
    second = program.start("index", library, "--model", "hashing")
    for process in (first, second):
        _, errors = process.communicate(timeout=TIMEOUT)
        assert b"Traceback" not in errors

    assert 0 in {first.returncode, second.returncode}
    assert program.status()["documents"] == 3
    program.run("verify")


def test_the_installed_command_is_the_same_program(filled: Program) -> None:
    command = Path(sys.executable).with_name("minutebook")
    if not command.exists():
        pytest.skip("the package is not installed in this environment")

    for call in ([str(command)], [sys.executable, "-m", "app"]):
        done = subprocess.run(
            [*call, "--archive", str(filled.archive), "status", "--json"],
            capture_output=True,
            env=filled.environment(),
            timeout=TIMEOUT,
            check=True,
        )
        assert b'"documents": 3' in done.stdout
