"""Word files (.docx): parts that swell, nest, run in circles, are missing or point elsewhere."""

from collections.abc import Iterator, Mapping
from functools import cache

from tests.faults.hostile import good
from tests.faults.hostile.packing import Packed, blown, member, zip_of, zipped
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.words import ADDRESS, CANARY, LINES, LOCAL_FILE

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_DOCUMENT, _RELS = "word/document.xml", "word/_rels/document.xml.rels"


def body(inside: str, doctype: str = "") -> bytes:
    """document.xml with these blocks before the minutes."""
    blocks = inside + "".join(paragraph(line) for line in LINES)
    return (
        f"{DECLARATION}{doctype}<w:document {SPACES}><w:body>{blocks}</w:body></w:document>"
    ).encode()


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t>{words}</w:t></w:r></w:p>"


def with_parts(
    document: bytes | Packed | None = None, files: Mapping[str, bytes | Packed | None] | None = None
) -> bytes:
    """The good file with other parts; None takes one out."""
    parts: dict[str, bytes | Packed | None] = {**good_parts()}
    if document is not None:
        parts[_DOCUMENT] = document
    parts |= files or {}
    return zip_of({name: data for name, data in parts.items() if data is not None})


@cache
def good_parts() -> Mapping[str, bytes]:
    """The files in the good file."""
    return good.parts_of(good.docx())


def recipes() -> Iterator[Recipe]:
    yield from _bombs()
    yield from _deep()
    yield from _parts()
    yield from _relations()
    yield from _contents()


def _bombs() -> Iterator[Recipe]:
    start, end = body("").split(b"<w:body>")
    head, tail = start + b"<w:body>", b"</w:body></w:document>"
    one = paragraph("The dredger was at Nether Quay.").encode()
    yield Recipe("200 MB of paragraphs.docx", with_parts(blown(head, one, 200 << 20, tail)))
    yield Recipe("200 MB of spaces.docx", with_parts(blown(head, b" ", 200 << 20, end)))
    text = b"<w:p><w:r><w:t>"
    long = blown(head + text, b"swan ", 200 << 20, b"</w:t></w:r></w:p>" + tail)
    yield Recipe("paragraph of 200 MB.docx", with_parts(long))
    big = blown(b"<a>", b"<b/>", 200 << 20, b"</a>")
    for path in ("word/styles.xml", "word/numbering.xml", "docProps/core.xml", "word/media/a.png"):
        name = path.rpartition("/")[2]
        yield Recipe(f"200 MB of {name}.docx", with_parts(files={path: big}))
    many = [member(f"word/media/{number}.png", b"") for number in range(60_000)]
    parts = [member(name, data) for name, data in good_parts().items()]
    yield Recipe("60000 pictures.docx", zipped(parts + many))


def _deep() -> Iterator[Recipe]:
    nests = {
        "tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        "controls": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
        "tags": ("<w:smartTag>", "</w:smartTag>"),
        "insertions": ("<w:ins>", "</w:ins>"),
        "boxes": ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
    }
    for name, (opening, closing) in nests.items():
        for depth in (60, 50_000):
            nest = opening * depth + paragraph("In the deep") + closing * depth
            yield Recipe(f"{depth} {name} deep.docx", with_parts(body(nest)))


def _parts() -> Iterator[Recipe]:
    for path in (_DOCUMENT, "[Content_Types].xml", "_rels/.rels"):
        name = path.rpartition("/")[2]
        yield Recipe(
            f"no {name}.docx",
            with_parts(files={path: None}),
            "refuse" if path == _DOCUMENT else "either",
        )
    for path in ("word/styles.xml", "word/numbering.xml", "word/settings.xml", _RELS):
        name = path.rpartition("/")[2]
        yield Recipe(f"no {name}.docx", with_parts(files={path: None}))
        yield Recipe(f"empty {name}.docx", with_parts(files={path: b""}))
        yield Recipe(f"noise for {name}.docx", with_parts(files={path: bytes(range(256)) * 9}))
    yield Recipe("empty document.docx", with_parts(b""), "refuse")
    yield Recipe("document cut short.docx", with_parts(body("")[:900]))
    yield Recipe(
        "document without body.docx", with_parts(f"<w:document {SPACES}/>".encode()), "refuse"
    )
    utf16 = body("").decode().replace("UTF-8", "UTF-16").encode("utf-16")
    yield Recipe("document in utf-16.docx", with_parts(utf16))
    yield Recipe(
        "document of another kind.docx", with_parts(b"<html><body>Leek soup</body></html>")
    )
    macros = {"word/vbaProject.bin": bytes(9000)}
    yield Recipe("macros.docx", with_parts(files=macros), "read")
    slashes = {name.replace("/", "\\"): data for name, data in good_parts().items()}
    yield Recipe("backslashes.docx", zip_of(slashes))


