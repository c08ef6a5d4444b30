"""Paragraphs, headings and lists of PDFs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from index.loaders.extract import Extract
from index.loaders.pdf import load_pdf
from index.types import MarkKind
from tests.index.pdf_files import (
    BOLD,
    LEADING,
    LEFT,
    MORE,
    PLAIN,
    RIGHT,
    SIZE,
    TOP,
    WORDS,
    broken,
    listed,
    page_of,
    paragraph,
    pdf,
    write,
)


def text_of(*pages: object) -> str:
    return load_pdf(pdf(*pages), "minutes.pdf").text


def headings(extract: Extract) -> list[str]:
    return [mark.span.of(extract.text) for mark in extract.marks if mark.kind is MarkKind.HEADING]


def test_a_paragraph_is_one_line() -> None:
    assert text_of(page_of(WORDS, MORE)) == f"{WORDS}\n\n{MORE}\n"


def test_paragraphs_without_a_gap_are_told_by_their_short_last_lines() -> None:
    short = "The council agreed to write to the county."

    def draw(canvas: Canvas) -> None:
        y = paragraph(canvas, WORDS, TOP)
        y = paragraph(canvas, short, y)
        paragraph(canvas, MORE, y)

    assert text_of(draw) == f"{WORDS}\n\n{short}\n\n{MORE}\n"


def test_an_indented_first_line_begins_a_paragraph() -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for words in (WORDS, WORDS):
            first, *others = broken(words, RIGHT - LEFT - 24)
            write(canvas, first, LEFT + 24, y)
            y = listed(canvas, others, y - LEADING)

    assert text_of(draw) == f"{WORDS}\n\n{WORDS}\n"


def test_a_paragraph_goes_on_over_the_page() -> None:
    lines = broken(WORDS, RIGHT - LEFT)
    data = pdf(
        lambda canvas: listed(canvas, lines[:2], 90),
        lambda canvas: listed(canvas, lines[2:], TOP),
    )
    extract = load_pdf(data, "minutes.pdf")
    assert extract.text == f"{WORDS}\n"
    first, second = extract.pages
    assert first.span.start == 0
    assert first.span.stop == second.span.start
    assert second.span.of(extract.text).startswith(lines[2])
    assert first.span.of(extract.text).rstrip().endswith(lines[1])


def test_a_finished_paragraph_does_not_go_on_over_the_page() -> None:
    extract = load_pdf(pdf(page_of(WORDS), page_of(MORE)), "minutes.pdf")
    assert extract.text == f"{WORDS}\n\n{MORE}\n"
    assert [page.span.of(extract.text) for page in extract.pages] == [f"{WORDS}\n\n", f"{MORE}\n"]
    assert [(page.number, page.label, page.scanned) for page in extract.pages] == [
        (1, None, False),
        (2, None, False),
    ]


def test_a_page_without_text_has_an_empty_span_in_its_place() -> None:
    extract = load_pdf(pdf(page_of(WORDS), lambda canvas: None, page_of(MORE)), "minutes.pdf")
    empty = extract.pages[1].span
    assert len(empty) == 0
    assert extract.pages[0].span.stop == empty.start == extract.pages[2].span.start
    assert extract.problems == ()


def test_bold_lines_and_large_lines_are_headings() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "Marsh End Parish Council", LEFT, 770, size=16)
        write(canvas, "7. Footpaths", LEFT, 740, BOLD)
        y = paragraph(canvas, WORDS, 727)
        write(canvas, "RESOLVED:", LEFT, y - LEADING, BOLD)
        write(canvas, "that the matter be deferred.", LEFT + 75, y - LEADING)

    extract = load_pdf(pdf(draw), "minutes.pdf")
    assert headings(extract) == ["Marsh End Parish Council", "7. Footpaths"]
    assert all(mark.value is None for mark in extract.marks)
    assert extract.text.endswith("\n\nRESOLVED: that the matter be deferred.\n")


def test_the_bold_last_word_of_a_paragraph_stays_in_it() -> None:
    lines = broken(f"{WORDS} {WORDS}", RIGHT - LEFT)[:3]

    def draw(canvas: Canvas) -> None:
        y = listed(canvas, lines, TOP)
        write(canvas, "Carried.", LEFT, y, BOLD)

    extract = load_pdf(pdf(draw), "minutes.pdf")
    assert extract.text == f"{' '.join(lines)} Carried.\n"
    assert headings(extract) == []


def test_points_of_a_list_stand_with_their_marks() -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for mark, words in (("•", WORDS), ("•", MORE), ("(a)", MORE), ("12.", WORDS)):
            write(canvas, mark, LEFT, y)
            y = paragraph(canvas, words, y, left=LEFT + 30)

    assert text_of(draw) == f"• {WORDS}\n• {MORE}\n\n(a) {MORE}\n\n12. {WORDS}\n"


def test_a_number_that_begins_a_line_within_a_sentence_is_no_mark() -> None:
    before = "The levy under this section of the act, read with the order of that year in the part"
    after = "(b) that was not repealed, was found to be lawful by the auditor."

    def draw(canvas: Canvas) -> None:
        right = LEFT + canvas.stringWidth(before, PLAIN, SIZE)
        y = paragraph(canvas, f"{WORDS} {WORDS}", TOP, right=right) - LEADING
        listed(canvas, [before, after], y)

    assert text_of(draw).endswith(f"\n\n{before} {after}\n")


def test_clauses_of_a_resolution_stand_apart() -> None:
    full = "WHEREAS the footbridge at Alder Mill is owned by the county and is used by the walkers;"

    def draw(canvas: Canvas) -> None:
        y = paragraph(canvas, WORDS, TOP) - LEADING
        listed(canvas, [full, "AND WHEREAS no money has been found;"], y)

    assert text_of(draw).split("\n\n")[1:] == [full, "AND WHEREAS no money has been found;\n"]


def test_who_is_to_act_stands_at_the_end_of_the_paragraph_it_is_set_beside() -> None:
    lines = broken(WORDS, RIGHT - LEFT)[:2]

    def draw(canvas: Canvas) -> None:
        y = paragraph(canvas, WORDS, TOP)
        for line in ("i) A letter of thanks from the school.", "ii) The yearly report."):
            write(canvas, line, LEFT, y)
            canvas.drawRightString(RIGHT, y, "Clerk")
            y -= LEADING
        y = listed(canvas, lines, y)
        canvas.drawRightString(RIGHT, y, "Cllr. A. Rowan/Clerk")
        canvas.drawRightString(RIGHT, y - 3 * LEADING, "Motion lost.")

    assert text_of(draw).split("\n\n") == [
        WORDS,
        "i) A letter of thanks from the school. Clerk",
        "ii) The yearly report. Clerk",
        f"{' '.join(lines)} Cllr. A. Rowan/Clerk",
        "Motion lost.\n",
    ]


def test_markers_of_printed_minutes_are_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "<AI1>", LEFT, 770, size=4)
        write(canvas, "18. Apologies", LEFT, 760, BOLD)
        paragraph(canvas, WORDS, 740)
        write(canvas, "</AI1>", LEFT, 600, size=4)

    assert text_of(draw) == f"18. Apologies\n\n{WORDS}\n"


def test_white_space_collapses_and_unseen_characters_go() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "The  clerk\u00a0 spoke", LEFT, TOP)

    assert text_of(draw) == "The clerk spoke\n"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=90).map(" ".join),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from([SIZE - 2, SIZE, SIZE + 2]),
)
def test_no_word_is_lost_or_moved(paragraphs: list[str], size: int) -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for words in paragraphs:
            y = paragraph(canvas, words, y, size=size) - LEADING

    extract = load_pdf(pdf(draw, size=(595, 3000)), "minutes.pdf")
    assert extract.text.split() == " ".join(paragraphs).split()
    assert load_pdf(pdf(draw, size=(595, 3000)), "minutes.pdf") == extract


@pytest.mark.parametrize("character", ["a", "-", " ", "|", "1", "."])
def test_long_lines_of_one_character_are_read(character: str) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "Minutes", LEFT, TOP)
        write(canvas, character * 100_000, LEFT, TOP - 30)

    assert text_of(draw).startswith("Minutes")
