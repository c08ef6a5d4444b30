"""Reading in the source panel: finding words, going back, the whole meeting, marks."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu

from app.window.controller import Controller
from app.window.fonts import LINE_LENGTH
from app.window.main_window import MARKS
from app.window.note_dialog import NoteDialog

PARTS = 900
LONG = "".join(
    f"{number}. Berth {number}\n\nIt was reported that the berth had been let for £{number} a "
    "year, and that the chain on its buoy had been seen to by the diver. The Harbour "
    "Master thanked the crew of the launch, who had towed three boats off the bar in the storm of "
    "the week before and had asked for nothing but a tin of paint for her hull.\n\n"
    for number in range(1, PARTS)
)
HEAD = """HARBOUR COMMITTEE

Minutes of the meeting of the Harbour Committee held on 4 June 2024

Present: Councillors Ansel Frith (Chair), Dora Vane and Hugh Pike.

"""
LAST = f"""{PARTS}. Moorings

The Clerk’s PELICAN barge was to be scrapped.

RESOLVED: That the fees for moorings be frozen until the spring.
"""
FIRST = "The pelican barge leaked.\n\n"
SECRET = """PLANNING COMMITTEE

Minutes of the meeting of the Planning Committee held on Tuesday 5 March 2024

1. Salt

Forty tonnes of salt had been bought for the depot at the agreed price.

2. Exclusion of the public

RESOLVED that the press and public be excluded from the meeting for the next item, under
paragraph 3 of Schedule 12A to the Local Government Act 1972.

3. Sale of the depot

