"""What was searched, saved from the window: a file that is read again, or one sentence why not."""

import json
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit

from app.window.controller import Controller
from index.archive import Archive
from tests.app.test_exempt import MINUTES, OFFER, SECRET, answer_box

NOWHERE = "xylophone quarantine zeppelin"
AGENCY = "what was said about agency staff"


@pytest.fixture
def save(qtbot):
    """Types a file's name into the dialog that is open, and waits for the banner."""

    def choose(window, path: Path) -> str:
        dialog = dialog_of(window)
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()
        qtbot.waitUntil(window.banner.isVisible, timeout=60_000)
        return window.banner.sentence.accessibleName()

    return choose


def dialog_of(window) -> QFileDialog:
    return next(d for d in window.findChildren(QFileDialog) if d.isVisible())


@pytest.mark.parametrize("ending", ["html", "pdf", "json"])
def test_what_was_searched_is_saved_from_not_found(window, ask, save, tmp_path, ending):
    ask(window, NOWHERE)
    answered = window.answer.answered
    assert answered.save_button.isVisible()
    assert not answered.record_button.isVisible()
    answered.save_button.click()
    path = tmp_path / f"search.{ending}"
    assert str(path) in save(window, path)
    assert "Not found in these files" in words_of(path)
    assert "zeppelin" in words_of(path)


def words_of(path: Path) -> str:
    if path.suffix == ".pdf":
        pages = pypdfium2.PdfDocument(path.read_bytes())
        return " ".join(page.get_textpage().get_text_range() for page in pages)
    return path.read_text("utf-8")


def test_an_answer_is_saved_as_a_record_of_the_search(window, ask, save, tmp_path):
    ask(window, AGENCY)
    answered = window.answer.answered
    assert not answered.save_button.isVisible()
    answered.record_button.click()
    path = tmp_path / "record.json"
    save(window, path)
    record = json.loads(path.read_text("utf-8"))
    assert record["title"] == "Record of a search"
    quotes = [quote.text for quote in window.answer.answer.quotes]
    assert [quote["text"] for quote in record["quotes"]] == quotes


def test_a_filter_that_leaves_nothing_can_be_put_on_file_with_the_filter(
    window, ask, save, tmp_path, qtbot
):
    ask(window, AGENCY)
    for chip, year in ((window.filters.since, 2019), (window.filters.until, 2018)):
        next(a for a in chip.menu().actions() if a.data() == year).trigger()
    nothing = window.answer.nothing
    qtbot.waitUntil(nothing.save_button.isVisible, timeout=20_000)
    nothing.save_button.click()
    path = tmp_path / "nothing.json"
    save(window, path)
    certificate = json.loads(path.read_text("utf-8"))
    assert certificate["filters"]["since"] == "2019-01-01"
    assert certificate["filters"]["until"] == "2018-12-31"
    assert certificate["searched"]["documents"] == 0
    assert certificate["files"] == []


def test_a_name_without_an_ending_gets_that_of_the_kind(window, ask, save, tmp_path):
    ask(window, NOWHERE)
    window.answer.answered.save_button.click()
    assert str(tmp_path / "named.pdf") in save(window, tmp_path / "named")
    assert (tmp_path / "named.pdf").read_bytes().startswith(b"%PDF-")


def test_the_file_can_be_opened_from_the_banner(window, ask, save, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    ask(window, NOWHERE)
    window.answer.answered.save_button.click()
    path = tmp_path / "search.html"
    save(window, path)
    assert window.banner.action.text() == "Open"
    window.banner.action.click()
    assert [url.toLocalFile() for url in opened] == [str(path)]
    assert not window.banner.isVisible()


def test_a_key_saves_what_is_on_show_and_nothing_before_anything_was_asked(window, ask):
    controller = window.findChild(Controller)
    controller.certifying.choose_file()
    assert not [d for d in window.findChildren(QFileDialog) if d.isVisible()]
    ask(window, NOWHERE)
    (save,) = [a for a in window.actions() if a.shortcut().toString() == "Ctrl+S"]
    save.trigger()
    assert dialog_of(window).selectedNameFilter() == "PDF (*.pdf)"
    dialog_of(window).reject()


def test_another_kind_gives_the_name_another_ending(window, ask, save, tmp_path):
    ask(window, NOWHERE)
    window.answer.answered.save_button.click()
    dialog = dialog_of(window)
    dialog.selectNameFilter("JSON (*.json)")
    dialog.filterSelected.emit("JSON (*.json)")
    assert str(tmp_path / "named.json") in save(window, tmp_path / "named")


def test_minutes_are_not_written_over(window, ask, tmp_path, minutes, qtbot):
    alias = tmp_path / "alias.html"
    alias.symlink_to(minutes / "cabinet.txt")
    before = alias.read_bytes()
    ask(window, NOWHERE)
    window.answer.answered.save_button.click()
    # As where the user has agreed that the file be replaced.
    dialog_of(window).fileSelected.emit(str(alias))
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "alias.html is in the archive as minutes" in window.banner.sentence.accessibleName()
    assert alias.read_bytes() == before


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(window, ask, tmp_path, qtbot):
    gone = tmp_path / "gone"
    ask(window, NOWHERE)
    window.answer.answered.save_button.click()
    # As where the folder goes while the dialog is open.
    dialog_of(window).fileSelected.emit(str(gone / "search.html"))
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert f"there is no folder {gone}" in window.banner.sentence.accessibleName()


@pytest.fixture
def included(open_window, tmp_path, qtbot):
    """A window on minutes with an exempt item, which are turned on."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "planning.txt").write_text(MINUTES, encoding="utf-8")
    archive = Archive(tmp_path / "exempt archive")
    archive.index([folder], model="hashing")
    archive.close()
    window = open_window(tmp_path / "exempt archive")
    qtbot.waitUntil(window.filters.exempt.isVisible, timeout=20_000)
    window.filters.exempt.click()
    answer_box(window, accept=True)
    return window


def test_with_exempt_items_the_dialog_and_the_file_say_so(included, ask, save, tmp_path):
    ask(included, OFFER)
    included.answer.answered.record_button.click()
    assert "exempt items included" in dialog_of(included).windowTitle()
    path = tmp_path / "record.html"
    save(included, path)
    page = path.read_text("utf-8")
    assert "EXEMPT: this search went over exempt items" in page
    assert SECRET in page


def test_turned_off_again_nothing_of_them_can_be_saved(included, ask, save, tmp_path, qtbot):
    ask(included, OFFER)
    included.answer.answered.record_button.click()
    dialog = dialog_of(included)
    path = tmp_path / "late.html"
    included.exempt.off_button.click()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    ask(included, OFFER)
    button = included.answer.answered
    (button.record_button if button.record_button.isVisible() else button.save_button).click()
    public = tmp_path / "public.html"
    save(included, public)
    assert SECRET not in public.read_text("utf-8")
    assert "EXEMPT:" not in public.read_text("utf-8")
    assert not path.exists()
