"""Folders and files that the user names become a list of files to read, each once, in order."""

import os
import sys
from pathlib import Path

import pytest

from index.collecting import collect, is_below
from index.naming import shown


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "b.txt",
        "a.md",
        "notes.exe",
        ".hidden.txt",
        "2024/c.txt",
        ".git/d.txt",
        "folder.txt/e.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("words")
    return tmp_path


def test_a_folder_is_walked_in_order_without_what_is_hidden_or_unreadable(tree: Path) -> None:
    collected = collect([tree])
    names = [path.relative_to(tree).as_posix() for path in collected.files]
    assert names == ["a.md", "b.txt", "2024/c.txt", "folder.txt/e.txt"]
    assert collected.problems == []


def test_a_file_named_twice_is_read_once(tree: Path) -> None:
    assert collect([tree / "b.txt", tree / "2024" / ".." / "b.txt"]).files == [tree / "b.txt"]
    assert collect([tree / "b.txt", tree]).files.count(tree / "b.txt") == 1


def test_a_file_named_by_itself_is_taken_whatever_its_kind(tree: Path) -> None:
    assert collect([tree / "notes.exe"]).files == [tree / "notes.exe"]


def test_relative_paths_are_made_absolute(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tree)
    assert collect([Path("2024")]).files == [tree / "2024" / "c.txt"]


def test_a_folder_without_minutes_is_a_problem_with_its_name(tmp_path: Path) -> None:
    (problem,) = collect([tmp_path]).problems
    assert problem.path == str(tmp_path)
    assert str(tmp_path) in problem.reason
    assert "no minutes" in problem.reason


def test_a_folder_without_permission_is_named_and_the_rest_is_taken(
    open_folder: Path, as_nobody
) -> None:
    (open_folder / "a.txt").write_text("words")
    locked = open_folder / "locked"
    locked.mkdir(mode=0)
    with as_nobody():
        collected = collect([open_folder])
    locked.chmod(0o755)
    assert collected.files == [open_folder / "a.txt"]
    assert [problem.path for problem in collected.problems] == [str(locked)]
    assert "no permission" in collected.problems[0].reason


def test_a_path_behind_a_locked_door_is_left_to_the_reader_to_refuse(
    open_folder: Path, as_nobody
) -> None:
    locked = open_folder / "locked"
    locked.mkdir(mode=0)
    with as_nobody():
        assert collect([locked / "a.txt"]).files == [locked / "a.txt"]


def test_a_name_longer_than_the_system_takes_is_left_to_the_reader_to_refuse(
    tmp_path: Path,
) -> None:
    path = tmp_path / ("x" * 300 + ".txt")
    assert collect([path]).files == [path]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are Unicode there")
def test_a_name_that_is_no_text_is_a_problem_and_is_shown_on_one_line(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("words")
    collected = collect([tmp_path])
    assert collected.files == []
    (problem,) = collected.problems
    assert "caf\\udce9.txt" in problem.reason
    problem.path.encode()


def test_a_path_is_below_itself_and_the_folders_above_but_not_a_namesake() -> None:
    assert is_below("/minutes/2024/a.txt", [Path("/minutes")])
    assert is_below("/minutes/2024/a.txt", [Path("/minutes/2024/a.txt")])
    assert not is_below("/minutes-old/a.txt", [Path("/minutes")])


def test_ordinary_names_are_shown_as_they_are() -> None:
    name = '/Cofnodion/Pwyllgor "Tŷ" – محضر.txt'
    assert shown(name) == name
    assert shown("a\u2028b\x07") == "a\\u2028b\\x07"
