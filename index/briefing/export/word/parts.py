"""The parts of a Word file beside its text: footnotes, properties, and the briefing as JSON."""

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree
from lxml.etree import _Element as Node

from index.briefing.as_json import NAMESPACE, PART, embedded
from index.briefing.export.form import LANGUAGE, Form, Quotation
from index.briefing.export.word.nodes import node, paragraph, run, styled
from resources.loading import briefing_part

_OF_THE_TEMPLATE = (
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
)
_SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
_MODES = "http://schemas.microsoft.com/office/word"
_MOST = 255
"""Characters of a property."""
_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def clean(document: Document) -> None:
    """Leave nothing of the library's template but the frame, and put in our styles."""
    for relationships in (document.part.rels, document.part.package.rels):
        for name in [n for n, one in relationships.items() if one.reltype in _OF_THE_TEMPLATE]:
            del relationships[name]
    styles = document.styles.element
    styles.clear()
    styles.extend(parse_xml(briefing_part("styles.xml").encode()))
    settings = document.settings.element
    settings.replace(settings.find("{*}themeFontLang"), node("themeFontLang", val=LANGUAGE))
    # As Word of today sets it; the template would open in "compatibility mode".
    mode = node("compatSetting", name="compatibilityMode", uri=_MODES, val=15)
    settings.replace(settings.find("{*}compat"), node("compat", mode))
    notes = node("footnotePr", *(node("footnote", id=number) for number in _SEPARATORS))
    settings.find("{*}compat").addprevious(notes)


def describe(document: Document, form: Form) -> None:
    """What lists of files and screen readers show of it."""
    known = document.core_properties
    known.title = _short(form.title)
    known.author = known.last_modified_by = _short(form.author)
    known.subject = _short(form.subject)
    known.language, known.comments, known.keywords = LANGUAGE, "", ""
    written = datetime.fromisoformat(form.stored["minutebook"]["exported_on"])
    known.created = known.modified = written.astimezone(UTC)


def _short(text: str) -> str:
    """What a property can hold."""
    return text if len(text) <= _MOST else f"{text[: _MOST - 1]}…"


def add_footnotes(document: Document, quotes: Iterable[Quotation]) -> None:
    """Number and citation of each, where Word keeps footnotes."""
    marks = (
        node("footnote", paragraph("FootnoteText", node("r", node(kind))), id=number, type=kind)
        for number, kind in _SEPARATORS.items()
    )
    notes = etree.tostring(
        node("footnotes", *marks, *map(_footnote, quotes)),
        xml_declaration=True,
        encoding="UTF-8",
        standalone=True,
    )
    part = _part(document, "/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, notes)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _footnote(quote: Quotation) -> Node:
    number = styled("FootnoteReference", node("footnoteRef"))
    said = run(f" {quote.citation}")
    return node(
        "footnote", paragraph("FootnoteText", number, said, text=quote.citation), id=quote.number
    )


def reference(quote: Quotation) -> Node:
    """The number of a footnote, where the text has it."""
    return styled("FootnoteReference", node("footnoteReference", id=quote.number))


def add_stored(document: Document, form: Form) -> None:
    """The briefing as it can be opened again."""
    stored = f'<briefing xmlns="{NAMESPACE}">{embedded(form.stored)}</briefing>'
    part = _part(document, f"/{PART}", CONTENT_TYPE.XML, stored.encode())
    document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)
    # By this Word knows the part, and keeps it when it saves the file.
    known = (
        f'<ds:datastoreItem xmlns:ds="{_STORE}" ds:itemID="{{{str(uuid.uuid4()).upper()}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    name, kind = "/customXml/itemProps1.xml", CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES
    part.relate_to(_part(document, name, kind, known.encode()), RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)


def add_picture(document: Document, number: int, png: bytes) -> str:
    """A picture; the id by which the text has it."""
    part = _part(document, f"/word/media/quote{number}.png", CONTENT_TYPE.PNG, png)
    return document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _part(document: Document, name: str, kind: str, blob: bytes) -> Part:
    return Part(PackURI(name), kind, blob, document.part.package)
