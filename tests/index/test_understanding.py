"""Periods and committees that a question names, as filters."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from index.archive import EVERYWHERE, Archive
from index.periods import days_spoken_of
from index.types import Filters
from index.understanding import in_words, understood

BODIES = {
    "Cabinet": False,
    "Council": False,
    "Highways and Environment Committee": False,
    "Planning Committee": False,
    "Rural Planning Committee": False,
    "Housing": False,
    "Wendmoor Borough Council": True,
    "Upper Sallow Parish Council": False,
}


@pytest.mark.parametrize(
    ("question", "since", "until"),
    [
        ("salt used in 2019", "2019-01-01", "2020-04-01"),
        ("What did salt cost in March 2019?", "2019-03-01", "2019-07-01"),
        ("the meeting of 12 March 2019", "2019-03-01", "2019-07-01"),
        ("re-referrals Q3 2024/25", "2024-10-01", "2025-04-02"),
        ("the salt budget for 2023/24", "2023-01-01", "2024-12-31"),
        ("How has it changed from 2021 to 2023?", "2021-01-01", "2024-04-01"),
        ("between early 2021 and late 2023", "2021-01-01", "2024-04-01"),
        ("salt in 2021, 2022 and 2023", "2021-01-01", "2024-04-01"),
        ("How has it moved since autumn 2022?", "2022-01-01", None),
        ("what was said before June 2020", None, "2020-06-01"),
        ("the contract from April 2024", None, None),
        ("ready by 2030", None, None),
        ("refused under the Highways Act 1980", None, None),
        ("the Local Plan 2031", None, None),
        ("salt on the roads", None, None),
        ("reference 24/00108, minute 77/24", None, None),
        ("in ſeptember 2023", None, None),
    ],
)
def test_a_period_covers_the_meetings_that_report_on_it(
    question: str, since: str | None, until: str | None
) -> None:
    first, last = days_spoken_of(question)
    assert (first and first.isoformat()) == since
    assert (last and last.isoformat()) == until


@pytest.mark.parametrize(
    ("question", "committee"),
    [
        ("Did Cabinet agree to buy salt?", "Cabinet"),
        ("salt bought at Cabinet", "Cabinet"),
        ("What did the Panel ask the Cabinet Member to do?", None),
        ("the price of a display cabinet", None),
        ("What did the planning committee decide about the mill?", "Planning Committee"),
        ("What did the Rural Planning Committee decide?", "Rural Planning Committee"),
        ("the July highways meeting", "Highways and Environment Committee"),
        ("what did the highways committee say", "Highways and Environment Committee"),
        ("highways resurfacing budget", None),
        ("the recommendations to Cabinet", None),
        ("who chaired the meeting", None),
        ("Did Cabinet accept what the Planning Committee said?", None),
        ("double council tax", None),
        ("Did the Council buy salt?", None),
        ("the vote at full Council", "Council"),
        ("social housing in the north", None),
        ("Did Wendmoor Borough Council buy salt?", None),
        ("the meeting of Wendmoor Borough Council on salt", "Wendmoor Borough Council"),
        ("Did Upper Sallow Parish Council buy salt?", "Upper Sallow Parish Council"),
        ("council houses in the east", None),
        ("the motion on salt that full council carried", "Council"),
    ],
)
def test_a_committee_is_understood_where_it_can_be_no_other(
    question: str, committee: str | None
) -> None:
    assert understood(question, Filters(), BODIES).committee == committee


def test_full_council_is_the_meeting_of_the_one_council_that_has_committees() -> None:
    bodies = {"Wendmoor Borough Council": True, "Cabinet": False}
    assert (
        understood("salt at full council", Filters(), bodies).committee
        == "Wendmoor Borough Council"
    )
    # Of two it is not said which.
    bodies |= {"Sallow District Council": True}
    assert understood("salt at full council", Filters(), bodies).committee is None


def test_what_the_user_says_goes_before_what_the_question_names() -> None:
    question = "Did Cabinet buy salt in 2019?"
    chosen = Filters(committee="Council", until=date(2018, 12, 31))
    assert not understood(question, chosen, BODIES)
    assert not understood(question, Filters(any_date=True, any_committee=True), BODIES)
    named = understood(question, Filters(any_committee=True), BODIES)
    assert named == Filters(since=date(2019, 1, 1), until=date(2020, 4, 1))
    assert in_words(replace(named, committee="Cabinet")) == (
        "Cabinet, meetings from 1 January 2019 up to 1 April 2020"
    )


MINUTES = """Cabinet
Minutes of the meeting held on 5 March {year}

4. Winter roads

The Head of Highways said that {tons} tonnes of salt had been spread on the roads.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    for year, tons in ((2018, 40), (2019, 50), (2021, 70)):
        text = MINUTES.format(year=year, tons=tons)
        (tmp_path / f"{year}.txt").write_text(text, "utf-8")
    archive = Archive(tmp_path / "archive")
    archive.index([tmp_path / f"{year}.txt" for year in (2018, 2019, 2021)], model="hashing")
    return archive


def years(archive: Archive, question: str, filters: Filters = EVERYWHERE) -> set[int | None]:
    answer = archive.ask(question, filters)
    held = (hit.passage.meeting.held_on for hit in answer.hits)
    return {day and day.year for day in held}


def test_only_the_period_of_the_question_is_searched_until_it_is_taken_off(
    archive: Archive,
) -> None:
    question = "How many tonnes of salt were spread in 2019?"
    assert years(archive, question) == {2019}
    assert archive.ask(question).understood == Filters(
        since=date(2019, 1, 1), until=date(2020, 4, 1)
    )
    assert years(archive, question, Filters(any_date=True)) == {2018, 2019, 2021}
    assert archive.ask(question, Filters(any_date=True)).understood == Filters()
    assert archive.ask(question).searched.documents == 1


def test_a_period_without_minutes_is_told_and_everything_searched(archive: Archive) -> None:
    answer = archive.ask("How many tonnes of salt will be spread in 2035?")
    assert answer.notice == (
        "There are no minutes from 1 January 2035 up to 1 April 2036, so those of all days were "
        "searched."
    )
    assert answer.understood == Filters()
    assert answer.searched.documents == 3


def test_a_committee_without_minutes_in_the_period_is_told(archive: Archive) -> None:
    filters = Filters(until=date(2018, 1, 1))
    answer = archive.ask("Did Cabinet spread salt?", filters)
    assert answer.notice
    assert "2018-01-01" in answer.notice or "1 January 2018" in answer.notice
