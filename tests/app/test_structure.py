"""The structure of a meeting: every line leads to the words it was read from."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor

from app.window.library_model import ROW
from app.window.outline import LineKind, outline
from app.window.source_head import STRUCTURE, TEXT
from index.types import AgendaItem, Fact, FactKind, Meeting, Record, Span, Stated

MINUTES = """HARBOUR COMMITTEE

Minutes of the meeting of the Harbour Committee held on 4 June 2024

Present: Councillors Ansel Frith (Chair), Dora Vane and Hugh Pike.

Apologies: Councillor Mabel Orchard.

7. Declarations of interest

Councillor Vane declared a personal interest in item 8 as a member of the rowing club.

8. Moorings

Councillor Frith moved, and Councillor Pike seconded, that the fees be frozen.

RESOLVED: That the fees for moorings be frozen until the spring.
"""


@pytest.fixture(scope="module")
def moorings(tmp_path_factory, stored, minutes):
    folder = tmp_path_factory.mktemp("more")
    (folder / "harbour.txt").write_text(MINUTES, encoding="utf-8")
    return stored(minutes, folder)


@pytest.fixture
def window(open_window, moorings, tmp_path, qtbot):
    opened = open_window(shutil.copytree(moorings, tmp_path / "archive"))
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    return opened


def harbour(window):
    model = window.library.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    group = next(group for group in groups if group.data() == "Harbour Committee")
    return model.index(0, 0, group)


@pytest.fixture
def structure(window, qtbot):
    """The structure of the harbour's meeting, opened from the library by its key."""
    window.library.tree.setCurrentIndex(harbour(window))
    window.library.tree.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.library.tree, Qt.Key.Key_Return, shift)
    view = window.source.structure
    qtbot.waitUntil(lambda: "Moorings" in view.toPlainText(), timeout=20_000)
    return view


def link_of(structure, words: str) -> QUrl:
    cursor = structure.document().find(words)
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return QUrl(cursor.charFormat().anchorHref())


def marked(page) -> list[str]:
    return [QTextCursor(selection.cursor).selectedText() for selection in page.extraSelections()]


def test_fields_items_and_decisions_are_listed(structure):
    shown = structure.toPlainText()
    for words in ("Harbour Committee", "4 June 2024", "Dora Vane", "8  Moorings", "Interest"):
        assert words in shown
    assert "That the fees for moorings be frozen until the spring." in shown
    assert shown.index("Declarations") < shown.index("Moorings") < shown.index("RESOLVED")


@pytest.mark.parametrize(
    ("line", "words"),
    [("4 June 2024", "4 June 2024"), ("Decision\tRESOLVED", "RESOLVED: That the fees")],
)
def test_a_line_leads_to_its_words_in_the_text(window, structure, qtbot, line, words):
    structure.anchorClicked.emit(link_of(structure, line))
    qtbot.waitUntil(window.source.page.isVisible)
    assert window.source.head.views.buttons[TEXT].isChecked()
    assert marked(window.source.page)[0].startswith(words)
    selection = window.source.page.extraSelections()[0]
    place = window.source.page.cursorRect(QTextCursor(selection.cursor))
    assert window.source.page.viewport().rect().intersects(place)


def test_it_is_copied_as_text(structure):
    structure.selectAll()
    assert "RESOLVED: That the fees" in structure.createMimeDataFromSelection().text()


def test_it_is_also_a_view_of_what_is_open(window, ask, qtbot):
    ask(window, "fees for moorings")
    window.source.choose_view(STRUCTURE)
    view = window.source.structure
    qtbot.waitUntil(lambda: "4 June 2024" in view.toPlainText(), timeout=20_000)
    assert window.source.head.title.text() == "Harbour Committee · 4 Jun 2024"


def test_return_opens_the_text(window, qtbot):
    assert harbour(window).data(ROW).meeting.held_on == date(2024, 6, 4)
    window.library.tree.activated.emit(harbour(window))
    qtbot.waitUntil(lambda: "fees be frozen" in window.source.page.toPlainText(), timeout=20_000)
    assert window.source.page.isVisible()


def test_what_is_exempt_is_only_called_so():
    item = AgendaItem("9", None, exempt=True, span=Span(10, 20))
    record = Record(Meeting(), Span(0, 20), (), (item,), (), ())
    lines = list(outline([record], lambda span: ""))
    assert ("9", "Exempt item") in [(line.label, line.words) for line in lines]


def test_exempt_words_stand_in_their_place_when_they_are_included():
    stub = AgendaItem("9", None, exempt=True, span=Span(10, 20))
    whole = AgendaItem("9", "Sale of the depot", exempt=True, span=Span(10, 20))
    after = AgendaItem("10", "Grit", exempt=False, span=Span(20, 30))
    public = Record(Meeting(), Span(0, 30), (), (stub, after), (), ())
    own = Record(Meeting(), Span(0, 30), (), (whole,), (), ())
    items = [line for line in outline([public, own], lambda _: "") if line.kind is LineKind.ITEM]
    assert [line.words for line in items] == ["Sale of the depot (exempt)", "Grit"]


def test_votes_are_told_by_name():
    parts = tuple(
        Stated(name, value, Span(0, 1))
        for name, value in (("for", "Cllr Vane"), ("for", "Cllr Pike"), ("against", "Cllr Frith"))
    )
    fact = Fact(FactKind.VOTE, Span(0, 5), parts)
    record = Record(Meeting(), Span(0, 9), (), (), (fact,), ("59", "61"))
    lines = {line.label: line.words for line in outline([record], lambda _: "")}
    assert lines["Vote"] == "for: Cllr Vane, Cllr Pike · against: Cllr Frith"
    assert lines["Incomplete"] == "The minutes of items 59, 61 stand elsewhere."
    assert lines["Date"] == "not stated in the file"


def test_the_arrow_keys_change_the_view(structure, window, qtbot):
    buttons = window.source.head.views.buttons
    buttons[STRUCTURE].setFocus()
    qtbot.keyClick(buttons[STRUCTURE], Qt.Key.Key_Left)
    qtbot.waitUntil(window.source.page.isVisible)
    assert buttons[TEXT].isChecked()
