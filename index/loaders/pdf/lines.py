"""Lines of print: words that stand beside each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.loaders.pdf.characters import Word

_ASCENT, _DESCENT = 0.75, 0.25
"""Of the size. What fonts state of themselves differs too much to compare lines by."""
_SPACE = 0.17
"""Of the size: a gap between words where the file holds no space."""
WIDE_GAP = 1.2
"""Of the size: between the cells of a row, or behind the number of an item."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are read from left to right; points from the top left of the page."""

    page: int
    words: tuple[Word, ...]
    left: float
    right: float
    baseline: float
    size: float

    @property
    def top(self) -> float:
        """Where the tall letters end."""
        return self.baseline - _ASCENT * self.size

    @property
    def bottom(self) -> float:
        """Where the letters that hang down end."""
        return self.baseline + _DESCENT * self.size

    @property
    def text(self) -> str:
        """The words with the spaces between them."""
        return "".join(
            f" {word.text}" if at and is_spaced(self.words[at - 1], word) else word.text
            for at, word in enumerate(self.words)
        )

    @property
    def is_bold(self) -> bool:
        """Whether all of it is."""
        return all(word.bold for word in self.words)

    def parts(self, gap: float = WIDE_GAP) -> list["Line"]:
        """The line cut at its gaps that are wider than `gap` times its size."""
        cuts = [
            at
            for at in range(1, len(self.words))
            if self.words[at].left - self.words[at - 1].right > gap * self.size
        ]
        if not cuts:
            return [self]
        bounds = [0, *cuts, len(self.words)]
        return [line_of(self.page, self.words[start:stop]) for start, stop in pairwise(bounds)]


def is_spaced(before: Word, word: Word) -> bool:
    """Whether a space is read between two words that follow each other in a line."""
    return word.spaced or word.left - before.right > _SPACE * min(before.size, word.size)


def line_of(page: int, words: Sequence[Word]) -> Line:
    """The words as one line; its size and height are those of most of its letters."""
    main = words[0]
    if any(word.size != main.size or word.baseline != main.baseline for word in words):
        letters: dict[tuple[float, float], int] = {}
        for word in words:
            key = (word.size, word.baseline)
            letters[key] = letters.get(key, 0) + len(word.text)
        size, baseline = max(letters, key=lambda key: letters[key])
    else:
        size, baseline = main.size, main.baseline
    right = max(word.right for word in words)
    return Line(page, tuple(words), words[0].left, right, baseline, size)


def lines_of(page: int, words: Iterable[Word], *, slanted: bool = False) -> list[Line]:
    """All lines of words, from the top."""
    pieces = _pieces(page, words)
    return pieces if slanted else merged(pieces)


def _pieces(page: int, words: Iterable[Word]) -> list[Line]:
    """Words that follow each other in the file and on the page."""
    pieces: list[list[Word]] = []
    last: Word | None = None
    for word in words:
        if last and _follows(last, word):
            pieces[-1].append(word)
        else:
            pieces.append([word])
        last = word
    return [line_of(page, piece) for piece in pieces]


def _follows(last: Word, word: Word) -> bool:
    size = min(last.size, word.size)
    return (
        abs(word.baseline - last.baseline) < 0.5 * size
        and word.left >= last.left
        and -0.5 * size < word.left - last.right < WIDE_GAP * size
    )


def merged(pieces: Iterable[Line]) -> list[Line]:
    """Lines of the pieces that stand at one height, whatever their order in the file."""
    rows: list[list[Line]] = []
    tallest: Line | None = None
    for piece in sorted(pieces, key=lambda piece: (piece.baseline, piece.left)):
        if tallest and _beside(tallest, piece):
            rows[-1].append(piece)
            tallest = piece if piece.size > tallest.size else tallest
        else:
            rows.append([piece])
            tallest = piece
    return [_joined(row) for row in rows]


def _beside(line: Line, piece: Line) -> bool:
    common = min(line.bottom, piece.bottom) - max(line.top, piece.top)
    return common >= 0.5 * min(line.size, piece.size)


def _joined(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    words = sorted((word for piece in row for word in piece.words), key=lambda word: word.left)
    return line_of(row[0].page, words)
