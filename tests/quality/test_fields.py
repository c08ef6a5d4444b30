"""The fields of real meetings, against labels made by hand before the rules were measured."""

import pytest

from tests.quality.fields import Table, measure
from tests.quality.labelled import SHARED_DATA, read_labels


@pytest.fixture(scope="module")
def table() -> Table:
    """Tallies over all labelled files."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the labelled minutes are not at hand")
    files = read_labels()
    assert len(files) >= 60
    return measure(files)


def test_dates_are_right_and_nearly_all_are_found(table: Table) -> None:
    dates = table["date", "all"]
    assert dates.precision >= 0.99
    assert dates.recall >= 0.95


@pytest.mark.parametrize("source", ["kent", "moderngov"])
def test_titles_of_items_are_read_from_modern_gov_pages(table: Table, source: str) -> None:
    assert table["item title", source].right > 0
    assert table["item title", source].f1 >= 0.95


def test_a_committee_that_is_named_is_seldom_another(table: Table) -> None:
    assert table["committee", "all"].precision >= 0.95
