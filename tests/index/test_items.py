"""Items of business are found in every shape in which councils publish, with number and title."""

import pytest

from index.minutes.parsing import parse

BODY = "The Clerk reported that the culvert at Nettle Lane had been cleared before the frost."


def items(text: str) -> list[tuple[str | None, str | None]]:
    return [(section.item.number, section.item.title) for section in parse(text)[0].sections]


def bodies(text: str) -> list[list[str]]:
    return [[p.span.of(text) for p in section.paragraphs] for section in parse(text)[0].sections]


def test_a_page_of_one_item_has_a_title_and_no_number() -> None:
    text = f"Agenda item\n\nWinter maintenance\n\nMinutes:\n\n{BODY}\n"
    assert items(text) == [(None, "Winter maintenance")]
    assert bodies(text) == [[BODY]]


def test_a_page_of_one_item_with_its_number() -> None:
    text = f"Agenda item\n\n7. Winter maintenance\n\nMinutes:\n\n{BODY}\n"
    assert items(text) == [("7", "Winter maintenance")]


def test_a_welsh_page_of_one_item() -> None:
    text = f"Eitem ar yr agenda\n\nCynnal a chadw\n\nCofnodion:\n\n{BODY}\n"
    assert items(text) == [(None, "Cynnal a chadw")]
    assert bodies(text) == [[BODY]]


def test_a_published_page_has_its_numbers_alone_on_a_line() -> None:
    text = (
        "Cabinet - Tuesday 11 February 2025 6.30 pm\n\nItems\n\nNo. Item\n\n"
        f"75/24.\n\nApologies\n\nMinutes:\n\nThere were none.\n\n"
        f"76/24.\n\nWinter maintenance\n\nDecision:\n\nThe plan was approved.\n\nMinutes:\n\n{BODY}\n"
    )
    assert items(text)[-2:] == [("75/24", "Apologies"), ("76/24", "Winter maintenance")]
    assert bodies(text)[-1] == ["The plan was approved.", BODY]


def test_markdown_headings_are_items_and_the_first_level_is_the_files_own() -> None:
    text = f"# Cabinet\n\n## 20. Apologies\n\nNone.\n\n## Winter maintenance\n\n{BODY}\n"
    assert items(text)[-2:] == [("20", "Apologies"), (None, "Winter maintenance")]


def test_bold_numbered_headings_are_items() -> None:
    text = f"**4. Apologies**\n\nNone.\n\n**5. Winter maintenance**\n\n{BODY}\n"
    assert items(text) == [("4", "Apologies"), ("5", "Winter maintenance")]


def test_numbers_with_their_year_are_items_even_where_the_words_run_on() -> None:
    text = (
        "203/18 To receive apologies for absence from councillors who are unwell.\n"
        f"204/18 To receive the report of the Clerk on the winter. {BODY}\n"
    )
    assert [number for number, _ in items(text)] == ["203/18", "204/18"]
    assert bodies(text)[0][0].startswith("To receive apologies")


def test_the_word_item_with_its_number_and_the_title_below() -> None:
    text = f"Item 7.\nWinter maintenance\n\n{BODY}\n\nItem 8.\nAllotments\n\n{BODY}\n"
    assert items(text) == [("7", "Winter maintenance"), ("8", "Allotments")]


def test_headings_in_capitals_are_items() -> None:
    text = f"WINTER MAINTENANCE\n\n{BODY}\n\nALLOTMENTS AND BEEHIVES\n\n{BODY}\n"
    assert items(text) == [(None, "WINTER MAINTENANCE"), (None, "ALLOTMENTS AND BEEHIVES")]


def test_a_page_header_that_comes_back_is_no_item() -> None:
    page = f"THORNMERE ALMANACK\n\n{BODY}\n\n"
    text = f"12. Winter maintenance\n\n{page * 4}"
    assert items(text) == [("12", "Winter maintenance")]


def test_page_numbers_between_the_pages_are_no_items() -> None:
    text = "1. Apologies\n\nNone.\n\n2. Winter maintenance\n\n"
    for page in range(3, 7):
        text += f"{BODY}\n\n{page}\nTHORNMERE ALMANACK\n\n"
    text += f"3. Allotments\n\n{BODY}\n"
    assert items(text) == [("1", "Apologies"), ("2", "Winter maintenance"), ("3", "Allotments")]


