"""Filters work inside both searches, so that k passages are found wherever there are k."""

from datetime import date
from pathlib import Path

import pytest

from index.embedding import open_embedder
from index.retrieval import Retriever
from index.searching import Searcher
from index.types import Filters

MEETINGS = [
    ("Cabinet", "8 January 2019"),
    ("Planning Committee", "9 January 2019"),
    ("Planning Committee", "8 January 2020"),
    ("Rural Planning Committee", "8 January 2021"),
    ("Cabinet", None),
    (None, "8 January 2022"),
    (None, None),
]


@pytest.fixture
def ask(connection, model, store, write):
    for number, (committee, day) in enumerate(MEETINGS):
        head = f"{committee or ''}\n{'Held on ' + day if day else ''}\n"
        words = f"Salt was short in the winter of case{number}, and the hill stayed white.\n"
        store(write(f"{number}.txt", f"{head}\n## 1. Salt\n\n{words}"))
    by_words = Retriever([Searcher(connection, None)], None)
    by_both = Retriever([Searcher(connection, model)], open_embedder("hashing"))

    def numbers(filters: Filters) -> list[int]:
        """The files in which both searches found something."""
        found = [
            sorted({int(Path(hit.passage.document.path).stem) for hit in hits})
            for hits in (r.search("salt", filters, 20).hits for r in (by_words, by_both))
        ]
        assert found[0] == found[1]
        return found[0]

    return numbers


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), [0, 1, 2, 3, 4, 5, 6]),
        (Filters(committee="Cabinet"), [0, 4]),
        (Filters(committee=" cabinet "), [0, 4]),
        (Filters(committee="planning committee"), [1, 2]),
        (Filters(committee="planning"), [1, 2, 3]),
        (Filters(committee="RURAL"), [3]),
        (Filters(committee="Harbour Board"), []),
        (Filters(committee="%"), []),
        (Filters(since=date(2020, 1, 8)), [2, 3, 5]),
        (Filters(until=date(2019, 1, 9)), [0, 1]),
        (Filters(since=date(2019, 1, 9), until=date(2021, 1, 8)), [1, 2, 3]),
        (Filters(since=date(2019, 1, 9), until=date(2019, 1, 9)), [1]),
        (Filters(committee="planning", since=date(2020, 1, 1)), [2, 3]),
        (Filters(committee="Cabinet", until=date(2030, 1, 1)), [0]),
        (Filters(since=date(2030, 1, 1)), []),
    ],
)
def test_only_meetings_that_the_filter_lets_through_are_searched(
    ask, filters: Filters, expected: list[int]
) -> None:
    assert ask(filters) == expected


def test_a_filter_does_not_shorten_the_list_where_there_is_enough(
    connection, store, write, model
) -> None:
    for number in range(150):
        words = f"Salt, salt, salt: case{number}."
        store(write(f"c{number}.txt", f"Cabinet\n\n## 1. Salt\n\n{words}\n"))
    for number in range(5):
        words = f"A word on ice{number} and, in passing, on salt."
        store(write(f"h{number}.txt", f"Harbour Board\n\n## 1. Ice\n\n{words}\n"))
    for retriever in (
        Retriever([Searcher(connection, None)], None),
        Retriever([Searcher(connection, model)], open_embedder("hashing")),
    ):
        assert len(retriever.search("salt", Filters(committee="Harbour Board"), 5).hits) == 5
