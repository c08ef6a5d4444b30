"""Where the words of one page stand, found on that page alone: its text is known from the archive.

What is a margin and which hyphens are joined depends on all pages of a file; to read them all for
one picture takes seconds. The order of the words depends on their page only. So the page is read by
itself, with as few or as many lines of its margins as leave exactly the words of its known text.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, product

import pypdfium2 as pdfium

from index.loaders.pdf.characters import Word
from index.loaders.pdf.columns import regions
from index.loaders.pdf.compose import Run
from index.loaders.pdf.lines import Line
from index.loaders.pdf.margins import Leaf, edge_lines
from index.loaders.pdf.measures import columns_of, measured
from index.loaders.pdf.paragraphs import Block, blocks
from index.loaders.pdf.reading import leaves_of
from index.types import PageText

_GLUE = str.maketrans("", "", "-| \n")
"""What the text has between the words of a page, and the hyphens that it may lack."""
_MOST_WAYS = 400
"""To take the margins off: on a page there are rarely more than 36."""


class _DiffersError(Exception):
    pass


def runs_alone(
    document: pdfium.PdfDocument, number: int, known: PageText
) -> tuple[Run, ...] | None:
    """The runs of a page; None where its words are not those of the known text, or not in one way."""
    widths, leaves = leaves_of(document, number)
    found: set[tuple[Run, ...]] = set()
    for kept in islice(_ways(leaves, len(known.text.translate(_GLUE))), _MOST_WAYS):
        columns = columns_of(
            [
                (width, region.is_column, region.lines)
                for width, leaf in zip(widths, kept, strict=True)
                for region in regions(leaf.lines)
            ]
        )
        try:
            found.add(_Walk(known, number).over(blocks(columns, measured(columns))))
        except _DiffersError:
            continue
    return found.pop() if len(found) == 1 else None


def _ways(leaves: Sequence[Leaf], letters: int) -> Iterator[tuple[Leaf, ...]]:
    """The leaves without lines at their edges, in all ways that leave so many letters."""
    for kept in product(*map(_cuts, leaves)):
        if sum(_letters(line) for leaf in kept for line in leaf.lines) == letters:
            yield kept


def _cuts(leaf: Leaf) -> Iterator[Leaf]:
    may_go = {at for at, _ in edge_lines(leaf)}
    lines = leaf.lines
    top = next((at for at in range(len(lines)) if at not in may_go), len(lines))
    bottom = next((at for at in range(len(lines)) if len(lines) - 1 - at not in may_go), len(lines))
    for first in range(top + 1):
        for last in range(min(bottom, len(lines) - first) + 1):
            yield replace(leaf, lines=lines[first : len(lines) - last])


def _letters(line: Line) -> int:
    return sum(len(word.text.translate(_GLUE)) for word in line.words)


class _Walk:
    """Goes over the known text and over the words of the page at once."""

    def __init__(self, known: PageText, number: int) -> None:
        self._known, self._number = known, number
        self._at = 0
        self._runs: list[Run] = []

    def over(self, page: Iterable[Block]) -> tuple[Run, ...]:
        """The runs. Raises _DiffersError where the text has other words than the page."""
        for block in page:
            if block.is_row:
                self._bar()
            for cell in block.cells:
                for line in cell:
                    self._line(line)
                if block.is_row:
                    self._bar()
        # A row that follows on the next page is opened on this one.
        if self._known.text[self._at :].strip(" \n|"):
            raise _DiffersError
        return tuple(self._runs)

    def _line(self, line: Line) -> None:
        for word in line.words[:-1]:
            self._word(word, word.text)
        last = line.words[-1]
        whole = self._has(last.text) or not last.text.endswith("-")
        self._word(last, last.text if whole else last.text[:-1])

    def _word(self, word: Word, text: str) -> None:
        if not (text and self._has(text)):
            raise _DiffersError
        start = self._known.start + self._at
        self._runs.append(Run(start, start + len(text), self._number, word.first))
        self._at += len(text)

    def _bar(self) -> None:
        """Between cells; the row that a page begins with was opened on the page before."""
        if self._has("|"):
            self._at += 1
        elif self._runs:
            raise _DiffersError

    def _has(self, text: str) -> bool:
        while self._known.text[self._at : self._at + 1] in {" ", "\n"}:
            self._at += 1
        return self._known.text.startswith(text, self._at)
