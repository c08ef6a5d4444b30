"""A damaged archive is told when the window opens, and repaired with one click."""

from pathlib import Path

import pytest

from index.archive import Archive
from tests.end2end.program import write_library


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """An archive whose public database has lost its head."""
    archive = Archive(tmp_path / "archive")
    archive.index([write_library(tmp_path / "library")], model="hashing")
    archive.close()
    with (archive.folder / "minutes.db").open("r+b") as stream:
        stream.write(bytes(100))
    return archive.folder


def test_a_damaged_archive_is_repaired_with_one_click(open_window, damaged, qtbot):
    window = open_window(damaged)
    banner = window.banner
    qtbot.waitUntil(lambda: banner.isVisible() and banner.action.isVisible(), timeout=20_000)
    assert "damaged" in banner.sentence.accessibleName()
    assert banner.action.text() == "Repair"

    banner.action.click()

    qtbot.waitUntil(lambda: "repaired" in banner.sentence.accessibleName(), timeout=30_000)
    assert "3 documents" in banner.sentence.accessibleName()
    assert "minutes.db.damaged-" in banner.sentence.accessibleName()
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 2, timeout=20_000)


def test_damage_that_no_question_meets_is_found_in_the_background(open_window, damaged, qtbot):
    archive = Archive(damaged)
    archive.repair()
    archive.close()
    with (damaged / "minutes.db").open("r+b") as stream:
        stream.seek(0, 2)
        stream.truncate(stream.tell() - 1)
    window = open_window(damaged)
    qtbot.waitUntil(window.banner.action.isVisible, timeout=20_000)
    assert window.banner.action.text() == "Repair"
