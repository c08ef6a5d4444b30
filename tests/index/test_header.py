"""What the head of a file says of its meeting; what it does not say stays unknown."""

from datetime import date

import pytest

from index.minutes.parsing import parse
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


@pytest.mark.parametrize(
    "line",
    [
        "The next meeting will be held on Tuesday 5 February 2019",
        "The minutes of the meeting held on 4 December 2018 were agreed.",
        "To approve the minutes of the meeting held on 4 December 2018",
        "Report dated 4 December 2018",
    ],
)
def test_the_day_of_another_meeting_is_not_taken(line: str) -> None:
    assert meeting(f"Planning Committee\n{line}").held_on is None
    assert meeting(f"Planning Committee\nHeld on 8 January 2019\n{line}").held_on == date(
        2019, 1, 8
    )


def test_of_two_days_that_were_held_the_one_with_its_weekday_is_taken_else_none() -> None:
    head = "Minutes of the meeting held on 8 January 2018\nMeeting held on {}8 January 2019"
    assert meeting(head.format("Tuesday ")).held_on == date(2019, 1, 8)
    assert meeting(head.format("")).held_on is None


def test_the_date_of_front_matter_is_the_day_of_publication() -> None:
    front = '---\ntitle: "Thornmere Parish Council"\ndate: "2019-02-01"\n---\n\n'
    assert meeting(front + "Minutes of the January meeting").held_on is None
    assert meeting(front + "Minutes of the meeting held on 8 January 2019").held_on == date(
        2019, 1, 8
    )


@pytest.mark.parametrize(
    "title",
    [
        "Thornmere Parish Council",
        "Thornmere Parish Council - January meeting",
        "Thornmere Parish Council Minutes",
        "Minutes of the meeting of Thornmere Parish Council held on Tuesday 8 January 2019",
    ],
)
def test_a_title_names_the_body_where_the_words_do_not(title: str) -> None:
    found = meeting(f'---\ntitle: "{title}"\ndate: "2019-02-01"\n---\n\nPresent: Cllr Ash')
    assert found.council == "Thornmere Parish Council"
    assert found.held_on == (date(2019, 1, 8) if "2019" in title else None)


@pytest.mark.parametrize(
    "header",
    [
        "Thornmere and Ashby Parish Council – Ordinary Meeting Tuesday 8 January 2019, 7 pm",
        "THORNMERE AND ASHBY PARISH COUNCIL Draft Minutes of the Ordinary Meeting",
        "**MINUTES OF THORNMERE AND ASHBY PARISH COUNCIL MEETING**",
        "Minutes of the Annual Thornmere and Ashby Parish council Meeting",
        "Page 1 of 7 THORNMERE AND ASHBY PARISH COUNCIL Minutes",
    ],
)
def test_the_occasion_is_no_part_of_a_councils_name(header: str) -> None:
    assert meeting(header).council == "Thornmere and Ashby Parish Council"


@pytest.mark.parametrize(
    "header",
    ["# 9th Council Meeting", "COUNCIL MEETING", "Meeting of the City Council held today"],
)
def test_the_full_council_is_a_body_of_its_own(header: str) -> None:
    assert meeting(f"---\ntitle: Papers\n---\n\n{header.lstrip('# ')}").committee == "Council"


def test_a_sentence_that_a_council_met_makes_no_committee_of_who_reported() -> None:
    head = (
        "A regular meeting of the Township of Thornmere Council was held on Tuesday, January 8, "
        "2019.\n\nCommittee Reports:\n\nInes Ash – Library Board\n\nHill Museum Board"
    )
    found = meeting(head)
    assert (found.council, found.committee) == ("Township of Thornmere Council", None)


def test_a_mutated_welsh_name_is_given_in_its_own_form() -> None:
    head = "Cynhaliwyd cyfarfod o Gyngor Cymuned Aberllwyn a Nant am 7.30pm ar yr 8fed Ionawr 2019"
    found = meeting(head)
    assert (found.council, found.held_on) == (
        "Cyngor Cymuned Aberllwyn a Nant",
        date(2019, 1, 8),
    )


@pytest.mark.parametrize(
    "line", ["Mr Ash Thornmere County Council", "Ines Ash – Hill Committee", "Report of 2019 Board"]
)
def test_a_person_or_a_paper_is_no_body(line: str) -> None:
    found = meeting(line)
    assert (found.council, found.committee) == (None, None)


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