The firm Quillon had offered nine hundred pounds for the depot.
"""
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def harbour(tmp_path_factory, stored, minutes):
    folder = tmp_path_factory.mktemp("harbour")
    (folder / "harbour.txt").write_text(HEAD + FIRST + LONG + LAST, encoding="utf-8")
    (folder / "planning.txt").write_text(SECRET, encoding="utf-8")
    return stored(minutes, folder)


@pytest.fixture
def window(open_window, harbour, tmp_path, qtbot):
    opened = open_window(shutil.copytree(harbour, tmp_path / "archive"))
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


@pytest.fixture
def read(window, qtbot):
    """Opens the minutes of a committee from the library, and waits for their text."""

    def open_minutes(committee: str, words: str) -> None:
        model = window.library.model
        groups = [model.index(row, 0) for row in range(model.rowCount())]
        group = next(group for group in groups if group.data() == committee)
        window.library.tree.activated.emit(model.index(0, 0, group))
        qtbot.waitUntil(lambda: words in window.source.page.toPlainText(), timeout=20_000)

    return open_minutes


def look_for(window, qtbot, words: str, count: str) -> None:
    """Press Ctrl+F, type, and wait for what is said of it."""
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    find = window.source.find_bar
    qtbot.waitUntil(find.field.hasFocus)
    qtbot.keyClicks(find.field, words)
    qtbot.waitUntil(lambda: find.count.text() == count, timeout=20_000)


def current(page) -> str:
    """The words that are marked as the current ones, if they are in sight."""
    selection = page.extraSelections()[-1]
    place = page.cursorRect(QTextCursor(selection.cursor))
    assert page.viewport().rect().intersects(place)
    return selection.cursor.selectedText()


def first_line(page) -> str:
    """What stands at the top of what is in sight."""
    return page.cursorForPosition(QPoint(30, 20)).block().text()


def test_words_are_found_in_the_whole_document_of_which_a_part_is_on_show(window, read, qtbot):
    read("Harbour Committee", "pelican")
    page, find = window.source.page, window.source.find_bar
    assert len(HEAD + LONG) > 200_000
    look_for(window, qtbot, "pelican barge", "1 of 2")
    assert current(page) == "pelican barge"
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert find.count.text() == "2 of 2"
    qtbot.waitUntil(lambda: "frozen until the spring" in page.toPlainText(), timeout=20_000)
    assert current(page) == "PELICAN barge"
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: "pelican barge leaked" in page.toPlainText(), timeout=20_000)
    assert current(page) == "pelican barge"
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert find.count.text() == "2 of 2"
    qtbot.keyClick(find.field, Qt.Key.Key_Escape)
    assert not find.isVisible()
    assert page.extraSelections() == []


def test_what_is_not_there_is_said(window, read, qtbot):
    read("Harbour Committee", "pelican")
    look_for(window, qtbot, "albatross", "Not found")
    assert not window.source.find_bar.after.isEnabled()


def test_a_common_word_is_counted_and_marked_where_it_can_be_seen(window, read, qtbot):
    read("Harbour Committee", "pelican")
    look_for(window, qtbot, "the", "1 of more than 5,000")
    assert len(window.source.page.extraSelections()) < 200


def test_what_is_exempt_is_found_only_while_it_is_included(window, read, qtbot):
    read("Planning Committee", "Forty tonnes")
    look_for(window, qtbot, "quillon", "Not found")
    window.findChild(Controller).exempt.turn_on()
    assert not window.source.find_bar.isVisible()
    read("Planning Committee", "Quillon")
    look_for(window, qtbot, "quillon", "1 of 1")
    window.findChild(Controller).exempt.turn_off()
    assert window.source.find_bar.field.text() == ""
    assert not window.source.find_bar.isVisible()


def test_back_and_forward_go_through_the_places_that_were_read(window, read, ask, qtbot):
    read("Harbour Committee", "pelican")
    page, tools = window.source.page, window.source.tools
    qtbot.waitUntil(lambda: "Berth 200" in page.toPlainText(), timeout=20_000)
    page.verticalScrollBar().setValue(5_000)
    left = page.top
    assert not tools.back.isEnabled()
    ask(window, "what was said about agency staff")
    assert "pelican" not in page.toPlainText()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: "pelican" in page.toPlainText(), timeout=20_000)
    assert page.top == left
    assert not tools.back.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: window.source.hit is not None, timeout=20_000)
    assert not tools.on.isEnabled()


def test_places_with_exempt_items_are_forgotten_with_them(window, read, qtbot):
    window.findChild(Controller).exempt.turn_on()
    read("Planning Committee", "Quillon")
    read("Harbour Committee", "pelican")
    assert window.source.tools.back.isEnabled()
    window.findChild(Controller).exempt.turn_off()
    assert not window.source.tools.back.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.source.source is None


def test_the_outline_follows_the_reader_and_leads_to_its_lines(window, ask, qtbot):
    ask(window, "fees for moorings")
    qtbot.keyClick(window, Qt.Key.Key_4, ALT)
    outline, page = window.source.text.outline, window.source.page
    qtbot.waitUntil(lambda: outline.lines.rowCount() > 100, timeout=20_000)
    last = outline.lines.index(outline.lines.rowCount() - 1, 0)
    assert last.data() == f"{PARTS}  Moorings"
    assert last.model().index(0, 0, last).data().startswith("Decision: RESOLVED: That the fees")
    assert outline.currentIndex() in (last, outline.lines.index(0, 0, last))
    earlier = outline.lines.index(outline.lines.rowCount() - 500, 0)
    outline.setCurrentIndex(earlier)
    outline.setFocus()
    qtbot.keyClick(outline, Qt.Key.Key_Return)
    title = earlier.data().split("  ")[1]
    qtbot.waitUntil(lambda: first_line(page).endswith(title), timeout=20_000)
    assert outline.currentIndex() == earlier
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 2_000)
    assert outline.currentIndex().row() > earlier.row()
    qtbot.keyClick(window, Qt.Key.Key_4, ALT)
    assert not outline.isVisible()


def test_the_text_is_set_larger_and_stays_so(window, read, settings, qtbot):
    read("Harbour Committee", "pelican")
    page = window.source.page
    before = page.document().defaultFont().pixelSize()
    for _ in range(5):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert page.document().defaultFont().pixelSize() == 2 * before
    assert settings.reading_size == 200
    page.resize(3_000, 500)
    qtbot.waitUntil(lambda: "by the diver" in page.toPlainText(), timeout=20_000)
    lines = [page.document().findBlockByNumber(n).layout() for n in range(20)]
    longest = max(one.lineAt(n).textLength() for one in lines for n in range(one.lineCount()))
    assert longest <= LINE_LENGTH + 8
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert page.document().defaultFont().pixelSize() == before


SECOND = "It was reported that the berth had been let for £2 a year"


@pytest.fixture
def marked(window, read, qtbot):
    """The harbour's minutes, with words of the second item highlighted by key."""
    read("Harbour Committee", "£2 a year")
    select(window, SECOND)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: underlined(window.source.page) == [SECOND], timeout=20_000)
    return window


