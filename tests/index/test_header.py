"""What the head of a file says of its meeting; what it does not say stays unknown."""

from datetime import date

import pytest

from index.minutes import parse
from index.types import Meeting, MeetingStatus

ITEM = "\n\n## 1. Apologies for absence\n\nThere were no apologies for absence this evening.\n"


def meeting(header: str) -> Meeting:
    return parse(header + ITEM)[0].meeting


def test_a_file_that_says_nothing_leaves_all_unknown() -> None:
    assert parse("The culvert at Nettle Lane had been cleared.")[0].meeting == Meeting()
    assert meeting("") == Meeting()


@pytest.mark.parametrize(
    "header",
    [
        "Planning Committee\n\nSkerrowby Borough Council\n\nTuesday 8 January 2019, 7.00 pm",
        "SKERROWBY BOROUGH COUNCIL\nPLANNING COMMITTEE\nTuesday 8 January 2019",
        "# Planning Committee\n\n**Skerrowby Borough Council**\n\nTuesday 8 January 2019",
        "Skerrowby Borough Council\nMeeting of the Planning Committee held on 8 January 2019",
    ],
    ids=["lines", "capitals", "markdown", "sentence"],
)
def test_council_committee_and_date_are_read_from_every_kind_of_head(header: str) -> None:
    stated = meeting(header)
    assert stated.council == "Skerrowby Borough Council"
    assert stated.committee == "Planning Committee"
    assert stated.held_on == date(2019, 1, 8)


def test_the_title_of_a_published_page_names_committee_and_day() -> None:
    found = meeting("Agenda and minutes\n\nCabinet - Tuesday 11 February 2025 6.30 pm")
    assert (found.committee, found.held_on) == ("Cabinet", date(2025, 2, 11))


def test_small_words_of_a_name_in_capitals_stay_small() -> None:
    assert meeting("HIGHWAYS AND OPEN SPACES COMMITTEE").committee == (
        "Highways and Open Spaces Committee"
    )


def test_the_council_itself_can_have_met() -> None:
    found = meeting("Minutes of a meeting of Thornmere Town Council held on 3 May 2022")
    assert (found.council, found.committee) == ("Thornmere Town Council", None)


@pytest.mark.parametrize("name", ["Parish Council", "Committee", "the Panel"])
def test_a_name_that_names_nobody_is_no_name(name: str) -> None:
    assert meeting(f"Meeting of {name} held in the hut") == Meeting()


def test_the_date_after_held_is_the_meeting_and_not_the_date_of_the_notice() -> None:
    head = "Planning Committee\nHeld on 8 January 2019\nPublished 21 January 2019"
    assert meeting(head).held_on == date(2019, 1, 8)


def test_among_dates_the_one_with_a_weekday_is_the_meeting() -> None:
    head = "Planning Committee\nIssued 2 January 2019, for Tuesday 8 January 2019"
    assert meeting(head).held_on == date(2019, 1, 8)


def test_two_equal_candidates_leave_the_date_unknown() -> None:
    head = "Planning Committee\nPapers of 2 January 2019 and 8 January 2019"
    assert meeting(head).held_on is None


def test_a_day_without_its_year_is_not_completed() -> None:
    assert meeting("Planning Committee\nHeld on Tuesday 8 January").held_on is None


def test_a_welsh_head_is_read() -> None:
    found = meeting(
        "Cyngor Tref Aberllwyn\nCofnodion y cyfarfod a gynhaliwyd Dydd Mawrth 8 Ionawr 2019"
    )
    assert (found.council, found.held_on) == ("Cyngor Tref Aberllwyn", date(2019, 1, 8))


def test_an_ordinal_spoilt_by_recognition_is_read() -> None:
    head = "PLANNING COMMITTEE\nHELD IN THE CORN EXCHANGE ON TUESDAY 8™ JANUARY 2019"
    assert meeting(head).held_on == date(2019, 1, 8)


def test_dates_of_the_business_are_not_the_date_of_the_meeting() -> None:
    text = "Planning Committee" + ITEM + "The wall fell down on Tuesday 8 January 2019.\n"
    assert parse(text)[0].meeting.held_on is None


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("DRAFT MINUTES", MeetingStatus.DRAFT),
        ("Minutes (draft, subject to confirmation)", MeetingStatus.DRAFT),
        ("Status: draft", MeetingStatus.DRAFT),
        ("Confirmed minutes", MeetingStatus.CONFIRMED),
        ("Minutes – approved", MeetingStatus.CONFIRMED),
        ("CONFIRMED", MeetingStatus.CONFIRMED),
        ("Venue: Corn Exchange", None),
        ("Subject: the draft budget and the draft plan", None),
    ],
)
def test_the_status_is_what_the_head_says_of_itself(
    line: str, status: MeetingStatus | None
) -> None:
    assert meeting(f"Planning Committee\n{line}").status == status
