"""OpenDocument texts (.odt), good and hostile."""

from collections.abc import Iterable, Iterator

from tests.faults.hostile.packing import Packed, blown, dense, member, stored, zipped
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LINES, LOCAL_FILE

MIME_TYPE = "application/vnd.oasis.opendocument.text"
_PREFIXES = ("office", "text", "table", "style", "draw", "meta", "script")
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"' for prefix in _PREFIXES
)
_LINKS = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
_ROOT = f'{_NAMESPACES} {_LINKS} office:version="1.3"'
_HEAD = f"<office:document-content {_ROOT}>"
_BEFORE = "<office:body><office:text>"
_AFTER = "</office:text></office:body></office:document-content>"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def paragraphs(lines: Iterable[str]) -> str:
    return "".join(f"<text:p>{line}</text:p>" for line in lines)


def content(inside: str, doctype: str = "", styles: str = "") -> bytes:
    """content.xml with these blocks."""
    return f"{_DECLARATION}{doctype}{_HEAD}{styles}{_BEFORE}{inside}{_AFTER}".encode()


def open_document(inside: str, doctype: str = "", styles: str = "") -> bytes:
    return document_of(content(inside, doctype, styles))


def document_of(content: bytes | Packed, manifest: str = "", mime_type: str = MIME_TYPE) -> bytes:
    """An archive around content.xml."""
    listed = (
        f'{_DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
        f'manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{MIME_TYPE}"/><manifest:file-entry '
        f'manifest:full-path="content.xml" manifest:media-type="text/xml">{manifest}'
        "</manifest:file-entry></manifest:manifest>"
    )
    return zipped(
        (
            stored("mimetype", mime_type.encode()),
            member("content.xml", content),
            member("META-INF/manifest.xml", listed.encode()),
        )
    )


def recipes() -> Iterator[Recipe]:
    words = paragraphs(LINES)
    yield from _repeated(words)
    yield from _deep(words)
    yield from _elsewhere(words)
    yield from _broken(words)
    yield from _bombs()


def _repeated(words: str) -> Iterator[Recipe]:
    cell = "<table:table-cell{}><text:p>Berth</text:p></table:table-cell>"
    row = "<table:table-row{}>{}</table:table-row>"
    table = "<table:table>{}</table:table>"
    columns = ' table:number-columns-repeated="1000000000"'
    rows = ' table:number-rows-repeated="1000000000"'
    wide = table.format(row.format("", cell.format(columns)))
    yield Recipe("cells repeated 1e9 times.odt", open_document(words + wide))
    tall = table.format(row.format(rows, cell.format("")))
    yield Recipe("rows repeated 1e9 times.odt", open_document(words + tall))
    both = table.format(row.format(rows, cell.format(columns)))
    yield Recipe("rows and cells repeated.odt", open_document(words + both))
    modest = ' table:number-{}-repeated="3000"'
    square = row.format(modest.format("rows"), cell.format(modest.format("columns")))
    yield Recipe("3000 rows of 3000 cells.odt", open_document(words + table.format(square)))
    spans = cell.format(' table:number-columns-spanned="999999999" table:number-rows-spanned="-3"')
    spanned = table.format(row.format("", spans))
    yield Recipe("cell spanning 1e9.odt", open_document(words + spanned), "read")
    for count in ("999999999", "-5", "many", "9" * 5000, "1e9", "٣"):
        spaced = f'<text:p>Swan<text:s text:c="{count}"/>Hythe</text:p>'
        yield Recipe(f"spaces {count[:12]}.odt", open_document(words + spaced), "read")
    start = f'<text:list><text:list-item text:start-value="{10**18}">{words}</text:list-item></text:list>'
    yield Recipe("list from 1e18.odt", open_document(start))
    level = f'<text:h text:outline-level="{10**9}">Moorings</text:h>'
    yield Recipe("heading of level 1e9.odt", open_document(level + words), "read")


