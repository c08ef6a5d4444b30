"""A folder that is swept again: what has not changed is left alone, what moved is not read again."""

import os
from pathlib import Path

import pytest

from index.archive import Archive
from index.types import IndexReport

LONG_AGO = 1_600_000_000
SALT = "## 1. Salt\n\nForty tonnes of salt had been bought before the first frost of the year.\n"
GRIT = "## 1. Grit\n\nSixty tonnes of grit had been spread on the hill by the end of the week.\n"
SECRET = (
    "Meeting of the Planning Committee held on Tuesday 5 March 2024\n\n1. Salt\n\n"
    "Forty tonnes of salt had been bought.\n\n2. Exclusion of the public\n\n"
    "RESOLVED that the public be excluded from the meeting for the next item by Schedule 12A.\n\n"
    "3. Sale of the depot\n\nThe firm had offered nine hundred pounds for the depot.\n"
)


def put(path: Path, text: str, when: int = LONG_AGO) -> Path:
    """A file that was last changed some time ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    os.utime(path, (when, when))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    put(folder / "salt.txt", SALT)
    put(folder / "2024" / "grit.txt", GRIT)
    return folder


@pytest.fixture
def filled(archive: Archive, folder: Path) -> Archive:
    archive.index([folder], model="hashing")
    return archive


def done(report: IndexReport) -> dict[str, int]:
    """What a run did, without what it did not."""
    counts = {
        name: getattr(report, name)
        for name in ("added", "changed", "unchanged", "moved", "passages")
    }
    return {name: count for name, count in counts.items() if count}


def ids(archive: Archive, path: Path) -> list[int]:
    return [passage.id for passage in archive.passages(str(path))]


def found(archive: Archive, question: str) -> list[str]:
    return [hit.passage.document.path for hit in archive.ask(question).hits]


def test_a_file_of_the_same_size_and_time_is_not_opened(filled: Archive, folder: Path) -> None:
    put(folder / "salt.txt", SALT.replace("Forty", "Fifty"))
    assert done(filled.index([folder])) == {"unchanged": 2}


def test_a_file_of_another_size_or_time_is_compared_and_read(filled: Archive, folder: Path) -> None:
    put(folder / "salt.txt", SALT.replace("Forty", "Fifty"), LONG_AGO + 1)
    put(folder / "2024" / "grit.txt", GRIT.replace("Sixty", "Seventy"))
    assert done(filled.index([folder])) == {"changed": 2, "passages": 2}
    assert "Fifty" in filled.ask("tonnes of salt").hits[0].passage.text


def test_a_file_that_was_written_just_before_it_was_read_is_compared_the_next_time(
    archive: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "salt.txt"
    path.write_text(SALT, "utf-8")
    archive.index([path], model="hashing")
    when = path.stat().st_mtime_ns
    path.write_text(SALT.replace("Forty", "Fifty"), "utf-8")
    os.utime(path, ns=(when, when))
    assert done(archive.index([path])) == {"changed": 1, "passages": 1}


def test_a_file_that_was_only_touched_is_compared_once(filled: Archive, folder: Path) -> None:
    put(folder / "salt.txt", SALT, LONG_AGO + 60)
    assert done(filled.index([folder])) == {"unchanged": 2}
    put(folder / "salt.txt", SALT.replace("Forty", "Fifty"), LONG_AGO + 60)
    assert done(filled.index([folder])) == {"unchanged": 2}


def test_a_file_that_could_not_be_read_is_not_opened_again_until_it_changes(
    archive: Archive, tmp_path: Path
) -> None:
    bad = put(tmp_path / "bad.txt", "\x01\x02\x03\x04" * 9)
    assert len(archive.index([bad], model="hashing").unreadable) == 1
    put(bad, SALT[:36])
    assert len(archive.index([bad]).unreadable) == 1
    put(bad, SALT)
    assert done(archive.index([bad])) == {"added": 1, "passages": 1}


def test_a_renamed_file_keeps_its_passages(filled: Archive, folder: Path) -> None:
    before = ids(filled, folder / "salt.txt")
    new = (folder / "salt.txt").rename(folder / "salt of March.txt")
    report = filled.index([folder])
    assert done(report) == {"unchanged": 1, "moved": 1}
    assert report.missing == ()
    assert ids(filled, new) == before
    assert found(filled, "salt before the frost")[0] == str(new)
    assert filled.verify().differences == ()


def test_a_folder_that_was_renamed_within_the_one_that_is_added_keeps_its_documents(
    filled: Archive, folder: Path
) -> None:
    before = ids(filled, folder / "2024" / "grit.txt")
    (folder / "2024").rename(folder / "last year")
    report = filled.index([folder])
    assert done(report) == {"unchanged": 1, "moved": 1}
    assert (report.missing, report.unreachable) == ((), ())
    assert ids(filled, folder / "last year" / "grit.txt") == before


def test_a_file_that_went_to_another_folder_is_moved_when_that_one_is_added(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "filed").mkdir()
    (folder / "salt.txt").rename(tmp_path / "filed" / "salt.txt")
    assert done(filled.index([tmp_path / "filed"])) == {"moved": 1}
    assert filled.index([folder]).missing == ()


def test_a_file_that_took_the_place_of_another_is_moved_over_it(
    filled: Archive, folder: Path
) -> None:
    put(folder / "salt.txt", SALT, LONG_AGO + 60).replace(folder / "2024" / "grit.txt")
    report = filled.index([folder])
    assert done(report) == {"moved": 1}
    assert filled.status().documents == 1
    assert "salt" in filled.passages(str(folder / "2024" / "grit.txt"))[0].text
    assert filled.verify().differences == ()


def test_a_copy_is_no_move(filled: Archive, folder: Path) -> None:
    put(folder / "copy.txt", SALT)
    assert done(filled.index([folder])) == {"added": 1, "unchanged": 2, "passages": 1}
    assert filled.status().documents == 3


def test_a_file_under_another_kind_of_name_is_read_anew(filled: Archive, folder: Path) -> None:
    (folder / "salt.txt").rename(folder / "salt.md")
    assert done(filled.index([folder])) == {"added": 1, "unchanged": 1, "passages": 1}


def test_exempt_items_move_with_their_file(archive: Archive, tmp_path: Path) -> None:
    path = put(tmp_path / "planning.txt", SECRET)
    archive.index([path], model="hashing")
    new = path.rename(tmp_path / "planning of March.txt")
    assert archive.index([tmp_path]).moved == 1
    hit = archive.ask("who offered nine hundred pounds for the depot?", exempt=True).hits[0]
    assert hit.passage.item.exempt
    assert hit.passage.document.path == str(new)
    assert done(archive.index([tmp_path])) == {"unchanged": 1}


def test_a_drive_that_is_away_is_told_once_and_its_documents_answer(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    passages = filled.status().passages
    folder.rename(tmp_path / "unplugged")
    report = filled.index([folder])
    assert (report.missing, report.unreadable) == ((), ())
    (away,) = report.unreachable
    assert away.path == str(folder)
    assert "2 documents are kept" in away.reason
    assert filled.status().passages == passages
    assert found(filled, "salt before the frost")[0] == str(folder / "salt.txt")

    (tmp_path / "unplugged").rename(folder)
    assert done(filled.index([folder])) == {"unchanged": 2}


def test_a_place_that_is_left_empty_is_taken_for_a_drive_that_is_away(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    (folder / "2024").rename(tmp_path / "2024")
    (folder / "salt.txt").rename(tmp_path / "salt.txt")
    report = filled.index([folder])
    assert (report.missing, report.unreadable) == ((), ())
    assert {away.path for away in report.unreachable} == {str(folder), str(folder / "2024")}
    assert filled.status().documents == 2


def test_a_copy_of_a_file_on_a_drive_that_is_away_is_a_document_of_its_own(
    filled: Archive, folder: Path, tmp_path: Path
) -> None:
    put(tmp_path / "here" / "salt.txt", SALT)
    folder.rename(tmp_path / "unplugged")
    assert done(filled.index([tmp_path / "here"])) == {"added": 1, "passages": 1}
    (tmp_path / "unplugged").rename(folder)
    assert done(filled.index([folder])) == {"unchanged": 2}
    assert filled.status().documents == 3


def test_a_file_that_is_gone_is_named_and_kept(filled: Archive, folder: Path) -> None:
    (folder / "salt.txt").unlink()
    report = filled.index([folder])
    assert (report.missing, report.unreachable) == ((str(folder / "salt.txt"),), ())
    assert found(filled, "salt before the frost")
