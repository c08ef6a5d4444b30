"""The picture of a page, and the words under the rectangles on it."""

import re
from pathlib import Path
from random import Random
from threading import Thread

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from index.loaders.pdf import load_pdf
from index.loaders.pdf.view import MAX_PIXELS, PageView, page_view
from index.types import Span
from tests.index.pdf_files import (
    HEIGHT,
    LEADING,
    LEFT,
    MORE,
    TOP,
    WIDTH,
    WORDS,
    broken,
    listed,
    page_of,
    paragraph,
    pdf,
    with_margin,
    write,
)

SHARED = Path(__file__).resolve().parents[3] / "shared"


def words_under(data: bytes, view: PageView) -> str:
    """The characters whose middles lie in the rectangles of a page that is not turned."""
    document = pdfium.PdfDocument(data)
    page = document[view.number - 1]
    textpage = page.get_textpage()
    height = page.get_height()
    scale = page.get_width() / view.width
    found = ""
    for box in view.rectangles:
        for at in range(textpage.count_chars()):
            left, bottom, right, top = textpage.get_charbox(at)
            x, y = (left + right) / 2 / scale, (height - (bottom + top) / 2) / scale
            if box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height:
                found += textpage.get_text_range(at, 1)
    document.close()
    return found


def letters(words: str) -> str:
    return re.sub(r"[\s|\ufffe\uf0b7•-]", "", words)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def ink(view: PageView, number: int) -> float:
    """How dark the picture is under a rectangle, 0 to 1."""
    image = Image.frombuffer(
        "RGB", (view.width, view.height), view.pixels, "raw", "RGB", view.stride
    )
    box = view.rectangles[number]
    part = image.convert("L").crop((box.x, box.y, box.x + box.width, box.y + box.height))
    return 1 - sum(part.get_flattened_data()) / 255 / (part.width * part.height)


def test_the_words_under_the_rectangles_are_the_words_of_the_span() -> None:
    data = pdf(
        with_margin(page_of(WORDS, MORE), "Marsh End", "Page 1"),
        with_margin(page_of(MORE), "Marsh End", "Page 2"),
    )
    text = load_pdf(data, "minutes.pdf").text
    words = "the flood of the spring and that the county"
    view = page_view(data, 1, [span_of(text, words)], 800)
    assert len(view.rectangles) == 2
    assert letters(words_under(data, view)) == letters(words)
    assert {box.span for box in view.rectangles} == {0}


def test_each_span_has_its_rectangles_on_the_pages_it_stands_on() -> None:
    lines = broken(WORDS, 451)
    data = pdf(
        lambda canvas: listed(canvas, lines[:2], 60), lambda canvas: listed(canvas, lines[2:], TOP)
    )
    text = load_pdf(data, "minutes.pdf").text
    spans = [span_of(text, lines[0]), Span(0, len(WORDS)), span_of(text, lines[2])]
    first, second = (page_view(data, number, spans, 600) for number in (1, 2))
    assert [box.span for box in first.rectangles] == [0, 1, 1]
    assert [box.span for box in second.rectangles] == [1, 2]
    assert (first.number, first.pages, second.number) == (1, 2, 2)


def test_the_picture_has_the_width_that_was_asked_for_and_a_bound() -> None:
    data = pdf(page_of(WORDS))
    view = page_view(data, 1, [], 900)
    assert view.width == 900
    assert view.rectangles == ()
    assert view.stride >= 3 * view.width
    assert len(view.pixels) == view.stride * view.height
    large = page_view(data, 1, [], 50_000)
    assert large.width * large.height <= 1.01 * MAX_PIXELS


def test_a_hyphen_that_was_joined_has_no_rectangle_but_its_word_has() -> None:
    lines = [
        "The council had looked with some care at the whole of the matter and its catego-",
        "ries as they stood. The categories were named.",
    ]
    data = pdf(lambda canvas: listed(canvas, lines, TOP))
    text = load_pdf(data, "minutes.pdf").text
    view = page_view(data, 1, [span_of(text, "categories as")], 800)
    assert letters(words_under(data, view)) == "categoriesas"


def test_cells_of_a_row_are_marked_apart() -> None:
    def draw(canvas: Canvas) -> None:
        for at in range(3):
            write(canvas, f"PL/{at}", LEFT, TOP - at * LEADING)
            write(canvas, "No objection", 300, TOP - at * LEADING)

    data = pdf(draw)
    text = load_pdf(data, "minutes.pdf").text
    view = page_view(data, 1, [span_of(text, "| PL/1 | No objection |")], 800)
    assert len(view.rectangles) == 2
    assert letters(words_under(data, view)) == "PL/1Noobjection"


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_rectangles_lie_on_the_letters_of_a_turned_page(degrees: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(degrees)
        canvas.setCropBox((20, 40, 590, 830))
        paragraph(canvas, WORDS, TOP)

    upright = degrees in {90, 270}
    data = pdf(draw, size=(HEIGHT, WIDTH) if upright else (WIDTH, HEIGHT))
    text = load_pdf(data, "minutes.pdf").text
    view = page_view(data, 1, [span_of(text, "footbridge at Alder Mill")], 900)
    (box,) = view.rectangles
    assert (box.height > 4 * box.width) == upright
    assert (box.width > 4 * box.height) != upright
    assert ink(view, 0) > 0.1


def test_a_page_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        page_view(pdf(page_of(WORDS)), 2, [], 600)


def test_threads_take_turns() -> None:
    data = pdf(*[page_of(WORDS, MORE)] * 5)
    expected = load_pdf(data, "minutes.pdf")
    found: list[object] = []

    def read() -> None:
        for _ in range(5):
            found.append(load_pdf(data, "minutes.pdf"))
            page_view(data, 3, [Span(0, 900)], 300)

    threads = [Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 20


@pytest.mark.parametrize("folder", ["kent/minutes_pdf", "nipissing", "mscc"])
def test_random_stretches_of_real_minutes(folder: str) -> None:
    files = sorted((SHARED / "data/formats" / folder).rglob("*.pdf"))
    if not files:
        pytest.skip(f"the minutes of {folder} are not at hand")
    chance = Random(11)
    for _ in range(25):
        data = chance.choice(files).read_bytes()
        extract = load_pdf(data, "minutes.pdf")
        found = list(re.finditer(r"\S+", extract.text))
        at = chance.randrange(len(found))
        span = Span(found[at].start(), found[min(at + 20, len(found) - 1)].end())
        for page in extract.pages:
            common = Span(max(span.start, page.span.start), min(span.stop, page.span.stop))
            if common.start < common.stop:
                view = page_view(data, page.number, [span], 1000)
                under = letters(words_under(data, view))
                assert under == letters(common.of(extract.text))