def test_a_numbered_list_inside_an_item_is_not_taken_for_items() -> None:
    text = (
        "5. Winter maintenance\n\nThe Committee resolved:\n\n1. Grit the hill first\n"
        "2. Grit the bridge second\n3. Leave the lane\n4. Tell the school\n5. Buy a shovel\n"
        f"6. Buy a second shovel\n\n6. Allotments\n\n{BODY}\n"
    )
    assert items(text) == [("5", "Winter maintenance"), ("6", "Allotments")]


def test_a_numbered_list_of_names_is_not_taken_for_items() -> None:
    text = f"{BODY}\n\n1. Ines Ash\n\n2. Bran Rowan\n\n3. Carys Birch\n\n4. Dewi Elm\n\n{BODY}\n"
    assert items(text) == [(None, None)]


def test_a_financial_year_is_no_minute_number() -> None:
    text = f"4. Winter maintenance\n\n{BODY}\n\n2023/24 budget for salt\n\n{BODY}\n"
    assert items(text) == [("4", "Winter maintenance")]


def test_a_street_number_is_no_item() -> None:
    text = f"4. Winter maintenance\n\n17 Nettle Lane had been flooded twice.\n\n{BODY}\n"
    assert items(text) == [("4", "Winter maintenance")]


def test_markdown_headings_are_numbered_within_each_other_in_any_order() -> None:
    text = (
        f"# 2.&nbsp;&nbsp;Reports\n\n## 2.2&nbsp;&nbsp;Salt\n\n{BODY}\n\n## 2.1&nbsp;Grit\n\n{BODY}\n\n"
        f"### 2.1.1&nbsp;[(4.1)](</papers/4.1 Hill>) Hill\n\n{BODY}\n\n1. Ash\n\n2. Birch\n"
    )
    assert items(text) == [
        ("2", "Reports"),
        ("2.2", "Salt"),
        ("2.1", "Grit"),
        ("2.1.1", "(4.1) Hill"),
    ]


def test_the_rows_of_a_table_of_dispositions_are_items() -> None:
    text = (
        "REPORT OF THE HIGHWAYS COMMITTEE dated 3 May\n\n| 1 | Salt for the hill | ADOPTED |\n"
        "| 2 | Grit for the lane | RECEIVED AS INFORMATION |\n\n"
        "REPORT OF THE PARKS COMMITTEE dated 4 May\n\n| 1 | Beehives | REFERRED TO THE BOARD |\n"
    )
    assert items(text)[-3:] == [
        ("1", "Salt for the hill"),
        ("2", "Grit for the lane"),
        ("1", "Beehives"),
    ]
    assert bodies(text)[-1] == ["| 1 | Beehives | REFERRED TO THE BOARD |"]


def test_a_list_with_dispositions_below_its_titles_is_items() -> None:
    text = "1 Salt for the hill\n\nADOPTED\n\n2 Grit for the lane that leads\n\nto it\n\nLOST\n"
    assert items(text) == [
        ("1", "Salt for the hill"),
        ("2", "Grit for the lane that leads to it"),
    ]


def test_a_table_of_figures_has_no_items() -> None:
    text = f"4. Salt\n\n{BODY}\n\n| 1 | Nettle Lane | 40 t |\n| 2 | Ash Hill | 55 t |\n"
    assert items(text) == [("4", "Salt")]


def test_titles_may_run_in_behind_their_numbers() -> None:
    text = (
        "1\\. Present: I. Ash and B. Rowan.\n\n2\\. Minutes: It was agreed that they be signed.\n\n"
        "3 Matters arising\n\nThe hill was gritted.\n\n**4\\. Salt**. The Clerk had bought it.\n\n"
        "5\\. PUBLIC FORUM A resident spoke of the hill at length and was thanked for it.\n\n"
        "6\\. The Chairman thanked everybody and went home by way of Nettle Lane and the bridge.\n"
    )
    assert items(text) == [
        ("1", "Present"),
        ("2", "Minutes"),
        ("3", "Matters arising"),
        ("4", "Salt"),
        ("5", "PUBLIC FORUM"),
        ("6", None),
    ]
    assert bodies(text)[:2] == [["I. Ash and B. Rowan."], ["It was agreed that they be signed."]]


