"""The briefing in the window: collected, arranged, written between, undone, kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QStyleOptionViewItem,
    QTextEdit,
)

from app.window.briefing import carrying
from app.window.briefing.export_dialog import ExportDialog
from app.window.briefing.model import MARK, BriefingModel, Mark
from app.window.briefing.view import BriefingView
from app.window.controller import Controller
from app.window.theme import Theme
from index.briefing.briefings import Briefings
from index.briefing.editing import changes, new_id
from index.types import Briefing, Excerpt, Heading, Note, Withheld
from tests.app.conftest import AGENCY
from tests.index.briefing_entries import excerpt, gap

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
QUESTION = "agency staff"


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def heard(model, row: int) -> str:
    return model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def desk(window):
    return window.findChild(Controller).desk


def present(window) -> Briefing:
    return desk(window).editing.present


def kinds(window) -> list[str]:
    return [type(entry).__name__ for entry in present(window).entries]


def texts(briefing) -> list[str]:
    return [
        entry.passage.text if isinstance(entry, Excerpt) else getattr(entry, "text", "")
        for entry in briefing.entries
    ]


def on_disk(window, *, exempt=False) -> Briefing:
    kept = Briefings(window.service.archive)
    return kept.read(desk(window).saving.number, exempt=exempt)


def is_saved(window) -> bool:
    saving = desk(window).saving
    return saving.number is not None and not saving.is_behind


@pytest.fixture
def collected(window, ask, qtbot):
    """A window with a briefing of two quotes, open and with the keyboard in its entries."""
    for number, question in enumerate((QUESTION, "vacancies"), start=1):
        ask(window, question)
        press(qtbot, Qt.Key.Key_B, CTRL | SHIFT)
        wanted = len(window.answer.answer.quotes)
        qtbot.waitUntil(lambda n=number: window.briefing.model.rowCount() == n, timeout=20_000)
        assert wanted == 1
    press(qtbot, Qt.Key.Key_J, CTRL)
    window.briefing.view.setFocus()
    window.briefing.view.choose((present(window).entries[0].id,))
    return window


@pytest.fixture
def write(collected, qtbot) -> Callable[[str], None]:
    """Adds a note behind the current entry, by button and keyboard."""

    def add(text: str) -> None:
        collected.briefing.buttons["note"].click()
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTextEdit))
        qtbot.keyClicks(QApplication.focusWidget(), text)
        press(qtbot, Qt.Key.Key_Escape)

    return add


def click_add(qtbot, hits, row: int) -> None:
    """Presses the mark to add, in the corner of a card."""
    index, look = hits.model().index(row, 0), QStyleOptionViewItem()
    look.rect = hits.visualRect(index)
    place = hits.itemDelegate().add_area(look, index).center().toPoint()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_quotes_are_taken_by_key_and_by_button_and_are_marked(window, ask, qtbot):
    ask(window, QUESTION)
    hits, quotes = window.answer.answered.hits, window.answer.answered.quotes
    row = window.answer.quote.citation - 1
    assert "\u2713" not in quotes.toPlainText()
    assert "In the briefing" not in heard(hits.model(), row)
    press(qtbot, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: window.briefing.model.rowCount() == 1, timeout=20_000)
    (entry,) = present(window).entries
    assert (entry.passage.text, entry.question) == (window.answer.quote.text, QUESTION)
    assert "1 quote in it now" in window.bottom.toast.sentence.text()
    assert "Briefing: 1 quote" in window.bottom.briefing.text()
    assert "\u2713" in quotes.toPlainText()
    assert "In the briefing" in heard(hits.model(), row)
    click_add(qtbot, hits, row)
    assert "already" in window.bottom.toast.sentence.text()
    assert len(present(window).entries) == 1
    desk(window).editing.undo()
    assert "\u2713" not in quotes.toPlainText()
    click_add(qtbot, hits, row)
    assert [one.passage for one in present(window).entries] == [entry.passage]


def test_what_is_not_in_the_minutes_is_taken_as_a_gap(window, ask, qtbot):
    ask(window, "Was a monorail to the moon agreed?")
    assert not window.answer.answer.answered
    shown = window.answer.answered if window.answer.answer.hits else window.answer.nothing
    press(qtbot, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: window.briefing.model.rowCount() == 1, timeout=20_000)
    assert kinds(window) == ["Gap"]
    said = heard(window.briefing.model, 0)
    assert "monorail" in said
    assert "Searched 3 documents" in said
    shown.gap_button.click()
    assert len(present(window).entries) == 1


def drop(view, mime: QMimeData, place: QPoint) -> None:
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    view.dropEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is Qt.DropAction.CopyAction  # the source removes nothing


def test_cards_and_entries_are_dragged_and_moved_by_key(collected, ask, qtbot):
    view, model = collected.briefing.view, collected.briefing.model
    before = [entry.id for entry in present(collected).entries]
    drop(view, model.mimeData([model.index(0)]), QPoint(5, view.viewport().height() - 1))
    assert [entry.id for entry in present(collected).entries] == before[::-1]
    assert view.chosen() == {before[0]}
    press(qtbot, Qt.Key.Key_Up, ALT | SHIFT)
    assert [entry.id for entry in present(collected).entries] == before
    assert collected.bottom.toast.sentence.text() == "Moved: now 1 of 2"
    press(qtbot, Qt.Key.Key_Up, ALT | SHIFT)
    press(qtbot, Qt.Key.Key_Down, ALT | SHIFT)
    assert [entry.id for entry in present(collected).entries] == before[::-1]
    ask(collected, "carriageway resurfacing")
    hits = collected.answer.answered.hits
    row = collected.answer.quote.citation - 1
    first = view.visualRect(model.index(0))
    drop(view, hits.model().mimeData([hits.model().index(row, 0)]), first.bottomLeft())
    assert len(present(collected).entries) == 3
    assert "resurfacing" in texts(present(collected))[1]
    mime = QMimeData()
    mime.setText("some words")
    mime.setData(carrying.ENTRIES, b'[{"kind": "quote", "text": 3}]')
    assert not model.dropMimeData(mime, Qt.DropAction.CopyAction, 0, 0, model.index(0))
    assert len(present(collected).entries) == 3


def test_headings_and_notes_are_written_in_their_place(collected, write, qtbot):
    write("Costs fell.")
    assert kinds(collected) == ["Excerpt", "Note", "Excerpt"]
    assert texts(present(collected))[1] == "Costs fell."
    collected.briefing.buttons["heading"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "Agency")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(collected.briefing.view.hasFocus)
    assert kinds(collected) == ["Excerpt", "Note", "Heading", "Excerpt"]
    collected.briefing.view.choose((present(collected).entries[1].id,))
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QTextEdit)
    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(editor, " Again")
    press(qtbot, Qt.Key.Key_Escape)
    assert texts(present(collected))[1] == "Costs fell. Again"
    assert heard(collected.briefing.model, 1) == "Note. Costs fell. Again"


def test_tab_leaves_a_heading_and_then_the_list(collected, write, qtbot):
    write("Costs fell.")
    view = collected.briefing.view
    view.choose((present(collected).entries[0].id,))
    collected.briefing.buttons["heading"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "Agency")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.waitUntil(view.hasFocus)
    assert texts(present(collected))[1:3] == ["Agency", "Costs fell."]
    press(qtbot, Qt.Key.Key_Tab)
    assert not view.isAncestorOf(QApplication.focusWidget())
    assert not view.hasFocus()


def test_pasted_html_is_text_and_words_of_minutes_cannot_be_edited(collected, qtbot):
    collected.briefing.buttons["note"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QTextEdit))
    mime = QMimeData()
    mime.setHtml("<h1>A <b>bold</b></h1><script>x()</script><p>claim 👩🏽‍💼 שלום עולם</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    press(qtbot, Qt.Key.Key_V, CTRL)
    press(qtbot, Qt.Key.Key_Escape)
    assert texts(present(collected))[1].split() == [
        "A",
        "bold",
        "claim",
        "👩🏽\u200d💼",
        "שלום",
        "עולם",
    ]
    collected.briefing.view.grab()  # it is drawn without a fault
    collected.briefing.view.choose((present(collected).entries[0].id,))
    press(qtbot, Qt.Key.Key_F2)
    assert QApplication.focusWidget() is collected.briefing.view
    press(qtbot, Qt.Key.Key_Return)  # opens the source instead
    qtbot.waitUntil(lambda: AGENCY in collected.source.page.toPlainText(), timeout=20_000)


def test_undo_and_redo_go_through_everything(collected, write, qtbot):
    write("A note")
    collected.briefing.view.choose((present(collected).entries[0].id,))
    press(qtbot, Qt.Key.Key_Delete)
    assert kinds(collected) == ["Note", "Excerpt"]
    assert collected.briefing.view.chosen() == {present(collected).entries[0].id}
    steps = [kinds(collected)]
    while collected.briefing.undo_button.isEnabled():
        press(qtbot, Qt.Key.Key_Z, CTRL)
        steps.append(kinds(collected))
    assert steps[1] == ["Excerpt", "Note", "Excerpt"]
    assert steps[-1] == []
    while collected.briefing.redo_button.isEnabled():
        press(qtbot, Qt.Key.Key_Z, CTRL | SHIFT)
    assert kinds(collected) == ["Note", "Excerpt"]
    assert texts(present(collected))[0] == "A note"
    menu = collected.briefing.buttons["arrange"].menu()
    next(a for a in menu.actions() if a.text() == "Quotes by meeting").trigger()
    assert kinds(collected) == ["Note", "Heading", "Excerpt"]
    assert texts(present(collected))[1] == "Cabinet, 12 December 2018"
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert kinds(collected) == ["Note", "Excerpt"]


def test_fields_undo_by_themselves_and_a_date_that_is_none_is_not_kept(collected, qtbot):
    title = collected.briefing.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Agency staffing")
    assert present(collected).title == "Agency staffing"
    press(qtbot, Qt.Key.Key_Z, CTRL)
    assert len(present(collected).entries) == 2
    assert title.text() != "Agency staffing"
    pane = collected.briefing
    pane.details_button.click()
    qtbot.keyClicks(pane.details.fields["officer"], "R. Penhallow")
    qtbot.keyClicks(pane.details.fields["day"], "5 March 2026")
    assert present(collected).details.officer == "R. Penhallow"
    assert present(collected).details.day.isoformat() == "2026-03-05"
    pane.details.fields["day"].setFocus()
    pane.details.fields["day"].selectAll()
    qtbot.keyClicks(pane.details.fields["day"], "soon")
    pane.details.fields["officer"].setFocus()
    assert present(collected).details.day is None
    assert pane.details.fields["day"].text() == ""


def test_it_is_saved_by_itself_and_open_again_the_next_time(collected, write, open_window, qtbot):
    write("Kept.")
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    assert texts(on_disk(collected)) == texts(present(collected))
    write("The last word")
    expected = texts(present(collected))
    collected.close()  # before the time to save has come
    collected.service.close()
    again = open_window(collected.service.archive)
    qtbot.waitUntil(lambda: again.briefing.model.rowCount() == 4, timeout=20_000)
    assert texts(present(again)) == expected
    assert not again.briefing.undo_button.isEnabled()


def test_nothing_is_lost_where_the_process_is_killed(collected, write, qtbot):
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    with qtbot.waitSignal(collected.service.died, timeout=20_000):
        collected.service._process.kill()
    write("Written meanwhile")
    qtbot.waitUntil(lambda: not desk(collected).saving._soon.isActive(), timeout=20_000)
    collected.banner.action.click()
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    assert "Written meanwhile" in texts(on_disk(collected))
    # Killed when it had saved, and before it could say so:
    collected.service.blockSignals(True)
    write("Saved and not told")
    qtbot.waitUntil(lambda: "Saved and not told" in texts(on_disk(collected)), timeout=20_000)
    collected.service.blockSignals(False)
    with qtbot.waitSignal(collected.service.died, timeout=20_000):
        collected.service._process.kill()
    write("And more")
    collected.banner.action.click()
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    assert len(Briefings(collected.service.archive).list().briefings) == 1
    assert texts(on_disk(collected)) == texts(present(collected))


def test_two_windows_lose_nothing(collected, write, open_window, qtbot):
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    number = desk(collected).saving.number
    kept = Briefings(collected.service.archive)
    other = kept.read(number)
    kept.save(changes(other, replace(other, entries=(*other.entries, Note(new_id(), "Theirs")))))
    write("Mine")
    qtbot.waitUntil(lambda: desk(collected).saving.number != number, timeout=20_000)
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    assert "yours is kept as" in collected.banner.sentence.text()
    assert "Theirs" in texts(kept.read(number))
    mine = on_disk(collected)
    assert "Mine" in texts(mine)
    assert mine.title.endswith(" (2)")


def test_a_save_that_fails_is_told_and_made_up_for(collected, write, qtbot):
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    user = collected.service.archive / "user.db"
    aside = user.with_name("aside.db")
    user.rename(aside)
    user.mkdir()  # nothing can be written there, whoever asks
    write("While the disk was away")
    qtbot.waitUntil(collected.banner.isVisible, timeout=20_000)
    assert "While the disk was away" in texts(present(collected))
    user.rmdir()
    aside.rename(user)
    collected.banner.dismiss()
    write("And on")
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    assert texts(on_disk(collected)) == texts(present(collected))


def choose_in_menu(window, text: str) -> None:
    menu = window.briefing.chooser.button.menu()
    next(a for a in menu.actions() if a.text().split("\t")[0] == text).trigger()


def test_several_briefings_are_begun_copied_renamed_and_deleted(collected, qtbot):
    first = desk(collected).saving.number
    qtbot.waitUntil(lambda: is_saved(collected), timeout=20_000)
    choose_in_menu(collected, "Duplicate")
    qtbot.waitUntil(lambda: desk(collected).saving.number != first, timeout=20_000)
    assert len(present(collected).entries) == 2
    choose_in_menu(collected, "New briefing")
    qtbot.waitUntil(lambda: present(collected).entries == (), timeout=20_000)
    choose_in_menu(collected, "Rename")
    assert QApplication.focusWidget() is collected.briefing.title
    qtbot.keyClicks(collected.briefing.title, "Third & last")
    qtbot.waitUntil(lambda: len(desk(collected).known) == 3, timeout=20_000)
    choose_in_menu(collected, "Delete…")
    box = next(b for b in collected.findChildren(QMessageBox) if b.isVisible())
    assert "Third & last" in box.text()
    next(b for b in box.buttons() if b.text() == "Delete").click()
    qtbot.waitUntil(lambda: len(desk(collected).known) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: collected.briefing.model.rowCount() == 2, timeout=20_000)
    assert not any(one.title == "Third & last" for one in desk(collected).known)


def test_the_model_keeps_the_rules_of_models(qtmodeltester, qapp):
    model = BriefingModel()
    mixed = (Heading("h", "H"), excerpt("a"), excerpt("b"), Note("n", ""), gap("g"), Withheld("w"))
    model.set_briefing(Briefing(1, "Salt", entries=mixed[1:3]))
    model.set_marks({"a": Mark("Stands as quoted", "check", True)})
    qtmodeltester.check(model)
    for entries in (mixed, mixed[::-1], mixed[2:4]):
        model.set_briefing(Briefing(1, "Salt", entries=entries))
        assert model.entries == entries
    qtmodeltester.check(model)


def test_two_thousand_quotes_open_scroll_and_are_edited(qapp, settings, qtbot):
    entries = tuple(excerpt(f"{number}", f"{number}. {AGENCY}") for number in range(2000))
    model = BriefingModel()
    view = BriefingView(model, Theme(qapp, settings))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    model.set_briefing(Briefing(1, "Long", entries=entries))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 2000 * 60)
    view.choose(("1999",))
    assert view.visualRect(model.index(1999)).intersects(view.viewport().rect())
    place = view.verticalScrollBar().value()
    model.set_briefing(Briefing(1, "Long", entries=(*entries, Note("n", "At the end"))))
    assert view.grab().width() == 700
    assert view.verticalScrollBar().value() == place


def select_in_source(window, words: str) -> None:
    cursor = window.source.page.document().find(words)
    assert cursor.hasSelection()
    window.source.page.setTextCursor(cursor)


def test_a_selection_in_the_source_is_taken_exactly(collected, qtbot):
    collected.briefing.view.open_current()
    qtbot.waitUntil(lambda: AGENCY in collected.source.page.toPlainText(), timeout=20_000)
    assert not collected.source.add_button.isVisible()
    select_in_source(collected, "a survey would be brought")
    assert collected.source.add_button.isVisible()
    collected.source.page.setFocus()
    press(qtbot, Qt.Key.Key_B, CTRL)
    taken = present(collected).entries[-1].passage
    assert taken.text == "a survey would be brought"
    text = (Path(taken.document.path)).read_text("utf-8")
    assert taken.span.of(text) == taken.text
    assert (taken.item.number, taken.meeting.committee) == ("42", "Children's Scrutiny Panel")
    assert taken.paragraph is None
    collected.source.page.selectAll()
    collected.source.add_button.click()
    assert "within one item" in collected.bottom.toast.sentence.text()
    assert len(present(collected).entries) == 3


def test_it_is_exported_and_checked(collected, qtbot, tmp_path):
    collected.briefing.buttons["export"].click()
    dialog = collected.findChild(ExportDialog)
    assert not dialog.exempt.isVisible()
    dialog.choose_button.click()
    path = tmp_path / "agency.docx"
    collected.findChild(QFileDialog).fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: path.exists() and collected.banner.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: collected.banner.action.text() == "Open", timeout=30_000)
    path.unlink()
    collected.banner.action.click()
    assert "could not be opened" in collected.banner.sentence.text()
    collected.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "gone" / "agency.pdf"))
    qtbot.waitUntil(lambda: "no folder" in collected.banner.sentence.text(), timeout=30_000)
    collected.briefing.buttons["check"].click()
    model = collected.briefing.model
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    qtbot.waitUntil(lambda: model.index(0).data(role) == "Stands as quoted", timeout=30_000)
    assert model.index(0).data(MARK).holds