def _deep(words: str) -> Iterator[Recipe]:
    nests = {
        "sections": "text:section",
        "spans": "text:span",
        "lists": "text:list><text:list-item",
        "tables": "table:table><table:table-row><table:table-cell",
        "frames": "draw:frame><draw:text-box",
        "notes": "text:note><text:note-body",
    }
    for name, opening in nests.items():
        closing = ">".join(f"</{part.strip('<')}" for part in reversed(opening.split(">")))
        for depth in (200, 50_000):
            nest = f"<{opening}>" * depth + paragraphs(["In the deep"]) + f"{closing}>" * depth
            yield Recipe(f"{depth} {name} deep.odt", open_document(words + nest))
    cycle = (
        '<office:automatic-styles><style:style style:name="A" style:parent-style-name="B" '
        'style:family="paragraph"/><style:style style:name="B" style:parent-style-name="A" '
        'style:family="paragraph"/></office:automatic-styles>'
    )
    styled = words.replace("<text:p>", '<text:p text:style-name="A">')
    yield Recipe("styles are each other's parents.odt", open_document(styled, styles=cycle), "read")


def _elsewhere(words: str) -> Iterator[Recipe]:
    """Links that a reader must leave alone."""
    for name, target in (("file", LOCAL_FILE), ("address", ADDRESS)):
        link = f'xlink:href="{target}"'
        parts = (
            f"<text:section><text:section-source {link}/></text:section>"
            f"<text:p><draw:frame><draw:image {link} xlink:actuate='onLoad'/></draw:frame></text:p>"
            f"<text:p><draw:frame><draw:object {link}/></draw:frame></text:p>"
        )
        yield Recipe(f"linked {name}.odt", open_document(words + parts), "read")
    script = (
        f'<office:scripts><office:script script:language="Basic">{CANARY}</office:script>'
        f'<office:event-listeners><script:event-listener script:event-name="dom:load" {_LINKS} '
        f'xlink:href="{ADDRESS}"/></office:event-listeners></office:scripts>'
    )
    yield Recipe("script.odt", open_document(words, styles=script), "read")


def _broken(words: str) -> Iterator[Recipe]:
    good = content(words)
    yield Recipe("no content.odt", zipped([stored("mimetype", MIME_TYPE.encode())]), "refuse")
    yield Recipe("empty content.odt", document_of(b""), "refuse")
    yield Recipe("content cut short.odt", document_of(good[: len(good) // 2]))
    yield Recipe("content is not xml.odt", document_of(b"%PDF-1.7 no xml at all"), "refuse")
    yield Recipe(
        "content in utf-16.odt",
        document_of(content(words).decode().replace("UTF-8", "UTF-16").encode("utf-16")),
    )
    sheet = document_of(good, mime_type="application/vnd.oasis.opendocument.spreadsheet")
    yield Recipe("says it is a spreadsheet.odt", sheet)
    cipher = (
        '<manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="AAAA">'
        '<manifest:algorithm manifest:algorithm-name="Blowfish CFB"/></manifest:encryption-data>'
    )
    yield Recipe("password.odt", document_of(bytes(range(256)) * 9, cipher), "refuse")


def _bombs() -> Iterator[Recipe]:
    head = f"{_DECLARATION}{_HEAD}{_BEFORE}".encode()
    paragraph = b"<text:p>The dredger was at Nether Quay.</text:p>"
    yield Recipe(
        "200 MB of paragraphs.odt", document_of(blown(head, paragraph, 200 << 20, _AFTER.encode()))
    )
    empty = b"<text:p/>" * 20 + b"<!--Nether-->"
    honest = dense(head, empty, 2_000_000, _AFTER.encode())
    yield Recipe("2 MB packed as if honest.odt", document_of(honest))
    yield Recipe("200 MB of spaces.odt", document_of(blown(head, b" ", 200 << 20, _AFTER.encode())))
