"""The whole way from a file to its text, and what the loader and the view need of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium

from index.loaders.pdf.characters import Sheet, read_words, sheets
from index.loaders.pdf.columns import regions
from index.loaders.pdf.compose import Composition, compose, page_spans
from index.loaders.pdf.glyphs import SLANTED
from index.loaders.pdf.lines import lines_of
from index.loaders.pdf.margins import Leaf, without_margins
from index.loaders.pdf.measures import columns_of, measured
from index.loaders.pdf.paragraphs import blocks
from index.loaders.pdf.pictures import COVERS_PAGE, picture_share
from index.types import Page

_PICTURE = 0.1
"""Share of a page: a smaller picture is a crest or a signature."""
_FEW_WORDS = 40
"""On a page: so many may be stamped on the picture of a scan."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is known of the text of a PDF."""

    composition: Composition
    pages: tuple[Page, ...]
    unread: tuple[int, ...]
    """The numbers of the pages that hold a picture and no text."""
    damaged: tuple[int, ...]
    """The numbers of the pages that cannot be opened."""


@dataclass(frozen=True, slots=True)
class _PageText:
    sheets: Sequence[Sheet]
    scanned: bool = False
    is_picture: bool = False
    is_damaged: bool = False


def read(document: pdfium.PdfDocument, scanned_pages: frozenset[int] = frozenset()) -> Reading:
    """Read a document; `scanned_pages` are known to be recognised from pictures."""
    numbers = range(1, len(document) + 1)
    texts = {number: _read_page(document, number) for number in numbers}
    leaves = [_leaf(number, sheet) for number, text in texts.items() for sheet in text.sheets]
    widths = [sheet.width for text in texts.values() for sheet in text.sheets]
    leaves, labels = without_margins(leaves)
    columns = columns_of(
        [
            (width, region.is_column, region.lines)
            for width, leaf in zip(widths, leaves, strict=True)
            for region in regions(leaf.lines)
        ]
    )
    composition = compose(list(blocks(columns, measured(columns))))
    with_text = composition.page_starts()
    scanned = {number for number, text in texts.items() if text.scanned} | scanned_pages
    return Reading(
        composition,
        page_spans(composition, numbers, labels, scanned),
        tuple(n for n, text in texts.items() if text.is_picture and n not in with_text),
        tuple(n for n, text in texts.items() if text.is_damaged),
    )


def leaves_of(document: pdfium.PdfDocument, number: int) -> tuple[list[float], list[Leaf]]:
    """The widths and the lines of what is read on one page, its margins too."""
    found = _read_page(document, number).sheets
    return [sheet.width for sheet in found], [_leaf(number, sheet) for sheet in found]


def _leaf(number: int, sheet: Sheet) -> Leaf:
    lines = lines_of(number, sheet.words, slanted=sheet.turn == SLANTED)
    return Leaf(number, sheet.turn, sheet.height, tuple(lines))


def _read_page(document: pdfium.PdfDocument, number: int) -> _PageText:
    try:
        page = document[number - 1]
        try:
            return _page_text(page)
        finally:
            page.close()
    except pdfium.PdfiumError:
        return _PageText((), is_damaged=True)


def _page_text(page: pdfium.PdfPage) -> _PageText:
    words = read_words(page)
    shown = [(word, lettering) for word, lettering in words if not lettering.hidden]
    hidden = len(words) - len(shown)
    share = picture_share(page) if hidden or len(shown) < _FEW_WORDS else 0.0
    # Where words are hidden for a good reason, they were recognised from the picture on them.
    recognised = share >= _PICTURE
    return _PageText(
        sheets(words if recognised else shown, page.get_bbox()),
        scanned=recognised and hidden > len(shown),
        is_picture=share >= COVERS_PAGE,
    )
