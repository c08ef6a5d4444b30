"""A slip of the keyboard finds the word that was meant, and no right word is taken for a slip."""

from collections.abc import Callable

import apsw
import pytest

from index.glossary import Glossary, expand
from index.question import Question
from index.types import ExpansionSource

MINUTES = """## 1. The strategy

Councillor Halloran moved that the housing strategy be approved, and that allotments be let at the
usual rent. The meetings of the committee were to be held at the school by the road in November.

## 2. Environment

Mrs Halloran spoke of government funding, and of the recommendation on accommodation. The goat of
the trust was seen by the organisation of the day, and Mr Day saw it on that day and every day.
"""


@pytest.fixture
def corrected(connection: apsw.Connection, store, write) -> Callable[[str], dict[str, list[str]]]:
    store(write("a.txt", MINUTES))

    def run(question: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in expand(Question.of(question), Glossary.load(), connection):
            if one.source is ExpansionSource.SPELLING:
                found.setdefault(one.asked[0], []).extend(one.instead)
        return found

    return run


@pytest.mark.parametrize(
    ("question", "slip", "meant"),
    [
        ("SEND startegy", "startegy", "strategy"),
        ("the allotmnets by the weir", "allotmnets", "allotments"),
        ("meetngs", "meetngs", "meetings"),
        ("housng", "housng", "housing"),
        ("goverment money", "goverment", "government"),
        ("ogvernment money", "ogvernment", "government"),
        ("recomendaton", "recomendaton", "recommendation"),
        ("What did Cllr Haloran say?", "Haloran", "Halloran"),
        ("what did cllr hallroan say?", "hallroan", "Halloran"),
        ("the raod", "raod", "road"),
        ("the scool", "scool", "school"),
        ("accommodatión", "accommodatión", None),
        ("organization", "organization", "organisation"),
    ],
)
def test_a_slip_is_matched_to_the_word_as_the_minutes_write_it(
    corrected, question: str, slip: str, meant: str | None
) -> None:
    assert corrected(question) == ({slip: [meant]} if meant else {})


@pytest.mark.parametrize(
    "question",
    [
        "the boat",  # a word of English, though one letter from goat
        "the goats",
        "taunts",
        "dovecotes schoolroads",  # of two words of English
        "reallotment",
        "potholes",  # the glossary has it
        "Mr Dady",  # a short name is near too many
        "Baron Malloran",  # a name begins as it is written
        "STARTEGY of the BRD",  # in capitals among others: an acronym
        "24/00108 and B1042",
        "gof",
        "grot",  # another letter makes a short word another
        "xqzwvy",
    ],
)
def test_what_may_well_be_meant_as_it_stands_is_left_alone(corrected, question: str) -> None:
    assert corrected(question) == {}


def test_a_name_is_not_taken_for_an_ordinary_word(corrected) -> None:
    assert corrected("What did Mrs Stratagy say?") == {}
    assert corrected("the stratagy") == {"stratagy": ["strategy"]}


def test_the_more_common_of_two_words_comes_first(
    connection: apsw.Connection, store, write
) -> None:
    store(
        write("a.txt", "## 1. Grit\n\nThe grouse was seen. The groups met, and the groups left.\n")
    )
    for name in "bc":
        store(write(f"{name}.txt", "## 1. Grit\n\nThe grouts of the wall had been mended.\n"))
    found = expand(Question.of("groups of groupts"), Glossary.load(), connection)
    assert [one.instead for one in found] == [("grouts",), ("groups",)]


def test_nothing_is_made_of_an_empty_archive(connection: apsw.Connection) -> None:
    assert expand(Question.of("startegy"), Glossary.load(), connection) == ()
