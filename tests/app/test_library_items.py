"""The library's list: the items of meetings, and finding minutes in it."""

from PySide6.QtCore import QModelIndex, Qt

from app.window.library_model import ROW
from app.window.problems import ProblemKind


def tree(window) -> dict[str, list[str]]:
    model = window.library.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        group.data(): [model.index(row, 0, group).data() for row in range(model.rowCount(group))]
        for group in groups
    }


def line(window, *titles: str) -> QModelIndex:
    """The line of these titles, each under the one before it."""
    model, index = window.library.model, QModelIndex()
    for title in titles:
        rows = [model.index(row, 0, index) for row in range(model.rowCount(index))]
        index = next(row for row in rows if row.data() == title)
    return index


def opened(window, qtbot, *titles: str) -> list[str]:
    """The lines under one, which is opened and waited for."""
    window.library.tree.expand(line(window, *titles))
    model = window.library.model
    qtbot.waitUntil(lambda: model.rowCount(line(window, *titles)) > 0, timeout=20_000)
    index = line(window, *titles)
    return [model.index(row, 0, index).data() for row in range(model.rowCount(index))]


def test_the_items_of_a_meeting_come_when_it_is_opened_and_lead_to_the_text(window, qtbot):
    meeting = line(window, "Cabinet", "12 Dec 2018")
    assert window.library.model.hasChildren(meeting)
    assert window.library.model.rowCount(meeting) == 0, "nothing is fetched before it is wanted"
    items = opened(window, qtbot, "Cabinet", "12 Dec 2018")
    assert items == ["17 Performance challenge", "18 Road resurfacing"]
    tree = window.library.tree
    tree.setCurrentIndex(line(window, "Cabinet", "12 Dec 2018", "18 Road resurfacing"))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.source.source is not None, timeout=20_000)
    text = window.source.source.text
    assert text[window.source.spot.start :].startswith("18. Road resurfacing")
    assert tree.selected() == (), "an item is no document that could be removed"


def test_items_stay_open_when_the_list_is_renewed(window, qtbot):
    opened(window, qtbot, "Cabinet", "12 Dec 2018")
    window.library.forget_items()
    assert window.library.model.rowCount(line(window, "Cabinet", "12 Dec 2018")) == 0
    before = opened(window, qtbot, "Cabinet", "12 Dec 2018")
    window.library.tree.set_library(window.library._library)
    assert opened(window, qtbot, "Cabinet", "12 Dec 2018") == before
    assert window.library.tree.isExpanded(line(window, "Cabinet", "12 Dec 2018"))


def test_what_became_of_an_item_is_its_timeline(window, qtbot):
    opened(window, qtbot, "Cabinet", "12 Dec 2018")
    tree = window.library.tree
    tree.setCurrentIndex(line(window, "Cabinet", "12 Dec 2018", "18 Road resurfacing"))
    window.library.follow_item()
    qtbot.waitUntil(lambda: window.answer.is_on_trail, timeout=20_000)
    assert window.answer.trail.topic.text() == "Road resurfacing"


def test_typing_above_the_list_narrows_it(window, qtbot):
    field, library = window.library.find_field, window.library
    qtbot.keyClicks(field, "cabinet dec")
    qtbot.waitUntil(lambda: list(tree(window)) == ["Cabinet"], timeout=20_000)
    assert library.found.text() == "1 found in the list"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert library.tree.hasFocus()
    assert library.tree.currentIndex().data() == "12 Dec 2018"
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert "Problems" in tree(window)
    assert not library.found.isVisible()
    field.setText("scan.txt")
    qtbot.waitUntil(lambda: list(tree(window)) == ["Problems"], timeout=20_000)
    field.setText("nobody")
    qtbot.waitUntil(lambda: tree(window) == {}, timeout=20_000)
    library.summary.click()
    assert library.tree.currentIndex().data(ROW).kind is ProblemKind.UNREADABLE
