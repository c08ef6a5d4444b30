"""Words are found on a page that is read alone where reading the whole file finds them."""

from pathlib import Path
from random import Random

import pytest
from reportlab.pdfgen.canvas import Canvas

from index.loaders.pdf import library, load_pdf
from index.loaders.pdf import view as views
from index.loaders.pdf.alone import runs_alone
from index.loaders.pdf.reading import read
from index.types import PageText
from tests.index.pdf_files import (
    LEADING,
    LEFT,
    MORE,
    TOP,
    WORDS,
    Draw,
    broken,
    listed,
    page_of,
    pdf,
    unseen,
    with_margin,
    write,
)

SHARED = Path(__file__).resolve().parents[3] / "shared"


def alone_and_whole(data: bytes) -> list[tuple[object, object]]:
    """The runs of each page, read alone and with all others."""
    with library.opened(data, "The PDF") as document:
        reading = read(document)
        text, runs = reading.composition.text, reading.composition.runs
        return [
            (
                runs_alone(document, page.number, PageText(page.span.start, page.span.of(text))),
                tuple(run for run in runs if run.page == page.number),
            )
            for page in reading.pages
        ]


def table(canvas: Canvas) -> None:
    for at in range(4):
        write(canvas, f"PL/{at}", LEFT, TOP - at * LEADING)
        write(canvas, "No objection", 300, TOP - at * LEADING)


def hyphens(canvas: Canvas) -> None:
    lines = ["The council looked at the matter and its catego-", "ries, and at co-", "operation."]
    listed(
        canvas, [*lines, "Categories and co-operation go on over the page to the next catego-"], TOP
    )


PAGES: dict[str, list[Draw]] = {
    "margins": [with_margin(page_of(WORDS, MORE), "Marsh End", f"Page {n}") for n in (1, 2, 3)],
    "a title like the header": [with_margin(page_of("Marsh End", MORE), "Marsh End")] * 3,
    "a table over pages": [table, table],
    "hyphens": [hyphens, page_of("ries were named.", WORDS)],
    "no text": [page_of(WORDS), lambda canvas: None, page_of(MORE)],
    "a paragraph over pages": [
        lambda canvas: listed(canvas, broken(WORDS, 451)[:2], 60),
        lambda canvas: listed(canvas, broken(WORDS, 451)[2:], TOP),
    ],
    "words not shown": [lambda canvas: (page_of(MORE)(canvas), unseen(canvas, ["hidden"]))],
}


@pytest.mark.parametrize("pages", PAGES.values(), ids=PAGES)
def test_a_page_alone_is_as_in_its_file(pages: list[Draw]) -> None:
    for alone, whole in alone_and_whole(pdf(*pages)):
        assert alone == whole


def test_of_two_ways_to_take_margins_off_none_is_guessed() -> None:
    """The line of the text could be the one at the top or the one at the foot."""
    data = pdf(with_margin(page_of(), "Marsh End", "Marsh End"))
    with library.opened(data, "The PDF") as document:
        assert runs_alone(document, 1, PageText(0, "Marsh End\n")) is None


def test_other_words_than_those_of_the_page_are_not_found() -> None:
    data = pdf(page_of(WORDS))
    with library.opened(data, "The PDF") as document:
        for text in (WORDS[:-1], WORDS + " more", WORDS.replace("the", "teh"), f"| {WORDS}"):
            known = PageText(0, text)
            assert runs_alone(document, 1, known) is None, text


def test_no_other_page_is_read_for_the_picture_of_one() -> None:
    data = pdf(*[with_margin(page_of(WORDS, MORE), "Marsh End", f"Page {n}") for n in range(5)])
    extract = load_pdf(data, "minutes.pdf")
    page = extract.pages[3]
    known = PageText(page.span.start, page.span.of(extract.text))
    views._composition.cache_clear()
    alone = views.page_view(data, 4, [page.span], 700, known)
    assert views._composition.cache_info().misses == 0
    unknown = PageText(page.span.start, "Other words.")
    assert views.page_view(data, 4, [page.span], 700, unknown) == alone
    assert views._composition.cache_info().misses == 1


@pytest.mark.parametrize("folder", ["kent/minutes_pdf", "nipissing", "mscc"])
def test_pages_of_real_minutes_alone_are_as_in_their_files(folder: str) -> None:
    files = sorted((SHARED / "data/formats" / folder).rglob("*.pdf"))
    if not files:
        pytest.skip(f"the minutes of {folder} are not at hand")
    for file in Random(12).sample(files, min(8, len(files))):
        for alone, whole in alone_and_whole(file.read_bytes()):
            assert alone == whole, file.name
