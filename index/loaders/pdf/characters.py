"""The words of a page with their places, as PDFium finds them."""

import ctypes
import math
import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat

import pypdfium2 as pdfium
from pypdfium2 import raw

from index.loaders.office.words import settled
from index.loaders.pdf import library

SLANTED = 4
"""The turn of text that stands neither level nor upright, such as a watermark."""
_HYPHENS = "\u0002\u00ad\ufffe"
"""What PDFium and some fonts give for a hyphen that is seen on the page."""
_TOKEN = re.compile(
    "[^\\s\x00-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    f"\ud800-\udfff{_HYPHENS}]+[{_HYPHENS}]?|[{_HYPHENS}]"
)
_MARKER = re.compile(r"</?AI\d{1,6}>")
"""Where ModernGov's printed minutes begin and end an item: it is not meant to be read."""
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_MOST_SLANT = 10
"""Degrees: the lines of a scan lie a little askew."""
_SMALLEST = 1.0
"""Points: what is smaller is not meant to be seen."""
_WIDEST_JOINT = 0.3
"""Of the size: between the parts of a word that is set in pieces."""
_NEVER_READ = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in the points of the file, which count from the bottom."""


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
class Lettering:
    """What the characters of one text object share."""

    bold: bool
    hidden: bool
    turn: int
    """Quarter turns against the clock from level text; or SLANTED."""
    size: float
    baseline: float


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
    places = _Places(handle, count, box)
    letterings = _Letterings(handle, box)
    for token in _TOKEN.finditer(text):
        for first, stop, lettering in _pieces(*token.span(), letterings, places):
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
    first: int, stop: int, letterings: "_Letterings", places: "_Places"
) -> Iterator[tuple[int, int, Lettering]]:
    """A word, cut where its lettering changes: "10" and its raised "th" are two."""
    lettering = letterings.at(first)
    if lettering is letterings.at(stop - 1):
        yield first, stop, lettering
        return
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


class _Places:
    """Where the characters of a page stand."""

    def __init__(self, handle: int, count: int, box: Box) -> None:
        self._box = box
        sides = (ctypes.c_float * (4 * count))()
        start = ctypes.addressof(sides)
        starts = range(start, start + 16 * count, 16)
        deque(map(library.loose_box_at, repeat(handle), range(count), starts), maxlen=0)
        self._sides: list[float] = sides[:]  # left, top, right, bottom of each

    def is_on_page(self, at: int) -> bool:
        """Whether the middle of a character lies within what is shown of the page."""
        left, top, right, bottom = self._sides[4 * at : 4 * at + 4]
        across, up = (left + right) / 2, (top + bottom) / 2
        return self._box[0] <= across <= self._box[2] and self._box[1] <= up <= self._box[3]

    def sides(self, first: int, stop: int, turn: int) -> tuple[float, float]:
        """Left and right of the characters, as they are read."""
        # By turn: which side comes first in reading, which last, and from which edge they count.
        begins, ends, edge = ((0, 2, 0), (3, 1, 1), (2, 0, 2), (1, 3, 3), (0, 2, 0))[turn]
        a = abs(self._sides[4 * first + begins] - self._box[edge])
        b = abs(self._sides[4 * (stop - 1) + ends] - self._box[edge])
        return (a, b) if a <= b else (b, a)


class _Letterings:
    """What the text objects of a page look like; each is asked for once."""

    def __init__(self, handle: int, box: Box) -> None:
        self._handle = handle
        self._box = box
        self._known: dict[int | None, Lettering] = {}
        self._bold: dict[int | None, bool] = {}
        self._matrix = (ctypes.c_float * 6)()
        self._matrix_start = ctypes.addressof(self._matrix)
        self._origin = (ctypes.c_double * 2)()
        self._origin_start = ctypes.addressof(self._origin)

    def at(self, at: int) -> Lettering:
        """Of the character number `at`; the same object for all that are set as one."""
        text_object = library.object_at(self._handle, at)
        known = self._known.get(text_object)
        if known is None:
            known = self._known[text_object] = self._read(at, text_object)
        return known

    def _read(self, at: int, text_object: int | None) -> Lettering:
        library.matrix_at(self._handle, at, self._matrix_start)
        library.origin_at(self._handle, at, self._origin_start, self._origin_start + 8)
        a, b, c, d, _, _ = self._matrix
        turn = _turn(math.degrees(math.atan2(b, a))) if b else 0 if a > 0 else 2
        axis, edge = ((1, 3), (0, 0), (1, 1), (0, 2), (1, 3))[turn]
        size = library.font_size_at(self._handle, at) * math.hypot(c, d)
        mode = library.render_mode_of(text_object)
        return Lettering(
            bold=mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE or self._is_bold(text_object),
            hidden=mode in _NEVER_READ,
            turn=turn,
            size=round(abs(size), 1),
            baseline=round(abs(self._origin[axis] - self._box[edge]), 1),
        )

    def _is_bold(self, text_object: int | None) -> bool:
        font = library.font_of(text_object)
        if font not in self._bold:
            name = ctypes.create_string_buffer(128)
            library.font_name(font, name, len(name))
            named = _BOLD_NAME.search(name.value.decode("latin-1"))
            self._bold[font] = bool(named or library.font_flags(font) & _FORCE_BOLD)
        return self._bold[font]


def _turn(degrees: float) -> int:
    quarters = round(degrees / 90)
    return SLANTED if abs(degrees - 90 * quarters) > _MOST_SLANT else quarters % 4
