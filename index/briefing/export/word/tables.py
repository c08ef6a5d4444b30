"""Tables of a Word file: a header row that repeats, and a name for who cannot see them."""

from collections.abc import Iterable, Sequence

from lxml.etree import _Element as Node

from index.briefing.export.appendices import Kind, Table
from index.briefing.export.word.nodes import node, said

_SHARES = {Kind.TEXT: 3, Kind.NUMBER: 1, Kind.HASH: 5}
"""Of the width."""


def table(content: Table, name: str, width: int) -> Node:
    """The table, so many twentieths of a point wide."""
    widths = _widths(content.kinds, width)
    properties = node(
        "tblPr",
        node("tblStyle", val="TableGrid"),
        node("tblW", w=width, type="dxa"),
        node("tblLayout", type="fixed"),
        node("tblLook", val="0020", firstRow=1, lastRow=0, firstColumn=0, noHBand=1, noVBand=1),
        node("tblCaption", val=name),
    )
    grid = node("tblGrid", *(node("gridCol", w=one) for one in widths))
    head = _row(content.heads, [Kind.TEXT] * len(widths), widths, node("tblHeader"))
    rows = (_row(row, content.kinds, widths) for row in content.rows)
    return node("tbl", properties, grid, head, *rows)


def _widths(kinds: Sequence[Kind], width: int) -> list[int]:
    shares = [_SHARES[kind] for kind in kinds]
    return [width * share // sum(shares) for share in shares]


def _row(cells: Iterable[str], kinds: Iterable[Kind], widths: Iterable[int], *more: Node) -> Node:
    made = (_cell(*one) for one in zip(cells, kinds, widths, strict=True))
    return node("tr", node("trPr", node("cantSplit"), *more), *made)


def _cell(text: str, kind: Kind, width: int) -> Node:
    style = "TableHash" if kind is Kind.HASH else "TableText"
    return node("tc", node("tcPr", node("tcW", w=width, type="dxa")), said(style, text))
