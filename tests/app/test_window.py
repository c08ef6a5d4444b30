"""The window itself: what it remembers, who can use it, how it fails."""

import re
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.window.controller import Controller
from app.window.history import KEPT, History
from app.window.main_window import BRIEFING, MARKS, REGISTER
from app.window.settings import Settings
from app.window.sheet import style_as, style_sheet
from app.window.speech import guard_scroll_areas
from app.window.theme import Choice, Theme, palette
from app.window.tokens import DARK, LIGHT, THEMES, contrast
from index.progress import Progress
from tests.app.contrast import on_paper, pairs
from tests.app.window_states import states


@pytest.mark.parametrize("name", THEMES)
def test_all_text_and_every_line_that_carries_meaning_can_be_seen(name):
    found = pairs(name)
    assert {pair.kind for pair in found} == {"text", "line"}
    assert [str(pair) for pair in found if not pair.is_enough] == []


@pytest.mark.parametrize("name", THEMES)
def test_print_can_be_read_under_the_marks_of_a_page(name):
    tokens = THEMES[name]
    marks = (tokens.paper_tint, tokens.paper_mark, tokens.paper_mark_current)
    for mark in (*marks, tokens.paper_found_current, tokens.paper_highlight):
        assert contrast("#000000", on_paper(tokens, mark)) >= 7


