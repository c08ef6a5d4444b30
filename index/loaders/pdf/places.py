"""Where characters stand on the picture of a page."""

import ctypes
from collections.abc import Iterable
from dataclasses import dataclass

import pypdfium2 as pdfium

from index.loaders.pdf import library
from index.loaders.pdf.compose import Run

_WIDEST_GAP = 3.0
"""Times the height of a line: what is farther apart is marked apart, such as cells of a row."""


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle in pixels from the top left of a picture."""

    left: float
    top: float
    right: float
    bottom: float
    upright: bool = False
    """Whether its line runs up or down the picture."""

    def joined(self, other: "Place") -> "Place":
        """The rectangle around both."""
        return Place(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
            self.upright,
        )

    def is_beside(self, other: "Place") -> bool:
        """Whether both are on one line and near each other."""
        if self.upright != other.upright:
            return False
        along, across = (self.left, self.right), (self.top, self.bottom)
        others = (other.left, other.right), (other.top, other.bottom)
        if self.upright:
            along, across, others = across, along, (others[1], others[0])
        height = min(across[1] - across[0], others[1][1] - others[1][0])
        common = min(across[1], others[1][1]) - max(across[0], others[1][0])
        gap = max(others[0][0] - along[1], along[0] - others[0][1])
        return common >= 0.5 * height and gap <= _WIDEST_GAP * height


def merged(places: Iterable[Place]) -> list[Place]:
    """One rectangle for the words that follow each other on a line."""
    found: list[Place] = []
    for place in places:
        if found and found[-1].is_beside(place):
            found[-1] = found[-1].joined(place)
        else:
            found.append(place)
    return found


class PagePicture:
    """The places of a page's characters on its picture."""

    def __init__(
        self, textpage: pdfium.PdfTextPage, page: pdfium.PdfPage, width: int, height: int
    ) -> None:
        self._handle = library.address(textpage.raw)
        self._box = page.get_bbox()
        self._turns = page.get_rotation() // 90
        across, up = self._box[2] - self._box[0], self._box[3] - self._box[1]
        if self._turns % 2:
            across, up = up, across
        self._scale = width / across, height / up

    def place_of(self, run: Run) -> Place:
        """Around all characters of a run."""
        sides = [self._sides(run.first + at) for at in range(run.stop - run.start)]
        left, bottom = (min(side[at] for side in sides) for at in (0, 1))
        right, top = (max(side[at] for side in sides) for at in (2, 3))
        return self._on_picture((left, bottom, right, top), upright=self._is_upright(run.first))

    def _sides(self, at: int) -> tuple[float, float, float, float]:
        """Left, bottom, right, top: as wide as the drawn letter and as high as its line."""
        drawn = (ctypes.c_double * 4)()  # left, right, bottom, top
        start = ctypes.addressof(drawn)
        library.box_at(self._handle, at, *(start + 8 * side for side in range(4)))
        loose = (ctypes.c_float * 4)()  # left, top, right, bottom
        library.loose_box_at(self._handle, at, ctypes.addressof(loose))
        left, right, bottom, top = drawn
        if self._text_turn(at) % 2:
            return min(left, loose[0]), bottom, max(right, loose[2]), top
        return left, min(bottom, loose[3]), right, max(top, loose[1])

    def _text_turn(self, at: int) -> int:
        matrix = (ctypes.c_float * 6)()
        library.matrix_at(self._handle, at, ctypes.addressof(matrix))
        return int(abs(matrix[1]) > abs(matrix[0]))

    def _is_upright(self, at: int) -> bool:
        return bool((self._text_turn(at) + self._turns) % 2)

    def _on_picture(self, sides: tuple[float, float, float, float], *, upright: bool) -> Place:
        """The page is turned clockwise, then measured from its top left."""
        left, bottom, right, top = sides
        edges = self._box
        x, y = (
            ((left - edges[0], right - edges[0]), (edges[3] - top, edges[3] - bottom)),
            ((bottom - edges[1], top - edges[1]), (left - edges[0], right - edges[0])),
            ((edges[2] - right, edges[2] - left), (bottom - edges[1], top - edges[1])),
            ((edges[3] - top, edges[3] - bottom), (edges[2] - right, edges[2] - left)),
        )[self._turns]
        across, down = self._scale
        return Place(x[0] * across, y[0] * down, x[1] * across, y[1] * down, upright)
