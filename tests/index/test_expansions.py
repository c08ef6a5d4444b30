"""A question is searched for the other names of what it names."""

from collections.abc import Callable

import apsw
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from index.glossary import Glossary, expand, term_of
from index.glossary.rings import read_rings
from index.question import Question
from index.store import fulltext
from index.store.connection import connect
from index.types import ExpansionSource
from index.words import StemmedText

Expand = Callable[..., dict[str, list[str]]]
SEND_USED = (
    "## 1. SEND\n\nThe SEND strategy for the borough was agreed. SEND places had been added, and the "
    "school for SEND pupils had opened.\n"
)


@pytest.fixture
def expanded(connection: apsw.Connection) -> Expand:
    """Phrase asked -> phrases instead, from one of the sources or from all."""

    def run(
        question: str, source: ExpansionSource | None = None, glossary: Glossary | None = None
    ) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in expand(Question.of(question), glossary or Glossary.load(), connection):
            if source in {None, one.source}:
                found.setdefault(" ".join(one.asked), []).append(" ".join(one.instead))
        return found

    return run


def test_an_acronym_stands_for_its_name_and_the_names_for_each_other(expanded: Expand) -> None:
    assert "children in care" in expanded("LAC schooling")["LAC"]
    assert "LAC" in expanded("school attendance of looked-after children")["looked after children"]
    assert "LAC" in expanded("How many children in care were excluded?")["children in care"]
    assert "potholes" in expanded("Who mends pot holes?")["pot holes"]
    assert "section 106" in expanded("What S106 money is left?")["S106"]
    assert "relief road" in expanded("bypasses")["bypasses"]


def test_more_than_six_names_are_never_searched_for(expanded: Expand) -> None:
    assert 0 < max(map(len, expanded("LAC and SEND and potholes and MHCLG").values())) <= 6


def test_of_too_many_names_those_that_the_minutes_may_hold_are_searched_for(
    expanded: Expand, store, write
) -> None:
    names = [f"{letter}{letter}qvx" for letter in "abcdefgh"]
    own = Glossary(read_rings("\t".join(["weir", *names]), "f"))
    assert expanded("weir", glossary=own)["weir"] == names[:6]
    store(
        write("a.txt", "## 1. Water\n\nThe hhqvx was let down, and then let up, in the spring.\n")
    )
    assert expanded("weir", glossary=own)["weir"] == [names[7], *names[:5]]


def test_the_longest_name_counts_and_not_what_stands_in_it(expanded: Expand) -> None:
    assert list(expanded("the council house waiting list")) == ["house waiting list"]
    assert list(expanded("weekly food waste collections")) == ["food waste collections"]


def test_a_name_that_holds_the_one_asked_for_is_not_searched_for(expanded: Expand) -> None:
    assert "bin collection" not in expanded("missed bins")["bins"]
    assert "special educational needs and disabilities" not in expanded("SEND places")["SEND"]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("lac schooling", "lac"),
        ("Lac schooling", "Lac"),
        ("how many ehcps are late", "ehcps"),
        ("HMOs in Weir Street", "HMOs"),
        ("WHAT IS THE LAC NUMBER", "LAC"),
        ("DOLS assessments in Wickle", "DOLS"),
    ],
)
def test_acronyms_are_known_in_capitals_and_where_nothing_is(
    expanded: Expand, question: str, asked: str
) -> None:
    assert asked in expanded(question)


@pytest.mark.parametrize(
    "question",
    [
        "Did Wickle lac anything?",
        "send the minutes",
        "Send the minutes",
        "SEND THE MINUTES TO ME",
        "ta for the salt",
        "is it ten",
        "Ten bids for the mat",
        "what is on the map",
    ],
)
def test_words_that_are_no_acronyms_are_left_alone(expanded: Expand, question: str) -> None:
    assert expanded(question) == {}


@pytest.mark.parametrize(
    "question",
    [
        "the parking by the lake",
        "road surfacing",
        "Did Cabinet refuse it?",
        "members of the public",
    ],
)
def test_a_word_of_the_same_stem_is_not_the_same_word(expanded: Expand, question: str) -> None:
    assert expanded(question) == {}


def test_a_name_that_means_other_things_too_is_asked_for_but_never_offered(
    expanded: Expand,
) -> None:
    assert {"combined authority", "conservation area"} <= set(expanded("the CA in Wickle")["CA"])
    assert "CA" not in expanded("the combined authority").get("combined authority", [])


def test_an_acronym_that_is_a_word_is_offered_where_the_minutes_use_it(
    expanded: Expand, store, write
) -> None:
    question = "special educational needs"
    store(write("a.txt", "## 1. Letters\n\nThe Clerk was to send a letter, and to send a copy.\n"))
    assert "SEND" not in expanded(question)[question]
    for name in "bcd":
        store(write(f"{name}.txt", SEND_USED))
    assert "SEND" in expanded(question)[question]


