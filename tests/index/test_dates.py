"""Dates as councils write them become days; what is no day of the calendar is left out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.minutes.dates import stated_dates

DAY = date(2019, 1, 8)


def days(text: str) -> list[date]:
    return [stated.day for stated in stated_dates(text)]


@pytest.mark.parametrize(
    "words",
    [
        "8 January 2019",
        "8th January 2019",
        "8th of January, 2019",
        "08 Jan 2019",
        "8 JANUARY 2019",
        "8™ JANUARY 2019",
        '8"° January 2019',
        "January 8, 2019",
        "January 8th 2019",
        "Tuesday, 8 January 2019",
        "Tuesday the 8th January 2019",
        "8\u00a0January\u00a02019",
        "8 Ionawr 2019",
        "8fed Ionawr 2019",
        "Dydd Mawrth 8 Ionawr 2019",
        "Tue 8 January 2019",
        "Tuesday, January 8, 2019",
        "8****th** **January 2019",
        "**TUESDAY** **8 JANUARY** **2019**",
        "JANUARY** **8TH 2019",
        "8thJanuary 2019",
        "2019-01-08",
    ],
)
def test_every_way_of_writing_a_day_is_read(words: str) -> None:
    assert days(f"held on {words} at 7.00 pm") == [DAY]


@pytest.mark.parametrize(
    ("month", "number"),
    [
        ("Ionawr", 1),
        ("Chwefror", 2),
        ("Mawrth", 3),
        ("Ebrill", 4),
        ("Mai", 5),
        ("Mehefin", 6),
        ("Gorffennaf", 7),
        ("Awst", 8),
        ("Medi", 9),
        ("Hydref", 10),
        ("Tachwedd", 11),
        ("Rhagfyr", 12),
    ],
)
def test_welsh_months_are_known(month: str, number: int) -> None:
    assert days(f"5 {month} 2021") == [date(2021, number, 5)]


@pytest.mark.parametrize(
    ("words", "month"),
    [
        ("1af o Fawrth 2021", 3),
        ("2il Fai 2021", 5),
        ("3ydd o Fehefin 2021", 6),
        ("6ed ORFFENNAF 2021", 7),
        ("8fed MEHEFIN 2021", 6),
        ("11eg Fedi 2021", 9),
        ("20fed o Dachwedd 2021", 11),
        ("31ain o Ragfyr 2021", 12),
    ],
)
def test_welsh_ordinals_and_soft_mutations_are_known(words: str, month: int) -> None:
    (day,) = days(words)
    assert day.month == month


def test_a_weekday_before_the_date_is_noticed() -> None:
    with_weekday, without = stated_dates("Tuesday 8 January 2019; 9 January 2019")
    assert with_weekday.with_weekday
    assert not without.with_weekday


def test_the_span_is_where_the_date_stands() -> None:
    text = "The meeting of Dydd Iau 4 Mai 2023 was postponed."
    (stated,) = stated_dates(text)
    assert stated.span.of(text) == "Dydd Iau 4 Mai 2023"


@pytest.mark.parametrize(
    "words",
    [
        "31 February 2020",
        "29 February 2023",
        "8 January",
        "January 2019",
        "8 January 1815",
        "8/1/19",
        "8/1/2019",
        "2019-13-08",
        "2019-01-081",
    ],
)
def test_what_is_no_full_day_is_not_completed(words: str) -> None:
    assert days(f"held on {words} at 7.00 pm") == []


@pytest.mark.parametrize("words", ["8 Auguſt 2019", "8 Aprİl 2019", "8 Aprıl 2019"])
def test_letters_that_only_resemble_a_month_do_no_harm(words: str) -> None:
    assert days(f"{words}, put off to 8 January 2019")[-1] == DAY


@pytest.mark.parametrize("sign", ["1", "8 ", "*", "_", " ", "8th ", "may "])
def test_a_hundred_thousand_signs_hold_no_date(sign: str) -> None:
    assert days(sign * 100_000) == []


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_any_day_of_two_centuries_is_read_back(day: date) -> None:
    assert days(f"Held on {day.day} {day:%B} {day.year}.") == [day]
