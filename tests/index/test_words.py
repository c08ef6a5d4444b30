"""Words of questions and passages are seen as the full-text index sees them."""

import time
from concurrent.futures import ThreadPoolExecutor

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.store import fulltext
from index.words import StemmedText, question_terms, stem

# What councils speak of, in the forms they use.
_SPOKEN = (
    "apologies apology assembly assemblies technology technologies ecology methodology possibly "
    "responsibly incredibly allotments beehives grievances placements fostering re-referrals "
    "resurfacing resurfaced running runs ran agencies agency staffing staffed schools schooling "
    "attendance attending councillors policies policy cycling cycles cyclist tarmacced trekking "
    "happy happiness flies dying tied agreed feed sized hopping relational conditional rational "
    "digitizer operator feudalism decisiveness hopefulness formalities sensitivities triplicate "
    "formative electricity electrical goodness revival allowance inference airliner adjustable "
    "defensible irritant replacement adjustment dependent adoption homologous communism activate "
    "effective rate cease controll roll business bus buses lice housing houses Cyngor pwyllgor "
    "café CAFÉ Zürich ŵyl tŷ Ösel naïve M4 B1042 24 00108 m² ½ ms os 8s"
)


@pytest.fixture
def indexed(connection: apsw.Connection):
    def add(text: str) -> None:
        connection.execute("INSERT INTO fulltext (text, context) VALUES (?, '')", (text,))

    def found(question: str) -> list[int]:
        phrases = [fulltext.phrase(term.words) for term in question_terms(question)]
        return [n for n, _ in fulltext.search(connection, phrases, 10)]

    add.found = found
    return add


@pytest.mark.parametrize("word", _SPOKEN.split())
def test_the_index_counts_a_word_under_the_stem_we_give_it(
    connection: apsw.Connection, indexed, word: str
) -> None:
    indexed(f"It was said that {word} mattered.")
    for part in question_terms(word)[0].stems:
        assert fulltext.rarity(connection, part) == 1


@given(
    st.from_regex(
        r"[a-z]{1,7}(s|es|ies|ed|eed|ing|y|ly|bly|ation|logy|ness|er|ism)", fullmatch=True
    )
)
def test_any_english_word_has_the_stem_of_the_index(word: str) -> None:
    connection = apsw.Connection(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE f USING fts5 (t, tokenize='porter unicode61 remove_diacritics 2');"
        "CREATE VIRTUAL TABLE v USING fts5vocab (f, row)"
    )
    connection.execute("INSERT INTO f VALUES (?)", (word,))
    assert connection.execute("SELECT term FROM v").get == stem(word)
    connection.close()


def test_a_word_is_found_in_its_other_forms(indexed) -> None:
    indexed("Two schools resurfaced their playgrounds.")
    assert indexed.found("resurfacing") == indexed.found("SCHOOL") == [1]


def test_accents_do_not_matter(indexed) -> None:
    indexed("Tŷ'r Ysgol and the café")
    assert indexed.found("cafe") == indexed.found("ty") == [1]


def test_function_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert [t.words for t in question_terms("What was said about the salt?")] == [("salt",)]
    assert [t.words for t in question_terms("who is it?")] == [("who",), ("is",), ("it",)]


def test_a_reference_is_one_thing() -> None:
    terms = question_terms("planning application 24/00108, minute 77/24 of 2019-20")
    references = [term.words for term in terms if len(term.words) > 1]
    assert references == [("24", "00108"), ("77", "24"), ("2019", "20")]


def test_a_word_asked_for_twice_counts_once() -> None:
    assert len(question_terms("salt Salt SALTS salt's")) == 1


def test_a_possessive_asks_for_its_owner() -> None:
    assert [t.words for t in question_terms("the depot’s salt")] == [("depot",), ("salt",)]


def test_a_question_of_ten_thousand_words_is_cut_to_a_search() -> None:
    terms = question_terms(" ".join(f"word{number}" for number in range(10_000)))
    assert 10 < len(terms) < 100


@pytest.mark.parametrize("question", ["s" * 20_000, "ab1" * 6_666, "1." * 10_000])
def test_an_endless_word_does_not_hold_the_search_up(question: str) -> None:
    began = time.monotonic()
    question_terms(question)
    assert time.monotonic() - began < 3  # a pattern that looks back at each letter takes 20


def test_a_term_is_found_where_it_first_stands() -> None:
    text = "Salting began. The salt of application 24/00108 ran out."
    words = StemmedText.of(text)
    salt, reference = question_terms("salt 24/00108")
    assert words.find(salt).of(text) == "Salting"
    assert words.find(reference).of(text) == "24/00108"
    assert words.find(question_terms("grit")[0]) is None
    assert not StemmedText.of("00108/24").holds(reference)


def test_a_term_is_found_where_its_accent_is_a_character_of_its_own(indexed) -> None:
    text = "The cafe\u0301s and the de\u0301po\u0302t were closed."
    indexed(text)
    (depot,) = question_terms("dépôt")
    assert indexed.found("dépôt") == [1]
    assert StemmedText.of(text).find(depot).of(text) == "de\u0301po\u0302t"


def test_several_questions_can_be_taken_apart_at_once() -> None:
    def stems(number: int) -> tuple[str, ...]:
        return StemmedText.of(" ".join(f"running{number}x{n}s" for n in range(2000))).stems

    stem.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(stems, range(16)))
    stem.cache_clear()
    assert together == [stems(number) for number in range(16)]
