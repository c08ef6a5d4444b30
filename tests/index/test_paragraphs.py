"""Paragraphs are what the author meant as one, and know the run-in heading they stand under."""

import pytest

from index.minutes.parsing import parse

LONG = (
    "The Clerk reported that the culvert at Nettle Lane had been cleared before the frost and "
    "that the cost would be met from the reserve."
)


def paragraphs(
    body: str, head: str = "## 4. Winter maintenance\n\n"
) -> list[tuple[str, str | None]]:
    text = head + body
    return [
        (p.span.of(text), p.heading.of(text) if p.heading else None)
        for section in parse(text)[0].sections
        for p in section.paragraphs
    ]


@pytest.mark.parametrize("dash", [" – ", " - ", " — ", "—", "– ", " -- ", "\u00a0– "])
def test_words_before_a_dash_are_a_run_in_heading(dash: str) -> None:
    ((_, heading),) = paragraphs(f"Salt stocks{dash}{LONG}")
    assert heading == "Salt stocks"


def test_a_dash_inside_the_heading_belongs_to_it() -> None:
    ((_, heading),) = paragraphs(f"Salt – second delivery – {LONG}")
    assert heading == "Salt – second delivery"


@pytest.mark.parametrize("bold", ["**Salt stocks** – ", "**Salt stocks:** ", "**Salt stocks.** "])
def test_bold_words_are_a_run_in_heading(bold: str) -> None:
    ((_, heading),) = paragraphs(bold + LONG)
    assert heading is not None
    assert heading.strip("*:.") == "Salt stocks"


@pytest.mark.parametrize(
    "words",
    [
        f"The Clerk said the stock was low – {LONG}",
        "Councillor Ash – who owns a shovel – thanked the volunteers of the hill and of the lane.",
        "A well-known lane of the parish, where nobody had ever seen a plough in a snowy winter.",
        "Salt – none.",
        f"**RESOLVED** that salt be bought. {LONG}",
        "**RECOMMENDED** that Council be asked to buy forty tonnes of salt before the winter.",
        "**Councillor Ines Ash** said that the hill was a sheet of ice from November to March.",
    ],
    ids=["verb", "lower case", "hyphen", "short body", "resolved", "recommended", "speaker"],
)
def test_a_sentence_with_a_dash_or_bold_words_has_no_heading(words: str) -> None:
    assert paragraphs(words) == [(words, None)]


def test_a_short_line_over_a_long_paragraph_is_its_heading_until_the_next() -> None:
    found = paragraphs(f"Salt stocks\n\n{LONG}\n\n{LONG}\n\nGritting routes\n\n{LONG}\n")
    assert found == [(LONG, "Salt stocks"), (LONG, "Salt stocks"), (LONG, "Gritting routes")]


def test_a_heading_ends_with_its_item() -> None:
    found = paragraphs(f"Salt stocks\n\n{LONG}\n\n## 5. Allotments\n\n{LONG}\n")
    assert found[-1] == (LONG, None)


def test_a_short_last_line_is_a_paragraph() -> None:
    assert (
        paragraphs(f"{LONG}\n\nThe meeting closed at nine")[-1][0] == "The meeting closed at nine"
    )


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    words = (
        "The Clerk reported that the culvert at Nettle Lane had\n"
        "been cleared before the frost and that the cost of the\n"
        "work would be met from the reserve, which now stood at\n"
        "twelve hundred pounds and was to be kept above a full\n"
        "thousand until the spring, when the precept was due in."
    )
    assert [p for p, _ in paragraphs(f"{words}\n\n{words}\n")] == [words, words]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    assert len(paragraphs(f"{LONG}\n{LONG}\n{LONG}\n")) == 3


def test_a_list_in_broken_lines_is_taken_apart_at_its_points() -> None:
    words = (
        "The Committee, having heard the Clerk, agreed that the\n"
        "following should be done before the first hard frost:\n"
        "(a) the hill should be gritted first and the old stone\n"
        "bridge second, as in the winter of the great snowfall;\n"
        "(b) the lane should be left as it was, since nobody on\n"
        "it had asked for anything else in the last ten years.\n"
    )
    found = [p.split()[0] for p, _ in paragraphs(words)]
    assert found == ["The", "(a)", "(b)"]


def test_the_number_of_a_point_goes_with_its_words_on_the_next_line() -> None:
    found = paragraphs(
        "The Committee agreed:\n\n(i)\n\nto buy salt;\n\n(ii)\n\nto borrow a plough.\n"
    )
    assert [p for p, _ in found[1:]] == ["(i)\n\nto buy salt;", "(ii)\n\nto borrow a plough."]


def test_the_rows_of_a_table_are_kept_together() -> None:
    table = "| Winter | Salt |\n|---|---:|\n| 2021 | 40 t |\n| 2022 | 55 t |"
    assert [p for p, _ in paragraphs(f"{LONG}\n\n{table}\n\n{LONG}\n")] == [LONG, table, LONG]


def test_two_tables_are_two_paragraphs() -> None:
    table = "| Winter | Salt |\n| 2021 | 40 t |"
    assert [p for p, _ in paragraphs(f"{table}\n\n{table}\n")] == [table, table]


def numbers(body: str, head: str = "## 22. Winter maintenance\n\n") -> list[int]:
    return [p.number for section in parse(head + body)[0].sections for p in section.paragraphs]


def test_printed_numbers_are_the_paragraphs_own_and_points_share_them() -> None:
    body = (
        f"(Item 5)\n\nCllr Ash was there for this item.\n\n1. {LONG}\n\n2. Members noted:\n\n"
        f"• salt\n\n• grit\n\n3. RESOLVED that the report be noted.\n"
    )
    assert numbers(body) == [1, 1, 1, 2, 2, 2, 3]


def test_the_last_part_of_a_printed_number_is_the_paragraphs() -> None:
    assert numbers(f"22.1 {LONG}\n\n22.2 {LONG}\n\n(a) salt\n\n22.3 {LONG}\n") == [1, 2, 2, 3]
    assert numbers(f"21.1 {LONG}\n\n21.2 {LONG}\n") == [1, 2]


def test_a_list_within_numbered_paragraphs_keeps_the_number_of_its_own() -> None:
    body = (
        f"1. {LONG}\n\n2. It was agreed to:\n\n1. buy salt\n\n2. buy grit\n\n3. go home\n\n"
        f"3. {LONG}\n\n4. RESOLVED that:\n\n1. all be done\n"
    )
    assert numbers(body) == [1, 2, 2, 2, 2, 3, 4, 4]


@pytest.mark.parametrize(
    "body",
    [
        f"{LONG}\n\nThe Committee agreed to:\n\n1. buy salt\n\n2. buy grit\n",
        f"3. {LONG}\n\n4. {LONG}\n\n{LONG}\n\n{LONG}\n",
        f"1. {LONG}\n\n{LONG}\n\n{LONG}\n\n{LONG}\n",
        f"2019 was dry.\n\n{LONG}\n\n{LONG}\n\n{LONG}\n",
    ],
    ids=["a list", "not from one", "one only", "a year"],
)
def test_where_no_numbers_are_printed_paragraphs_are_counted(body: str) -> None:
    assert numbers(body) == [1, 2, 3, 4]
