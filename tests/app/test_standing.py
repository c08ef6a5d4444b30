"""Standing questions in the window: kept, counted, shown with what is new, and given up."""

from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem

from app.window.hit_model import NEW
from index.archive import Archive
from index.types import Filters

QUESTION = "what was said about agency staff"
LATER = """CHILDREN'S SCRUTINY PANEL

Minutes of the meeting of the Children's Scrutiny Panel held on 4 June 2019

12. Agency staff

It was said that agency staff were to be replaced by a pool of the council's own.
"""

CAVES = """PARKS COMMITTEE

Minutes of the meeting of the Parks Committee held on {day} May 2019

{number}. The caves

In the caves horseshoe bats, of which little is known, sleep in chamber {number}.
"""


@pytest.fixture
def later(tmp_path):
    """A file of minutes that come later."""
    folder = tmp_path / "later"
    folder.mkdir()
    (folder / "june.txt").write_text(LATER, encoding="utf-8")
    return folder


@pytest.fixture
def add(qtbot):
    """Drops files on the window and waits until they are read."""

    def drop(window, folder):
        window.dropped.emit([folder])
        qtbot.waitUntil(window.bottom.cancel.isVisible, timeout=20_000)
        qtbot.waitUntil(lambda: not window.bottom.cancel.isVisible(), timeout=20_000)

    return drop


@pytest.fixture
def keep(qtbot, ask):
    """Asks a question and keeps it."""

    def do(window, question=QUESTION):
        ask(window, question)
        window.answer.keep_button.click()
        qtbot.waitUntil(lambda: question in listed(window), timeout=20_000)

    return do


def listed(window) -> list[str]:
    actions = window.question.standing_button.menu().actions()
    return [action.text().split("\t")[0] for action in actions if action.text()]


def action(menu, text):
    return next(one for one in menu.actions() if one.text().split("\t")[0] == text)


def count(window) -> str:
    return window.question.standing_button.text()


def test_a_question_is_kept_and_says_so(window, keep, filled):
    keep(window)
    button = window.answer.keep_button
    assert not button.isEnabled()
    assert button.accessibleName() == "This is a standing question"
    assert count(window) == ""
    assert [one.question for one in Archive(filled).standing.list().questions] == [QUESTION]


def test_the_menu_and_the_key_keep_it_too(window, ask, qtbot):
    menu = window.question.standing_button.menu()
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled(), "nothing is on show"
    assert "No standing questions yet" in listed(window)
    ask(window, QUESTION)
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: QUESTION in listed(window), timeout=20_000)
    ask(window, "carriageway resurfacing")
    assert window.answer.keep_button.isEnabled()
    next(a for a in window.actions() if a.shortcut().toString() == "Ctrl+D").trigger()
    qtbot.waitUntil(lambda: "carriageway resurfacing" in listed(window), timeout=20_000)


def test_new_minutes_are_counted_and_shown_when_the_question_is_chosen(
    window, keep, add, later, qtbot, filled
):
    keep(window)
    add(window, later)
    qtbot.waitUntil(lambda: count(window) == "1", timeout=20_000)
    button = window.question.standing_button
    assert button.accessibleName() == "Standing questions: 1 new passage"
    action(button.menu(), QUESTION).trigger()
    hits = window.answer.answered.hits.hits
    qtbot.waitUntil(lambda: any(hits.index(n).data(NEW) for n in range(hits.rowCount())),
                    timeout=20_000)  # fmt: skip
    (row,) = [n for n in range(hits.rowCount()) if hits.index(n).data(NEW)]
    assert "replaced by a pool" in window.answer.answer.hits[row].passage.text
    assert window.answer.answered.hits.currentIndex().row() == row
    spoken = hits.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{row + 1}. New since you last looked. ")
    assert window.answer.answered.facts.full_text.startswith("1 new · ")
    assert window.question.field.text() == QUESTION
    assert not window.answer.keep_button.isEnabled()
    qtbot.waitUntil(
        lambda: "replaced" in str(window.source.source and window.source.source.text),
        timeout=20_000,
    )
    qtbot.waitUntil(lambda: count(window) == "", timeout=20_000)
    archive = Archive(filled)
    qtbot.waitUntil(lambda: archive.standing.whats_new().news[0].new == (), timeout=20_000)
    archive.close()


def test_the_card_of_a_new_passage_is_marked(window, ask):
    ask(window, QUESTION)
    hits = window.answer.answered.hits
    delegate, option = hits.itemDelegate(), QStyleOptionViewItem()

    def card(row):
        option.rect = hits.visualRect(hits.hits.index(row))
        return delegate._card(hits.hits.index(row), option.rect.width())

    before = card(0)
    assert before.new is None
    window.answer.answered.show_new([1])
    assert card(0).new is not None
    assert card(0).citation.lineAt(0).position().x() > before.citation.lineAt(0).position().x()
    assert card(1).new is None
    assert QPointF(card(0).new.topLeft()).x() > card(0).chip.right()


