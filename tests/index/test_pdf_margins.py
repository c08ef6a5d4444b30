"""Headers, footers and printed page numbers of PDFs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from index.loaders.pdf import load_pdf
from index.loaders.pdf.page_labels import roman_value
from tests.index.pdf_files import (
    LEADING,
    LEFT,
    MORE,
    TOP,
    WORDS,
    Draw,
    listed,
    page_of,
    pdf,
    with_margin,
    write,
)

BODIES = [f"Part {letter} of the minutes. {WORDS}" for letter in "ABCDEFGH"]


def labels(*pages: Draw) -> list[str | None]:
    return [page.label for page in load_pdf(pdf(*pages), "minutes.pdf").pages]


def text_of(*pages: Draw) -> str:
    return load_pdf(pdf(*pages), "minutes.pdf").text


def bodies(count: int) -> str:
    return "\n\n".join(BODIES[:count]) + "\n"


def numbered(*footers: str, header: str = "") -> list[Draw]:
    return [
        with_margin(page_of(body), header, footer)
        for body, footer in zip(BODIES, footers, strict=False)
    ]


def test_running_lines_go_and_the_numbers_in_them_are_the_labels() -> None:
    pages = [
        with_margin(page_of(body), "Marsh End Parish Council", f"Page {number} of 4")
        for number, body in enumerate(BODIES[:4], start=1)
    ]
    assert text_of(*pages) == bodies(4)
    assert labels(*pages) == ["1", "2", "3", "4"]


def test_numbers_need_not_be_those_of_the_file() -> None:
    pages = numbered("317", "318", "319")
    assert text_of(*pages) == bodies(3)
    assert labels(*pages) == ["317", "318", "319"]


def test_roman_numbers_come_before_others() -> None:
    pages = numbered("i", "ii", "iii", "1", "2", "3")
    assert text_of(*pages) == bodies(6)
    assert labels(*pages) == ["i", "ii", "iii", "1", "2", "3"]


def test_a_page_that_shows_no_number_has_no_label() -> None:
    pages = numbered("", "Page 2", "Page 3", "", "Page 5")
    assert labels(*pages) == [None, "2", "3", None, "5"]
    assert labels(page_of(BODIES[0]), page_of(BODIES[1])) == [None, None]


def test_a_number_at_the_foot_of_the_first_page_alone() -> None:
    pages = numbered("1", "", "")
    assert text_of(*pages) == bodies(3)
    assert labels(*pages) == ["1", None, None]


def test_a_header_that_the_first_page_lacks_goes_from_the_others() -> None:
    pages = [
        page_of(BODIES[0]),
        with_margin(page_of(BODIES[1]), "Page 2 – Minutes – April 18, 2031"),
        with_margin(page_of(BODIES[2]), "Page 3 – Minutes – April 18, 2031"),
    ]
    assert text_of(*pages) == bodies(3)
    assert labels(*pages) == [None, "2", "3"]
    assert text_of(*pages[:2]) == bodies(2)
    assert labels(*pages[:2]) == [None, "2"]


def test_a_number_that_contradicts_its_neighbours_is_no_label() -> None:
    pages = numbered("Page 1", "Page 2", "Page 2", "Page 4")
    assert text_of(*pages) == bodies(4)
    assert labels(*pages) == ["1", "2", None, "4"]


def test_of_two_numbers_the_one_that_says_it_is_the_page_is_the_label() -> None:
    def draw(number: int) -> Draw:
        def both(canvas: Canvas) -> None:
            write(canvas, f"{number}", LEFT, 30)
            with_margin(page_of(BODIES[number]), "", f"Page {number + 40}")(canvas)

        return both

    pages = [draw(number) for number in (1, 2, 3)]
    assert labels(*pages) == ["41", "42", "43"]


def test_headers_on_every_other_page_go() -> None:
    pages = [
        with_margin(page_of(body), "Marsh End Parish Council" if at % 2 else "Minutes of the year")
        for at, body in enumerate(BODIES)
    ]
    assert text_of(*pages) == bodies(8)


def test_a_number_that_heads_an_item_stays() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, "2", LEFT, TOP)
        listed(canvas, ["Footpaths", "The stile was mended."], TOP - LEADING)

    assert text_of(page_of(BODIES[0]), draw).endswith("2\n\nFootpaths\n\nThe stile was mended.\n")
    assert labels(page_of(BODIES[0]), draw) == [None, None]


def test_figures_at_the_foot_of_a_page_that_do_not_run_on_stay() -> None:
    pages = numbered("1250", "340", "77")
    assert labels(*pages) == [None, None, None]
    assert [line for line in text_of(*pages).splitlines() if line.isdigit()] == [
        "1250",
        "340",
        "77",
    ]


def test_a_heading_that_two_far_pages_share_stays() -> None:
    pages = [
        page_of("RESOLVED", body) if at in {0, 7} else page_of(body)
        for at, body in enumerate(BODIES)
    ]
    assert text_of(*pages).count("RESOLVED") == 2


def test_the_headings_of_a_table_on_every_page_stay() -> None:
    def draw(letter: str) -> Draw:
        def table(canvas: Canvas) -> None:
            y = TOP
            rows = [("Payee", "Sum"), *((f"Firm {letter}{at}", f"£{at}50") for at in range(1, 5))]
            for payee, total in rows:
                write(canvas, payee, LEFT, y)
                write(canvas, total, 300, y)
                y -= LEADING

        return table

    text = text_of(*(draw(letter) for letter in "ABC"))
    assert text.count("| Payee | Sum |") == 3


def test_a_watermark_goes_and_paragraphs_go_on_under_it() -> None:
    def draw(body: str) -> Draw:
        def marked(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.translate(200, 300)
            canvas.rotate(45)
            write(canvas, "DRAFT", 0, 0, size=60)
            canvas.restoreState()
            page_of(body)(canvas)

        return marked

    assert text_of(*(draw(body) for body in BODIES[:3])) == bodies(3)


def test_a_number_printed_in_the_margin_of_one_page_alone_is_kept_as_text() -> None:
    assert text_of(with_margin(page_of(MORE), "", "7")) == f"{MORE}\n\n7\n"


@given(st.integers(1, 3999))
def test_roman_numerals(value: int) -> None:
    letters = zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
    numeral, rest = "", value
    for worth, letter in letters:
        numeral += letter * (rest // worth)
        rest %= worth
    assert roman_value(numeral) == value


@pytest.mark.parametrize("word", ["", "iiii", "ic", "vx", "mill", "civic"])
def test_words_are_no_roman_numerals(word: str) -> None:
    assert roman_value(word) is None
