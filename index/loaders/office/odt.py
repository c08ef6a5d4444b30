"""OpenDocument texts (ODT, and FODT in one XML): the words as printed, with their numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.office.blocks import Block, Cell, Content, Table
from index.loaders.office.compose import compose
from index.loaders.office.odt_lists import OdtList, OdtLists, figure
from index.loaders.office.odt_runs import is_hidden_paragraph, is_unprinted, note_mark, read_runs
from index.loaders.office.odt_styles import OdtStyles
from index.loaders.office.package import (
    MAX_XML,
    Element,
    Package,
    attribute,
    child,
    local,
    parse_xml,
    protected,
)
from index.loaders.office.paragraphs import paragraph_lines


def load_odt(data: bytes, name: str) -> Extract:
    """The text of an OpenDocument file with its headings. Raises UnreadableFileError."""
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        roots = [_flat_root(data, name)]
    else:
        package = Package(data, name)
        manifest = package.xml("META-INF/manifest.xml")
        if manifest is not None and next(manifest.iter("{*}encryption-data"), None) is not None:
            raise protected(name)
        roots = [package.xml("styles.xml"), package.xml("content.xml")]
    text = child(roots[-1], "body", "text")
    if text is None:
        raise UnreadableFileError(f"{name} is not an OpenDocument text, whatever its name says.")
    styles = OdtStyles(*roots)
    return compose(_Reader(styles).content(text), "odt")


def _flat_root(data: bytes, name: str) -> Element:
    if len(data) > MAX_XML:
        raise UnreadableFileError(f"{name} holds more XML than Minutebook reads from one file.")
    return parse_xml(data, name)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in a list a paragraph stands; its point's mark goes to the first one only."""

    of: OdtList
    style: str | None
    depth: int
    start: int | None = None
    numbered: bool = False


class _Reader:
    """Reads the paragraphs and tables of a file, in order: its numbers are counted on the way."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._lists = OdtLists(styles)

    def content(self, parent: Element) -> Iterator[Content]:
        """The paragraphs and tables within an element."""
        for element in parent:
            yield from self._part(element, None)

    def _part(self, element: Element, place: _Place | None) -> Iterator[Content]:
        name = local(element)
        if is_unprinted(element):
            return
        if name in {"p", "h"}:
            yield from self._paragraph(element, place)
        elif name == "list":
            yield from self._list(element, place)
        elif name == "table":
            yield Table(tuple(self._rows(element)))
        else:  # sections, frames, indexes and what else is put around paragraphs
            for part in element:
                yield from self._part(part, place)

    def _list(self, element: Element, outer: _Place | None) -> Iterator[Content]:
        own_style = attribute(element, "style-name")
        if outer is None:
            outer = _Place(self._lists.begin(element), own_style, 0)
        inner = _Place(outer.of, own_style or outer.style, outer.depth + 1)
        for item in element:
            numbered = local(item) == "list-item"
            start = figure(attribute(item, "start-value"))
            place = replace(inner, start=start, numbered=numbered)
            for part in item:
                yield from self._part(part, place)
                if local(part) in {"p", "h"}:
                    place = replace(place, numbered=False)

    def _paragraph(self, element: Element, place: _Place | None) -> Iterator[Content]:
        if is_hidden_paragraph(element, self._styles):
            return
        level = _heading_level(element)
        marker = self._marker(element, place, level)
        if level is None and self._styles.is_title(attribute(element, "style-name")):
            level = 0
        runs = read_runs(element, self._styles)
        notes = tuple(note for one in runs.notes for note in self._note(one))
        yield from paragraph_lines(runs.words, marker, level, notes)
        for box in runs.boxes:
            yield from self.content(box)

    def _note(self, note: Element) -> Iterator[Block]:
        mark, body = note_mark(note), child(note, "note-body")
        for part in () if body is None else self.content(body):
            if isinstance(part, Block):
                yield Block(part.line, mark, notes=part.notes)
                mark = ""

    def _marker(self, element: Element, place: _Place | None, level: int | None) -> str:
        if attribute(element, "is-list-header") == "true":
            return ""
        if place is None:
            start = figure(attribute(element, "start-value"))
            return "" if level is None else self._lists.heading(level, start)
        if not place.numbered:
            return ""
        return self._lists.marker(place.of, place.style, place.depth, place.start)

    def _rows(self, table: Element) -> Iterator[tuple[Cell, ...]]:
        for element in table:
            if local(element) == "table-row":
                yield tuple(self._cells(element))
            elif local(element) in {"table-header-rows", "table-rows", "table-row-group"}:
                yield from self._rows(element)

    def _cells(self, row: Element) -> Iterator[Cell]:
        covered = 0  # by the cell to the left; other covered cells lie under one above
        for cell in row:
            if local(cell) == "table-cell":
                covered = (figure(attribute(cell, "number-columns-spanned")) or 1) - 1
                yield tuple(self.content(cell))
            elif local(cell) == "covered-table-cell":
                if covered <= 0:
                    yield ()
                covered -= 1


def _heading_level(element: Element) -> int | None:
    if local(element) != "h":
        return None
    return figure(attribute(element, "outline-level")) or 1