def test_what_came_while_the_window_was_closed_is_counted_at_the_next_start(
    filled, later, open_window, qtbot
):
    archive = Archive(filled)
    archive.standing.add(QUESTION, Filters())
    archive.index([later])
    archive.close()
    window = open_window(filled)
    qtbot.waitUntil(lambda: count(window) == "1", timeout=20_000)


def test_its_filters_are_in_the_bar_again(filled, open_window, qtbot):
    archive = Archive(filled)
    filters = Filters(committee="Cabinet", since=date(2018, 1, 1))
    archive.standing.add("were agency workers covering vacancies", filters)
    archive.close()
    window = open_window(filled)
    button = window.question.standing_button
    qtbot.waitUntil(lambda: window.filters.committee.offers, timeout=20_000)
    qtbot.waitUntil(lambda: "were agency workers covering vacancies" in listed(window))
    action(button.menu(), "were agency workers covering vacancies").trigger()
    qtbot.waitUntil(lambda: window.answer.answer is not None, timeout=20_000)
    assert window.filters.filters() == filters
    assert window.answer.filters == filters
    assert {h.passage.meeting.committee for h in window.answer.answer.hits} == {"Cabinet"}


def test_filters_that_the_bar_has_no_words_for_are_said(window):
    assert window.filters.show_filters(Filters(committee="Cabinet", any_date=True))
    assert not window.filters.show_filters(Filters(since=date(2018, 3, 5)))
    assert not window.filters.show_filters(Filters(committee="A committee that is gone"))
    assert window.filters.filters() == Filters()


def test_two_clicks_keep_it_once(window, ask, qtbot, filled):
    ask(window, QUESTION)
    window.answer.keep_button.click()
    window.answer.keep_button.click()
    next(a for a in window.actions() if a.shortcut().toString() == "Ctrl+D").trigger()
    qtbot.waitUntil(lambda: QUESTION in listed(window), timeout=20_000)
    assert len(Archive(filled).standing.list().questions) == 1
    assert not window.banner.isVisible()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_related_words_are_offered_and_kept_as_well(window, ask, qtbot, filled, tmp_path, add):
    for number in range(3):
        text = CAVES.format(day=number + 3, number=number + 20)
        (tmp_path / "caves").mkdir(exist_ok=True)
        (tmp_path / "caves" / f"{number}.txt").write_text(text, encoding="utf-8")
    add(window, tmp_path / "caves")
    ask(window, "What is known of the caves?")
    window.answer.keep_button.click()
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "Related in your minutes: " in window.banner.sentence.text()
    assert "horseshoe bats" in window.banner.sentence.text()
    window.banner.action.click()
    menu = next(m for m in window.findChildren(QMenu) if m.accessibleName().startswith("Related"))
    action(menu, "horseshoe bats").trigger()
    menu.close()
    qtbot.waitUntil(lambda: "horseshoe bats" in listed(window), timeout=20_000)


def test_a_question_is_given_up(window, keep, qtbot, filled):
    keep(window)
    removal = next(a.menu() for a in window.question.standing_button.menu().actions() if a.menu())
    action(removal, QUESTION).trigger()
    qtbot.waitUntil(lambda: QUESTION not in listed(window), timeout=20_000)
    assert window.answer.keep_button.isEnabled()
    assert Archive(filled).standing.list().questions == ()


def test_nothing_is_kept_while_exempt_items_are_included(window, ask, filled):
    ask(window, QUESTION)
    exempt = next(c for c in window.children() if type(c).__name__ == "Controller").exempt
    exempt.is_on = True
    window.answer.keep_button.click()
    assert "Leave exempt items out first" in window.banner.sentence.text()
    assert Archive(filled).standing.list().questions == ()


def test_the_desktop_is_told_only_where_it_is_allowed(window, settings, qtbot):
    assert not settings.notifies
    menu = window.question.standing_button.menu()
    notify = action(menu, "Tell me on the desktop when something is new")
    assert not notify.isChecked()
    notify.trigger()
    assert settings.notifies
    menu.aboutToShow.emit()
    assert action(menu, "Tell me on the desktop when something is new").isChecked()


def test_a_damaged_file_is_told_in_the_banner(filled, open_window, qtbot):
    archive = Archive(filled)
    archive.standing.add(QUESTION, Filters())
    archive.close()
    (filled / "user.db").write_bytes(b"\0" * 9000)
    window = open_window(filled)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    assert "was damaged and is kept as" in window.banner.sentence.accessibleName()
    qtbot.waitUntil(lambda: QUESTION in listed(window), timeout=20_000)
