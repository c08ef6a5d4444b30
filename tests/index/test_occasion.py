"""When and where a meeting was held, as far as its head states it."""

from datetime import time

import pytest

from index.minutes.occasion import stated_time, stated_venue
from index.minutes.parsing import parse
from index.types import Meeting

ITEM = "\n\n## 1. Apologies for absence\n\nThere were no apologies for absence this evening.\n"


def meeting(header: str) -> Meeting:
    return parse(header + ITEM)[0].meeting


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        ("at 7.30 pm", time(19, 30)),
        ("at 7:30PM", time(19, 30)),
        ("at 12.15 a.m.", time(0, 15)),
        ("commencing at 10 am", time(10, 0)),
        ("19.30 hours", time(19, 30)),
        ("am 7.30pm", time(19, 30)),
    ],
)
def test_the_time_is_read_as_it_is_printed(words: str, begins: time) -> None:
    assert meeting(f"Planning Committee\nHeld on 8 January 2019 {words}").starts_at == begins


@pytest.mark.parametrize("words", ["at 25.30 pm", "at 7.75 pm", "in Room 7.30", "soon"])
def test_what_is_no_time_leaves_it_unknown(words: str) -> None:
    assert meeting(f"Planning Committee\nHeld on 8 January 2019 {words}").starts_at is None


@pytest.mark.parametrize(
    "header",
    [
        "Planning Committee\nVenue: Corn Exchange, Thornmere",
        "Planning Committee\nLleoliad: Corn Exchange, Thornmere",
        "Meeting of the Planning Committee held in the Corn Exchange, Thornmere on 8 January 2019",
    ],
)
def test_the_venue_is_where_the_head_says(header: str) -> None:
    assert meeting(header).venue == "Corn Exchange, Thornmere"


def test_a_head_without_them_states_neither_time_nor_place() -> None:
    found = meeting("Planning Committee\nHeld on 8 January 2019")
    assert (found.starts_at, found.venue) == (None, None)


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        ("HELD AT SKERROW VILLAGE HALL\nThursday", "SKERROW VILLAGE HALL"),
        ("held on 4 March 2031 in the Reading Room, Skerrow.\n", "Reading Room, Skerrow"),
        ("held at 7.30pm at the Guildhall Monday 4 March 2031\n", "Guildhall"),
        ("**held in Wick village hall**\n", "Wick village hall"),
        ("**held in the Wick Hall**\n", "Wick Hall"),
        ("held in January 2031\n", None),
    ],
)
def test_the_venue_ends_where_the_day_or_the_line_begins(words: str, venue: str | None) -> None:
    found = stated_venue(words)
    assert (found[0] if found else None) == venue
    assert found is None or found[1].of(words) == venue


def test_a_time_of_another_meeting_behind_the_date_is_not_this_ones() -> None:
    words = "4 March 2031\nThe meeting followed the 6.30pm meeting with the county."
    assert stated_time(words, len("4 March 2031")) is None
