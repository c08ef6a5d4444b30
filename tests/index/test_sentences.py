"""Sentences are what a reader takes for one: quotes are made of them."""

import pytest

from index.sentences import sentences, stripped
from index.types import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "first",
    [
        "Cllr. Smith asked about the salt.",
        "Cllrs. Ash and Birch abstained.",
        "The cost had been £1.2m.",
        "Minutes Nos. 3 and 4 were read.",
        "The Rev. J. B. Hallow and Mrs. O. Teale spoke.",
        "The Hon. Secretary of St. Osyth's wrote.",
        "See paras. 3.4 and 5.1 of the report.",
        "It was approx. 40 tonnes, i.e. 2 lorries.",
        "The meeting rose at 9.15 p.m. by the church clock.",
        "Plan ref. 24/00108 was deferred.",
        "Would salt do?",
        "“There is none,” he said.",
        "The bill (see para. 2.) was paid.",
    ],
)
def test_a_point_that_ends_no_sentence_does_not_part_it(first: str) -> None:
    assert split(f"{first} The Clerk was thanked.") == [first, "The Clerk was thanked."]


def test_the_number_of_a_point_stays_with_its_words() -> None:
    text = "Homes were sought for: 1. Siblings; 2. Older teens. The Panel noted this."
    assert split(text)[-1] == "The Panel noted this."
    assert all(not sentence.endswith(("1.", "2.")) for sentence in split(text))


def test_the_last_number_of_a_list_stays_with_its_words() -> None:
    text = "Two groups were named: 1. Hens moved up to five times and 2. Older cocks."
    assert split(text) == [text]


def test_a_number_that_ends_a_sentence_ends_it() -> None:
    first = "The round covers Wards 4 and 5."
    assert split(f"{first} The Mayor thanked the crews.") == [first, "The Mayor thanked the crews."]


def test_no_white_space_stands_around_a_sentence() -> None:
    assert split("  One was bought.\n\u00a0Two were lent.  ") == [
        "One was bought.",
        "Two were lent.",
    ]


def test_a_sentence_over_several_lines_is_one() -> None:
    text = "The Clerk reported that the\nculvert had been cleared."
    assert split(text) == [text]


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n\u00a0") == []


def test_a_very_long_text_is_taken_apart_without_losing_sentences() -> None:
    sentence = "The Clerk reported that the culvert at Nettle Lane had been cleared."
    found = split(" ".join([sentence] * 1000))
    assert found.count(sentence) >= 990
    assert "".join(" ".join(found).split()) == "".join((sentence * 1000).split())


def test_the_ends_of_a_span_are_stripped_and_nothing_is_none() -> None:
    assert stripped("a  bc  ", Span(1, 7)) == Span(3, 5)
    assert stripped("a   ", Span(1, 4)) is None
