"""A question finds passages by its words and by its meaning, best first, each wording once."""

import pytest

from index.embedding import open_embedder
from index.retrieval import Retriever
from index.searching import Searcher
from index.types import Filters

TEXTS = {
    "salt": "The Clerk reported that forty tonnes of salt had been bought from the quarry.",
    "grit": "Grit bins at the top of the hill had been filled twice and emptied by badgers.",
    "bees": "Beekeepers had asked for three allotments behind the church and were refused.",
    "plan": "Application 24/00108 for a glass porch was deferred until the owner returned.",
    "near": "The porch at 108 Hill Street had been numbered 24 by mistake in the register.",
}


@pytest.fixture
def filled(connection, store, write):
    for name, words in TEXTS.items():
        store(write(f"{name}.txt", f"## 1. Business of {name}\n\n{words}\n"))
    return connection


@pytest.fixture
def by_both(filled, model):
    return Retriever([Searcher(filled, model)], open_embedder("hashing"))


@pytest.fixture
def by_words(filled):
    return Retriever([Searcher(filled, None)], None)


def first(retriever: Retriever, question: str):
    return retriever.search(question, Filters(), 10).hits[0]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("how much salt was bought?", "salt"),
        ("were the grit bins filled", "grit"),
        ("beekeepers' allotments", "bees"),
        ("what happened to application 24/00108?", "plan"),
    ],
)
def test_the_passage_that_speaks_of_it_comes_first(by_both, by_words, question, name) -> None:
    assert first(by_both, question).passage.text == TEXTS[name]
    assert first(by_words, question).passage.text == TEXTS[name]


def test_a_reference_is_found_whole_and_not_by_its_parts(by_words) -> None:
    assert [hit.passage.text for hit in by_words.search("24/00108", Filters(), 10).hits] == [
        TEXTS["plan"]
    ]


def test_a_word_of_the_title_finds_what_stands_under_it(by_words) -> None:
    hit = first(by_words, "bees")
    assert hit.passage.text == TEXTS["bees"]
    assert hit.why == ()


def test_scores_fall_and_lie_between_0_and_1(by_both) -> None:
    scores = [hit.score for hit in by_both.search("salt and grit on the hill", Filters(), 10).hits]
    assert len(scores) == len(TEXTS)
    assert scores == sorted(scores, reverse=True)
    assert 0 <= scores[-1] < scores[0] <= 1


def test_the_reasons_are_words_as_they_stand_in_the_passage(by_both) -> None:
    assert first(by_both, "filling GRIT bin; badger?").why == ("filled", "Grit", "bins", "badgers")
    assert first(by_both, "application 24/00108").why == ("Application", "24/00108")


def test_no_more_hits_are_given_than_were_asked_for(by_both) -> None:
    assert len(by_both.search("salt", Filters(), 2).hits) == 2
    assert len(by_both.search("salt", Filters(), 100).hits) == len(TEXTS)


def test_without_a_model_nothing_is_said_of_similarity(by_both, by_words) -> None:
    assert first(by_words, "salt").similarity is None
    assert first(by_both, "salt").similarity > 0


def test_a_passage_found_both_ways_is_put_before_one_found_by_one(by_both, by_words) -> None:
    question = "forty tonnes"
    assert len(by_words.search(question, Filters(), 10).hits) == 1
    hits = by_both.search(question, Filters(), 10).hits
    assert hits[0].passage.text == TEXTS["salt"]
    assert hits[0].score > hits[1].score


def test_the_same_wording_is_shown_once_however_it_is_spaced(filled, store, write, by_both) -> None:
    for number, words in enumerate([TEXTS["salt"], TEXTS["salt"].upper().replace(" ", "  ")]):
        store(write(f"copy{number}.txt", f"## 1. Business of salt\n\n{words}\n"))
    hits = by_both.search("how much salt was bought", Filters(), 10).hits
    assert len([hit for hit in hits if "tonnes" in hit.passage.text.lower()]) == 1


def test_a_wording_that_comes_back_at_every_meeting_does_not_crowd_out_the_rest(
    filled, store, write, by_both
) -> None:
    for number in range(40):
        store(write(f"copy{number}.txt", "## 1. Salt\n\nSalt was noted.\n"))
    hits = by_both.search("salt", Filters(), 4).hits
    assert len(hits) == 4


def test_an_empty_archive_finds_nothing(connection, model) -> None:
    retriever = Retriever([Searcher(connection, model)], open_embedder("hashing"))
    assert retriever.search("salt", Filters(), 10).hits == ()
