"""The program's own question set, asked for real: what ARCHITECTURE.md claims must hold."""

import pytest

from index.evaluation import Evaluation, evaluate
from index.progress import unheard
from seeds import QUESTIONS

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def measured() -> Evaluation:
    return evaluate(QUESTIONS, unheard)


def test_the_set_holds_answerable_and_unanswerable_questions(measured: Evaluation) -> None:
    assert (measured.questions, measured.unanswerable) == (100, 40)


def test_the_right_passage_comes_first(measured: Evaluation) -> None:
    assert measured.ranking["minutebook"]["hit@1"] >= 0.85


def test_the_right_passage_is_among_ten(measured: Evaluation) -> None:
    assert measured.ranking["minutebook"]["hit@10"] >= 0.98


def test_words_and_meaning_together_beat_either_alone(measured: Evaluation) -> None:
    ours = measured.ranking["minutebook"]
    for alone in ("BM25 alone", "dense alone"):
        assert ours["MRR@10"] > measured.ranking[alone]["MRR@10"]


def test_what_is_quoted_first_mostly_answers(measured: Evaluation) -> None:
    assert measured.first_quote is not None
    assert measured.first_quote >= 0.7


def test_refusals_are_mostly_right(measured: Evaluation) -> None:
    assert measured.refusal is not None
    assert measured.refusal.precision >= 0.8
    assert measured.refusal.auc >= 0.7


def test_the_table_names_all_three_systems(measured: Evaluation) -> None:
    table = measured.as_text()
    for name in ("minutebook", "BM25 alone", "dense alone", "hit@1", "refusal"):
        assert name in table
