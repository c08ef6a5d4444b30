"""Files of word processors for tests, put together from their XML, with invented words."""

import io
import zipfile
from collections.abc import Mapping

from index.loaders.extract import Extract
from index.types import MarkKind

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_ODF_NAMES = (
    " ".join(
        f'xmlns:{short}="{_ODF}{long}:1.0"'
        for short, long in {
            "office": "office",
            "text": "text",
            "table": "table",
            "style": "style",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "svg": "svg-compatible",
        }.items()
    )
    + ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
)


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file of these members, packed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            # OpenDocument is known by this member, which is first and not packed.
            packing = zipfile.ZIP_STORED if name == "mimetype" else None
            archive.writestr(name, content, packing)
    return stream.getvalue()


def docx(body: str, **parts: str) -> bytes:
    """A Word file of a body; `parts` are what stands in styles, numbering, footnotes, endnotes."""
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{_KINDS}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    members = {
        "[Content_Types].xml": '<Types xmlns="content-types"/>',
        "_rels/.rels": _relations(
            f'<Relationship Id="r" Type="{_KINDS}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/_rels/document.xml.rels": _relations(relations),
        "word/document.xml": _word("document", f"<w:body>{body}</w:body>"),
        **{f"word/{kind}.xml": _word(kind, content) for kind, content in parts.items()},
    }
    return zipped(members)


def _relations(content: str) -> str:
    return f'<Relationships xmlns="relationships">{content}</Relationships>'


def _word(name: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {_NAMES}>{content}</w:{name}>'


def run(words: str, properties: str = "") -> str:
    """A run of a Word file; a line feed becomes a line break."""
    text = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in words.split("\n"))
    return f"<w:r><w:rPr>{properties}</w:rPr>{text}</w:r>"


def p(content: str, properties: str = "") -> str:
    """A paragraph of a Word file, from words or from runs."""
    runs = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def point(words: str, number: int = 1, level: int = 0) -> str:
    """A paragraph that Word numbers."""
    return p(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def cell(*blocks: str, properties: str = "") -> str:
    """A cell of a Word file, from words or from whole blocks."""
    content = "".join(block if block.startswith("<w:") else p(block) for block in blocks)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content or p('')}</w:tc>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of a Word file; a cell is words, or made by `cell`."""
    return f"<w:tbl>{''.join(map(row, rows))}</w:tbl>"


def row(cells: tuple[str, ...], properties: str = "") -> str:
    """A row of a Word file."""
    made = "".join(one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{made}</w:tr>"


def level(place: int, form: str, text: str, more: str = "") -> str:
    """A level of a list of a Word file, from 0."""
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lists(
    *levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
) -> str:
    """What stands in numbering: one list of these levels."""
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


def odt(text: str, automatic: str = "", styles: str = "") -> bytes:
    """An OpenDocument text of a body and its styles."""
    content = (
        f"<office:document-content {_ODF_NAMES}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{text}</office:text></office:body>"
        "</office:document-content>"
    )
    named = (
        f"<office:document-styles {_ODF_NAMES}><office:styles>{styles}</office:styles>"
        "</office:document-styles>"
    )
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content,
        "styles.xml": named,
    }
    return zipped(members)


def flat_odt(text: str) -> bytes:
    """The same in one XML file."""
    body = f"<office:body><office:text>{text}</office:text></office:body>"
    return f"<office:document {_ODF_NAMES}>{body}</office:document>".encode()


def headings(extract: Extract) -> list[tuple[str, str | None]]:
    """The words of the headings and their levels."""
    return [
        (mark.span.of(extract.text), mark.value)
        for mark in extract.marks
        if mark.kind is MarkKind.HEADING
    ]
