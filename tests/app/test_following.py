"""What changes in a folder that was added is in the window without a word said."""

import pytest

from index.archive import Archive
from index.store.connection import connect
from index.store.models import announce_model
from tests.end2end.program import BENCHES, write_library


@pytest.fixture
def library(tmp_path):
    return write_library(tmp_path / "library")


@pytest.fixture
def followed(tmp_path, library):
    archive = Archive(tmp_path / "archive")
    archive.index([library], model="hashing")
    archive.close()
    return tmp_path / "archive"


def names(window) -> set[str]:
    model = window.library.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        model.index(row, 0, group).data()
        for group in groups
        for row in range(model.rowCount(group))
    }


def test_a_file_that_is_dropped_into_a_followed_folder_is_listed(
    open_window, followed, library, settings, qtbot
):
    settings.follows = True
    window = open_window(followed)
    assert window.library.follow_action.isChecked()
    qtbot.waitUntil(lambda: "5 Mar 2024" in names(window), timeout=20_000)
    (library / "new.txt").write_text(BENCHES.replace("5 March", "6 March"), "utf-8")
    qtbot.waitUntil(lambda: "6 Mar 2024" in names(window), timeout=30_000)
    assert not window.banner.isVisible()


def test_what_changed_while_no_window_was_open_is_found_when_one_opens(
    open_window, followed, library, settings, qtbot
):
    (library / "benches.txt").write_text(BENCHES.replace("5 March", "6 March"), "utf-8")
    (library / "pool.txt").unlink()
    settings.follows = True
    window = open_window(followed)
    qtbot.waitUntil(lambda: "6 Mar 2024" in names(window), timeout=30_000)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)


def test_a_model_that_is_to_come_and_cannot_be_loaded_is_told(
    open_window, followed, settings, tmp_path, qtbot
):
    connection = connect(followed / "minutes.db", writable=True)
    announce_model(connection, str(tmp_path / "gone"))
    connection.close()
    settings.follows = True
    window = open_window(followed)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert window.banner.sentence.accessibleName() == (
        f"The model folder {tmp_path / 'gone'} is not there. Until it can be loaded, hashing is used."
    )


def test_the_switch_turns_it_off_and_is_remembered(open_window, followed, library, settings, qtbot):
    settings.follows = True
    window = open_window(followed)
    qtbot.waitUntil(lambda: "5 Mar 2024" in names(window), timeout=20_000)
    window.library.follow_action.trigger()
    assert not settings.follows
    (library / "new.txt").write_text(BENCHES.replace("5 March", "6 March"), "utf-8")
    window.library.follow_action.trigger()
    assert settings.follows
    qtbot.waitUntil(lambda: "6 Mar 2024" in names(window), timeout=30_000)


def test_what_is_to_come_is_said_before_it_is_read(open_window, empty, library, qtbot):
    window = open_window(empty)
    said = []
    window.bottom.say = lambda words, say=window.bottom.say: (said.append(words), say(words))
    window.dropped.emit([library])
    qtbot.waitUntil(lambda: any(words.startswith("Read ") for words in said), timeout=30_000)
    assert said[0] == "3 new files"
