"""A draft says nothing that its quotes do not, or it shows."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.briefing.editing import new_id
from index.drafting.checking import Checker
from index.drafting.noting import paragraphs
from index.drafting.prompt import prompt_of, quotes_of
from index.types import (
    AgendaItem,
    Briefing,
    Document,
    Excerpt,
    Meeting,
    Note,
    Passage,
    Span,
    Withheld,
)

FERRY = (
    "The Committee resolved by 7 votes to 2 that the Ferrybridge crossing be funded at a cost of "
    "£2.4m, subject to a report from Councillor Ada Thorne by 12 June 2024."
)
BUSES = "Mrs Whitlow said that 1,250 passengers, or 12.5 per cent, had used the A47 night bus in 2023/24."


def quote(text: str, committee: str = "Highways Committee", *, exempt: bool = False) -> Excerpt:
    passage = Passage(
        id=1,
        document=Document(1, "/minutes/highways.txt", "ab" * 32, "text"),
        meeting=Meeting(committee=committee, held_on=date(2024, 5, 14)),
        item=AgendaItem("54", "River crossings", exempt, Span(0, len(text))),
        heading=None,
        paragraph=None,
        page=None,
        page_label=None,
        span=Span(0, len(text)),
        text=text,
    )
    return Excerpt(new_id(), passage, datetime(2024, 6, 1, tzinfo=UTC))


QUOTES = [quote(FERRY), quote(BUSES, "Cabinet")]
CHECKER = Checker(QUOTES)
PIECES = [
    "[1]",
    "[2]",
    "[7]",
    "[1-2]",
    ".",
    " ",
    "\n",
    "It",
    " was ",
    "£2.4m",
    "12 June 2024",
    "[",
    "]",
    "**",
]


def flagged(sentence: str) -> list[str]:
    """What is flagged in a draft of one sentence."""
    (one,) = CHECKER.checked(sentence).sentences
    return [span.of(one.text) for span in one.flags]


def test_the_prompt_holds_the_quotes_and_nothing_else_of_the_briefing() -> None:
    secret = quote("The settlement was £90,000.", exempt=True)
    briefing = Briefing(
        1,
        "Crossings, for the Leader",
        entries=(quote(FERRY), Note(new_id(), "My own view."), secret, Withheld("w"), quote(BUSES)),
    )
    prompt = prompt_of(quotes_of(briefing), "the  Leader's\nbriefing")
    assert f"[1] Highways Committee, 14 May 2024, River crossings: “{FERRY}”" in prompt
    assert f"“{BUSES}”" in prompt
    assert "The summary is for: the Leader's briefing\n" in prompt
    for private in ("90,000", "own view", "for the Leader", "/minutes"):
        assert private not in prompt


@pytest.mark.parametrize(
    "sentence",
    [
        "The crossing was funded at £2.4 million [1].",
        "On 14 May 2024 the Highways Committee agreed £2,400,000 for Ferrybridge [1].",
        "Cllr Thorne reports in June 2024 [1].",
        "Ada Thorne's report is due by 12th June [1].",
        "It passed by seven votes to two [1].",
        "Members funded the crossing at Ferrybridge [1].",
        "Some 12.5% of passengers, 1250 in all, used the A47 bus [2].",
        "Both the Ferrybridge crossing and Mrs Whitlow's bus were discussed in 2024 [1, 2].",
        "One of the passengers spoke [2].",
        "In 2023-24 it was used by 1,250 [2].",
    ],
)
def test_what_the_quotes_say_is_not_flagged(sentence: str) -> None:
    assert flagged(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "flags"),
    [
        ("The crossing cost £2.5m [1].", ["£2.5m"]),
        ("Its cost was 2.4% [1].", ["2.4%"]),
        ("It passed by 8 votes to two [1].", ["8"]),
        ("It passed by eight votes to two [1].", ["eight"]),
        ("The report is due on 12 July 2024 [1].", ["12 July 2024"]),
        ("It met on 7 June 2024 [1].", ["7 June 2024"]),
        ("The report came from Councillor Bram Thorne [1].", ["Bram"]),
        ("Wexcombe was to be bridged [1].", ["Wexcombe"]),
        ("Bram Thorne will report [1].", ["Bram"]),
        ("In 2022/23 it was used by 1,250 [2].", ["2022/23"]),
        ("The A48 bus carried 1,250 [2].", ["A48"]),
        ("Mrs Whitlow spoke of the crossing [1].", ["Mrs", "Whitlow"]),
        ("Ada Thorne counted 1,250 passengers [2].", ["Ada", "Thorne"]),
        ("Application 24/00108 was heard at Ferrybridge [1].", ["24/00108"]),
    ],
)
def test_what_the_cited_quotes_do_not_say_is_flagged(sentence: str, flags: list[str]) -> None:
    assert flagged(sentence) == flags


def test_a_sentence_without_a_quote_or_with_one_that_does_not_exist_is_struck() -> None:
    draft = CHECKER.checked("It was funded [1]. All were content. It will open soon [1][7].")
    assert [(one.is_struck, one.cites, one.missing) for one in draft.sentences] == [
        (False, (1,), ()),
        (True, (), ()),
        (True, (1,), (7,)),
    ]


@pytest.mark.parametrize(
    ("written", "cites"),
    [
        ("It was funded [1][2].", (1, 2)),
        ("It was funded [1, 2].", (1, 2)),
        ("It was funded [1-2].", (1, 2)),
        ("It was funded [2 and 1].", (2, 1)),
        ("It was funded [Quotes 1 and 2].", (1, 2)),
        ("It was funded. [1]", (1,)),
        ("**It was funded** 【1】.", (1,)),
        ("- It was funded [1].", (1,)),
        ("It was funded [0].", ()),
        ("It was funded [1-999999].", (1,)),
        ("It was funded (1).", ()),
        ("[2] tells of buses.", (2,)),
    ],
)
def test_citations_are_read_as_models_write_them(written: str, cites: tuple[int, ...]) -> None:
    (sentence,) = CHECKER.checked(written).sentences
    assert sentence.cites == cites


def test_a_citation_behind_a_full_stop_is_of_the_sentence_before_it() -> None:
    draft = CHECKER.checked(
        "It was funded. [1] Buses ran at night. [2] All were content.\n\nEnd [2]."
    )
    assert [(one.cites, one.paragraph) for one in draft.sentences] == [
        ((1,), 0),
        ((2,), 0),
        ((), 0),
        ((2,), 1),
    ]
    begins = CHECKER.checked("It was funded [1]. [2] tells of buses.")
    assert [one.cites for one in begins.sentences] == [(1,), (2,)]


def test_while_it_is_written_the_last_sentence_waits_for_its_end() -> None:
    draft = CHECKER.checked("It was funded [1]. Buses ran at ni", whole=False)
    assert [one.text for one in draft.sentences] == ["It was funded [1]."]
    assert draft.rest == "Buses ran at ni"
    half = CHECKER.checked("It was funded [", whole=False)
    assert (half.sentences, half.rest) == ((), "It was funded")


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join), st.booleans())
@example("\x00\ud800\u202e[1]", True)
@example("[" * 5000, False)
def test_any_answer_is_taken_apart(text: str, whole: bool) -> None:
    draft = CHECKER.checked(text, whole=whole)
    assert draft.rest == "" or not whole
    for one in draft.sentences:
        assert one.text.encode().strip()
        assert set(one.cites) <= {1, 2}
        assert not set(one.missing) & {1, 2}
        assert all(0 <= flag.start < flag.stop <= len(one.text) for flag in one.flags)
        assert sorted(one.flags) == list(one.flags)
    for paragraph in paragraphs(draft, QUOTES):
        assert "[1]" not in paragraph
