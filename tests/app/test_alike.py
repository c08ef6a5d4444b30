"""Passages like one that is read: from a card, the source or the register, and back again."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.window.controller import Controller

HEAD = "{}\n\nMinutes of the meeting held on {} at 6.00 pm\n\n"
OAK = (
    "## 4. The oak on the green\n\nThe Tree Warden reported that the old oak on the green had lost "
    "a limb in the gale and that its trunk was hollow.\n\nRESOLVED that the old oak on the green "
    "be braced.\n\n"
)
LATER = (
    "## 6. Trees\n\nThe Tree Warden said that the hollow trunk of the old oak on the green had been "
    "braced after the gale, and that a limb was kept.\n\n"
)
RENTS = "## 5. Rents\n\nThe Treasurer proposed that garage rents rise by nine pence a week.\n\n"


@pytest.fixture(scope="module")
def trees(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("trees")
    for name, day, items in (
        ("a", "Tuesday 7 January 2031", OAK + RENTS),
        ("b", "Tuesday 6 May 2031", LATER),
    ):
        text = HEAD.format("Parks Committee", day) + items
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return stored(folder)


@pytest.fixture
def window(open_window, trees, tmp_path, qtbot):
    opened = open_window(shutil.copytree(trees, tmp_path / "archive"))
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


def is_alike(window, words: str) -> bool:
    """Whether passages like one that holds these words are on show."""
    view = window.answer.alike
    return window.answer.states.currentWidget() is view and words in view.words.text()


def test_a_card_leads_to_passages_like_it_and_back_to_the_answer(window, ask, qtbot) -> None:
    ask(window, "Who reported that the old oak had lost a limb in the gale?")
    hits, view = window.answer.answered.hits, window.answer.alike
    hits.choose(0)
    hits.setFocus()
    qtbot.keyClick(hits, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: is_alike(window, "lost a limb"), timeout=20_000)
    assert window.answer.title.text() == "PASSAGES ALIKE"
    assert view.title.text().startswith("Passages like Parks Committee, 7 January 2031")
    assert view.how.text().startswith("Found by meaning, among ")
    assert "braced after the gale" in view.similar.hits[0].passage.text
    assert view.hits.hasFocus()

    def shows_the_first() -> bool:
        return window.source.hit == view.similar.hits[0]

    qtbot.waitUntil(shows_the_first, timeout=20_000)
    qtbot.keyClick(view.hits, Qt.Key.Key_M)  # and on from there
    qtbot.waitUntil(lambda: is_alike(window, "braced after the gale"), timeout=20_000)
    window.answer.copy_current()
    assert QGuiApplication.clipboard().text().startswith("“")
    assert view.back_button.text() == "Back to the answer"
    view.back_button.click()
    assert window.answer.is_answering
    ask(window, "garage rents")
    assert view.similar is None, "nothing is held of it"


def test_a_place_in_the_source_leads_to_passages_like_it(window, qtbot) -> None:
    entry = window.findChild(Controller).libraries.library.entries[0]
    window.library.open_wanted.emit(entry)
    page = window.source.page
    qtbot.waitUntil(lambda: "Tree Warden" in page.toPlainText(), timeout=20_000)
    cursor = page.document().find("Tree Warden")
    assert not cursor.isNull()
    page.setTextCursor(cursor)
    menu = QMenu(window)
    page.menu_offset = page._text.offset(cursor.selectionStart())
    page.menu_opening.emit(menu)
    next(a for a in menu.actions() if a.text() == "More passages like this").trigger()
    qtbot.waitUntil(lambda: is_alike(window, "Tree Warden"), timeout=20_000)
    window.answer.go_back()
    assert window.answer.states.currentWidget() is window.answer.message


def test_a_row_of_the_register_leads_to_what_is_like_it_and_to_its_timeline(window, qtbot) -> None:
    window.panels.turn("register")
    pane, answer = window.register, window.answer
    qtbot.waitUntil(lambda: pane.rows.total == 1, timeout=20_000)
    pane.table.selectRow(0)
    pane.buttons[2].click()
    qtbot.waitUntil(lambda: answer.is_on_trail, timeout=20_000)
    assert answer.trail.topic.text() == "The oak on the green"
    assert answer.trail.back_button.text() == "Back"
    assert len(answer.trail.trail.mentions) == 2
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: is_alike(window, "oak on the green"), timeout=20_000)
    answer.go_back()
    assert answer.is_on_trail
    answer.go_back()
    assert answer.states.currentWidget() is answer.message
