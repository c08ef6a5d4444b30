"""What words do with a matter is told from the words alone; what they leave open stays open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.trail.events import decided_in, is_outcome, told_in


@pytest.mark.parametrize(
    ("words", "events"),
    [
        ("RESOLVED that the crossing be approved.", ["resolved"]),
        ("RESOLVED that a second lamp be hung at the ferry.", ["resolved"]),
        ("It was agreed to write to the Harbour Board.", ["resolved"]),
        ("That the contract be let to Orle & Daughters.", ["resolved"]),
        ("RESOLVED that a decision be deferred until the survey is done.", ["deferred"]),
        ("It was agreed to defer this item to the next meeting.", ["deferred"]),
        ("It was agreed that the item would be deferred.", ["deferred"]),
        ("RESOLVED that the proposal be brought back in May with costs.", ["deferred"]),
        ("RESOLVED that the matter be referred to Cabinet.", ["referred"]),
        ("It was agreed to refer the motion to the Roads Committee.", ["referred"]),
        ("RESOLVED that Cabinet be recommended to buy the ferry.", ["recommended"]),
        ("Cabinet RECOMMENDED to Council a levy of 2%.", ["recommended"]),
        ("RESOLVED that the application be refused.", ["rejected"]),
        ("The motion was put to the vote and lost.", ["rejected"]),
        ("RESOLVED that the scheme be not approved.", ["rejected"]),
        ("The motion was withdrawn.", ["withdrawn"]),
        ("The report was noted.", ["noted"]),
        ("NOTED.", ["noted"]),
        ("RESOLVED that the petition be received.", ["noted"]),
        ("The amendment was carried by six votes to four.", ["amended"]),
        ("The amendment was put and lost.", ["amendment lost"]),
        ("RESOLVED that the plan be adopted as amended.", ["resolved", "amended"]),
        ("RESOLVED that it be approved subject to the omission of lamps.", ["resolved", "amended"]),
        (
            "RESOLVED that the report be noted and that a bell be bought.",
            ["resolved", "noted"],
        ),
        (
            "RESOLVED that the ferry be approved and the fares be referred to Cabinet.",
            ["resolved", "referred"],
        ),
        ("It was moved by Cllr Orle, seconded by Cllr Ash, that option A be approved.", ["moved"]),
        ("Penderfynwyd gohirio'r eitem.", ["deferred"]),
        ("Nodwyd yr adroddiad.", ["noted"]),
        ("Penderfynwyd prynu mainc.", ["resolved"]),
    ],
)
def test_a_resolution_is_known_by_its_words(words: str, events: list[str]) -> None:
    assert list(decided_in(words)) == events


@pytest.mark.parametrize(
    ("words", "kept_out"),
    [
        ("RESOLVED that refuse lorries be bought.", "rejected"),
        ("RESOLVED that a report be brought back in May.", "deferred"),
        ("RESOLVED that the carry-forward of £2m be approved.", "deferred"),
        ("RESOLVED that the sums referred to in the report be paid.", "referred"),
        (
            "RESOLVED, Councillor Ash having withdrawn from the meeting, that it be bought.",
            "withdrawn",
        ),
        ("RESOLVED, under the Ferries Act 1931, as amended, that the toll be doubled.", "amended"),
        ("RESOLVED that the bell, which had been deferred in March, be bought.", "deferred"),
        ("RESOLVED that the plan be adopted unless it is refused by the Minister.", "rejected"),
    ],
)
def test_words_that_only_look_like_an_act_are_none(words: str, kept_out: str) -> None:
    events = decided_in(words)
    assert events[0] == "resolved"
    assert kept_out not in events


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("This item was deferred to the May meeting.", "deferred"),
        ("Consideration of the crossing was deferred.", "deferred"),
        ("The motion was withdrawn by its mover.", "withdrawn"),
        ("The petition was referred to the Roads Committee.", "referred"),
        ("The decision was called in by six members.", "called in"),
        ("The Harbour Master presented the report requested in March.", "reported back"),
        ("Ms Ash reported back on the ferry.", "reported back"),
        ("The item had been deferred in March.", "mentioned"),
        ("The boy was referred to the clinic.", "mentioned"),
        ("The line was withdrawn in 1964.", "mentioned"),
        ("Members asked when the crossing would be built.", "mentioned"),
        ("The plumber was called in.", "mentioned"),
    ],
)
def test_what_is_only_told_is_known_where_the_words_say_it(sentence: str, event: str) -> None:
    assert told_in(sentence) == event


def test_the_outcome_of_a_motion_is_a_sentence_of_its_own() -> None:
    assert is_outcome("The motion was declared **carried**.")
    assert is_outcome("On being put to the vote, the amendment was LOST.")
    assert is_outcome("CARRIED")
    assert not is_outcome("He carried the motion papers into the chamber.")
    assert not is_outcome("Members agreed that the motion was a good one.")


@given(st.text())
def test_any_words_are_taken(words: str) -> None:
    assert decided_in(words)
    assert told_in(words)
    is_outcome(words)
