"""Pages of a PDF in the window: drawn elsewhere, with the very words marked."""

import os
import shutil
import sys

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from app.window.controller import Controller
from app.window.page_canvas import CURRENT, FOUND_CURRENT, MARK
from app.window.source_head import PAGE, STRUCTURE, TEXT
from app.window.theme import Choice
from app.window.tokens import DARK, LIGHT
from tests.index.pdf_files import page_of, pdf, with_margin

BRIDGE = "The footbridge at Alder Mill was to be closed until the county had found the money."
HEAD = [
    "LICENSING COMMITTEE",
    "Minutes of the meeting of the Licensing Committee held on 6 March 2025",
    "12. Street trading",
    "Eleven traders had asked for nine pitches in Cornmarket, and two sold only umbrellas.",
]
TAIL = ["13. Footbridge", BRIDGE, "The diversion over Quarry Lane was not fit for the school bus."]
EXEMPT = [
    "14. Exclusion of the public",
    "RESOLVED that the press and public be excluded from the meeting for the next item.",
    "15. Sale of the depot",
    "The firm Quillon had offered nine hundred pounds for the depot in the lane.",
]
QUESTION = "what was said about the footbridge at Alder Mill"


@pytest.fixture(scope="module")
def licensing(tmp_path_factory):
    """A folder with a PDF of three pages, the last of them exempt in part."""
    folder = tmp_path_factory.mktemp("licensing")
    pages = [
        with_margin(page_of(*words), footer=str(number))
        for number, words in enumerate((HEAD, TAIL, EXEMPT), start=7)
    ]
    (folder / "licensing.pdf").write_bytes(pdf(*pages))
    return folder


@pytest.fixture(scope="module")
def _paged(stored, minutes, licensing):
    return stored(minutes, licensing)


@pytest.fixture
def paged(tmp_path, _paged):
    """An archive with that PDF."""
    return shutil.copytree(_paged, tmp_path / "paged")


@pytest.fixture
def window(open_window, paged, qtbot):
    opened = open_window(paged)
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


@pytest.fixture
def on_page(window, ask, qtbot):
    """The window with the footbridge's quote open on its page."""
    ask(window, QUESTION)
    qtbot.mouseClick(window.source.head.views.buttons[PAGE], Qt.MouseButton.LeftButton)
    drawn(window, qtbot)
    return window


def drawn(window, qtbot, number=None):
    pdf_pane = window.source.pdf
    qtbot.waitUntil(
        lambda: (
            pdf_pane.canvas.view is not None
            and pdf_pane.canvas.view.number == (number or pdf_pane.number)
        ),
        timeout=30_000,
    )


def test_a_quote_is_marked_on_its_page(on_page):
    pane = on_page.source.pdf
    assert on_page.source.hit.passage.document.format == "pdf"
    assert pane.place.full_text == "p. 8 (PDF page 2 of 3)"
    assert pane.canvas.marked(CURRENT)
    assert pane.canvas.rect().contains(pane.canvas.first_mark())


