"""Two lists of scores on different scales become one that neither can drown out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.ranking import fuse

scores = st.dictionaries(st.integers(1, 12), st.floats(-50, 50, allow_nan=False), max_size=12)


def test_first_in_both_lists_is_1_and_last_in_both_is_0() -> None:
    fused = fuse({1: 12.0, 2: 7.0, 3: 3.0}, {1: 0.9, 3: 0.1})
    assert fused[1] == pytest.approx(1)
    assert fused[3] == pytest.approx(0)
    assert fused[1] > fused[2] > fused[3]


def test_a_list_alone_keeps_its_order_and_its_full_weight() -> None:
    for fused in (fuse({1: 5.0, 2: 9.0, 3: 1.0}, {}), fuse({}, {1: 0.5, 2: 0.9, 3: 0.1})):
        assert fused == {1: pytest.approx(0.5), 2: 1.0, 3: 0.0}


def test_equal_scores_are_equally_good() -> None:
    assert fuse({1: 4.0, 2: 4.0}, {}) == {1: 1.0, 2: 1.0}


def test_nothing_found_is_nothing() -> None:
    assert fuse({}, {}) == {}


@given(lexical=scores, dense=scores)
def test_every_passage_found_has_a_score_between_0_and_1(lexical, dense) -> None:
    fused = fuse(lexical, dense)
    assert fused.keys() == lexical.keys() | dense.keys()
    assert all(-1e-9 <= score <= 1 + 1e-9 for score in fused.values())


@given(lexical=scores, dense=scores, scale=st.floats(0.01, 100))
def test_the_scale_of_a_list_does_not_matter(lexical, dense, scale) -> None:
    whole = {number: float(round(score)) for number, score in lexical.items()}
    scaled = {number: score * scale for number, score in whole.items()}
    assert fuse(scaled, dense) == pytest.approx(fuse(whole, dense), abs=1e-6)
