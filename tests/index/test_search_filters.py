"""Filters work inside both searches, so that k passages are found wherever there are k."""

from datetime import date
from pathlib import Path

import pytest

from index.embedding import open_embedder
from index.retrieval import Retriever
from index.searching import Searcher
from index.types import Filters, MeetingStatus, PassageKind
from index.words import question_terms

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


KINDS = {
    "1": "Salt was short. RESOLVED that forty tonnes of salt be bought.",
    "2": "On salt the Panel divided. For: 7. Against: 2. Abstained: 1.",
    "3": "The Head of Highways undertook to report on salt by 7 May 2024.",
    "4": "Salt was spoken of at length.",
}


@pytest.fixture
def numbers_of(connection, model, store, write):
    """The files that a filter lets through, by words and by meaning."""
    for number, words in KINDS.items():
        draft = "DRAFT MINUTES\n\n" if number == "4" else ""
        head = f"{draft}Ashmere Parish Council\nCabinet\nHeld on 8 January 2024\n"
        store(write(f"{number}.txt", f"{head}\n## 1. Salt\n\n{words}\n"))
    store(write("5.txt", "Thornford Town Council\n\n## 1. Salt\n\nSalt again.\n"))
    searcher = Searcher(connection, model)

    def files(found: list[tuple[int, float]]) -> set[str]:
        passages = searcher.passages([number for number, _ in found]).values()
        return {Path(passage.document.path).stem for passage in passages}

    def numbers(filters: Filters) -> set[str]:
        by_words = files(searcher.lexical(question_terms("salt"), 20, filters))
        query = open_embedder("hashing").encode_query("salt")
        assert by_words == files(searcher.dense(query, 20, filters))
        return by_words

    return numbers


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(kind=PassageKind.DECISION), {"1"}),
        (Filters(kind=PassageKind.VOTE), {"2"}),
        (Filters(kind=PassageKind.ACTION), {"3"}),
        (Filters(kind=PassageKind.QUESTION), set()),
        (Filters(status=MeetingStatus.DRAFT), {"4"}),
        (Filters(council="thornford"), {"5"}),
        (Filters(council="Ashmere Parish Council", kind=PassageKind.VOTE), {"2"}),
    ],
)
def test_passages_are_filtered_by_kind_status_and_council(numbers_of, filters, expected) -> None:
    assert numbers_of(filters) == expected
