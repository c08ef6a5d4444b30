"""Where PDFium says that characters stand, and what they look like."""

import ctypes
import math
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat

from pypdfium2 import raw

from index.loaders.pdf import library

SLANTED = 4
"""The turn of text that stands neither level nor upright, such as a watermark."""
_BOLD_NAME = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_FORCE_BOLD = 1 << 18
_MOST_SLANT = 10
"""Degrees: the lines of a scan lie a little askew."""
_NEVER_READ = (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in the points of the file, which count from the bottom."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """What the characters of one text object share."""

    bold: bool
    hidden: bool
    turn: int
    """Quarter turns against the clock from level text; or SLANTED."""
    size: float
    baseline: float


class Places:
    """Where the characters of a page stand."""

    def __init__(self, handle: int, count: int, box: Box) -> None:
        self._handle = handle
        self._box = box
        self._sides = (ctypes.c_float * (4 * count))()  # left, top, right, bottom of each
        self._start = ctypes.addressof(self._sides)

    def look_up(self, numbers: Sequence[int]) -> None:
        """Ask where characters stand; only then are their sides known."""
        starts = [self._start + 16 * at for at in numbers]
        deque(map(library.loose_box_at, repeat(self._handle), numbers, starts), maxlen=0)

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


class Letterings:
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