@pytest.mark.parametrize(("choice", "tokens"), [(Choice.LIGHT, LIGHT), (Choice.DARK, DARK)])
def test_the_mark_is_in_the_colours_of_the_theme_and_the_words_stay_dark(
    on_page, choice, tokens, qtbot
):
    on_page.question._theme.choose(choice)
    canvas = on_page.source.pdf.canvas
    mark = canvas.first_mark()
    picture = canvas.grab(mark).toImage()
    colours = [
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    ]
    paper, current = QColor(tokens.paper), QColor(tokens.paper_mark_current)
    expected = [p * c // 255 for p, c in zip(paper.getRgb()[:3], current.getRgb()[:3], strict=True)]
    closest = min(
        max(abs(a - b) for a, b in zip(colour.getRgb()[:3], expected, strict=True))
        for colour in colours
    )
    assert closest <= 3
    assert min(colour.lightness() for colour in colours) < 60


def test_pages_are_turned_by_button_and_by_key(on_page, qtbot):
    pane = on_page.source.pdf
    qtbot.mouseClick(pane.back, Qt.MouseButton.LeftButton)
    drawn(on_page, qtbot, 1)
    assert pane.place.full_text == "p. 7 (PDF page 1 of 3)"
    assert not pane.back.isEnabled()
    assert not pane.canvas.marked(CURRENT, MARK)
    bar = pane.frame.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.keyClick(pane.frame, Qt.Key.Key_PageDown)
    drawn(on_page, qtbot, 2)
    assert pane.canvas.marked(CURRENT)


def test_a_larger_page_is_drawn_sharper(on_page, qtbot):
    pane = on_page.source.pdf
    fitting = pane.canvas.view.width
    assert fitting == round(pane.frame.room() * pane.devicePixelRatioF())
    qtbot.mouseClick(pane.larger, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.canvas.view.width > fitting, timeout=30_000)
    assert pane.canvas.width() > pane.frame.room()
    qtbot.keyClick(pane.frame, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: pane.canvas.view.width == fitting, timeout=30_000)


def test_another_width_of_the_panel_draws_the_page_anew(on_page, qtbot):
    pane = on_page.source.pdf
    before = pane.canvas.view.width
    source = on_page.panels.docks["source"]
    on_page.panels.resizeDocks([source], [source.width() + 100], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: pane.canvas.width() > before)
    assert pane.canvas.width() == pane.frame.room()  # at once, from the picture at hand
    qtbot.waitUntil(lambda: pane.canvas.view.width > before, timeout=30_000)


def test_asking_for_a_page_returns_before_it_is_drawn(on_page, qtbot):
    """The picture comes with a later turn of the event loop, from a job."""
    pages = on_page.findChild(Controller).opening.pages
    pane = on_page.source.pdf
    pane.turn(-1)
    assert pages._job is not None
    assert pane.canvas.view is None
    pane.turn(+1)
    assert pane.canvas.view is None
    drawn(on_page, qtbot, 2)


def test_a_question_is_answered_while_pages_are_drawn(on_page, ask):
    on_page.source.pdf.turn(-1)
    ask(on_page, "what was said about agency staff")
    assert on_page.answer.answer.answered


def test_the_view_that_was_chosen_last_is_kept_for_the_next_pdf(on_page, ask, qtbot):
    ask(on_page, "what was said about agency staff")
    qtbot.waitUntil(lambda: on_page.source.source.document.format == "text")
    buttons = on_page.source.head.views.buttons
    assert not buttons[PAGE].isEnabled()
    assert "PDF" in buttons[PAGE].toolTip()
    assert buttons[TEXT].isChecked()
    ask(on_page, QUESTION)
    qtbot.waitUntil(lambda: on_page.source.source.document.format == "pdf")
    assert buttons[PAGE].isChecked()
    assert on_page.source.pdf.isVisible()
    qtbot.mouseClick(buttons[STRUCTURE], Qt.MouseButton.LeftButton)
    on_page.answer.show_quote(0)
    qtbot.waitUntil(on_page.source.pdf.isVisible)


@pytest.fixture
def file(licensing):
    """The PDF, which is put back after the test."""
    path = licensing / "licensing.pdf"
    before = path.read_bytes()
    yield path
    path.write_bytes(before)


def test_what_became_of_the_file_is_said_in_place(window, ask, qtbot, file):
    file.write_bytes(pdf(page_of("Another file under the same name.")))
    ask(window, QUESTION)
    window.source.choose_view(PAGE)
    message = window.source.pdf.message
    qtbot.waitUntil(lambda: "has changed" in message.accessibleName(), timeout=30_000)
    assert message.isVisible()
    file.unlink()
    window.source.pdf.turn(-1)
    qtbot.waitUntil(lambda: "is not there" in message.accessibleName(), timeout=30_000)
    assert not window.banner.isVisible()


def test_a_page_with_exempt_items_is_shown_only_with_them(on_page, qtbot):
    pane, controller = on_page.source.pdf, on_page.findChild(Controller)
    pane.turn(+1)
    qtbot.waitUntil(lambda: "exempt items" in pane.message.accessibleName(), timeout=30_000)
    assert pane.canvas.view is None
    controller.exempt.turn_on()
    entry = next(e for e in controller.libraries.library.entries if e.document.format == "pdf")
    controller.opening.show_entry(entry)
    drawn(on_page, qtbot, 1)
    pane.turn(+1)
    drawn(on_page, qtbot, 2)
    pane.turn(+1)
    drawn(on_page, qtbot, 3)


def test_the_processes_end_with_the_window(on_page):
    server = psutil.Process(on_page.service._process.pid)
    drawing = server.children(recursive=True)
    assert drawing
    on_page.service.close()
    _, alive = psutil.wait_procs([server, *drawing], timeout=20)
    assert alive == []


def test_what_is_looked_for_is_marked_on_the_pages_and_turned_to(on_page, qtbot):
    pane, find = on_page.source.pdf, on_page.source.find_bar
    on_page.source.tools.find_button.click()
    qtbot.keyClicks(find.field, "nine")
    qtbot.waitUntil(lambda: find.count.text() == "1 of 1", timeout=20_000)
    drawn(on_page, qtbot, 1)
    qtbot.waitUntil(lambda: len(pane.canvas.marked(FOUND_CURRENT)) == 1, timeout=20_000)
    assert not pane.canvas.marked(CURRENT)
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pane.canvas.marked(FOUND_CURRENT), timeout=20_000)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others are not told a page")
@pytest.mark.parametrize(
    ("program", "desktop_file", "told"),
    [
        ("evince", "org.gnome.Evince.desktop", "--page-index=2 {file}"),
        ("okular", "okularApplication_pdf.desktop", "--page 2 {file}"),
        ("firefox", "firefox.desktop", "file://{file}#page=2"),
    ],
)
def test_the_file_is_opened_at_the_page_on_show(
    on_page, qtbot, tmp_path, monkeypatch, program, desktop_file, told
):
    out = tmp_path / "told"
    for name, does in (("xdg-mime", f"echo {desktop_file}"), (program, f'echo "$@" > {out}')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{does}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    on_page.source.open_button.click()
    qtbot.waitUntil(lambda: out.exists() and out.read_text().endswith("\n"), timeout=20_000)
    assert out.read_text().strip() == told.format(file=on_page.source.source.document.path)
    assert "p. 8 (PDF page 2 of 3)" in on_page.bottom.toast.sentence.text()
