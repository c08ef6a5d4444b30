"""Word's DOCX (and DOCM, DOTX): the words as printed, with the numbers that Word counts itself.

Macros are never looked at. Headers, footers and comments are other parts of the file, not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.office.blocks import Block, Cell, Content, Table
from index.loaders.office.compose import compose
from index.loaders.office.docx_numbering import Marker, Numbering
from index.loaders.office.docx_runs import NoteReference, RunReader, printed
from index.loaders.office.docx_styles import Styles, outline_level, switched
from index.loaders.office.numbers import roman
from index.loaders.office.package import Element, Package, attribute, child, local
from index.loaders.office.paragraphs import Words, paragraph_lines


def load_docx(data: bytes, name: str) -> Extract:
    """The text of a Word file with its headings. Raises UnreadableFileError."""
    if re.split(r"[/\\]", name)[-1].startswith("~$"):
        raise UnreadableFileError(f"{name} is no document but Word's note that one is open.")
    package = Package(data, name)
    main = package.related("").get("officeDocument", "word/document.xml")
    root = package.xml(main)
    body = child(root, "body")
    if body is None:
        raise UnreadableFileError(f"{name} is not a Word file, whatever its name says.")
    parts = package.related(main)
    styles = Styles(_part(package, parts, "styles"))
    reader = _Reader(
        styles,
        Numbering(_part(package, parts, "numbering"), styles),
        {kind: _notes(_part(package, parts, f"{kind}s"), kind) for kind in ("footnote", "endnote")},
    )
    inserted = next(body.iter("{*}altChunk"), None) is not None
    problems = (f"{name} holds another file within it that is not read.",) if inserted else ()
    return compose(reader.content(body), "docx", problems)


def _part(package: Package, parts: dict[str, str], kind: str) -> Element | None:
    return package.xml(parts[kind]) if kind in parts else None


def _notes(root: Element | None, kind: str) -> dict[str, Element]:
    notes = () if root is None else root.iter(f"{{*}}{kind}")
    return {attribute(note, "id") or "": note for note in notes}


@dataclass(frozen=True, slots=True)
class _Unended:
    """What stands before a paragraph's end; where that is deleted or hidden the next runs on."""

    pieces: list[Words | NoteReference] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    marker: Marker | None = None


class _Reader:
    """Reads the paragraphs and tables of a file, in order: its numbers are counted on the way."""

    def __init__(
        self, styles: Styles, numbering: Numbering, notes: dict[str, dict[str, Element]]
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._counted = {"footnote": 0, "endnote": 0}
        self._runs = RunReader(styles)

    def content(self, parent: Element) -> Iterator[Content]:
        """The paragraphs and tables within an element."""
        unended = _Unended()
        for element in _flat(parent, {"p", "tbl"}):
            if local(element) == "tbl":
                yield self._table(element)
                continue
            style = self._styles.of_paragraph(child(element, "pPr"))
            if self._styles.is_contents(style):
                continue
            unended = self._run_on(unended, element, style)
            if not _has_no_end(element):
                yield from self._lines(unended, self._level(element, style))
                unended = _Unended()
        yield from self._lines(unended, level=None)

    def _run_on(self, before: _Unended, paragraph: Element, style: str | None) -> _Unended:
        runs = self._runs.read(paragraph, style)
        # A paragraph whose end was deleted takes on the number of the one it runs into.
        deleted = _mark(paragraph, "del") or _mark(paragraph, "moveFrom")
        marker = None if deleted else self._numbering.marker(child(paragraph, "pPr"), style)
        return _Unended(
            before.pieces + runs.pieces, before.boxes + runs.boxes, before.marker or marker
        )

    def _level(self, paragraph: Element, style: str | None) -> int | None:
        properties = child(paragraph, "pPr")
        if child(properties, "outlineLvl") is not None:
            return outline_level(properties)
        return self._styles.heading_level(style)

    def _lines(self, read: _Unended, level: int | None) -> Iterator[Content]:
        words: list[Words] = []
        notes: list[Block] = []
        for piece in read.pieces:
            if isinstance(piece, Words):
                words.append(piece)
            else:
                mark = self._note_mark(piece)
                words.append(Words(mark, bool(words) and words[-1].bold))
                notes += self._note(piece, mark)
        marker = read.marker
        if marker and marker.glued:
            words = [Words(marker.text, bool(words) and words[0].bold), *words]
            marker = None
        yield from paragraph_lines(words, marker.text if marker else "", level, tuple(notes))
        for box in read.boxes:
            yield from self.content(box)

    def _note_mark(self, reference: NoteReference) -> str:
        if reference.own_mark or reference.id not in self._notes[reference.kind]:
            return ""
        self._counted[reference.kind] += 1
        number = self._counted[reference.kind]
        return f"[{number if reference.kind == 'footnote' else roman(number)}]"

    def _note(self, reference: NoteReference, mark: str) -> Iterator[Block]:
        # A note is read where it is first referred to; it cannot refer to itself for ever.
        note = self._notes[reference.kind].pop(reference.id, None)
        for part in () if note is None else self.content(note):
            if isinstance(part, Block):
                yield Block(part.line, mark, notes=part.notes)
                mark = ""

    def _table(self, table: Element) -> Table:
        rows = (
            tuple(self._cells(row))
            for row in _flat(table, {"tr"})
            if child(row, "trPr", "del") is None and not switched(child(row, "trPr"), "hidden")
        )
        return Table(tuple(rows))

    def _cells(self, row: Element) -> Iterator[Cell]:
        for cell in _flat(row, {"tc"}):
            if child(cell, "tcPr", "cellDel") is None:
                yield tuple(self.content(cell))


def _flat(parent: Element, names: set[str]) -> Iterator[Element]:
    """The elements of these names, whatever controls or revisions are put around them."""
    for element in printed(parent):
        if local(element) in names:
            yield element
        elif local(element) != "p":
            yield from _flat(element, names)


def _mark(paragraph: Element, name: str) -> bool:
    """Whether the sign at the paragraph's end is deleted, moved away or hidden."""
    return child(paragraph, "pPr", "rPr", name) is not None


def _has_no_end(paragraph: Element) -> bool:
    hidden = switched(child(paragraph, "pPr", "rPr"), "vanish")
    return bool(hidden) or _mark(paragraph, "del") or _mark(paragraph, "moveFrom")
