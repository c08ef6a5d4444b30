"""A citation says what is known of a place, as a council would write it, and nothing more."""

from dataclasses import replace
from datetime import date

import pytest

from index.citation import Citation, in_lines, in_quotation_marks, long_date
from index.types import AgendaItem, Document, Meeting, MeetingStatus, Passage, Span

FULL = Citation(
    committee="Planning Committee",
    held_on=date(2024, 3, 5),
    number="54",
    title="Salt",
    paragraph=3,
    page=9,
    page_label="7",
    status=MeetingStatus.DRAFT,
    file_name="a.txt",
)
NOTHING = Citation(None, None, None, None, None, None, None, None, "a.txt")


@pytest.mark.parametrize(
    ("citation", "label"),
    [
        (FULL, "Planning Committee, 5 March 2024, minute 54 (Salt), para 3, p. 7 (PDF page 9); draft"),
        (replace(FULL, status=None, page_label=None),
         "Planning Committee, 5 March 2024, minute 54 (Salt), para 3, PDF page 9"),
        (replace(FULL, status=None, page=None, number=None),
         "Planning Committee, 5 March 2024, Salt, para 3"),
        (replace(NOTHING, committee="Cabinet", number="7/24"), "Cabinet, minute 7/24"),
        (replace(NOTHING, title="Salt", paragraph=1), "Salt, para 1"),
        (replace(NOTHING, held_on=date(2024, 3, 5), paragraph=1), "a.txt, 5 March 2024, para 1"),
        (replace(NOTHING, number="7"), "a.txt, minute 7"),
        (NOTHING, "a.txt"),
        (replace(NOTHING, status=MeetingStatus.CONFIRMED), "a.txt; confirmed"),
        (replace(NOTHING, page=9, page_label="7", last_page=9, last_page_label="7"),
         "a.txt, p. 7 (PDF page 9)"),
        (replace(NOTHING, page=9, page_label="7", last_page=10, last_page_label="8"),
         "a.txt, pp. 7–8 (PDF pages 9–10)"),
        (replace(NOTHING, page=9, last_page=11), "a.txt, PDF pages 9–11"),
        (replace(NOTHING, page=9, page_label="7", last_page=10),
         "a.txt, p. 7 (PDF pages 9–10)"),
        (replace(FULL, scanned=True, number=None, title=None, paragraph=None, page=None),
         "Planning Committee, 5 March 2024; draft; from a scan"),
    ],
)  # fmt: skip
def test_a_label_holds_what_is_known(citation: Citation, label: str) -> None:
    assert citation.label() == label


def test_the_citation_of_a_passage_is_taken_from_its_place() -> None:
    passage = Passage(
        id=1,
        document=Document(1, "/minutes/2024/a.txt", "0" * 64, "text"),
        meeting=Meeting("Thornmere Town Council", "Cabinet", date(2024, 3, 5), None),
        item=AgendaItem("54", "Salt", exempt=False, span=Span(0, 9)),
        heading="Stocks",
        paragraph=2,
        page=None,
        page_label=None,
        span=Span(2, 9),
        text="It snows",
    )
    assert Citation.of(passage).label() == "Cabinet, 5 March 2024, minute 54 (Salt), para 2"


def test_months_are_english_in_every_locale() -> None:
    days = [long_date(date(2024, month, 1)) for month in range(1, 13)]
    assert days[0] == "1 January 2024"
    assert days[11] == "1 December 2024"
    assert len({day.split()[1] for day in days}) == 12


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It was\nagreed.", "“It was agreed.”"),
        ("“That it be so.”", "“That it be so.”"),
        ('"That it be so."', '"That it be so."'),
    ],
)
def test_a_quote_is_shown_in_one_pair_of_marks(text: str, shown: str) -> None:
    assert in_quotation_marks(text) == shown
    assert in_lines(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "RESOLVED:\n\n1. that it\nbe so; and\n(b) that it last.",
            "“RESOLVED:\n1. that it be so; and\n(b) that it last.”",
        ),
        (
            "A vote was taken:\n- **For (1):** Councillor Elm\nAgainst (0): none",
            "“A vote was taken:\n- **For (1):** Councillor Elm\nAgainst (0): none”",
        ),
        ("| Head | £ |\n|---|---|\n| Salt | 9 |", "“| Head | £ |\n|---|---|\n| Salt | 9 |”"),
    ],
)
def test_a_list_and_a_table_keep_their_lines(text: str, shown: str) -> None:
    assert in_lines(text) == shown
