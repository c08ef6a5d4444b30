"""A year in the life of a folder: edits, renames, deletions, an unplugged drive.

The archive then holds what one holds that was made anew; only what is new was read and embedded.
"""

import shutil
from pathlib import Path

import pytest

from index.archive import Archive
from tests.end2end.program import minutes

FILES = 40


def text(number: int, told: str = "leaked") -> str:
    said = [
        f"It was reported that parcel {number}-{part} of the allotments at Nether Ostermere was let "
        f"to tenant {number * 31 + part} for a year, and that the water butt beside it "
        f"{told if part == 3 else 'leaked'}."
        for part in range(6)
    ]
    return minutes(f"Allotments, part {number}", *said)


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A folder of the office, and one on a drive."""
    office, drive = tmp_path / "office", tmp_path / "drive" / "minutes"
    for folder, numbers in ((office, range(FILES)), (drive, range(FILES, FILES + 5))):
        folder.mkdir(parents=True)
        for number in numbers:
            (folder / f"{number:02}.txt").write_text(text(number), "utf-8")
    return office, drive


def held(archive: Archive) -> dict[str, list[tuple[str, int, int]]]:
    """Every document with its passages and their places."""
    return {
        path: [(p.text, p.span.start, p.span.stop) for p in archive.passages(path)]
        for path in {entry.document.path for entry in archive.library().entries}
    }


def ids(archive: Archive, path: Path) -> list[int]:
    return [passage.id for passage in archive.passages(str(path))]


def test_edits_renames_deletions_and_an_unplugged_drive(
    archive: Archive, places: tuple[Path, Path], tmp_path: Path
) -> None:
    office, drive = places
    archive.index([office, drive], model="hashing")
    of_drive = {path: ids(archive, path) for path in drive.iterdir()}
    untouched = ids(archive, office / "30.txt")

    for number in range(10):
        (office / f"{number:02}.txt").write_text(text(number, "froze"), "utf-8")
    (office / "filed").mkdir()
    for number in range(10, 15):
        (office / f"{number}.txt").rename(office / "filed" / f"minutes of {number}.txt")
    deleted = [office / f"{number}.txt" for number in range(15, 18)]
    for path in deleted:
        path.unlink()
    shutil.move(drive.parent, tmp_path / "unplugged")

    report = archive.index([office, drive])

    assert (report.added, report.changed, report.moved) == (0, 10, 5)
    assert report.unchanged == FILES - 10 - 5 - 3
    assert report.embedded == 10, "one passage of each edited file"
    assert report.missing == tuple(map(str, deleted))
    assert [away.path for away in report.unreachable] == [str(drive.parent)]
    assert {path: ids(archive, path) for path in of_drive} == of_drive
    assert archive.ask("who let parcel 42-3 of the allotments?").hits
    assert ids(archive, office / "30.txt") == untouched

    assert archive.remove(deleted) == 3
    shutil.move(tmp_path / "unplugged", drive.parent)
    again = archive.index([office, drive])
    assert (again.added, again.changed, again.moved, again.embedded) == (0, 0, 0, 0)
    assert (again.missing, again.unreachable) == ((), ())
    clean = Archive(tmp_path / "clean")
    clean.index([office, drive], model="hashing")
    assert held(archive) == held(clean)
    assert archive.status().to_embed == 0
    assert archive.verify().differences == ()
    clean.close()


def test_an_older_version_that_takes_the_place_of_a_newer_is_a_change(
    archive: Archive, places: tuple[Path, Path]
) -> None:
    office, _ = places
    path = office / "03.txt"
    archive.index([office], model="hashing")
    before = held(archive)
    path.write_text(text(3, "froze"), "utf-8")
    archive.index([office])
    path.write_text(text(3), "utf-8")
    report = archive.index([office])
    assert (report.changed, report.embedded) == (1, 1)
    assert held(archive) == before
