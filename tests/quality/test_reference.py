"""No measure of the program's own set falls out of the interval it had."""

from typing import Any

import pytest

from index.evaluation import Evaluation, evaluate
from index.progress import unheard
from tests.quality.reference import SETS, falls, read_reference, summary


@pytest.mark.model
def test_no_measure_has_fallen_by_more_than_its_interval(measured: Evaluation) -> None:
    assert falls(summary(measured), read_reference()["seeds"]) == []


@pytest.mark.model
def test_nor_has_one_of_the_set_that_thresholds_are_chosen_on() -> None:
    now = summary(evaluate(SETS["calibration"], unheard))
    assert falls(now, read_reference()["calibration"]) == []


@pytest.mark.model
def test_the_reference_is_of_the_questions_and_measures_of_today(measured: Evaluation) -> None:
    now, reference = summary(measured), read_reference()["seeds"]
    assert read_reference().keys() == SETS.keys()
    assert now["measures"].keys() == reference["measures"].keys()
    assert now["questions"] == reference["questions"]


def one_measure(value: float, low: float, questions: int = 50) -> dict[str, Any]:
    measures = {"hit@1": {"value": value, "low": low, "high": 1.0}}
    return {"questions": questions, "unanswerable": 0, "measures": measures}


@pytest.mark.parametrize(
    ("value", "fallen"),
    [(0.9, False), (0.8, False), (0.75, False), (0.74, True), (0.0, True)],
)
def test_a_fall_is_one_below_the_interval(value: float, fallen: bool) -> None:
    assert bool(falls(one_measure(value, value), one_measure(0.8, 0.75))) is fallen


def test_one_question_more_is_no_fall_where_all_were_right() -> None:
    assert falls(one_measure(0.98, 0.94), one_measure(1.0, 1.0)) == []
    assert falls(one_measure(0.96, 0.9), one_measure(1.0, 1.0)) == [
        "hit@1: 0.960, was 1.000 (from 1.000)"
    ]


def test_a_measure_that_is_no_longer_there_has_fallen() -> None:
    gone = {"questions": 50, "unanswerable": 0, "measures": {}}
    assert falls(gone, one_measure(0.8, 0.75))