def select(window, words: str) -> None:
    page = window.source.page
    page.setTextCursor(page.document().find(words))
    page.setFocus()


def underlined(page) -> list[str]:
    """As highlights and notes are; the words of a quote have dots under them."""
    line = QTextCharFormat.UnderlineStyle
    kept = (line.SingleUnderline, line.DashUnderline)
    selections = page.extraSelections()
    return [one.cursor.selectedText() for one in selections if one.format.underlineStyle() in kept]


def listed(window) -> list[str]:
    marks = window.marks.list.marks
    role = Qt.ItemDataRole.AccessibleTextRole
    return [marks.index(row, 0).data(role) for row in range(marks.rowCount())]


def test_a_mark_is_listed_opened_removed_and_taken_back(marked, ask, qtbot, qtmodeltester):
    pane, page = marked.marks, marked.source.page
    ask(marked, "what was said about agency staff")
    qtbot.keyClick(marked, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: len(listed(marked)) == 1, timeout=20_000)
    assert listed(marked) == [
        f"Highlight. Harbour Committee, 4 June 2024, minute 2 (Berth 2). “{SECOND}”"
    ]
    qtmodeltester.check(pane.list.marks)
    pane.list.setCurrentIndex(pane.list.marks.index(0, 0))
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: underlined(page) == [SECOND], timeout=20_000)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: (listed(marked), underlined(page)) == ([], []), timeout=20_000)
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: bool(listed(marked)) and underlined(page) == [SECOND], timeout=20_000)


def test_a_note_is_written_and_shown_on_its_words(window, read, qtbot):
    read("Harbour Committee", "£2 a year")
    select(window, "£2 a year")
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL)
    dialog = window.findChild(NoteDialog)
    qtbot.keyClicks(dialog.field, "Is <b>this</b> right?")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)
    page = window.source.page
    qtbot.waitUntil(lambda: underlined(page) == ["£2 a year"], timeout=20_000)
    (kept,) = page.kept_at(page.chosen.start)
    assert kept.mark.note == "Is <b>this</b> right?"


def test_without_a_selection_a_bookmark_is_put_where_the_reader_is(window, read, qtbot):
    read("Harbour Committee", "£2 a year")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    assert window.bottom.toast.sentence.text() == "Select words in the text of the source first"
    window.source.tools.bookmark.click()
    window.panels.turn(MARKS)
    qtbot.waitUntil(lambda: bool(listed(window)), timeout=20_000)
    assert listed(window) == [
        "Bookmark. Harbour Committee, 4 June 2024. “HARBOUR COMMITTEE”",
    ]


def test_marks_on_exempt_words_go_out_of_sight_with_them(window, read, qtbot):
    exempt = window.findChild(Controller).exempt
    exempt.turn_on()
    read("Planning Committee", "Quillon")
    select(window, "The firm Quillon")
    window.source.tools.highlight.click()
    window.panels.turn(MARKS)
    qtbot.waitUntil(lambda: bool(listed(window)), timeout=20_000)
    assert "Quillon" in listed(window)[0]
    assert listed(window)[0].endswith("Kept with exempt items.")
    select(window, "nine hundred pounds")
    window.source.tools.note.click()
    exempt.turn_off()
    assert listed(window) == []
    assert not any(one.isVisible() for one in window.findChildren(NoteDialog))
    folder = window.service.archive
    kept = [*folder.glob("user.db*"), *folder.glob("backups/user-2*")]
    assert not any(b"Quillon" in file.read_bytes() for file in kept)


def test_selected_words_are_copied_with_their_citation(window, read, qtbot):
    read("Harbour Committee", "£2 a year")
    select(window, SECOND)
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL | ALT)
    cited = f"“{SECOND}” (Harbour Committee, 4 June 2024, minute 2 (Berth 2))"
    assert QGuiApplication.clipboard().text() == cited
    menu = QMenu()
    window.source.page.menu_opening.emit(menu)
    offered = {action.text(): action.isEnabled() for action in menu.actions()}
    assert offered["Copy with citation"]
    assert offered["Highlight"]
