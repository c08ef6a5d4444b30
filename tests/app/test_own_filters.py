"""The period and the committee that a question names: chips over its answer that are taken off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from index.types import Filters

QUESTION = "What was Cabinet told about agency workers at Cabinet in 2018?"
NOWHERE = "Was a zeppelin quarantined at Cabinet in 2018?"
PLAIN = "what was said about agency staff"


@pytest.fixture
def ask_again(qtbot):
    """Does something after which the question on show is asked anew, and waits for its answer."""

    def do(window, action):
        before = window.answer.answer
        action()
        qtbot.waitUntil(
            lambda: (
                window.answer.answer not in (before, None) and window.answer.answer is not before
            ),
            timeout=20_000,
        )
        return window.answer.answer

    return do


def chips(window) -> list[QPushButton]:
    return [chip for chip in window.answer.named.chips if chip.isVisible()]


def committees(answer) -> set[str | None]:
    return {hit.passage.meeting.committee for hit in answer.hits}


def test_what_a_question_names_is_shown_over_its_answer(window, ask):
    ask(window, QUESTION)
    period, committee = chips(window)
    assert "Meetings Jan 2018 – Apr 2019" in period.text()
    assert "Cabinet" in committee.text()
    assert "meetings from 1 January 2018 to 2 April 2019" in period.accessibleName()
    assert "Take off" in committee.accessibleName()
    assert "From your question; take it off to search all meetings" in committee.toolTip()
    assert {str(name).casefold() for name in committees(window.answer.answer)} == {"cabinet"}


def test_a_question_that_names_nothing_has_no_chips(window, ask):
    ask(window, PLAIN)
    assert chips(window) == []
    assert not window.answer.named.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return], ids=["space", "return"])
def test_a_chip_is_taken_off_by_keyboard(window, ask, ask_again, qtbot, key):
    ask(window, QUESTION)
    window.activateWindow()
    chip = window.answer.named.committee
    chip.setFocus()
    answer = ask_again(window, lambda: qtbot.keyClick(chip, key))
    assert answer.question == QUESTION
    assert answer.understood.committee is None
    assert answer.understood.since == date(2018, 1, 1)
    assert len(committees(answer)) > 1
    assert chips(window) == [window.answer.named.period]
    assert window.answer.named.period.hasFocus()
    assert window.filters.filters() == Filters()


def test_both_can_be_taken_off_and_a_filter_leaves_them_off(window, ask, ask_again):
    ask(window, QUESTION)
    ask_again(window, window.answer.named.committee.click)
    answer = ask_again(window, window.answer.named.period.click)
    assert not answer.understood
    since = window.filters.since.menu().actions()
    answer = ask_again(window, next(a for a in since if a.data() == 2018).trigger)
    assert not answer.understood
    assert len(committees(answer)) > 1


def test_another_question_starts_afresh_and_so_does_asking_anew(window, ask, ask_again):
    ask(window, QUESTION)
    ask_again(window, window.answer.named.period.click)
    ask(window, "What was Cabinet told of vacancies in 2018?")
    assert window.answer.answer.understood.since == date(2018, 1, 1)
    ask_again(window, window.answer.named.period.click)
    answer = ask_again(window, window.question.ask_button.click)
    assert answer.understood.since == date(2018, 1, 1)


def test_not_found_names_what_was_searched_and_searches_all(window, ask, ask_again):
    ask(window, NOWHERE)
    answered = window.answer.answered
    assert answered.not_found.isVisible()
    assert len(chips(window)) == 2
    said = answered.searched.text()
    assert "as your question says: Cabinet, meetings from 1 January 2018" in said
    assert "Searched 1 document" in said
    kinds = window.filters.kind.menu().actions()
    ask_again(window, next(a for a in kinds if a.data() == "question").trigger)
    everything = [answered.everything_button, window.answer.nothing.everything_button]
    answer = ask_again(window, next(b for b in everything if b.isVisible()).click)
    assert answer.question == NOWHERE
    assert answer.searched.documents == 3
    assert not window.filters.filters()
    assert chips(window) == []
    assert not any(button.isVisible() for button in everything)


def test_the_timeline_has_no_chips_and_the_answer_has_them_again(window, ask, qtbot):
    ask(window, QUESTION)
    window.answer.answered.trail_button.click()
    qtbot.waitUntil(lambda: window.answer.is_on_trail, timeout=20_000)
    assert chips(window) == []
    window.answer.go_back()
    assert len(chips(window)) == 2


def test_chips_fit_a_narrow_panel(window, ask):
    ask(window, QUESTION)
    window.resize(840, 620)
    docks = window.panels.docks
    window.panels.resizeDocks(
        [docks["library"], docks["source"]], [176, 400], Qt.Orientation.Horizontal
    )
    right = window.answer.width()
    for chip in chips(window):
        assert chip.mapTo(window.answer, chip.rect().topRight()).x() < right
