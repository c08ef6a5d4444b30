"""How much of a question a text holds does not depend on how many minutes there are beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.weighing import Wanted, Weighing
from index.words import StemmedText, question_terms


def weighing(question: str, instead: str | None = None) -> Weighing:
    other = tuple(question_terms(instead)) if instead else ()
    return Weighing(tuple(Wanted(term, 2.0, other) for term in question_terms(question)))


def relevance(question: str, text: str, instead: str | None = None) -> float:
    return weighing(question, instead).measured(StemmedText.of(text))[0]


def test_all_words_are_the_whole_and_half_of_them_the_half() -> None:
    salt = weighing("salt quarry")
    assert salt.coverage(StemmedText.of("Salt from the quarries.")) == pytest.approx(1)
    assert salt.coverage(StemmedText.of("Salt, salt and salt.")) == pytest.approx(0.5)
    assert salt.coverage(StemmedText.of("Badgers.")) == 0


def test_a_word_said_more_often_tells_more_and_a_longer_text_less() -> None:
    once = relevance("salt", "Salt was bought.")
    assert relevance("salt", "Salt, and salt again.") > once
    assert (
        relevance("salt", "Salt was bought. " + "The plough was mended by a volunteer. " * 9) < once
    )


def test_another_name_counts_but_less_than_the_name_asked_for() -> None:
    asked = relevance("bins", "The bins were emptied.", "refuse")
    other = relevance("bins", "The refuse was emptied.", "refuse")
    assert 0 < other < asked


def test_a_reference_counts_only_as_a_whole() -> None:
    assert relevance("24/00108", "Application 24/00108 was refused.") > 0
    assert relevance("24/00108", "Plot 00108 of 24 was sold.") == 0


@given(question=st.text(max_size=60), text=st.text(max_size=200))
def test_every_share_lies_between_0_and_1(question: str, text: str) -> None:
    words = StemmedText.of(text)
    one = weighing(question)
    assert 0 <= one.measured(words)[0] <= 1 + 1e-9
    assert 0 <= one.coverage(words) <= 1 + 1e-9
