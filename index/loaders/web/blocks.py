"""Any tree of elements as blocks of text, with the marks that its tags carry."""

import re
from collections.abc import Callable

from lxml import etree
from lxml.html import HtmlElement

from index.loaders.web.lists import OpenList, open_list
from index.loaders.web.tables import OpenTable, open_table
from index.loaders.web.tree import words_of
from index.loaders.web.writer import Writer
from index.types import MarkKind

_HEADINGS = {f"h{level}": str(level) for level in range(1, 7)}
_BLOCKS = {
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr",
    "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", *_HEADINGS,
}  # fmt: skip
_LISTS = {"ol", "ul", "dir", "dl"}
_POINTS = {"li", "dt", "dd"}
_FLAT = {"caption", "legend", *_HEADINGS}
_BOLD = {"b", "strong", "th"}
_BOLD_STYLE = re.compile(r"font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)", re.IGNORECASE)
_BLOCK_STYLE = re.compile(r"display\s{0,9}:\s{0,9}(?:block|flex|grid|table)", re.IGNORECASE)
# Word's bullets are letters in a font of symbols: "o" shows as a ring.
_SYMBOL_STYLE = re.compile(
    r"font(?:-family)?\s{0,9}:[^;]{0,60}(?:symbol|wingdings|courier new)", re.IGNORECASE
)

MarkOf = Callable[[HtmlElement], tuple[MarkKind, str | None] | None]
"""What an element's own tag says of all that is in it."""
WriteOwn = Callable[[Writer, HtmlElement], bool]
"""Writes an element in a way of its own; False where it has none."""


def write_blocks(
    writer: Writer,
    root: HtmlElement,
    mark_of: MarkOf = lambda _: None,
    write_own: WriteOwn = lambda _writer, _element: False,
) -> None:
    """Write all that is under `root`, in reading order. Nothing recurses: depth is harmless."""
    walk = _Walk(writer, mark_of)
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "end":
            walk.leave()
        elif _is_written(writer, element, write_own):
            walk.pass_by()
            events.skip_subtree()
        else:
            walk.enter(element)
        if event == "end" and element is not root:
            walk.text(element.tail)


def _is_written(writer: Writer, element: HtmlElement, write_own: WriteOwn) -> bool:
    if write_own(writer, element):
        return True
    if writer.at_line_start and _SYMBOL_STYLE.search(element.get("style", "")):
        sign = words_of(element)
        if len(sign) == 1 and not sign.isdigit():
            writer.words("• ")
            return True
    return False


class _Walk:
    """Where the walk stands: what is open, and how each element is left again."""

    def __init__(self, writer: Writer, mark_of: MarkOf) -> None:
        self._writer = writer
        self._mark_of = mark_of
        self._undo: list[list[Callable[[], None]]] = []
        self._lists: list[OpenList] = []
        self._tables: list[OpenTable] = []
        self._bold: list[HtmlElement] = []
        self._pre: list[HtmlElement] = []

    def enter(self, element: HtmlElement) -> None:
        undo: list[Callable[[], None]] = []
        self._undo.append(undo)
        tag, style = element.tag, element.get("style", "")
        if tag == "br":
            self._writer.break_line()
        elif tag in _BLOCKS or _BLOCK_STYLE.search(style):
            self._writer.end_block()
            undo.append(self._writer.end_block)
        if tag in _LISTS:
            self._lists.append(open_list(element, self._lists[-1] if self._lists else None))
            undo.append(lambda: self._drop(self._lists))
        elif tag in _POINTS:
            self._begin_point(element)
            undo.append(self._writer.end_point)
        else:
            self._enter_table(element, undo)
        if tag in _FLAT:
            self._writer.flatten(1)
            undo.append(lambda: self._writer.flatten(-1))
        if tag in _BOLD or _BOLD_STYLE.search(style):
            self._bold.append(element)
            undo.append(lambda: self._drop(self._bold))
        if tag == "pre":
            self._pre.append(element)
            undo.append(lambda: self._drop(self._pre))
        if mark := self._stated(element):
            opened = self._writer.begin(*mark)
            undo.append(lambda: self._writer.finish(opened))
        self.text(element.text)

    def pass_by(self) -> None:
        """Enter an element that was written already: leaving it undoes nothing."""
        self._undo.append([])

    def leave(self) -> None:
        for undo in reversed(self._undo.pop()):
            undo()

    def text(self, text: str | None) -> None:
        if not text:
            return
        if not self._pre:
            self._writer.words(text, bold=bool(self._bold))
            return
        for index, line in enumerate(text.split("\n")):
            if index:
                self._writer.break_line()
            self._writer.words(line, bold=bool(self._bold))

    def _begin_point(self, element: HtmlElement) -> None:
        if not self._lists:  # outside of any list: a browser prints it as a point all the same
            self._writer.begin_point("• ", element)
            return
        around = self._lists[-1]
        mark = around.next_mark(element) if element.tag == "li" else ""
        self._writer.begin_point(mark, around.run)

    def _enter_table(self, element: HtmlElement, undo: list[Callable[[], None]]) -> None:
        if element.tag == "table":
            table = open_table(element)
            self._tables.append(table)
            undo.append(lambda: self._drop(self._tables))
            undo.append(lambda: table.end_row(self._writer))
        elif self._tables:
            innermost = self._tables[-1]
            if element.tag == "tr":
                innermost.begin_row(self._writer)
                undo.append(lambda: innermost.end_row(self._writer))
            elif element.tag in ("td", "th"):
                innermost.begin_cell(self._writer)
                undo.append(lambda: innermost.end_cell(self._writer))

    def _stated(self, element: HtmlElement) -> tuple[MarkKind, str | None] | None:
        if element.tag in _HEADINGS:
            return MarkKind.HEADING, _HEADINGS[element.tag]
        return self._mark_of(element)

    @staticmethod
    def _drop(stack: list[HtmlElement]) -> None:
        stack.pop()
