"""The register in the window: rows of all minutes, in the source, copied, exported, filtered."""

import csv
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.window.controller import Controller
from app.window.register.register_model import ROW, RegisterModel
from app.window.register.registering import Registering
from index.archive import Archive
from index.types import FactKind, RegisterOrder, RegisterPage, RegisterQuery

HEAD = "{}\n\nMinutes of the meeting held on {} at 6.00 pm\n\n"
LAMP = (
    "## 3. Lamps in Ash Lane\n\nThe lamps were out.\n\nIt was moved by Councillor Orle, seconded "
    "by Councillor Ash, and RESOLVED that a brass lamp be bought.\n\nThere voted 7 for and 2 "
    "against.\n\n"
)
BELL = (
    "## 4. The fog bell\n\nRESOLVED that the fog bell be painted.\n\nThe Clerk agreed to write to "
    "the keeper by 30 June.\n\n"
)
FILES = {
    "a": HEAD.format("Streets Committee", "Tuesday 7 January 2031") + LAMP,
    "b": HEAD.format("Harbour Committee", "Tuesday 4 March 2031") + BELL,
    "c": HEAD.format("DRAFT\n\nHarbour Committee", "Tuesday 6 May 2031")
    + BELL.replace("fog", "old"),
}


@pytest.fixture(scope="module")
def lamps(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("lamps")
    for name, text in FILES.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return stored(folder)


@pytest.fixture
def window(open_window, lamps, tmp_path, qtbot):
    """A window with the register open."""
    opened = open_window(shutil.copytree(lamps, tmp_path / "archive"))
    qtbot.waitUntil(lambda: opened.library.model.rowCount() > 0, timeout=20_000)
    opened.panels.turn("register")
    qtbot.waitUntil(lambda: opened.register.rows.total == 3, timeout=20_000)
    return opened


def cells(window, column: int) -> list[str]:
    rows = window.register.rows
    return [rows.index(place, column).data() for place in range(rows.rowCount())]


def lists(window, qtbot, days: list[str]) -> None:
    """Wait until the rows of these days are listed."""
    qtbot.waitUntil(lambda: cells(window, 0) == days, timeout=20_000)


def test_decisions_are_listed_the_newest_first_with_mover_and_result(window) -> None:
    assert cells(window, 0) == ["6 May 2031", "4 Mar 2031", "7 Jan 2031"]
    assert cells(window, 1) == [
        "Harbour Committee · draft",
        "Harbour Committee",
        "Streets Committee",
    ]
    assert cells(window, 2)[2] == "3 Lamps in Ash Lane"
    assert "RESOLVED that a brass lamp be bought." in cells(window, 3)[2]
    assert cells(window, 4) == ["", "", "Councillor Orle"]
    assert cells(window, 5) == ["", "", "7 for · 2 against"]
    assert window.register.count.text() == "3 decisions"


def test_choosing_a_row_opens_its_very_words_in_the_source(window, qtbot) -> None:
    table = window.register.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.currentIndex().data(ROW)
    assert table.currentIndex().row() == 2

    def is_shown() -> bool:
        return window.source.hit is not None and window.source.hit.passage == row.passage

    qtbot.waitUntil(is_shown, timeout=20_000)
    assert window.source.source.document.path.endswith("a.md")
    assert window.source.spot.passage == row.fact.span


def test_a_row_is_copied_with_its_citation(window, qtbot) -> None:
    table = window.register.table
    table.selectRow(1)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "“RESOLVED that the fog bell be painted.” "
        "(Harbour Committee, 4 March 2031, minute 4 (The fog bell), para 1)"
    )


def test_filters_words_and_kinds_narrow_it_and_say_so(window, qtbot) -> None:
    pane = window.register
    pane.filters.words.setText("paint")
    lists(window, qtbot, ["6 May 2031", "4 Mar 2031"])
    assert pane.count.text() == "2 decisions"
    menu = pane.filters.committee.menu()
    next(a for a in menu.actions() if a.data() == "Streets Committee").trigger()
    qtbot.waitUntil(lambda: pane.states.currentWidget() is pane.nothing, timeout=20_000)
    assert "filters" in pane.nothing.text()
    pane.filters.clear()
    lists(window, qtbot, ["6 May 2031", "4 Mar 2031", "7 Jan 2031"])
    pane.kinds.buttons[FactKind.ACTION].click()
    lists(window, qtbot, ["6 May 2031", "4 Mar 2031"])
    assert (cells(window, 4)[0], cells(window, 5)[0]) == ("The Clerk", "by 30 June")
    pane.kinds.buttons[FactKind.QUESTION].click()
    qtbot.waitUntil(lambda: pane.states.currentWidget() is pane.nothing, timeout=20_000)
    assert pane.nothing.text() == "Nothing of the kind is recorded in any minutes so far."


