"""The words of a page with their places, as PDFium finds them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

import pypdfium2 as pdfium

from index.loaders.office.words import settled
from index.loaders.pdf import library
from index.loaders.pdf.glyphs import Box, Lettering, Letterings, Places

_HYPHENS = "\u0002\u00ad\ufffe"
"""What PDFium and some fonts give for a hyphen that is seen on the page."""
_TOKEN = re.compile(
    "[^\\s\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    f"\ud800-\udfff{_HYPHENS}]+[{_HYPHENS}]?|[{_HYPHENS}]"
)
_MARKER = re.compile(r"</?AI\d{1,6}>")
"""Where ModernGov's printed minutes begin and end an item: it is not meant to be read."""
_SMALLEST = 1.0
"""Points: what is smaller is not meant to be seen."""
_WIDEST_JOINT = 0.3
"""Of the size: between the parts of a word that is set in pieces."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of one line that stand together; points from the top left as it is read."""

    text: str
    first: int
    """The number of its first character on the page; the others follow one by one."""
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    spaced: bool
    """Whether the file sets a space before it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All text of a page that is read in one direction."""

    turn: int
    width: float
    height: float
    words: tuple[Word, ...]


def read_words(page: pdfium.PdfPage) -> list[tuple[Word, Lettering]]:
    """Every word within the page, in the order of the file, those that are not drawn too."""
    textpage = page.get_textpage()
    try:
        return list(_words(library.address(textpage.raw), textpage.count_chars(), page.get_bbox()))
    finally:
        textpage.close()


def sheets(words: Sequence[tuple[Word, Lettering]], box: Box) -> list[Sheet]:
    """The words by the direction they are read in; that of most characters first."""
    by_turn: dict[int, list[Word]] = {}
    for word, lettering in words:
        by_turn.setdefault(lettering.turn, []).append(word)
    letters = {turn: sum(len(word.text) for word in words) for turn, words in by_turn.items()}
    order = sorted(by_turn, key=lambda turn: (-letters[turn], turn))
    return [Sheet(turn, *_extent(box, turn), tuple(by_turn[turn])) for turn in order]


def _extent(box: Box, turn: int) -> tuple[float, float]:
    width, height = box[2] - box[0], box[3] - box[1]
    return (height, width) if turn in {1, 3} else (width, height)


def _words(handle: int, count: int, box: Box) -> Iterator[tuple[Word, Lettering]]:
    codes = map(library.code_at, repeat(handle), range(count))
    text = "".join([chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes])
    text = _MARKER.sub(lambda marker: " " * len(marker[0]), text)
    places = Places(handle, count, box)
    letterings = Letterings(handle, box)
    tokens = [token.span() for token in _TOKEN.finditer(text)]
    places.look_up([first for first, _ in tokens])
    places.look_up([stop - 1 for first, stop in tokens if stop - first > 1])
    for token in tokens:
        for first, stop, lettering in _pieces(*token, letterings, places):
            if lettering.size < _SMALLEST or not places.is_on_page(first):
                continue
            left, right = places.sides(first, stop, lettering.turn)
            word = Word(
                _readable(text[first:stop]),
                first,
                left,
                right,
                lettering.baseline,
                lettering.size,
                lettering.bold,
                first > 0 and text[first - 1] in " \t\u00a0",
            )
            yield word, lettering


def _readable(token: str) -> str:
    if token.isascii() and "\u0002" not in token:
        return token
    for hyphen in _HYPHENS:
        token = token.replace(hyphen, "-")
    return settled(token)


def _pieces(
    first: int, stop: int, letterings: Letterings, places: Places
) -> Iterator[tuple[int, int, Lettering]]:
    """A word, cut where its lettering changes: "10" and its raised "th" are two."""
    lettering = letterings.at(first)
    if lettering is letterings.at(stop - 1):
        yield first, stop, lettering
        return
    places.look_up(range(first + 1, stop - 1))
    start = first
    for at in range(first + 1, stop):
        here = letterings.at(at)
        if here is lettering:
            continue
        gap = places.sides(at, at + 1, here.turn)[0] - places.sides(at - 1, at, here.turn)[1]
        if here != lettering or abs(gap) > _WIDEST_JOINT * here.size:
            yield start, at, lettering
            start = at
        lettering = here
    yield start, stop, lettering
