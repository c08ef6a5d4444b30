"""A page of a PDF as a picture, and where on it stretches of its text stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2 as pdfium
from pypdfium2 import raw

from index.loaders.pdf import library
from index.loaders.pdf.alone import runs_alone
from index.loaders.pdf.compose import Composition
from index.loaders.pdf.places import PagePicture, merged
from index.loaders.pdf.reading import read
from index.types import PageText, Span

MAX_PIXELS = 12_000_000
_NAME = "The PDF"


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A stretch of a line in pixels from the top left; `span` is the place in the spans asked for."""

    span: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PageView:
    """A page as rows of pixels, three bytes each: red, green, blue."""

    number: int
    """In the file, from 1."""
    pages: int
    width: int
    height: int
    stride: int
    """Bytes from one row to the next."""
    pixels: bytes
    rectangles: tuple[Rectangle, ...]


def page_view(
    data: bytes, number: int, spans: Sequence[Span], width: int, known: PageText | None = None
) -> PageView:
    """Draw page `number` (from 1) `width` pixels wide and find the spans of the text on it.

    `spans` count the characters of the text that `load_pdf` gives for the same bytes. A picture
    that would be larger than MAX_PIXELS is made smaller. `known`: the text of the page, where it is at
    hand; without it all pages are read to find the spans on one. Raises UnreadableFileError for a damaged
    file and IndexError for a page that the file does not have.
    """
    composition = _of_page(data, number, known) or _composition(data)
    with library.opened(data, _NAME) as document:
        if not 1 <= number <= len(document):
            raise IndexError(f"page {number} of {len(document)}")
        page = document[number - 1]
        try:
            bitmap = _drawn(page, width)
            try:
                rectangles = _rectangles(page, number, bitmap, composition, spans)
                return PageView(
                    number,
                    len(document),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    bytes(bitmap.buffer),
                    tuple(rectangles),
                )
            finally:
                bitmap.close()
        finally:
            page.close()


def _of_page(data: bytes, number: int, known: PageText | None) -> Composition | None:
    """What stands where on one page, without reading the others; None where that does not tell."""
    if known is None:
        return None
    with library.opened(data, _NAME) as document:
        is_there = 1 <= number <= len(document)
        runs = runs_alone(document, number, known) if is_there else None
    return Composition(known.text, (), runs) if runs is not None else None


@lru_cache(maxsize=1)
def _composition(data: bytes) -> Composition:
    """Offsets depend on every page; whoever turns pages looks at one file."""
    with library.opened(data, _NAME) as document:
        return read(document).composition


def _drawn(page: pdfium.PdfPage, width: int) -> pdfium.PdfBitmap:
    across, down = page.get_size()
    scale = min(width / across, (MAX_PIXELS / (across * down)) ** 0.5)
    return page.render(
        scale=scale,
        rev_byteorder=True,
        force_bitmap_format=raw.FPDFBitmap_BGR,
        may_draw_forms=False,
    )


def _rectangles(
    page: pdfium.PdfPage,
    number: int,
    bitmap: pdfium.PdfBitmap,
    composition: Composition,
    spans: Sequence[Span],
) -> Iterator[Rectangle]:
    textpage = page.get_textpage()
    try:
        picture = PagePicture(textpage, page, bitmap.width, bitmap.height)
        for index, span in enumerate(spans):
            runs = [run for run in composition.runs_in(span) if run.page == number]
            for place in merged([picture.place_of(run) for run in runs]):
                yield Rectangle(
                    index, place.left, place.top, place.right - place.left, place.bottom - place.top
                )
    finally:
        textpage.close()
