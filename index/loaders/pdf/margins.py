"""Running headers and footers, and page numbers: what is on the page but not of the minutes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from index.loaders.pdf.glyphs import SLANTED
from index.loaders.pdf.lines import Line
from index.loaders.pdf.page_labels import MarginLine, printed_labels, states_page

_BAND = 0.14
"""Of the height of a page, at its top and at its bottom."""
_MOST_LINES = 5
"""Of one margin."""
_GAP = 1.45
"""Of the size, between the lines of a margin and those of the text; single spacing is 1.15."""
_LEVEL = 6.0
"""Points within which lines stand at one height."""
_DENSITY = 0.4
"""Of the pages between its first and last: a header may stand on every other page."""
_SHORT_FILE = 5
"""Pages: in a longer file, two lines that are alike are no header yet."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """The lines of a page in one direction, from the top."""

    page: int
    turn: int
    height: float
    lines: tuple[Line, ...]


def without_margins(leaves: Sequence[Leaf]) -> tuple[list[Leaf], dict[int, str]]:
    """The leaves without headers, footers and page numbers, and the printed number of each page."""
    edges = [dict(edge_lines(leaf)) for leaf in leaves]
    shown = [line for edge in edges for line in edge.values()]
    labels = printed_labels(shown)
    numbered = {id(line) for _, line in labels.values()}
    numbered |= {id(line) for line in shown if states_page(line)}
    detached = _detached(leaves, edges, _recurring(shown), numbered)
    kept = [
        Leaf(
            leaf.page,
            leaf.turn,
            leaf.height,
            tuple(line for at, line in enumerate(leaf.lines) if id(edge.get(at)) not in detached),
        )
        for leaf, edge in zip(leaves, edges, strict=True)
    ]
    stated = {page: label for page, (label, line) in labels.items() if id(line) in detached}
    return kept, stated


def edge_lines(leaf: Leaf) -> Iterator[tuple[int, MarginLine]]:
    """The lines that may belong to a margin, by their place among the lines of the leaf."""
    lines = leaf.lines
    if leaf.turn == SLANTED:
        for at, line in enumerate(lines):
            yield at, MarginLine(leaf.page, (leaf.turn, "across"), line.baseline, line.text)
        return
    for at, line in enumerate(lines[:_MOST_LINES]):
        if line.bottom <= _BAND * leaf.height:
            yield at, MarginLine(leaf.page, (leaf.turn, "top"), line.baseline, line.text)
    for at in range(max(0, len(lines) - _MOST_LINES), len(lines)):
        distance = leaf.height - lines[at].baseline
        if lines[at].top >= (1 - _BAND) * leaf.height:
            yield at, MarginLine(leaf.page, (leaf.turn, "bottom"), distance, lines[at].text)


def _recurring(lines: Sequence[MarginLine]) -> set[int]:
    """Those that come back at the same height, whatever numbers are in them."""
    alike: dict[object, list[MarginLine]] = defaultdict(list)
    for line in lines:
        alike[line.edge, line.folded].append(line)
    pages = {line.page for line in lines}
    found: set[int] = set()
    for group in alike.values():
        if not any(map(str.isalpha, group[0].text)):
            continue  # a number that does not run on with the pages may be a figure
        middle = median(line.distance for line in group)
        level = [line for line in group if abs(line.distance - middle) <= _LEVEL]
        stood_on = {line.page for line in level}
        if len(stood_on) < (2 if len(pages) <= _SHORT_FILE else 3):
            continue
        if len(stood_on) >= _DENSITY * (max(stood_on) - min(stood_on) + 1):
            found.update(map(id, level))
    return found


def _detached(
    leaves: Sequence[Leaf],
    edges: Sequence[dict[int, MarginLine]],
    recurring: set[int],
    numbered: set[int],
) -> set[int]:
    """The lines of the margins: outermost, and apart from the text on most of their pages.

    A row of headings that a table repeats on every page stands close to what follows it. What
    shows the number of the page may stand as close.
    """
    running = recurring | numbered
    votes: dict[object, list[bool]] = defaultdict(list)
    voted: list[MarginLine] = []
    for leaf, edge in zip(leaves, edges, strict=True):
        for order in (range(len(leaf.lines)), range(len(leaf.lines) - 1, -1, -1)):
            for line, apart in _judged(leaf, edge, running, order):
                votes[line.edge, line.folded].append(apart or id(line) in numbered)
                voted.append(line)
    return {
        id(line)
        for line in voted
        if 2 * sum(votes[line.edge, line.folded]) >= len(votes[line.edge, line.folded])
    }


def _judged(
    leaf: Leaf, edge: dict[int, MarginLine], running: set[int], order: Iterable[int]
) -> Iterator[tuple[MarginLine, bool]]:
    """The running lines from an edge inwards, and whether a gap lies behind each."""
    block: list[int] = []
    apart = 0
    for at in order:
        if block and _is_apart(leaf.lines[block[-1]], leaf.lines[at], leaf.turn):
            apart = len(block)
        if at not in edge or id(edge[at]) not in running:
            break
        block.append(at)
    else:
        apart = len(block)
    for count, at in enumerate(block):
        yield edge[at], count < apart


def _is_apart(margin_line: Line, line: Line, turn: int) -> bool:
    gap = abs(line.baseline - margin_line.baseline)
    return turn == SLANTED or gap > _GAP * max(line.size, margin_line.size)
