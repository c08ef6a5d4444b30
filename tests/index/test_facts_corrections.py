import pytest

from index.types import FactKind
from tests.index.facts_of import facts, values


def test_quoted_words_old_and_new() -> None:
    text = (
        "3. Minutes of the last meeting\n\nThe minutes of the meeting held on 4 May 2031 were "
        "confirmed subject to minute 54 being corrected by the deletion of “two benches” and the "
        "insertion of “three benches”.\n"
    )
    (fact,) = facts(text, FactKind.CORRECTION)
    assert values(fact, "meeting_date") == ["4 May 2031"]
    assert values(fact, "number") == ["54"]
    assert (values(fact, "old"), values(fact, "new")) == (["two benches"], ["three benches"])


def test_the_date_from_the_heading() -> None:
    text = (
        "3. Minutes of the meeting held on 4 May 2031\n\nThe minutes were agreed with the following "
        "amendment: item 7 should read “Ash Lane”.\n\n4. Bench\n\nIt was painted.\n"
    )
    (fact,) = facts(text, FactKind.CORRECTION)
    assert values(fact, "meeting_date") == ["4 May 2031"]
    assert values(fact, "new") == ["Ash Lane"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The minutes were approved as a correct record.",
        "There were no amendments to the minutes.",
        "The minutes of the meeting were accepted without amendment.",
        "The bus timetable should read 10.15.",
        "The standing orders were adopted subject to the amendments to the minutes clause.",
        "DRAFT MINUTES SUBJECT TO CORRECTION AND APPROVAL",
    ],
)
def test_what_corrects_nothing(sentence: str) -> None:
    text = f"5. Buses\n\nThe buses were discussed.\n\n{sentence}\n"
    assert facts(text, FactKind.CORRECTION) == []
