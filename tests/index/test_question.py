"""What a question asks for besides its words."""

import pytest

from index.asking import Asks
from index.question import Question


@pytest.mark.parametrize(
    "question",
    [
        "Was the crossing approved, refused or deferred?",
        "What was decided about the library?",
        "Who moved and who seconded it?",
        "recorded vote on the budget",
        "Did Cabinet accept the recommendations?",
    ],
)
def test_a_question_about_a_decision_is_known(question: str) -> None:
    assert Asks.DECISION in Question.of(question).asks


@pytest.mark.parametrize(
    "question", ["How many potholes are there?", "What days do libraries shut as agreed in May?"]
)
def test_other_questions_ask_for_no_decision(question: str) -> None:
    assert Asks.DECISION not in Question.of(question).asks


def test_the_latest_state_can_be_asked_for() -> None:
    assert Asks.LATEST in Question.of("Who is the new operator?").asks
    assert Asks.LATEST not in Question.of("newspapers in the library").asks


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("How many potholes were mended?", Asks.FIGURE),
        ("average weekly cost of a placement", Asks.FIGURE),
        ("Which councillors voted against the motion?", Asks.VOTE),
        ("Who moved the amendment?", Asks.WHO),
        ("When did Larch House open?", Asks.WHEN),
        ("Has the use of agency staff gone up or down?", Asks.CHANGE),
        ("What did the Director promise the carers?", Asks.ACTION),
        ("Who sent apologies?", Asks.ROUTINE),
    ],
)
def test_what_kind_of_thing_is_asked_for_is_known(question: str, asks: Asks) -> None:
    assert asks in Question.of(question).asks


def test_a_month_and_its_year_are_one_term() -> None:
    terms = [term.words for term in Question.of("potholes in November 2023").terms]
    assert terms == [("potholes",), ("November", "2023")]


def test_a_question_that_is_a_year_alone_still_asks_for_it() -> None:
    assert [term.words for term in Question.of("2023").terms] == [("2023",)]