def test_the_theme_is_chosen_and_kept(qapp, tmp_path):
    settings = Settings(tmp_path / "kept.ini")
    theme = Theme(qapp, settings)
    theme.choose(Choice.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == DARK.panel
    assert Theme(qapp, Settings(tmp_path / "kept.ini")).is_dark
    theme.choose(Choice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == LIGHT.panel
    assert palette(LIGHT).color(QPalette.ColorRole.Accent).name() == LIGHT.accent


def test_every_widget_that_takes_the_focus_has_a_name(window, ask):
    ask(window, "agency staff")
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_every_button_teaches_what_it_does(window, ask):
    """Also those of panels and states that are not on show; marks and what Qt makes are none."""
    ask(window, "agency staff")
    silent = [
        f"{button.text() or button.accessibleName()} in {type(button.parent()).__name__}"
        for button in window.findChildren(QAbstractButton)
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not button.objectName().startswith("qt_")
        if not isinstance(button.parent(), QLineEdit)
        if (button.text() or button.isVisible()) and not button.toolTip()
    ]
    assert silent == []
    assert window.source.open_button.toolTip().startswith("Opens the file")
    assert window.answer.answered.copy_button.toolTip().endswith("(Ctrl+Shift+A)")


def test_tab_reaches_every_panel(window, ask, qtbot):
    ask(window, "agency staff")
    window.question.field.setFocus()
    reached = set()
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    wanted = {
        window.question.ask_button,
        window.library.tree,
        window.answer.answered.hits,
        window.source.page,
        window.bottom.shortcuts,
    }
    assert wanted <= reached


@pytest.mark.parametrize("name", [REGISTER, BRIEFING, MARKS])
def test_tab_goes_round_past_every_panel(window, ask, qtbot, name):
    ask(window, "agency staff")
    window.panels.show_dock(name)
    window.bottom.help.setFocus()
    reached = []
    while window.bottom.help not in reached and len(reached) < 90:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        assert not reached[-1].visibleRegion().isEmpty()
    assert {window.question.field, window.answer.answered.hits} <= set(reached)
    assert window.panels.docks[name].menu_button in reached


def test_every_button_is_large_enough_to_be_hit(window, ask, qtbot):
    """24 by 24: WCAG 2.2, 2.5.8."""
    for name in (REGISTER, BRIEFING, MARKS):
        window.panels.show_dock(name)
    small, seen = set(), 0
    for state in states(window, ask, qtbot):
        for button in filter(QWidget.isVisible, window.findChildren(QAbstractButton)):
            seen += 1
            if min(button.width(), button.height()) < 24:
                small.add(
                    (state, button.accessibleName() or button.text(), button.size().toTuple())
                )
    assert seen > 200
    assert small == set()


def test_history_keeps_questions_once_newest_first_and_no_answers(tmp_path):
    path = tmp_path / "questions.json"
    history = History(path)
    for number in range(KEPT + 5):
        history.add(f"question {number}")
    history.add("question 50")
    again = History(path)
    assert again.questions[0] == "question 50"
    assert len(again.questions) == KEPT == len(set(again.questions))
    again.clear()
    assert History(path).questions == ()


def test_a_damaged_history_is_no_obstacle(tmp_path):
    (tmp_path / "questions.json").write_text("{", encoding="utf-8")
    assert History(tmp_path / "questions.json").questions == ()


def test_up_and_down_bring_questions_back(window, ask, qtbot):
    ask(window, "agency staff")
    ask(window, "library roof")
    field = window.question.field
    field.setText("half typed")
    for key, text in (
        (Qt.Key.Key_Up, "library roof"),
        (Qt.Key.Key_Up, "agency staff"),
        (Qt.Key.Key_Up, "agency staff"),
        (Qt.Key.Key_Down, "library roof"),
        (Qt.Key.Key_Down, "half typed"),
    ):
        qtbot.keyClick(field, key)
        assert field.text() == text


def test_the_history_menu_asks_again(window, ask, qtbot):
    ask(window, "agency staff")
    ask(window, "library roof")
    action = window.question.history_button.menu().actions()[1]
    assert action.text() == "agency staff"
    action.trigger()
    qtbot.waitUntil(
        lambda: window.answer.answer is not None and window.answer.answer.question == "agency staff"
    )


def test_an_exception_in_a_slot_opens_a_report(qtbot, crashes, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "stderr", None)
    crashes.install()
    try:
        raise ZeroDivisionError("as a test")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    dialog = crashes.dialog
    qtbot.addWidget(dialog)
    assert "ZeroDivisionError: as a test" in dialog.report.toPlainText()
    dialog.copy_button.click()
    assert "PySide6" in QGuiApplication.clipboard().text()
    crashes.show_report("a second one")
    assert crashes.dialog is dialog
    assert "a second one" in dialog.report.toPlainText()
    dialog.close()


def test_a_process_that_dies_can_be_started_again(window, ask, qtbot):
    with qtbot.waitSignal(window.service.died, timeout=20_000):
        window.service._process.kill()
    assert window.banner.isVisible()
    assert window.banner.action.text() == "Start again"
    window.banner.action.click()
    ask(window, "agency staff")
    assert window.answer.answer.answered
    assert not window.banner.isVisible()


def test_what_is_asked_of_a_dead_process_fails_and_can_be_asked_again(window, ask, qtbot):
    with qtbot.waitSignal(window.service.died, timeout=20_000):
        window.service._process.kill()
    window.banner.dismiss()
    window.question.field.setText("agency staff")
    window.question.ask_button.click()
    qtbot.waitUntil(window.banner.action.isVisible, timeout=20_000)
    assert window.banner.action.text() == "Start again"
    window.banner.action.click()
    ask(window, "agency staff")
    assert window.answer.answer.answered


def test_what_is_asked_before_anything_is_read_is_asked_again_by_itself(
    open_window, empty, minutes, qtbot
):
    window = open_window(empty)
    controller = window.findChild(Controller)
    qtbot.waitUntil(lambda: controller.libraries.is_known, timeout=20_000)
    controller.adding.add([minutes])
    window.question.field.setText("what was said about agency staff")
    window.question.ask_button.click()
    # Not by what happens to be read first: until it is answered, or everything is read.
    qtbot.waitUntil(
        lambda: window.answer.answer is not None and window.answer.answer.answered, timeout=20_000
    )


def test_a_damaged_archive_gives_a_sentence(open_window, tmp_path, qtbot):
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "minutes.db").write_bytes(b"no database at all, " * 500)
    window = open_window(folder)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "minutes.db" in window.banner.sentence.accessibleName().replace("\u200b", "")


def test_progress_counts_and_names_the_file(window):
    window.bottom.show_progress(Progress(40, 812, "2019-03-05.txt", 130.0, 1204))
    assert window.bottom.count.text() == "Reading 41 of 812 · 1,204 passages · 2 min left"
    window.bottom.show_progress(Progress(1204, 9000, "2019-03-05.txt", 130.0, unit="passages"))
    said = "Words are ready; meaning: 1,204 of 9,000 passages · 2 min left"
    assert window.bottom.count.text() == said
    assert window.bottom.file.full_text == "2019-03-05.txt"
    assert window.bottom.cancel.isVisible()
    window.bottom.end_progress()
    assert not window.bottom.cancel.isVisible()


def test_all_that_is_written_grows_with_the_size_of_text():
    once, twice = (style_sheet(LIGHT, size, moves=True) for size in (100, 200))
    sizes = [int(size) for size in re.findall(r"font-size: (\d+)px", once)]
    assert [int(size) for size in re.findall(r"font-size: (\d+)px", twice)] == [
        2 * size for size in sizes
    ]
    assert len(sizes) > 20


def test_a_screen_reader_may_ask_for_a_scroll_bar_that_has_just_gone(qapp, qtbot):
    guard_scroll_areas()
    area = QScrollArea()
    qtbot.addWidget(area)
    area.show()
    told = QAccessible.queryAccessibleInterface(area)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    parts = told.childCount()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert told.childCount() == parts  # else the next line ends the program
    assert told.child(parts) is None
    assert told.child(0).object() is area.viewport()


@pytest.mark.parametrize("name", THEMES)
def test_the_ring_is_seen_on_every_kind_of_control(qapp, qtbot, tmp_path, name):
    settings = Settings(tmp_path / "ring.ini")
    settings.theme = name
    tokens = Theme(qapp, settings).tokens
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    parts = ("primary", "link", "chip", "segment", "")
    controls = [*(QPushButton("Ask", box) for _ in parts), QToolButton(box), QToolButton(box)]
    for button, part in zip(controls, (*parts, "icon", "bare"), strict=True):
        style_as(button, part)
    fields = [*(QLineEdit(box) for _ in range(3)), QDateEdit(box), QListView(box)]
    parts = ("question", "field", "filter", "field", "choices")
    for field, part in zip(fields, parts, strict=True):
        style_as(field, part)
    plain = [QCheckBox("On", box), QTreeView(box), QTextBrowser(box), QPlainTextEdit(box)]
    for control in (*controls, *fields, *plain):
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(control)
    box.show()
    box.activateWindow()
    for control in (*controls, *fields, *plain):
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        picture = control.grab().toImage()
        middle = control.rect().center()
        left = [picture.pixelColor(at, middle.y()).name() for at in range(tokens.ring)]
        top = [picture.pixelColor(middle.x(), at).name() for at in range(tokens.ring)]
        edge = left if control in controls else top  # a cursor may stand at the left
        assert edge == [tokens.accent] * tokens.ring, (
            f"{type(control).__name__} {control.property('part')}"
        )
