"""What a question asks for decides which passages come first."""

import pytest

from index.retrieval import Retriever
from index.searching import Searcher
from index.types import Filters

HEAD = "Thornmere Town Council\nCabinet\nHeld on 8 January 2024\n"


@pytest.fixture
def search(connection, store, write):
    def texts(files: dict[str, str], question: str) -> list[str]:
        for name, words in files.items():
            store(write(name, words))
        found = Retriever([Searcher(connection, None)], None).search(question, Filters(), 10)
        return [hit.passage.text for hit in found.hits]

    return texts


def test_a_passage_that_only_asks_comes_behind_one_that_tells(search) -> None:
    asking = (
        f"{HEAD}\n## 1. Salt\n\nHow many tonnes of salt, salt for winter, has the Town bought?\n"
    )
    telling = (
        f"{HEAD}\n## 1. Winter\n\nThe Town has bought forty tonnes of salt and a spare plough.\n"
    )
    found = search({"a.txt": asking, "b.txt": telling}, "tonnes of salt bought this winter")
    assert [text.startswith("The Town") for text in found] == [True, False]


def test_a_decision_leans_on_what_stands_above_it(search) -> None:
    about = "the horses" + ", and the Clerk read out a letter from a neighbour" * 10
    minutes = (
        f"{HEAD}\n## 4. The old mill\n\nThe owner applied for a glass porch that would dazzle {about}."
        "\n\nRESOLVED that permission be refused, since three members had been there and seen it.\n"
        f"\n## 5. The new mill\n\nThe owner applied for a steam organ that would frighten {about}."
        "\n\nRESOLVED that permission be refused, since three members had been there and heard it.\n"
    )
    found = search({"a.txt": minutes}, "Was permission for the steam organ refused?")
    decisions = [text for text in found if "RESOLVED" in text and "applied" not in text]
    assert ["heard" in text for text in decisions] == [True, False]


def test_a_list_of_who_was_there_comes_behind_what_was_said(search) -> None:
    minutes = (
        f"{HEAD}\nIn attendance: Wilma Rusk, Salt Warden; Otto Plim, Clerk; Ida Fenn, Treasurer.\n"
        "\n## 4. Depot\n\nThe Warden told the Committee about the salt, and was thanked for it.\n"
    )
    found = search({"a.txt": minutes}, "What did the salt warden say?")
    assert found[0].startswith("The Warden told")


@pytest.mark.parametrize(
    ("question", "first"),
    [("How much was spent on ploughs?", "£4,500"), ("How many ploughs were there?", "eleven")],
)
def test_where_money_is_asked_for_a_mere_number_is_no_answer(
    search, question: str, first: str
) -> None:
    minutes = (
        f"{HEAD}\n## 4. Ploughs\n\nWhat was spent on ploughs was £4,500 and no more than that.\n"
        "\n## 5. Ploughs\n\nThere were eleven ploughs, and time was spent on them every week.\n"
    )
    assert first in search({"a.txt": minutes}, question)[0]


def test_words_that_only_frame_a_question_count_little(search) -> None:
    minutes = (
        f"{HEAD}\n## 4. Ferry\n\nThe latest position was reported to members at the last meeting.\n"
        "\n## 5. Devolution\n\nA letter on devolution had come from the county, and was read out.\n"
    )
    found = search({"a.txt": minutes}, "What is the latest position on devolution?")
    assert "devolution" in found[0]


def test_a_day_without_its_year_is_one_thing(search) -> None:
    minutes = (
        f"{HEAD}\n## 4. Grit\n\nIn January the lorry had gone out on 15 nights and was mended.\n"
        "\n## 5. Salt\n\nThe lorry was mended for the third time on 15 January, said the Clerk.\n"
    )
    found = search({"a.txt": minutes}, "Was the lorry mended on 15 January?")
    assert "third time" in found[0]
