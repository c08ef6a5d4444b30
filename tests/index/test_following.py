"""Folders that were added are followed: what changes in them is found, once it is whole."""

import os
import threading
from pathlib import Path

import pytest

from index.archive import Archive
from index.watching import FolderWatch, Settling, outermost

SALT = "## 1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"
LONG_AGO = 1_600_000_000


def put(path: Path, text: str = SALT, when: int | None = LONG_AGO) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    if when:
        os.utime(path, (when, when))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "minutes" / "2024" / "salt.txt")
    return tmp_path / "minutes"


@pytest.fixture
def filled(archive: Archive, folder: Path) -> Archive:
    archive.index([folder], model="hashing")
    return archive


def test_folders_are_followed_once_they_were_added(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    other = put(tmp_path / "others" / "grit.txt").parent
    filled.index([other, folder / "2024" / "salt.txt"])
    assert filled.followed() == (folder, other)
    filled.index([folder / "2024"])
    assert filled.followed() == (folder, other), "the outermost is enough"
    filled.index([tmp_path])
    assert filled.followed() == (tmp_path,)
    filled.remove([tmp_path])
    assert filled.followed() == ()


def test_a_file_that_was_taken_out_does_not_come_back_by_itself(
    filled: Archive, folder: Path
) -> None:
    path = folder / "2024" / "salt.txt"
    filled.remove([path])
    assert filled.refresh([folder]).added == 0
    assert filled.status().documents == 0
    assert filled.index([folder]).added == 1, "asked for, it does"
    filled.remove([path])
    assert filled.index([path]).added == 1
    assert filled.refresh([folder]).unchanged == 1


def test_what_is_new_comes_in_by_itself(filled: Archive, folder: Path) -> None:
    put(folder / "new.txt", SALT.replace("Forty", "Sixty"))
    report = filled.refresh(filled.followed())
    assert (report.added, report.unchanged, report.postponed) == (1, 1, 0)


def test_a_file_that_is_being_written_waits_until_it_is_asked_for_or_whole(
    filled: Archive, folder: Path
) -> None:
    path = put(folder / "new.txt", when=None)
    report = filled.refresh([folder])
    assert (report.added, report.postponed) == (0, 1)
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert filled.refresh([folder]).added == 1
    put(folder / "newer.txt", SALT.replace("salt", "grit"), when=None)
    assert filled.index([folder]).added == 1


def test_an_archive_that_is_not_there_follows_nothing(archive: Archive) -> None:
    assert archive.followed() == ()
    assert archive.refresh([]).added == 0


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_files_are_given_out_together_once_none_of_them_grows(tmp_path: Path) -> None:
    clock = Clock()
    settling = Settling(clock)
    one, other = put(tmp_path / "a.txt"), put(tmp_path / "b.txt")
    settling.note([one, other])
    clock.now += 1
    put(other, SALT * 2)
    assert settling.quiet() == []
    clock.now += 1.5
    assert settling.quiet() == [], "the one waits for the other"
    clock.now += 1
    assert settling.quiet() == [one, other]
    assert settling.quiet() == []


def test_a_file_that_grows_for_long_holds_nothing_up(tmp_path: Path) -> None:
    clock = Clock()
    settling = Settling(clock)
    one, other = put(tmp_path / "a.txt"), put(tmp_path / "b.txt")
    settling.note([one, other])
    for number in range(40):
        clock.now += 1
        put(other, SALT * (number + 2))
        if given := settling.quiet():
            break
    assert given == [one]
    clock.now += 3
    assert settling.quiet() == [other]


def test_a_file_that_vanishes_is_news_too(tmp_path: Path) -> None:
    clock = Clock()
    settling = Settling(clock)
    path = put(tmp_path / "a.txt")
    path.unlink()
    settling.note([path])
    clock.now += 3
    assert settling.quiet() == [path]


def test_of_nested_places_the_outermost_is_swept(tmp_path: Path) -> None:
    places = [tmp_path / "a" / "b", tmp_path / "c", tmp_path / "a", tmp_path / "ab"]
    assert set(outermost(places)) == {tmp_path / "a", tmp_path / "c", tmp_path / "ab"}


def test_everything_is_swept_at_first_then_where_something_changed(folder: Path) -> None:
    stop = threading.Event()
    rounds = FolderWatch(lambda: [folder], stop).places()
    assert next(rounds) == (folder,)
    writer = threading.Timer(0.5, put, [folder / "2024" / "new.txt"])
    writer.start()
    assert next(rounds) == (folder / "2024",)
    writer.join()
    stop.set()
    assert list(rounds) == []


def test_a_drive_that_is_plugged_in_is_swept(folder: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    folder.rename(tmp_path / "unplugged")
    rounds = FolderWatch(lambda: [folder], stop).places()
    assert next(rounds) == (folder,)
    plug = threading.Timer(0.5, (tmp_path / "unplugged").rename, [folder])
    plug.start()
    assert next(rounds) == (folder,)
    plug.join()
    stop.set()
    assert list(rounds) == []


def test_what_was_not_whole_is_looked_at_again_soon(folder: Path) -> None:
    stop = threading.Event()
    watch = FolderWatch(lambda: [folder], stop)
    rounds = watch.places()
    next(rounds)
    watch.look_again(after=0.1)
    assert next(rounds) == (folder,)
    stop.set()
    assert list(rounds) == []


def test_where_no_change_is_told_the_folder_is_swept_now_and_then(folder: Path) -> None:
    stop = threading.Event()
    rounds = FolderWatch(lambda: [folder], stop, every=0.2).places()
    assert [next(rounds), next(rounds)] == [(folder,), (folder,)]
    stop.set()
    assert list(rounds) == []
