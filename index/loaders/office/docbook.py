"""The DocBook XML that antiword makes of an old Word file."""

import re
from collections.abc import Iterator

from index.loaders.office.blocks import Block, Content, Table
from index.loaders.office.package import Element, child, local
from index.loaders.office.paragraphs import Words, paragraph_lines
from index.loaders.office.words import settled

_LISTS = {"orderedlist", "itemizedlist"}
_HEADED = {"chapter": 1, "sect1": 2, "sect2": 3, "sect3": 4, "sect4": 5, "sect5": 6}
_UNPRINTED = {"bookinfo", "title", "beginpage"}
_NUMBERED = re.compile(r"\s*(?P<number>\(?\w[\w.]{0,11}[.)])\s+(?P<words>\S.*)")
_TOLD_APART = 40
"""Characters by which the same point is known in both forms."""


class PrintedNumbers:
    """The numbers of lists as antiword's text form prints them, one point a line."""

    def __init__(self, text: str) -> None:
        matches = map(_NUMBERED.match, text.splitlines())
        self._points = [(m["number"], settled(m["words"])) for m in matches if m]
        self._at = 0

    def before(self, words: str) -> str:
        """The number of the next point with these words; "" where none is printed."""
        opening = words[:_TOLD_APART]
        for place in range(self._at, len(self._points)):
            number, point = self._points[place]
            if opening and point.startswith(opening):
                self._at = place + 1
                return number
        return ""


class DocBookReader:
    """Reads paragraphs and tables. `numbers`: what the text form of the same file prints.

    The XML does not hold the numbers of lists; the text form has no headings and no cells.
    """

    def __init__(self, numbers: PrintedNumbers) -> None:
        self._numbers = numbers
        self._notes = 0

    def content(self, parent: Element) -> Iterator[Content]:
        """The paragraphs and tables within a chapter, a section or the whole book."""
        for element in parent:
            name = local(element)
            if name in _UNPRINTED:
                continue
            if name in _HEADED:
                title = child(element, "title")
                if title is not None:
                    yield from self._text(title, level=_HEADED[name])
                yield from self.content(element)
            elif name in _LISTS:
                yield from self._list(element)
            elif name == "informaltable":
                yield self._table(element)
            elif name == "para":
                yield from self._paragraph(element)
            elif name:
                yield from self.content(element)

    def _paragraph(self, element: Element, marker: str = "") -> Iterator[Content]:
        if any(local(part) in {*_LISTS, "informaltable"} for part in element):
            yield from self.content(element)
        else:
            yield from self._text(element, marker)

    def _list(self, element: Element) -> Iterator[Content]:
        for item in element:
            marker = "•"
            if local(element) == "orderedlist":
                marker = self._numbers.before(settled("".join(item.itertext())))
            for part in item:
                if local(part) == "para":
                    yield from self._paragraph(part, marker)
                    marker = ""
                elif local(part):
                    yield from self.content([part])

    def _table(self, table: Element) -> Table:
        return Table(
            tuple(
                tuple(tuple(self._cell(entry)) for entry in row if local(entry) == "entry")
                for row in table.iter("row")
            )
        )

    def _cell(self, entry: Element) -> Iterator[Content]:
        if any(local(part) in {"para", "informaltable", *_LISTS} for part in entry):
            yield from self.content(entry)
        else:
            yield from self._text(entry)

    def _text(
        self, element: Element, marker: str = "", level: int | None = None
    ) -> Iterator[Block]:
        words: list[Words] = []
        notes: list[Block] = []
        self._words(element, words, notes, bold=False)
        yield from paragraph_lines(words, marker, level, tuple(notes))

    def _words(
        self, parent: Element, words: list[Words], notes: list[Block], *, bold: bool
    ) -> None:
        words.append(Words(parent.text or "", bold))
        for part in parent:
            if local(part) == "footnote":
                self._notes += 1
                mark = f"[{self._notes}]"
                words.append(Words(mark, bold))
                notes.append(Block(settled("".join(part.itertext())), mark))
            elif local(part) not in _UNPRINTED:
                self._words(part, words, notes, bold=bold or part.get("role") == "bold")
            words.append(Words(part.tail or "", bold))