def _relations() -> Iterator[Recipe]:
    kinds = (
        "attachedTemplate",
        "image",
        "aFChunk",
        "subDocument",
        "oleObject",
        "frame",
        "hyperlink",
        "numbering",
        "styles",
        "footnotes",
    )
    for name, target in (("address", ADDRESS), ("file", LOCAL_FILE)):
        rows = "".join(
            f'<Relationship Id="rX{n}" Type="{_RELATIONS}/{kind}" Target="{target}" TargetMode="External"/>'
            for n, kind in enumerate(kinds)
        )
        used = '<w:altChunk r:id="rX2"/><w:subDoc r:id="rX3"/>'
        yield Recipe(
            f"all at another {name}.docx", with_parts(body(used), {_RELS: _rels(rows)}), "read"
        )
    for name, target in (
        ("climbs", "../../../../etc/passwd"),
        ("is absolute", "/etc/passwd"),
        ("is the relations", "_rels/document.xml.rels"),
        ("is the document", "document.xml"),
        ("is nowhere", "nowhere.xml"),
        ("is nothing", ""),
    ):
        rows = "".join(
            f'<Relationship Id="rX{n}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
            for n, kind in enumerate(("numbering", "styles", "footnotes", "aFChunk"))
        )
        yield Recipe(
            f"target {name}.docx",
            with_parts(body('<w:altChunk r:id="rX3"/>'), {_RELS: _rels(rows)}),
        )
    main = f'<Relationship Id="r" Type="{_RELATIONS}/officeDocument" Target="{{}}"/>'
    for name, target in (("an address", ADDRESS), ("passwords", "../../etc/passwd")):
        rels = _rels(main.format(target))
        yield Recipe(f"document is at {name}.docx", with_parts(files={"_rels/.rels": rels}))


def _rels(rows: str) -> bytes:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{DECLARATION}<Relationships xmlns="{package}">{rows}</Relationships>'.encode()


def _contents() -> Iterator[Recipe]:
    cell = "<w:tc><w:tcPr><w:gridSpan w:val='{}'/><w:vMerge{}/></w:tcPr><w:p><w:r><w:t>Berth</w:t></w:r></w:p></w:tc>"
    for span in ("1000000000", "-5", "wide", "0"):
        table = f"<w:tbl><w:tr>{cell.format(span, '') * 3}</w:tr></w:tbl>"
        yield Recipe(f"cell spans {span}.docx", with_parts(body(table)))
    wide = f"<w:tbl><w:tr>{cell.format(1, '') * 30_000}</w:tr></w:tbl>"
    yield Recipe("30000 columns.docx", with_parts(body(wide)))
    for field in (
        f'INCLUDETEXT "{LOCAL_FILE}"',
        f'INCLUDEPICTURE "{ADDRESS}"',
        f"DDEAUTO {CANARY} a",
    ):
        code = f"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>{field}</w:instrText></w:r></w:p>"
        yield Recipe(f"field {field.split()[0]}.docx", with_parts(body(code)), "read")
    code = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" * 20_000
    yield Recipe("20000 fields without end.docx", with_parts(body(code)))
    note = "<w:p><w:r><w:footnoteReference w:id='{}'/></w:r></w:p>"
    notes = f"{DECLARATION}<w:footnotes {SPACES}><w:footnote w:id='2'>{note.format(2)}{paragraph('Silt')}</w:footnote></w:footnotes>"
    relation = f'<Relationship Id="rN" Type="{_RELATIONS}/footnotes" Target="footnotes.xml"/>'
    kind = good_parts()["[Content_Types].xml"].replace(
        b"</Types>",
        b'<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-'
        b'officedocument.wordprocessingml.footnotes+xml"/></Types>',
    )
    files = {
        "word/footnotes.xml": notes.encode(),
        _RELS: _rels(relation),
        "[Content_Types].xml": kind,
    }
    for name, identity in (("refers to itself", "2"), ("is nowhere", "99"), ("is no number", "x")):
        yield Recipe(f"footnote {name}.docx", with_parts(body(note.format(identity)), files))
    odd = "<w:p><w:r><w:sym w:char='FFFFFFFF'/><w:sym w:char='D800'/><w:tab/><w:br w:type='x'/></w:r></w:p>"
    yield Recipe("symbols beyond unicode.docx", with_parts(body(odd)))
    deleted = f"<w:p><w:del><w:r><w:delText>{CANARY}</w:delText></w:r></w:del></w:p>"
    hidden = f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{CANARY}</w:t></w:r></w:p>"
    yield Recipe("deleted and hidden words.docx", with_parts(body(deleted + hidden)), "read")
