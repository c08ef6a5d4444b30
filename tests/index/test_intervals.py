"""Intervals by the bootstrap, against what is known of simple samples."""

import numpy as np
import pytest

from index.intervals import Bootstrap, Ratio

ONES = np.ones(400)


def test_the_interval_of_a_share_is_as_wide_as_theory_has_it() -> None:
    shares = np.repeat([1.0, 0.0], [300, 100])
    found = Bootstrap(400).ratio(Ratio(shares, ONES))
    assert found is not None
    half = 1.96 * (0.75 * 0.25 / 400) ** 0.5
    assert found.value == 0.75
    assert found.low == pytest.approx(0.75 - half, abs=0.01)
    assert found.high == pytest.approx(0.75 + half, abs=0.01)


def test_only_the_questions_that_are_measured_count() -> None:
    found = Bootstrap(4).ratio(
        Ratio(np.array([1.0, 1.0, 0.0, 0.0]), np.array([1.0, 1.0, 0.0, 0.0]))
    )
    assert found is not None
    assert (found.low, found.value, found.high) == (1, 1, 1)


def test_what_no_question_measures_has_no_value() -> None:
    assert Bootstrap(2).ratio(Ratio(np.zeros(2), np.zeros(2))) is None


def test_a_difference_between_equals_has_no_width_though_each_has() -> None:
    values = np.linspace(0, 1, 400)
    found = Bootstrap(400).ratio(Ratio(values - values, ONES))
    assert found is not None
    assert (found.low, found.high) == (0, 0)


def test_the_area_counts_pairs_in_the_right_order_and_ties_by_half() -> None:
    found = Bootstrap(4).area(np.array([0.9, 0.4, 0.4, 0.1]), np.array([True, True, False, False]))
    assert found is not None
    assert found.value == pytest.approx((1 + 1 + 0.5 + 1) / 4)
    assert found.low <= found.value <= found.high


def test_the_area_needs_both_sorts() -> None:
    assert Bootstrap(2).area(np.array([0.1, 0.2]), np.array([True, True])) is None
    assert Bootstrap(2).area(np.array([0.1, 0.2]), np.array([False, False])) is None