def test_titles_may_run_in_without_numbers() -> None:
    text = (
        f"Present: I. Ash and B. Rowan.\n\nApologies: C. Birch.\n\nMatters Arising: {BODY}\n\n"
        f"Winter maintenance: {BODY}\n\nB. Rowan - Clerk: none\n"
    )
    assert [title for _, title in items(text)] == [
        None,
        "Apologies",
        "Matters Arising",
        "Winter maintenance",
    ]


def test_bold_lines_are_headings_where_nothing_is_numbered() -> None:
    text = (
        f"**Declarations of interest**\n\nNone.\n\n**Correspondence:**\n\n{BODY}\n\n"
        f"**Winter maintenance**\n\n{BODY}\n"
    )
    assert [title for _, title in items(text)] == [
        "Declarations of interest",
        "Correspondence",
        "Winter maintenance",
    ]


def test_a_meeting_that_ran_into_one_line_is_taken_apart_at_its_minute_numbers() -> None:
    text = " ".join(f"{number}/20 Salt and Grit {BODY * 6}" for number in range(98, 103))
    assert [number for number, _ in items(text)] == ["98/20", "99/20", "100/20", "101/20", "102/20"]


def test_numbers_of_three_parts_are_items_where_they_share_their_beginning() -> None:
    text = "".join(f"15/09/{number} Salt of the hill\n\n{BODY}\n\n" for number in (1, 2, 3))
    assert [number for number, _ in items(text)] == ["15/09/1", "15/09/2", "15/09/3"]
    assert items(f"17/1/14 A letter was read\n\n{BODY}\n") == [(None, None)]


@pytest.mark.parametrize("number", ["P{}/23", "CAB/{}/23", "HWC-{}/23"])
def test_minute_numbers_may_have_the_letters_of_their_committee(number: str) -> None:
    numbers = [number.format(value) for value in (44, 45, 46)]
    titles = ["Apologies", "23/01266/FUL - Land at Nettle Farm", "Culverts"]
    pairs = list(zip(numbers, titles, strict=True))
    alone = "".join(f"{n}\n\n{t}\n\nMinutes:\n\n{BODY}\n\n" for n, t in pairs)
    assert [one for one in items(alone) if one[0]] == pairs
    beside = "".join(f"{n} {t}\n\n{BODY}\n\n" for n, t in pairs if "FUL" not in t)
    beside += f"{number.format(47)} Grit\n\n{BODY}\n"
    assert [one[0] for one in items(beside) if one[0]] == [
        number.format(value) for value in (44, 46, 47)
    ]


def test_a_lone_reference_with_letters_is_no_item() -> None:
    text = f"1. Grit\n\n{BODY}\n\nTG/12/23 Nettle Lane was inspected.\n\n2. Salt\n\n{BODY}\n"
    assert [number for number, _ in items(text) if number] == ["1", "2"]


def test_items_taken_out_of_their_order_are_items() -> None:
    text = "".join(f"{number}. Salt of the hill\n\n{BODY}\n\n" for number in (1, 3, 2, 4))
    assert [number for number, _ in items(text)] == ["1", "3", "2", "4"]


def test_an_item_that_was_put_in_later_has_a_letter() -> None:
    text = "".join(f"{number}. SALT\n\n{BODY}\n\n" for number in ("13", "13A", "13B", "14"))
    assert [number for number, _ in items(text)] == ["13", "13A", "13B", "14"]


def test_a_point_may_stand_close_to_its_title_and_the_title_run_over_lines() -> None:
    text = (
        "1.ADOPTION OF MINUTES\nThey were adopted.\n"
        "2.PRESENTATION OF THE NEW PLOUGH AND ITS DEMONSTRATION ON ASH\nHILL BY THE CLERK:\n"
        "THE CLERK WILL TELL HOW IT IS DRIVEN\nHe did so.\n3.SALT\nThere was none.\n"
    )
    assert items(text) == [
        ("1", "ADOPTION OF MINUTES"),
        ("2", "PRESENTATION OF THE NEW PLOUGH AND ITS DEMONSTRATION ON ASH HILL BY THE CLERK"),
        ("3", "SALT"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "QX19 7TR",
        "TOTAL COST £812.50",
        "WEDNESDAY, OCTOBER 25, 2017",
        "9 October 2019",
        "5v) A letter was read",
        "AMENDED AND CARRIED",
        "THEREFORE BE IT RESOLVED THAT",
    ],
)
def test_postcodes_sums_dates_and_points_are_no_items(line: str) -> None:
    assert items(f"4. Winter maintenance\n\n{BODY}\n\n{line}\n\n{BODY}\n") == [
        ("4", "Winter maintenance")
    ]


