"""Columns, tables, hyphens, raised letters and turned text of PDFs."""

import pytest
from reportlab.pdfgen.canvas import Canvas

from index.loaders.pdf import load_pdf
from tests.index.pdf_files import (
    HEIGHT,
    LEADING,
    LEFT,
    MORE,
    RIGHT,
    TOP,
    WIDTH,
    WORDS,
    Draw,
    broken,
    listed,
    page_of,
    paragraph,
    pdf,
    unseen,
    write,
)


def text_of(*pages: Draw) -> str:
    return load_pdf(pdf(*pages), "minutes.pdf").text


def columns(canvas: Canvas, top: float, left: str, right: str) -> None:
    paragraph(canvas, left, top, LEFT, 285)
    paragraph(canvas, right, top - 5, 310, RIGHT)


def test_columns_are_read_one_after_the_other() -> None:
    def draw(canvas: Canvas) -> None:
        write(
            canvas,
            "The valley newsletter with the minutes of the spring meeting in full",
            LEFT,
            790,
            size=14,
        )
        columns(canvas, TOP, f"{WORDS} {WORDS}", f"{MORE} {MORE}")

    heading, left, right = text_of(draw).strip().split("\n\n")
    assert heading.startswith("The valley newsletter")
    assert left == f"{WORDS} {WORDS}"
    assert right == f"{MORE} {MORE}"


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    lines = broken(f"{WORDS} {MORE} {WORDS}", 213)

    def draw(canvas: Canvas) -> None:
        listed(canvas, lines[:9], TOP)
        listed(canvas, lines[9:], TOP, left=310)

    assert text_of(draw) == f"{WORDS} {MORE} {WORDS}\n"


def test_rows_of_a_table() -> None:
    rows = [
        ("Date", "Payee", "Sum"),
        ("3 May", "Rowan & Daughters", "£1,250.00"),
        ("9 May", "Alder Print", "£75.10"),
        ("30 May", "Quarry Hire", "£300.00"),
    ]

    def draw(canvas: Canvas) -> None:
        y = paragraph(canvas, WORDS, TOP) - LEADING
        for date, payee, total in rows:
            write(canvas, date, LEFT, y)
            write(canvas, payee, 160, y)
            canvas.drawRightString(420, y, total)
            y -= LEADING
        paragraph(canvas, MORE, y - LEADING)

    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    assert text_of(draw) == f"{WORDS}\n\n{table}\n\n{MORE}\n"


def test_a_cell_of_several_lines_is_one_cell() -> None:
    def draw(canvas: Canvas) -> None:
        y = TOP
        for number, words in (("PL/1", WORDS), ("PL/2", "No objection."), ("PL/3", MORE)):
            write(canvas, number, LEFT, y)
            y = paragraph(canvas, words, y, left=170)

    assert text_of(draw) == f"| PL/1 | {WORDS} |\n| PL/2 | No objection. |\n| PL/3 | {MORE} |\n"


def test_two_rows_are_no_table_yet() -> None:
    def draw(canvas: Canvas) -> None:
        for at, words in enumerate(("by bank", "in cash")):
            write(canvas, f"Paid {words}", LEFT, TOP - at * LEADING)
            write(canvas, f"£{at}50", 300, TOP - at * LEADING)

    assert text_of(draw) == "Paid by bank £050\n\nPaid in cash £150\n"


def test_a_list_with_wide_gaps_behind_its_numbers_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for at, words in enumerate(("Apologies", "Interests", "Footpaths", "Allotments")):
            write(canvas, f"{at + 1}.", LEFT, TOP - at * LEADING)
            write(canvas, words, LEFT + 60, TOP - at * LEADING)

    assert text_of(draw) == "1. Apologies\n\n2. Interests\n\n3. Footpaths\n\n4. Allotments\n"


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "joined"),
    [
        ("catego-", "ries", "The categories were named.", "categories"),
        ("sub-", "committees", "A sub-committees list was kept.", "sub-committees"),
        ("Ash-", "Rowan", "Ashrowan is a hamlet.", "Ash-Rowan"),
        ("2031-", "32", "The year 203132 is none.", "2031-32"),
        ("de-", "gree", "Nothing else bears on it.", "de-gree"),
        ("re-", "form", "They reform what was re-formed, and re-form it.", "re-form"),
    ],
)
def test_hyphens_at_line_ends(before: str, after: str, elsewhere: str, joined: str) -> None:
    lines = [
        f"The council had looked with some care at the whole of the matter and its {before}",
        f"{after} as they stood in the report.",
    ]

    def draw(canvas: Canvas) -> None:
        y = listed(canvas, lines, TOP) - LEADING
        paragraph(canvas, elsewhere, y)

    sentence = text_of(draw).split("\n\n")[0]
    assert sentence.endswith(f" its {joined} as they stood in the report.")


def test_a_hyphen_over_the_end_of_a_page() -> None:
    extract = load_pdf(
        pdf(
            lambda canvas: listed(
                canvas,
                [MORE[:80], "They spoke at length and in a friendly way of the state of the dis-"],
                60,
            ),
            lambda canvas: listed(canvas, ["trict and its roads. The district is large."], TOP),
        ),
        "minutes.pdf",
    )
    assert "state of the district and its roads." in extract.text
    assert extract.pages[1].span.of(extract.text).startswith("trict and its roads")


def test_a_dash_between_words_is_no_hyphen() -> None:
    lines = [
        "The footbridge at Alder Mill had been closed by the county since the spring -",
        "the parish had not been asked.",
    ]
    assert text_of(lambda canvas: listed(canvas, lines, TOP)) == " ".join(lines) + "\n"


def test_raised_letters_stay_with_their_number() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "MEETING 8", LEFT, TOP, size=12)
        write(
            canvas, "th", LEFT + canvas.stringWidth("MEETING 8", "Helvetica", 12), TOP + 4, size=8
        )
        write(canvas, "FEBRUARY 2031", LEFT + 90, TOP, size=12)
        paragraph(canvas, WORDS, TOP - 30)

    assert text_of(draw).startswith("MEETING 8th FEBRUARY 2031\n")


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        page_of(WORDS, MORE)(canvas)

    # reportlab takes the size of a turned page as it is shown.
    data = pdf(draw, size=(HEIGHT, WIDTH))
    assert load_pdf(data, "minutes.pdf").text == f"{WORDS}\n\n{MORE}\n"


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_text_that_is_set_sideways_is_read(degrees: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(WIDTH / 2, HEIGHT / 2)
        canvas.rotate(degrees)
        canvas.translate(-WIDTH / 2, -HEIGHT / 2)
        page_of(WORDS, MORE, top=600)(canvas)

    assert text_of(draw) == f"{WORDS}\n\n{MORE}\n"


def test_words_that_cannot_be_seen_are_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setCropBox((0, 200, WIDTH, HEIGHT))
        paragraph(canvas, WORDS, TOP)
        write(canvas, "below the crop", LEFT, 100)
        write(canvas, "beside the page", 700, 500)
        unseen(canvas, ["never drawn"], y=600)

    assert text_of(draw) == f"{WORDS}\n"
