"""The text of a Word file, from the form."""

import io
from collections.abc import Iterator
from itertools import count

import docx
from docx.document import Document
from docx.oxml.shape import CT_Inline
from docx.section import _Footer, _Header
from docx.shared import Length, Mm
from lxml.etree import _Element as Node

from index.briefing.as_json import bookmark
from index.briefing.export.appendices import Appendix, appendices
from index.briefing.export.form import (
    Absence,
    Block,
    Form,
    Picture,
    Quotation,
    Section,
    Words,
)
from index.briefing.export.word import parts
from index.briefing.export.word.nodes import (
    bookmark_ends,
    field,
    node,
    paragraph,
    run,
    said,
)
from index.briefing.export.word.tables import table
from index.certificate_words import MARKING
from index.markup import parts as paragraphs_of

_PAGE, _MARGIN = (Mm(210), Mm(297)), Mm(20)
_TEXT = _PAGE[0] - 2 * _MARGIN


def as_docx(form: Form) -> bytes:
    """The whole file."""
    document = docx.Document()
    parts.clean(document)
    parts.describe(document, form)
    _set_pages(document, form)
    end = document.element.body.sectPr
    for one in _body(document, form):
        end.addprevious(one)
    parts.add_footnotes(document, form.quotations)
    parts.add_stored(document, form)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _set_pages(document: Document, form: Form) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    section.header_distance = section.footer_distance = Mm(10)
    page = (run("Page "), field("PAGE"), run(" of "), field("NUMPAGES"))
    marking = (run(form.marking, "Marking"), run("\t")) if form.marking else ()
    if form.marking:
        _fill(section.header, "Header", run(form.marking, "Marking"))
    _fill(section.footer, "Footer", *(marking or (run("\t"),)), *page)


def _fill(place: _Header | _Footer, style: str, *content: Node) -> None:
    place.is_linked_to_previous = False
    empty = place.paragraphs[0]._p  # noqa: SLF001 - it has no other name
    empty.getparent().replace(empty, paragraph(style, *content))


def _body(document: Document, form: Form) -> Iterator[Node]:
    yield said("Title", form.title)
    for name, fact in form.facts:
        yield paragraph("Detail", run(name, "Strong"), run(f"\t{fact}"), text=fact)
    if form.left_out:
        yield said("Quiet", form.left_out)
    pictures = count(1)
    for block in form.blocks:
        yield from _block(document, block, pictures)
    for appendix in appendices(form):
        yield from _appendix(appendix)


def _block(document: Document, block: Block, pictures: Iterator[int]) -> Iterator[Node]:
    match block:
        case Section(text):
            yield said("Heading1", text)
        case Words(paragraphs):
            yield from (said("Normal", one) for one in paragraphs)
        case Absence():
            yield said("Question", block.question)
            yield said("Normal", block.finding)
            yield said("Quiet", block.searched)
        case Quotation():
            quote = [*_quotation(block)]
            quote.extend(
                _picture(document, picture, block.text, next(pictures))
                for picture in block.pictures
            )
            yield from quote if block.number % 2 else map(_set_off, quote)


def _quotation(quote: Quotation) -> Iterator[Node]:
    """Its paragraphs, between the ends of a bookmark; the footnote's number is not in it."""
    made = [said("Quote", one) for one in paragraphs_of(quote.text.strip())]
    start, end = bookmark_ends(bookmark(quote.entry_id), quote.number)
    made[0].insert(1, start)
    made[-1].extend((end, parts.reference(quote)))
    if quote.exempt:
        made[-1].append(run(f" {MARKING}", "Marking"))
    yield from made


def _set_off(paragraph: Node) -> Node:
    """Word joins the lines beside paragraphs that are alike: a hair's breadth keeps quotes apart."""
    paragraph[0].append(node("ind", left=342, right=170))
    return paragraph


def _picture(document: Document, picture: Picture, words: str, number: int) -> Node:
    across = Length(int(_TEXT * picture.share))
    down = Length(int(across * picture.height / picture.width))
    known_by = parts.add_picture(document, number, picture.png)
    inline = CT_Inline.new_pic_inline(number, known_by, f"quote{number}.png", across, down)
    inline.docPr.set("descr", " ".join(words.split()))
    return paragraph("Quote", node("r", node("drawing", inline)))


def _appendix(appendix: Appendix) -> Iterator[Node]:
    yield said("Heading1", appendix.heading)
    for one in appendix.paragraphs:
        yield said("Normal", one)
    if appendix.table:
        yield table(appendix.table, appendix.heading, Length(_TEXT).twips)
