"""Help: every action is described, every link leads somewhere, and the key shows the right page."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.window.fetch_dialog import FetchDialog
from app.window.help.help_window import HelpWindow
from app.window.help.helping import PAGES, Helping
from app.window.help.pages import CONTENTS, all_pages, snippet
from app.window.offering import Offering
from resources.loading import help_image

HELP = Path(__file__).parents[2] / "resources/help"
WEIGHT = 120_000


@pytest.fixture
def window(open_window, empty):
    """A window on nothing: help needs no minutes."""
    return open_window(empty)


@pytest.fixture
def helped(window, qtbot) -> HelpWindow:
    """The window of help, opened by its button."""
    window.bottom.help.click()
    return shown(window, qtbot)


def shown(window, qtbot) -> HelpWindow:
    opened = window.findChild(HelpWindow)
    qtbot.waitUntil(opened.isVisible)
    return opened


def test_every_action_is_described_on_a_page_and_no_page_names_another(window):
    table = {action.name for action in window.findChild(Offering).table}
    described = {name for page in all_pages().values() for name in page.actions}
    assert table - described == set(), "name these in the first line of a page of resources/help"
    assert described - table == set()


def test_every_page_is_reached_and_every_link_leads_to_a_page():
    pages = all_pages()
    assert set(pages) == {file.stem for file in HELP.glob("*.md")}, "contents.md links them all"
    for page in pages.values():
        targets = re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", page.text)
        assert [link for link in targets if link.removesuffix(".md") not in pages] == [], page.name
        assert "<" not in page.text, f"{page.name}: no markup"


def test_the_key_knows_parts_of_the_window_that_there_are():
    sources = (HELP.parents[1] / "app/window").rglob("*.py")
    classes = {
        name
        for file in sources
        for name in re.findall(r"^class (\w+)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert set(PAGES) - classes == set()
    assert set(PAGES.values()) <= set(all_pages())


def test_every_picture_is_there_and_small():
    named = {file for page in all_pages().values() for file in page.images}
    files = sorted((HELP / "images").iterdir())
    assert {f"images/{file.name}" for file in files} == named
    assert len(files) <= 6
    for file in files:
        assert file.stat().st_size <= WEIGHT, file.name
        assert not QImage.fromData(help_image(file.name)).isNull()


def test_the_pages_ship_with_the_program():
    settings = tomllib.loads((HELP.parents[1] / "pyproject.toml").read_text("utf-8"))
    shipped = settings["tool"]["setuptools"]["package-data"]["resources"]
    assert {"help/*.md", "help/images/*.png"} <= set(shipped)


def test_a_page_says_what_the_actions_it_describes_do_and_by_which_keys(window, helped):
    helped.show_page("asking")
    text = helped.browser.toPlainText()
    (copy,) = (one for one in window.findChild(Offering).table if one.name == "answer.copy")
    assert f"{copy.text} ({copy.shown_keys}). {copy.help}" in text
    assert "<!--" not in text
    helped.show_page("shortcuts")
    keys = helped.browser.toPlainText()
    missing = [
        one.name for one in window.findChild(Offering).table if one.keys and one.text not in keys
    ]
    assert missing == []


def test_links_lead_on_and_back_leads_back(helped, qtbot):
    assert helped.page == CONTENTS
    assert not helped.back_button.isEnabled()
    helped.browser.anchorClicked.emit(QUrl("asking.md"))
    assert helped.page == "asking"
    assert helped.list.currentItem().text() == all_pages()["asking"].title
    assert "Asking well" in helped.windowTitle()
    qtbot.keyClick(helped, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert helped.page == CONTENTS


def test_searching_lists_the_pages_and_marks_the_words(helped, qtbot):
    qtbot.keyClicks(helped.field, "unplugged drive")
    assert [helped.list.item(row).text().split("\n")[0] for row in range(helped.list.count())] == [
        "Adding minutes"
    ]
    assert "unplugged" in helped.list.item(0).text()
    qtbot.keyClick(helped.field, Qt.Key.Key_Return)
    assert helped.page == "adding"
    marked = {mark.cursor.selectedText() for mark in helped.browser.extraSelections()}
    assert marked == {"unplugged", "drive"}
    helped.field.setText("zzz")
    assert helped.list.count() == 0
    helped.field.clear()
    assert helped.list.count() == len(all_pages())


def test_a_snippet_is_whole_words_around_what_was_typed():
    text = "one " * 40 + "ferry " + "two " * 40
    piece = snippet(text, "FERRY")
    assert "ferry" in piece
    assert piece.startswith("…one")
    assert piece.endswith("two…")
    assert snippet("short", "x") == "short"


def test_the_key_opens_the_page_on_what_has_the_keyboard(window, qtbot):
    shift = Qt.KeyboardModifier.ShiftModifier
    window.library.tree.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1, shift)
    assert shown(window, qtbot).page == "adding"
    dialog = FetchDialog("", "", window)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    dialog.address.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.address)
    qtbot.keyClick(dialog, Qt.Key.Key_F1, shift)
    qtbot.waitUntil(lambda: dialog.findChild(HelpWindow) is not None)
    inside = dialog.findChild(HelpWindow)
    assert inside.page == "fetching", "of the dialog that blocks the window, so not blocked itself"
    inside.close()
    dialog.close()


def test_help_follows_the_theme(window, helped):
    helped.show_page("asking")
    helping = window.findChild(Helping)
    for action in window.findChild(Offering).table:
        if action.name == "window.theme_dark":
            action.run()
    anchors = [
        fragment.fragment().charFormat()
        for block in _blocks(helped.browser.document())
        for fragment in block.begin()
        if fragment.fragment().charFormat().isAnchor()
    ]
    assert {one.foreground().color().name() for one in anchors} == {"#5cc2bd"}
    assert helping is not None


def _blocks(document):
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