def test_a_click_on_a_head_sorts_and_a_second_turns_it_round(window, qtbot) -> None:
    head = window.register.table.horizontalHeader()
    head.sectionClicked.emit(0)
    lists(window, qtbot, ["7 Jan 2031", "4 Mar 2031", "6 May 2031"])
    assert head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    head.sectionClicked.emit(1)
    lists(window, qtbot, ["6 May 2031", "4 Mar 2031", "7 Jan 2031"])
    assert head.sortIndicatorSection() == 1
    head.sectionClicked.emit(3)  # words are not sorted by
    assert head.sortIndicatorSection() == 1


def test_a_narrow_table_leaves_out_what_is_needed_least(window, qtbot) -> None:
    table = window.register.table
    shown = [not table.isColumnHidden(column) for column in range(6)]
    assert all(shown)
    table.resize(480, table.height())
    assert [table.isColumnHidden(column) for column in (0, 2, 3, 4)] == [False, True, False, True]


def test_all_rows_are_exported_for_a_spreadsheet(window, tmp_path, qtbot) -> None:
    window.register.export_button.click()
    dialog = window.findChild(QFileDialog)
    file = tmp_path / "decisions.csv"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(file.exists, timeout=20_000)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = [*csv.DictReader(stream)]
    assert [row["date"] for row in rows] == ["2031-05-06", "2031-03-04", "2031-01-07"]
    assert (rows[2]["mover"], rows[2]["for"]) == ("Councillor Orle", "7")
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)


def test_a_row_goes_to_the_briefing_as_exactly_its_words(window, qtbot) -> None:
    window.register.table.selectRow(2)
    window.register.buttons[3].click()
    qtbot.waitUntil(lambda: window.briefing.model.rowCount() == 1, timeout=20_000)
    (excerpt,) = window.findChild(Controller).desk.editing.present.entries
    assert excerpt.passage.text == excerpt.passage.span.of(FILES["a"])
    assert excerpt.passage.text.endswith("be bought.")
    assert excerpt.question is None


def test_it_is_listed_anew_when_minutes_come_or_go(window, qtbot, tmp_path) -> None:
    archive = Archive(tmp_path / "archive")
    path = window.register.rows.row(0).passage.document.path
    archive.remove([path])
    archive.close()
    window.findChild(Controller).adding.archive_changed.emit()
    lists(window, qtbot, ["4 Mar 2031", "7 Jan 2031"])


def test_an_empty_archive_has_an_empty_register(open_window, empty, qtbot) -> None:
    window = open_window(empty)
    window.panels.turn("register")
    pane = window.register
    qtbot.waitUntil(lambda: pane.states.currentWidget() is pane.nothing, timeout=20_000)
    assert not window.banner.isVisible()
    assert not pane.export_button.isEnabled()


def test_what_cannot_be_listed_is_said_and_is_not_taken_for_nothing(window, qtbot) -> None:
    pane = window.register
    window.findChild(Registering)._on_failed("The archive is in use.")
    assert window.banner.isVisible()
    assert pane.states.currentWidget() is pane.table
    window.panels.turn("register")
    window.panels.turn("register")
    qtbot.waitUntil(lambda: pane.rows.total == 3, timeout=20_000)


def test_the_model_keeps_the_rules_of_models_and_fetches_as_it_is_scrolled(
    lamps, qtmodeltester, qtbot
) -> None:
    archive = Archive(lamps)
    model = RegisterModel()
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    query = RegisterQuery(FactKind.RESOLUTION, order=RegisterOrder.BODY)
    model.begin(query)
    model.add(archive.register(query, 0, 2))
    assert (model.rowCount(), model.total, asked) == (2, 3, [0])
    assert model.canFetchMore(model.index(-1, -1))
    qtmodeltester.check(model)
    assert asked == [0, 2]
    model.add(archive.register(query, 2, 2))
    assert (model.rowCount(), asked) == (3, [0, 2])
    assert not model.canFetchMore(model.index(-1, -1))
    model.begin(query)
    model.add(RegisterPage((), 0))
    assert (model.rowCount(), model.total) == (0, 0)
    archive.close()
