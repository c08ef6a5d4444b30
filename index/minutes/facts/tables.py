"""Tables as their rows stand in the text: "| cell | cell |"."""

from itertools import pairwise

from index.minutes.facts.flow import Block, Flow
from index.types import Span

_MOST_ROWS = 120


def is_row(flow: Flow, block: Block) -> bool:
    """Whether the block is a row of a table."""
    return flow.text[block.start] == "|"


def cells(flow: Flow, block: Block) -> list[Span]:
    """What stands between the bars of a row."""
    bars = [place for place in range(block.start, block.stop) if flow.text[place] == "|"]
    return [Span(left + 1, right) for left, right in pairwise(bars)]


def rows_below(flow: Flow, index: int) -> list[list[Span]]:
    """The cells of each row that follows the one at `index`."""
    rows = []
    for block in flow.blocks[index + 1 : index + 1 + _MOST_ROWS]:
        if not is_row(flow, block):
            break
        rows.append(cells(flow, block))
    return rows
