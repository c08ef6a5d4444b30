"""A filter that leaves nothing is named, so that the user need not try them one by one."""

from datetime import date

import pytest

from index.types import Filters, MeetingStatus, PassageKind

MINUTES = "{}\nHeld on {}\n\n## 1. Salt\n\nForty tonnes of salt were bought from the quarry.\n"


@pytest.fixture
def notice(archive, write):
    files = [
        write("a.txt", MINUTES.format("Cabinet", "8 January 2024")),
        write("b.txt", MINUTES.format("Harbour Board", "8 January 2020")),
    ]
    archive.index(files, model="hashing")
    return lambda **filters: archive.ask("salt", Filters(**filters)).notice


@pytest.mark.parametrize(
    ("filters", "sentence"),
    [
        ({"committee": "Cabinet"}, None),
        ({"committee": "Mill Panel"}, "There are no minutes of a committee called “Mill Panel”."),
        ({"since": date(2030, 1, 1)}, "There are no minutes of 2030-01-01 or later."),
        (
            {"status": MeetingStatus.DRAFT, "kind": PassageKind.VOTE},
            "There are no minutes that say they are “draft”, and none that record a vote.",
        ),
        ({"kind": PassageKind.ACTION}, "There are no minutes that record an action."),
        (
            {"committee": "Harbour", "since": date(2023, 1, 1)},
            "Each filter lets something through, but nothing passes them all.",
        ),
    ],
)
def test_the_filter_that_leaves_nothing_is_named(notice, filters, sentence) -> None:
    assert notice(**filters) == sentence


def test_where_a_filter_leaves_nothing_no_other_search_is_claimed(notice, archive) -> None:
    assert notice(committee="Mill Panel") is not None
    answer = archive.ask("salt in 1987", Filters(committee="Mill Panel"))
    assert answer.notice == "There are no minutes of a committee called “Mill Panel”."


def test_where_no_word_of_a_question_is_known_it_is_said(notice, archive) -> None:
    assert notice() is None
    unknown = "No word of the question stands in these minutes."
    assert archive.ask("Faint o halen a brynwyd?").notice == unknown
    assert archive.ask("Faint o halen a brynwyd? The salt!").notice is None


def test_minutes_without_a_date_that_a_period_leaves_out_are_counted(archive, write) -> None:
    salt = "Notes\n\n## 1. Salt\n\n{} tonnes of salt were bought from the quarry.\n"
    files = [write("dated.txt", MINUTES.format("Cabinet", "8 January 2024"))]
    files.append(write("one.txt", salt.format("Ninety")))
    archive.index(files, model="hashing")
    one = "1 document states no date, so the period left it out."
    assert archive.ask("salt", Filters(until=date(2024, 12, 31))).notice == one
    assert archive.ask("salt").notice is None
    # A period that is only understood leaves nothing out that might be of it.
    assert archive.ask("salt in 2024").notice is None
    assert len(archive.ask("tonnes of salt from the quarry in 2024").hits) == len(
        archive.ask("tonnes of salt from the quarry").hits
    )

    archive.index([write("two.txt", salt.format("Eighty"))], model="hashing")
    assert archive.ask("salt", Filters(since=date(2023, 1, 1))).notice == (
        "2 documents state no date, so the period left them out."
    )
    # Only those that the other filters let through are told of.
    assert archive.ask("salt", Filters(committee="Cabinet", since=date(2024, 1, 1))).notice is None
