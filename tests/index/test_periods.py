"""Periods in questions, and the meetings they prefer."""

from datetime import date

import pytest

from index.periods import take_periods, without_periods
from index.question import Question


def words_of(question: str) -> list[tuple[str, ...]]:
    return [mention.words for mention in take_periods(question)[1] if mention.words]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("potholes November 2023", [("November", "2023")]),
        ("the meeting of 14 November 2023", [("November", "2023")]),
        ("re-referrals Q3 2024/25", [("quarter", "3"), ("2024", "25")]),
        ("quarter 2 figures", [("quarter", "2")]),
        ("sickness 2023/24", [("2023", "24")]),
        ("What was decided in 2023?", []),
        ("minute 77/24 on the budget", []),
        ("reference 24/00108", []),
    ],
)
def test_a_period_is_read_as_minutes_would_write_it(
    question: str, words: list[tuple[str, ...]]
) -> None:
    assert words_of(question) == words


def test_the_rest_of_the_question_is_left() -> None:
    rest, _ = take_periods("potholes mended in November 2023 and after")
    assert "potholes mended in" in rest
    assert "November" not in rest


def test_a_month_prefers_its_own_meeting_then_the_next_ones() -> None:
    question = Question.of("placements, November 2023")
    own, soon = date(2023, 11, 14), date(2024, 1, 30)
    assert question.prefers(own) > question.prefers(soon) > question.prefers(date(2024, 6, 1))
    assert question.prefers(date(2023, 10, 31)) == 0
    assert question.prefers(None) == 0


def test_a_quarter_prefers_the_meeting_that_reports_it() -> None:
    question = Question.of("agency staff Q3 2023/24")  # October to December 2023
    assert question.prefers(date(2024, 3, 5)) > 0
    assert question.prefers(date(2023, 12, 12)) == 0


def test_a_year_prefers_its_meetings_and_the_reports_on_it() -> None:
    question = Question.of("potholes in 2023")
    assert question.prefers(date(2023, 6, 1)) > 0
    assert question.prefers(date(2024, 2, 1)) > 0
    assert question.prefers(date(2024, 9, 1)) == 0


@pytest.mark.parametrize(
    "question", ["ſeptember 2023", "31 February 2024", "Q3", "0000/00", "٢٠٢٣"]
)
def test_odd_periods_break_nothing(question: str) -> None:
    assert Question.of(question).text == question


@pytest.mark.parametrize(
    ("question", "rest"),
    [
        ("Why did the defences get dearer in 2024?", "Why did the defences get dearer?"),
        ("MTFS gap February 2024", "MTFS gap"),
        (
            "What did Cabinet agree in March 2023 about rents?",
            "What did Cabinet agree about rents?",
        ),
        (
            "What was spent between 2021 and 2023 on roads, and by whom?",
            "What was spent on roads, and by whom?",
        ),
        ("What was said about the lido?", "What was said about the lido?"),
        ("2024", "2024"),
    ],
)
def test_a_question_can_be_put_without_its_periods(question: str, rest: str) -> None:
    assert without_periods(question) == rest
