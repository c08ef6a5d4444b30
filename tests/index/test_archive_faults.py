"""What can go wrong around an archive is told in one sentence, and the archive still answers."""

import os
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import ArchiveError

SALT = "## 1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"


@pytest.fixture
def filled(open_folder: Path) -> Archive:
    """An archive where other users can come to it."""
    (open_folder / "a.txt").write_text(SALT)
    archive = Archive(open_folder / "archive")
    archive.index([open_folder / "a.txt"], model="hashing")
    (open_folder / "b.txt").write_text(SALT.replace("Forty", "Sixty"))
    yield archive
    archive.close()


def test_a_read_only_archive_answers_and_refuses_to_be_written(
    filled, open_folder, as_nobody
) -> None:
    filled.folder.chmod(0o555)
    for file in filled.folder.iterdir():
        file.chmod(0o444)
    try:
        with as_nobody():
            answer = filled.ask("salt before the frost")
            with pytest.raises(ArchiveError, match=str(filled.folder)) as caught:
                filled.index([open_folder / "b.txt"])
            with pytest.raises(ArchiveError, match=str(filled.folder)):
                filled.remove([open_folder / "a.txt"])
    finally:
        filled.folder.chmod(0o755)
        for file in filled.folder.iterdir():
            file.chmod(0o644)
    assert answer.answered
    assert "\n" not in str(caught.value)
    assert filled.status().documents == 1


def test_an_archive_behind_a_locked_door_is_one_sentence(open_folder, as_nobody) -> None:
    locked = open_folder / "locked"
    locked.mkdir(mode=0)
    try:
        with as_nobody():
            for use in (Archive.status, Archive.library, lambda archive: archive.ask("salt")):
                with pytest.raises(ArchiveError, match="locked"):
                    use(Archive(locked / "archive"))
    finally:
        locked.chmod(0o755)


def test_an_archive_that_cannot_be_made_is_one_sentence(tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ArchiveError, match="file"):
        Archive(tmp_path / "file" / "archive").index([tmp_path], model="hashing")


def test_minutes_behind_a_locked_door_are_one_sentence_and_are_kept(
    filled, open_folder, as_nobody
) -> None:
    folder = open_folder / "minutes"
    folder.mkdir()
    (folder / "c.txt").write_text(SALT.replace("Forty", "Ninety"))
    filled.index([folder])
    folder.chmod(0)
    for file in (filled.folder, *filled.folder.iterdir()):
        file.chmod(0o777)
    try:
        with as_nobody():
            report = filled.index([folder])
    finally:
        folder.chmod(0o755)
    assert "no permission" in report.unreadable[0].reason
    assert filled.status().documents == 2


def test_a_database_that_a_kill_left_empty_is_an_empty_archive(tmp_path, write) -> None:
    archive = Archive(tmp_path / "archive")
    archive.folder.mkdir()
    (archive.folder / "minutes.db").touch()
    assert archive.status().documents == 0
    assert archive.library().entries == ()
    with pytest.raises(ArchiveError):
        archive.ask("salt")
    archive.index([write("a.txt", SALT)], model="hashing")
    assert archive.ask("salt before the frost").answered
    archive.close()


def test_a_database_of_another_kind_is_refused_for_every_purpose(tmp_path, write) -> None:
    archive = Archive(tmp_path)
    (tmp_path / "minutes.db").write_bytes(b"Dear Sir, with regard to the culvert " * 100)
    before = (tmp_path / "minutes.db").read_bytes()
    for use in (
        lambda: archive.ask("salt"),
        archive.status,
        archive.library,
        archive.verify,
        lambda: archive.index([write("a.txt", SALT)], model="hashing"),
    ):
        with pytest.raises(ArchiveError, match=r"minutes\.db"):
            use()
    assert (tmp_path / "minutes.db").read_bytes() == before


def test_a_damaged_archive_says_so(filled) -> None:
    filled.close()
    database = filled.folder / "minutes.db"
    size = database.stat().st_size
    with database.open("r+b") as stream:
        stream.seek(4096)
        stream.write(os.urandom(size - 4096))
    with pytest.raises(ArchiveError, match="damaged"):
        filled.ask("salt before the frost")


def test_a_file_that_vanishes_while_it_is_read_does_not_stop_the_others(
    filled, open_folder
) -> None:
    first, second = open_folder / "b.txt", open_folder / "c.txt"
    second.write_text(SALT.replace("Forty", "Ninety"))

    def take_away(progress) -> None:
        if progress.label == first.name:
            first.unlink(missing_ok=True)

    report = filled.index([first, second], take_away)
    assert report.added == 1
    assert [problem.path for problem in report.unreadable] == [str(first)]
    assert filled.library().unreadable == ()