def test_the_head_of_the_file_is_no_item() -> None:
    text = (
        f"CYNGOR CYMUNED ABERLLWYN\n\nCYFARFOD 8fed IONAWR 2019\n\nMEMBERS OF THE PANEL :\n\n"
        f"I. Ash\n\nOTHERS THERE :\n\nB. Rowan\n\n1. SALT\n\n{BODY}\n\n2. GRIT\n\n{BODY}\n\n3. ICE\n"
    )
    assert items(text) == [(None, None), ("1", "SALT"), ("2", "GRIT"), ("3", "ICE")]


def test_what_every_meeting_holds_is_routine() -> None:
    text = f"## 1. Apologies for absence\n\nNone.\n\n## 2. Salt\n\n{BODY}\n"
    assert [section.item.routine for section in parse(text)[0].sections] == [True, False]


def test_facts_are_read_with_the_items() -> None:
    text = f"## 1. Salt\n\n{BODY}\n\nRESOLVED that forty tonnes of salt be bought.\n"
    (fact,) = parse(text)[0].facts
    assert fact.span.of(text).startswith("RESOLVED that forty")


def test_lists_of_attached_files_are_left_out() -> None:
    text = (
        f"Agenda item\n\nWinter maintenance\n\nMinutes:\n\n{BODY}\n\nSupporting documents:\n\n"
        "•\tWinter plan, item 7. PDF 210 KB\n•\tAppendix A, item 7. PDF 1 MB\n"
    )
    assert bodies(text) == [[BODY]]


def test_attached_files_end_where_the_next_item_begins() -> None:
    frame = (
        f"Agenda item\n\n{{}}\n\nMinutes:\n\n{BODY}\n\nSupporting documents:\n\n• Plan PDF 2 KB\n\n"
    )
    text = frame.format("Salt") + frame.format("Grit")
    assert items(text) == [(None, "Salt"), (None, "Grit")]
    assert bodies(text) == [[BODY], [BODY]]


def test_a_stub_of_an_exempt_item_is_public() -> None:
    text = (
        "## 8. Lease of the depot\n\nThis minute is recorded separately as it contains exempt "
        f"information.\n\n## 9. Salt\n\n{BODY}\n"
    )
    assert [section.item.exempt for section in parse(text)[0].sections] == [False, False]


def test_an_item_without_words_is_an_item_but_no_place_to_quote_from() -> None:
    text = f"## 1. Urgent business\n\n## 2. Salt\n\n{BODY}\n"
    assert items(text) == [("1", "Urgent business"), ("2", "Salt")]
    assert bodies(text) == [[], [BODY]]


def test_what_stands_before_the_first_item_belongs_to_no_item() -> None:
    text = f"Present: Councillors Ash, Birch and Rowan.\n\n## 1. Salt\n\n{BODY}\n"
    assert items(text) == [(None, None), ("1", "Salt")]


def test_the_front_matter_of_a_markdown_file_is_no_minute() -> None:
    text = f"---\ntitle: Cabinet\nlayout: minutes\n---\n\n## 1. Salt\n\n{BODY}\n"
    assert bodies(text) == [[BODY]]


def test_paragraphs_are_numbered_within_their_item() -> None:
    text = f"## 1. Salt\n\n{BODY}\n\n{BODY}\n\n## 2. Grit\n\n{BODY}\n"
    numbers = [[p.number for p in section.paragraphs] for section in parse(text)[0].sections]
    assert numbers == [[1, 2], [1]]


@pytest.mark.parametrize("text", ["", "\n\n", "7.", "Agenda item", "## ", "Item 7.", "---\n---"])
def test_a_text_that_breaks_off_is_read_as_far_as_it_goes(text: str) -> None:
    assert all(section.paragraphs for section in parse(text)[0].sections)


def test_questions_of_one_councillor_are_items_of_their_own_under_the_same_title() -> None:
    title = "Question submitted by Councillor I. Ash"
    text = "".join(f"{number}.\n\n{title}\n\n{BODY}\n\n" for number in range(5, 10))
    assert items(text) == [(str(number), title) for number in range(5, 10)]
