"""Exempt items in the window: off at every start, and nothing of them is kept."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app.window.briefing.export_dialog import ExportDialog
from app.window.controller import Controller
from index.types import Withheld

SECRET = "The firm Quillon had offered nine hundred pounds for the depot."
PUBLIC = "Forty tonnes of salt had been bought for the winter at the agreed price."
MINUTES = f"""PLANNING COMMITTEE

Minutes of the meeting of the Planning Committee held on Tuesday 5 March 2024

1. Salt

{PUBLIC}

2. Exclusion of the public

RESOLVED that the press and public be excluded from the meeting for the next item, under
paragraph 3 of Schedule 12A to the Local Government Act 1972.

3. Sale of the depot

{SECRET}

The press and public were readmitted to the meeting.

4. Grit

Sixty tonnes of grit had been spread on the hill.
"""
SALT = "how many tonnes of salt had been bought"
OFFER = "what had the firm Quillon offered for the depot"


@pytest.fixture(scope="module")
def planning(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("planning")
    (folder / "planning.txt").write_text(MINUTES, encoding="utf-8")
    return stored(folder)


@pytest.fixture
def archive(planning, tmp_path):
    return shutil.copytree(planning, tmp_path / "archive")


@pytest.fixture
def window(open_window, archive, qtbot):
    opened = open_window(archive)
    qtbot.waitUntil(opened.filters.exempt.isVisible, timeout=20_000)
    return opened


@pytest.fixture
def included(window, qtbot):
    """The window with exempt items, turned on as a user does."""
    window.filters.exempt.click()
    answer_box(window, accept=True)
    qtbot.waitUntil(window.exempt.isVisible)
    return window


def answer_box(window, *, accept: bool) -> None:
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    cancel = box.button(QMessageBox.StandardButton.Cancel)
    (next(b for b in box.buttons() if b is not cancel) if accept else cancel).click()


def everything_shown(window) -> str:
    answered, source = window.answer.answered, window.source
    hits = answered.hits.hits
    parts = [answered.quotes.toPlainText(), source.page.toPlainText(), answered.searched.text()]
    parts += [str(hits.index(row).data()) for row in range(hits.rowCount())]
    parts += [source.structure.toPlainText(), window.question.field.text()]
    return "\n".join(parts)


def test_they_are_off_at_the_start(window, ask):
    assert not window.exempt.isVisible()
    assert not window.filters.exempt.isChecked()
    ask(window, OFFER)
    assert not any(SECRET in hit.passage.text for hit in window.answer.answer.hits)
    assert "Quillon" not in window.source.page.toPlainText()


def test_an_archive_without_them_does_not_offer_them(open_window, filled, qtbot):
    window = open_window(filled)
    controller = window.findChild(Controller)
    with qtbot.waitSignal(controller.libraries.changed, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: window.library.model.rowCount() > 0)
    assert not window.filters.exempt.isEnabled()
    assert not window.filters.exempt.isVisible()


def test_without_the_users_word_they_stay_off(window, ask):
    window.filters.exempt.click()
    answer_box(window, accept=False)
    assert not window.exempt.isVisible()
    assert not window.filters.exempt.isChecked()
    ask(window, OFFER)
    assert not any(SECRET in hit.passage.text for hit in window.answer.answer.hits)


def test_with_them_the_answer_and_the_source_have_them_and_say_so(included, ask):
    ask(included, OFFER)
    assert any(SECRET in quote.text for quote in included.answer.answer.quotes)
    assert SECRET in included.source.page.toPlainText()
    assert "exempt" in included.exempt.accessibleName() or included.exempt.isVisible()
    spoken = included.answer.answered.hits.hits.index(0)
    assert "From an exempt item." in spoken.data(0x0B)  # AccessibleTextRole


def test_what_is_asked_meanwhile_is_not_remembered(included, ask, history, tmp_path):
    before = history.questions
    ask(included, OFFER)
    assert history.questions == before
    stored = tmp_path / "questions.json"
    assert not stored.exists() or "Quillon" not in stored.read_text(encoding="utf-8")
    assert "Quillon" not in [a.text() for a in included.question.history_button.menu().actions()]


def test_turned_off_nothing_of_them_stays_on_the_timeline(included, ask, qtbot):
    ask(included, OFFER)
    included.answer.answered.trail_button.click()
    qtbot.waitUntil(lambda: included.answer.is_on_trail, timeout=20_000)
    steps = included.answer.trail.steps.steps
    spoken = [steps.index(row).data(0x0B) for row in range(steps.rowCount())]
    assert any(SECRET in words and "From an exempt item." in words for words in spoken)
    included.exempt.off_button.click()
    assert included.answer.trail.trail is None
    assert steps.rowCount() == 0
    assert included.answer.trail.chart.accessibleDescription() == ""
    assert not included.answer.is_on_trail


def test_turned_off_nothing_of_them_stays_and_the_history_is_what_it_was(
    window, ask, history, qtbot
):
    ask(window, SALT)
    window.filters.exempt.click()
    answer_box(window, accept=True)
    ask(window, OFFER)
    window.source.choose_view("structure")
    qtbot.waitUntil(lambda: "Sale of the depot" in everything_shown(window), timeout=20_000)
    window.exempt.off_button.click()
    assert not window.exempt.isVisible()
    shown = everything_shown(window)
    assert "Quillon" not in shown
    assert "Sale of the depot" not in shown
    assert window.answer.answer is None
    assert window.source.source is None
    assert history.questions == (SALT,)
    ask(window, OFFER)
    assert "Quillon" not in window.source.page.toPlainText()
    assert not any(SECRET in hit.passage.text for hit in window.answer.answer.hits)


def test_an_answer_under_way_is_not_shown_after_they_are_turned_off(included, qtbot):
    included.question.field.setText(OFFER)
    included.question.ask_button.click()
    included.exempt.off_button.click()
    asked = included.findChild(Controller).asking
    assert not asked.is_busy
    included.question.field.setText(SALT)
    included.question.ask_button.click()
    qtbot.waitUntil(lambda: included.answer.answer is not None, timeout=20_000)
    assert included.answer.answer.question == SALT


def test_they_are_off_in_the_next_window(included, open_window, archive, qtbot):
    included.close()
    again = open_window(archive)
    qtbot.waitUntil(again.filters.exempt.isVisible, timeout=20_000)
    assert not again.exempt.isVisible()
    assert not again.findChild(Controller).exempt.is_on
    assert QApplication.activeModalWidget() is None


def take(window, qtbot, number: int) -> None:
    window.findChild(QAction, "briefing.add").trigger()
    qtbot.waitUntil(lambda: window.briefing.model.rowCount() == number, timeout=20_000)


@pytest.fixture
def mixed(included, ask, qtbot):
    """A window with exempt items, and a briefing of an exempt and a public quote."""
    for number, question in enumerate((OFFER, SALT), start=1):
        ask(included, question)
        take(included, qtbot, number)
    saving = included.findChild(Controller).desk.saving
    qtbot.waitUntil(lambda: not saving.is_behind, timeout=20_000)
    return included


def heard(window) -> str:
    model = window.briefing.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return "\n".join(model.index(row).data(role) for row in range(model.rowCount()))


def test_left_out_again_nothing_of_them_stays_and_no_step_leads_back(mixed, qtbot, archive):
    assert SECRET.rstrip(".") in heard(mixed)
    assert "From an exempt item" in heard(mixed)
    exempt, public = mixed.briefing.model.entries
    assert public.question is None
    assert exempt.question == OFFER
    mixed.exempt.off_button.click()
    assert SECRET.rstrip(".") not in heard(mixed)
    assert isinstance(mixed.briefing.model.entries[0], Withheld)
    assert not mixed.briefing.undo_button.isEnabled()
    for file in archive.glob("user.db*"):
        assert b"Quillon" not in file.read_bytes()
    mixed.filters.exempt.click()
    answer_box(mixed, accept=True)
    qtbot.waitUntil(lambda: SECRET.rstrip(".") in heard(mixed), timeout=20_000)


@pytest.mark.parametrize("with_exempt", [False, True])
def test_only_an_explicit_choice_puts_them_into_a_file(mixed, qtbot, tmp_path, with_exempt):
    mixed.briefing.buttons["export"].click()
    dialog = mixed.findChild(ExportDialog)
    assert dialog.exempt.isVisible()
    assert not dialog.exempt.isChecked()
    dialog.exempt.setChecked(with_exempt)
    dialog.choose_button.click()
    path = tmp_path / "salt.md"
    mixed.findChild(QFileDialog).fileSelected.emit(str(path))
    qtbot.waitUntil(lambda: "The briefing is in" in mixed.banner.sentence.text(), timeout=30_000)
    assert ("Quillon" in path.read_text("utf-8")) is with_exempt
    assert ("Not in it: 1 exempt quote" in mixed.banner.sentence.text()) is not with_exempt


def test_what_was_chosen_with_them_is_not_written_once_they_are_left_out(mixed, tmp_path):
    mixed.briefing.buttons["export"].click()
    dialog = mixed.findChild(ExportDialog)
    mixed.exempt.off_button.click()
    assert not dialog.isVisible()
