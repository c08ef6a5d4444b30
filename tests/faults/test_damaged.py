"""A damaged archive is told in a sentence, kept aside, and made again from its files."""

import json
import random
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from index.archive import Archive
from index.errors import DamagedArchiveError, MinutebookError
from index.types import Filters
from tests.end2end.program import BENCHES, Program, assert_sound
from tests.faults.changing import Changing
from tests.faults.contents import contents, differences
from tests.faults.damage import KINDS, damage

_QUESTION = "Which parcel of the allotments leaked?"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of a folder with exempt items, and of a file that lies elsewhere."""
    root = tmp_path_factory.mktemp("damaged")
    files = Changing(root / "minutes", random.Random(3), 12)
    (root / "alone.txt").write_text(BENCHES, "utf-8")
    archive = Archive(root / "archive")
    archive.index([files.folder, root / "alone.txt"], model="hashing")
    archive.standing.add("Is the ferry late?", Filters())
    archive.close()
    return archive.folder


@pytest.fixture
def archive(whole: Path, tmp_path: Path):
    """A copy of it, to be damaged."""
    copy = Archive(shutil.copytree(whole, tmp_path / "archive"))
    yield copy
    copy.close()


def _differences(folder: Path, other: Path) -> list[str]:
    found = differences(contents(folder), contents(other))
    return [one for one in found if not one.startswith("files:")]  # those that are kept aside


@pytest.mark.parametrize("name", ["minutes.db", "exempt.db"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_damage_is_found_and_repaired(
    archive: Archive, whole: Path, kind: str, name: str
) -> None:
    database = archive.folder / name
    damage(database, kind, seed=len(kind))
    left = database.read_bytes() if database.is_file() else b""

    for use in (archive.status, archive.library, lambda: archive.ask(_QUESTION, exempt=True)):
        with suppress(MinutebookError):  # a page that is not read is not missed; a bug is one
            use()
    with pytest.raises(DamagedArchiveError, match=f"{name} is damaged.*minutebook repair"):
        archive.check()
    repaired = archive.repair()

    assert repaired.lost == ()
    (aside,) = [one for one in repaired.aside if one.startswith(name)]
    if left:
        assert (archive.folder / aside).read_bytes() == left
    assert _differences(archive.folder, whole) == []
    assert "Is the ferry late?" in str(archive.standing.list())
    archive.check()
    assert archive.verify().differences == ()
    assert archive.repair().indexed is None


def test_without_the_list_of_sources_they_are_salvaged(archive: Archive, whole: Path) -> None:
    (archive.folder / "sources.json").unlink()
    damage(archive.folder / "minutes.db", "zeros", seed=11)
    with pytest.raises(DamagedArchiveError):
        archive.check()
    assert archive.repair().lost == ()
    assert _differences(archive.folder, whole) == []


def test_what_was_taken_out_stays_out_and_what_is_gone_is_named(archive: Archive) -> None:
    first, second, *_ = sorted(
        Path(p) for p in {d.document.path for d in archive.library().entries}
    )
    archive.close()  # no reader keeps the log from going into the file that is damaged
    archive.remove([first])
    gone = archive.folder / "gone.txt"
    gone.write_text(BENCHES.replace("oak", "elm"), "utf-8")
    archive.index([gone])
    gone.unlink()
    damage(archive.folder / "minutes.db", "zeros", seed=11)

    repaired = archive.repair()

    assert repaired.lost == (str(gone),)
    assert repaired.indexed.unreadable == ()
    held = {entry.document.path for entry in archive.library().entries}
    assert str(first) not in held
    assert str(second) in held


def test_a_repair_that_was_cut_off_goes_on(archive: Archive, whole: Path) -> None:
    damage(archive.folder / "minutes.db", "header", seed=1)

    def stop(progress) -> None:
        if progress.done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.repair(stop)
    with pytest.raises(DamagedArchiveError, match="not finished"):
        archive.check()
    archive.repair()

    assert _differences(archive.folder, whole) == []
    archive.check()


def test_a_reader_that_was_open_sees_what_took_the_place_of_the_damaged_file(
    archive: Archive,
) -> None:
    reader = Archive(archive.folder)
    assert reader.status().documents == 13
    damage(archive.folder / "minutes.db", "truncated", seed=2)
    archive.repair()
    assert reader.ask(_QUESTION, exempt=True).hits
    assert reader.status().documents == 13
    reader.close()


def test_a_run_after_one_that_was_cut_off_looks_first(archive: Archive, whole: Path) -> None:
    (archive.folder / "writing").touch()
    damage(archive.folder / "minutes.db", "garbage", seed=15)
    for _ in range(2):
        with pytest.raises(DamagedArchiveError):
            archive.index([whole.parent / "alone.txt"])
    archive.repair()
    assert archive.index([whole.parent / "alone.txt"]).unchanged == 1
    assert not (archive.folder / "writing").exists()


def test_the_command_says_what_it_did(program: Program, library: Path) -> None:
    program.index(library)
    assert program.run("repair").text == "The archive is sound; nothing was changed.\n"
    damage(program.archive / "minutes.db", "header", seed=1)

    assert "`minutebook repair`" in program.run("ask", "oak benches", status=1).sentence
    said = program.run("repair").text

    assert said.startswith("Kept aside: minutes.db.damaged-")
    assert "3 added" in said
    assert_sound(program)
    assert json.loads((program.archive / "sources.json").read_bytes())["repairing"] is False
