"""From blocks to the text, and back from the text to the characters of a page."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from index.loaders.pdf.hyphens import Hyphens
from index.loaders.pdf.lines import Line, is_spaced
from index.loaders.pdf.paragraphs import Block
from index.types import Mark, MarkKind, Page, Span

_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that follow each other in the text and on their page."""

    start: int
    stop: int
    page: int
    first: int
    """The number of the first of them on the page."""


@dataclass(frozen=True, slots=True)
class Composition:
    """A text, its headings, and where on which page its characters stand."""

    text: str
    marks: tuple[Mark, ...]
    runs: tuple[Run, ...]

    def page_starts(self) -> dict[int, int]:
        """Where the text of each page that has any begins."""
        starts: dict[int, int] = {}
        for run in self.runs:
            starts.setdefault(run.page, run.start)
        return starts

    def runs_in(self, span: Span) -> Iterator[Run]:
        """What stands under a span, cut to it."""
        at = bisect_right(self.runs, span.start, key=lambda run: run.stop)
        while at < len(self.runs) and self.runs[at].start < span.stop:
            run = self.runs[at]
            start, stop = max(run.start, span.start), min(run.stop, span.stop)
            yield Run(start, stop, run.page, run.first + start - run.start)
            at += 1


class _Writer:
    def __init__(self, hyphens: Hyphens) -> None:
        self._hyphens = hyphens
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self.at = 0

    def write(self, text: str) -> None:
        self._parts.append(text)
        self.at += len(text)

    def write_lines(self, lines: Sequence[Line]) -> None:
        """Lines as one."""
        for number, line in enumerate(lines):
            following = lines[number + 1] if number + 1 < len(lines) else None
            self._write_line(line, following)

    def _write_line(self, line: Line, following: Line | None) -> None:
        for at, word in enumerate(line.words):
            if at and is_spaced(line.words[at - 1], word):
                self.write(" ")
            text = word.text
            joint: str | None = " "
            if at + 1 == len(line.words) and following:
                joint = self._hyphens.joint(text, following.words[0].text)
                text = text[:-1] if joint == "" else text
            self._runs.append(Run(self.at, self.at + len(text), line.page, word.first))
            self.write(text)
        if following and joint is None:
            self.write(" ")

    def composition(self, marks: Iterable[Mark]) -> Composition:
        if self._parts:
            self.write("\n")
        return Composition("".join(self._parts), tuple(marks), tuple(self._runs))


def compose(blocks: Sequence[Block]) -> Composition:
    """One line of text for each block."""
    lines = (line for block in blocks for cell in block.cells for line in cell)
    writer = _Writer(Hyphens(line.text for line in lines))
    marks: list[Mark] = []
    last: Block | None = None
    for block in blocks:
        if last:
            writer.write("\n" if _is_tight(last, block) else "\n\n")
        start = writer.at
        if block.is_row:
            _write_row(writer, block)
        else:
            writer.write_lines(block.cells[0])
        if block.is_heading and writer.at - start <= _LONGEST_HEADING:
            marks.append(Mark(MarkKind.HEADING, Span(start, writer.at)))
        last = block
    return writer.composition(marks)


def _write_row(writer: _Writer, block: Block) -> None:
    writer.write("|")
    for cell in block.cells:
        if cell:
            writer.write(" ")
            writer.write_lines(cell)
        writer.write(" |")


def _is_tight(last: Block, block: Block) -> bool:
    """Rows of a table, and points of a list, stand together."""
    return (last.is_row and block.is_row) or (last.is_bullet and block.is_bullet)


def page_spans(
    composition: Composition, numbers: Sequence[int], labels: Mapping[int, str], scanned: set[int]
) -> tuple[Page, ...]:
    """The pages in order; one without text has an empty span where its text would stand."""
    starts = composition.page_starts()
    pages: list[Page] = []
    stop = len(composition.text)
    for number in reversed(numbers):
        is_first = number == numbers[0]
        start = 0 if is_first else min(starts.get(number, stop), stop)
        pages.append(Page(Span(start, stop), number, labels.get(number), number in scanned))
        stop = start
    return tuple(reversed(pages))
