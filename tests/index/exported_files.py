"""What a reader sees in an exported briefing, and all that is in its file."""

import csv
import io
import json
import re
import zipfile
from ctypes import cast, create_string_buffer
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import docx
import pypdfium2 as pdfium
from lxml import etree
from markdown_it import MarkdownIt
from pypdfium2 import raw

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeezed(text: str) -> str:
    """Without what typesetting adds: blanks, and places where a word may be broken."""
    return re.sub(r"[\s\u200b\ufeff]+", "", text)


class Html(HTMLParser):
    """The text that HTML shows, and its elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.stored = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        last = self.elements[-1][0] if self.elements else ""
        if last == "script":
            self.stored += data.strip()
        elif last not in {"style", "title"}:
            self.text += data


class Word:
    """A Word file, opened by python-docx."""

    def __init__(self, data: bytes) -> None:
        self.document = docx.Document(io.BytesIO(data))
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}

    @property
    def text(self) -> str:
        section = self.document.sections[0]
        ends = [_words(section.header._element), _words(section.footer._element)]
        return "\n".join((_words(self.document.element.body), *self.footnotes.values(), *ends))

    @property
    def footnotes(self) -> dict[int, str]:
        notes = etree.fromstring(self.parts["word/footnotes.xml"])
        return {
            int(note.get(f"{_W}id")): _words(note).strip()
            for note in notes
            if note.get(f"{_W}type") is None
        }

    @property
    def references(self) -> list[int]:
        found = self.document.element.body.iter(f"{_W}footnoteReference")
        return [int(one.get(f"{_W}id")) for one in found]

    @property
    def stored(self) -> Any:
        (root,) = [etree.fromstring(self.parts["customXml/item1.xml"])]
        assert root.tag == "{urn:minutebook:briefing:1}briefing"
        return json.loads(root.text)


def _words(element: Any) -> str:
    paragraphs = element.iter(f"{_W}p")
    return "\n".join("".join(t.text or "" for t in one.iter(f"{_W}t")) for one in paragraphs)


class Pdf:
    """A PDF, opened by PDFium."""

    def __init__(self, data: bytes) -> None:
        document = pdfium.PdfDocument(data)
        raw_document = document.raw
        self.pages = [page.get_textpage().get_text_bounded() for page in document]
        self.title = document.get_metadata_value("Title")
        self.author = document.get_metadata_value("Author")
        self.is_tagged = bool(raw.FPDFCatalog_IsTagged(raw_document))
        self.language = _wide(raw.FPDFCatalog_GetLanguage, raw_document)
        self.roles = [role for page in document for role in _roles(page)]
        (attached,) = [
            document.get_attachment(number) for number in range(document.count_attachments())
        ]
        self.attached = (attached.get_name(), bytes(attached.get_data()))
        document.close()

    @property
    def text(self) -> str:
        return "\n".join(self.pages)

    @property
    def stored(self) -> Any:
        return json.loads(self.attached[1])


def _wide(read: Any, *arguments: Any) -> str:
    """What PDFium gives as UTF-16."""
    size = read(*arguments, None, 0)
    buffer = create_string_buffer(size)
    read(*arguments, cast(buffer, read.argtypes[-2]), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le")


def _roles(page: pdfium.PdfPage) -> list[tuple[str, str]]:
    """The roles of the elements on a page, with the words that stand for pictures."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    count = raw.FPDF_StructTree_CountChildren(tree)
    found: list[tuple[str, str]] = []
    waiting = [raw.FPDF_StructTree_GetChildAtIndex(tree, place) for place in range(count)]
    while waiting:
        element = waiting.pop(0)
        if not element:
            continue
        role = _wide(raw.FPDF_StructElement_GetType, element)
        found.append((role, _wide(raw.FPDF_StructElement_GetAltText, element)))
        children = raw.FPDF_StructElement_CountChildren(element)
        waiting += [raw.FPDF_StructElement_GetChildAtIndex(element, n) for n in range(children)]
    raw.FPDF_StructTree_Close(tree)
    return found


def markdown(text: str) -> Html:
    """What a renderer of CommonMark with tables makes of it."""
    return Html(MarkdownIt("commonmark").enable("table").render(text))


def word_of(path: Path) -> Word:
    return Word(path.read_bytes())


def pdf_of(path: Path) -> Pdf:
    return Pdf(path.read_bytes())


def html_of(path: Path) -> Html:
    return Html(path.read_text("utf-8"))


def markdown_of(path: Path) -> Html:
    return markdown(path.read_text("utf-8"))


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def seen(path: Path) -> str:
    """All text that a reader of the file can come to see."""
    match path.suffix:
        case ".docx":
            return word_of(path).text
        case ".pdf":
            return pdf_of(path).text
        case ".html":
            return html_of(path).text
        case ".md":
            return markdown_of(path).text
        case ".csv":
            return "\n".join(cell for row in rows_of(path) for cell in row.values())
        case _:
            return json.dumps(json.loads(path.read_bytes()), ensure_ascii=False)


def held(path: Path) -> str:
    """All that is in the file, seen or not."""
    match path.suffix:
        case ".docx":
            return "\n".join(part.decode("latin-1") for part in word_of(path).parts.values())
        case ".pdf":
            pdf = pdf_of(path)
            return f"{pdf.text}\n{pdf.attached[1].decode()}\n{pdf.title}\n{pdf.roles}"
        case _:
            return path.read_text("utf-8")