def test_an_acronym_that_is_searched_as_a_function_word_is_never_offered(
    expanded: Expand, store, write
) -> None:
    store(write("a.txt", "## 1. ONS\n\nThe Office for National Statistics (ONS) had counted.\n"))
    assert expanded("Office for National Statistics") == {}
    assert expanded("the ONS figures")["ONS"] == ["Office for National Statistics"]


def test_the_minutes_own_meaning_of_an_acronym_takes_the_place_of_the_glossarys(
    expanded: Expand, store, write
) -> None:
    store(write("a.txt", "## 1. Arts\n\nThe Lower Avenue Club (LAC) had met on the green.\n"))
    assert expanded("the LAC grant") == {"LAC": ["Lower Avenue Club"]}
    assert expanded("lower avenue clubs", ExpansionSource.ARCHIVE) == {
        "lower avenue clubs": ["LAC"]
    }
    assert "LAC" not in expanded("children in care")["children in care"]


def test_where_the_minutes_agree_with_the_glossary_both_are_searched_for(
    expanded: Expand, store, write
) -> None:
    store(write("a.txt", "## 1. Care\n\nThe looked-after children (LAC) of the borough.\n"))
    assert expanded("LAC", ExpansionSource.ARCHIVE) == {"LAC": ["looked after children"]}
    assert "children in care" in expanded("LAC", ExpansionSource.GLOSSARY)["LAC"]


def test_a_meaning_that_few_documents_give_is_left_out(expanded: Expand, store, write) -> None:
    for name in "abcde":
        store(write(f"{name}.txt", "## 1. Paths\n\nThe Local Access Forum (LAF) had met.\n"))
    store(write("f.txt", "## 1. Land\n\nThe Land Area Fund (LAF) was spent.\n"))
    assert expanded("LAF")["LAF"] == ["Local Access Forum"]
    assert expanded("Land Area Fund") == {}


def test_what_is_in_any_of_the_databases_counts(
    connection: apsw.Connection, store, write, tmp_path
) -> None:
    store(write("a.txt", "## 1. Paths\n\nThe Local Access Forum (LAF) had met.\n"))
    (tmp_path / "other").mkdir()
    other = connect(tmp_path / "other" / "minutes.db", writable=True)
    question = Question.of("the LAF meeting")
    assert expand(question, Glossary.load(), other) == ()
    both = expand(question, Glossary.load(), other, connection)
    assert [one.instead for one in both] == [("Local", "Access", "Forum")]
    other.close()


def test_what_is_named_twice_is_expanded_once(expanded: Expand) -> None:
    found = expanded("Was the bypass dearer than another bypass?")
    assert found["bypass"] == ["relief road", "by pass"]


def test_possessives_are_asked_without_and_searched_with_their_s(
    connection: apsw.Connection, expanded: Expand, store, write
) -> None:
    store(write("a.txt", "## 1. Care\n\nThe doctors' surgery and the Commissioner's office.\n"))
    own = Glossary(read_rings("surgery\tCommissioner's office", "f"))
    (one,) = expand(Question.of("the surgery's hours"), own, connection)
    assert one.asked == ("surgery",)
    assert fulltext.search(connection, [fulltext.phrase(one.instead)], 5)
    assert StemmedText.of("The Commissioner's Office was shut.").holds(term_of(one))
    asked = expanded("the Commissioner’s office", glossary=own)
    assert asked == {"Commissioner office": ["surgery"]}


def test_names_are_found_in_passages_as_phrases(connection: apsw.Connection, store, write) -> None:
    store(write("a.txt", "## 1. Roads\n\nForty carriageway defects had been mended.\n"))
    found = expand(Question.of("potholes"), Glossary.load(), connection)
    phrases = [fulltext.phrase(one.instead) for one in found]
    assert len(fulltext.search(connection, phrases, 5)) == 1


@given(st.text(max_size=80))
@example("LAC " * 5000)
@example("children in care of SEND startegy 24/00108 in Q3 2023/24 \ud800 \x00")
@example("ſ İ ﬀ")
@example("x" * 30_000)
@example(" ".join(f"qzx{number}vv bbq" for number in range(400)))
@example(" ".join("qvx" + chr(97 + n % 26) * 3 + chr(97 + n // 26) for n in range(300)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_question_is_handled(connection: apsw.Connection, text: str) -> None:
    for one in expand(Question.of(text), Glossary.load(), connection):
        assert one.asked
        assert one.instead
        assert len(term_of(one).stems) == len(one.instead)
        fulltext.search(connection, [fulltext.phrase(one.instead)], 1)
