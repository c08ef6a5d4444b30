"""The program's own question set, asked for real: what ARCHITECTURE.md claims must hold."""

import pytest

from index.evaluation import Evaluation, table

pytestmark = pytest.mark.model


def test_the_set_holds_answerable_and_unanswerable_questions(measured: Evaluation) -> None:
    assert (measured.overall.questions, measured.overall.unanswerable) == (100, 40)


def test_the_right_passage_comes_first(measured: Evaluation) -> None:
    assert measured.overall.ranking["minutebook"]["hit@1"].value >= 0.85


def test_the_right_passage_is_among_ten(measured: Evaluation) -> None:
    assert measured.overall.ranking["minutebook"]["hit@10"].value >= 0.98


@pytest.mark.parametrize("alone", ["BM25 alone", "dense alone"])
def test_words_and_meaning_together_beat_either_alone(measured: Evaluation, alone: str) -> None:
    assert measured.overall.above[alone].value > 0


def test_what_is_quoted_first_mostly_answers(measured: Evaluation) -> None:
    assert measured.overall.quotes["gold in the first"].value >= 0.7


def test_refusals_are_mostly_right(measured: Evaluation) -> None:
    assert measured.overall.refusal["precision"].value >= 0.8
    assert measured.overall.refusal["area under the curve"].value >= 0.7


def test_every_answer_lies_in_a_passage(measured: Evaluation) -> None:
    assert measured.unreachable == ()
    assert measured.problems == ()


def test_the_table_names_all_three_systems(measured: Evaluation) -> None:
    shown = table(measured)
    for name in ("minutebook", "BM25 alone", "dense alone", "hit@1", "refusal", "figure"):
        assert name in shown
