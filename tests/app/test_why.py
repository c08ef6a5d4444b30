"""Why a passage was found and a quote chosen, in words that anyone can read and hear."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStyleOptionViewItem

from app.window import why_words, words
from app.window.hit_model import OPEN
from index.types import Expansion, ExpansionSource, Filters, Leads

QUESTION = "what was said about agency staff"
GLOSSARY, SPELLING = ExpansionSource.GLOSSARY, ExpansionSource.SPELLING
SPOKEN = Qt.ItemDataRole.AccessibleDescriptionRole


@pytest.fixture
def hits(window, ask):
    ask(window, QUESTION)
    window.activateWindow()
    return window.answer.answered.hits


def test_space_opens_the_explanation_of_the_current_passage_and_closes_it(hits, qtbot):
    hits.choose(1)
    hits.setFocus()
    closed = hits.sizeHintForRow(1), hits.height()
    qtbot.keyClick(hits, Qt.Key.Key_Space)
    assert hits.hits.index(1).data(OPEN) is not None
    assert hits.hits.index(0).data(OPEN) is None
    assert hits.sizeHintForRow(1) > closed[0]
    assert hits.height() > closed[1]
    qtbot.keyClick(hits, Qt.Key.Key_Space)
    assert (hits.sizeHintForRow(1), hits.height()) == closed


def test_a_click_on_why_opens_it(hits, qtbot):
    delegate = hits.itemDelegate()
    option = QStyleOptionViewItem()
    option.rect = hits.visualRect(hits.hits.index(0))
    ask = delegate._card(hits.hits.index(0), option.rect.width()).ask
    place = (QPointF(option.rect.topLeft()) + ask.center()).toPoint()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hits.hits.is_open(0)
    assert hits.currentIndex().row() == 0


def test_the_menu_of_a_passage_offers_it(hits):
    menu = hits.menu_of(0)
    action = next(a for a in menu.actions() if a.text() == "Why this passage?")
    action.trigger()
    assert hits.hits.is_open(0)
    assert "Hide why it was found" in [a.text() for a in hits.menu_of(0).actions()]


def test_another_answer_opens_with_all_closed(hits, window, ask):
    hits.turn_why(0)
    ask(window, "carriageway resurfacing")
    assert not hits.hits.is_open(0)


def test_it_says_shares_and_words(hits, window):
    hit = window.answer.answer.hits[0]
    spoken = hits.hits.index(0).data(SPOKEN)
    assert f"By words: {round(100 * hit.relevance)} %." in spoken
    assert all(f"“{word}”" in spoken for word in hit.why)


def test_a_passage_that_no_model_has_seen_says_so(window, ask):
    ask(window, QUESTION)
    unseen = replace(window.answer.answer.hits[0], similarity=None)
    explanation = why_words.explain(unseen, ())
    assert explanation.shares[1].percent == "not compared"
    assert "has not compared" in explanation.spoken
    opposite = replace(unseen, similarity=-0.2)
    assert why_words.explain(opposite, ()).shares[1].percent == "0 %"


def test_other_names_are_said_once_for_the_answer_with_how_they_are_known(window, ask):
    ask(window, QUESTION)
    answered = window.answer.answered
    expansions = (
        Expansion(("agency", "staff"), ("agency", "workers"), GLOSSARY),
        Expansion(("agency", "staff"), ("temporary", "staff"), GLOSSARY),
        Expansion(("sed",), ("said",), SPELLING),
    )
    answer = replace(window.answer.answer, expansions=expansions)
    window.answer.show_answer(answer, 0.1, Filters())
    assert answered.also.isVisible()
    assert answered.also.text() == (
        "Also searched: agency workers, temporary staff (for “agency staff”, from the glossary); "
        "said (for “sed”, the nearest spelling in the minutes)."
    )
    spoken = [answered.hits.hits.index(row).data(SPOKEN) for row in range(len(answer.hits))]
    held = [row for row, hit in enumerate(answer.hits) if "agency workers" in hit.passage.text]
    assert held
    for row, said in enumerate(spoken):
        assert ("It also holds “agency workers”" in said) is (row in held)
        assert "temporary staff" not in said
    window.answer.show_answer(replace(answer, expansions=()), 0.1, Filters())
    assert not answered.also.isVisible()


def test_many_other_names_are_cut_short_and_all_in_the_tooltip(window, ask):
    ask(window, QUESTION)
    names = ["one", "two", "three", "four", "five", "<b>six</b>"]
    expansions = tuple(Expansion(("staff",), (name,), GLOSSARY) for name in names)
    window.answer.show_answer(replace(window.answer.answer, expansions=expansions), 0.1, Filters())
    also = window.answer.answered.also
    assert "one, two, three, four and 2 more" in also.text()
    assert "five, &lt;b&gt;six&lt;/b&gt;" in also.toolTip()


def test_each_quote_says_why_it_was_chosen(window, ask):
    ask(window, QUESTION)
    quotes, view = window.answer.answer.quotes, window.answer.answered.quotes
    for place, quote in enumerate(quotes):
        cursor = QTextCursor(view.document().findBlockByNumber(place))
        cursor.movePosition(QTextCursor.MoveOperation.Right, n=3)
        assert "Quoted because" in cursor.charFormat().toolTip()
        assert all(f"“{word}”" in cursor.charFormat().toolTip() for word in quote.why)
        assert f"{place + 1}. Quoted because" in view.accessibleDescription()
    assert any(quote.why for quote in quotes)
    nameless = replace(quotes[0], why=())
    assert "fits the question best" in why_words.why_quoted(nameless)


def test_the_three_outcomes_are_told_apart(window, ask):
    ask(window, QUESTION)
    pane, answered = window.answer, window.answer.answered
    answer = pane.answer
    assert answered.quotes.isVisible()
    assert not answered.not_found.isVisible()
    assert not answered.nearest.isVisible()
    nearest = replace(answer, quotes=())
    pane.show_answer(nearest, 0.1, Filters())
    assert answered.not_found.text() == "Not found in these minutes"
    assert answered.nearest.isVisible()
    assert "none of them answers your question" in answered.searched.text()
    assert not answered.quotes.isVisible()
    pane.show_answer(replace(nearest, hits=()), 0.1, Filters())
    assert pane.states.currentWidget() is pane.nothing
    assert pane.nothing.headline.text() == "Nothing found in these minutes"
    assert "No passage comes near" in pane.nothing.sentence.text()
    heard = {words.spoken(one, 0.1) for one in (answer, nearest, replace(nearest, hits=()))}
    assert len(heard) == 3


@pytest.mark.parametrize(
    ("leads", "said"),
    [(Leads.OUTCOME, "tells what came of what you ask about"), (Leads.LATEST, "is the latest")],
)
def test_a_passage_that_was_put_first_says_so(window, ask, leads: Leads, said: str):
    ask(window, QUESTION)
    first = window.answer.answer.hits[0]
    assert said in why_words.explain(replace(first, leads=leads), ()).spoken
    assert "stands first" not in why_words.explain(replace(first, leads=None), ()).spoken


def test_a_passage_that_is_worded_as_replies_are_says_so(window, ask):
    ask(window, QUESTION)
    first = window.answer.answer.hits[0]
    said = "It is worded as replies in these minutes are"
    assert said in why_words.explain(replace(first, phrasing=0.06), ()).spoken
    assert said not in why_words.explain(first, ()).spoken
