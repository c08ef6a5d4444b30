"""PDF files written object by object, so that any of them can be wrong."""

from collections.abc import Mapping

from tests.faults.hostile.packing import Packed, packed
from tests.faults.hostile.words import LINES

Objects = Mapping[int, bytes]

CATALOG, PAGES, PAGE, CONTENT, FONT = 1, 2, 3, 4, 5
HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
RESOURCES = b"/Resources<</Font<</F1 5 0 R>>>>"
A4 = b"/MediaBox[0 0 595 842]"


def words(lines: tuple[str, ...] = LINES) -> bytes:
    """A page's content: these lines under one another."""
    shown = b"".join(b"(" + escaped(line[:90]) + b") Tj 0 -16 Td\n" for line in lines)
    return b"BT /F1 11 Tf 50 780 Td\n" + shown + b"ET\n"


def escaped(line: str) -> bytes:
    data = line.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def stream(data: bytes | Packed, entries: bytes = b"") -> bytes:
    """A stream object; packed data is stated to be so."""
    if isinstance(data, Packed):
        data, entries = data.as_zlib(), entries + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


def flate(data: bytes) -> bytes:
    return packed(data).as_zlib()


def objects(
    content: bytes | Packed | None = None,
    *,
    page: bytes = A4 + RESOURCES,
    catalog: bytes = b"",
    font: bytes = HELVETICA,
    more: Objects | None = None,
) -> dict[int, bytes]:
    """One page; `page` and `catalog` are entries of theirs, `more` are further objects."""
    return {
        CATALOG: b"<</Type/Catalog/Pages 2 0 R%s>>" % catalog,
        PAGES: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        PAGE: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R%s>>" % page,
        CONTENT: stream(words() if content is None else content),
        FONT: font,
        **(more or {}),
    }


def written(numbered: Objects, trailer: bytes = b"", *, root: int = CATALOG) -> bytes:
    """The file: the objects, the table of where they are, and the trailer."""
    body = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places: dict[int, int] = {}
    for number, value in numbered.items():
        places[number] = len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    return bytes(body) + table(places, len(body), b"/Root %d 0 R" % root + trailer)


def table(places: Mapping[int, int], at: int, trailer: bytes) -> bytes:
    """The cross-reference table at this offset, and what ends the file."""
    sections = [b"xref\n0 1\n0000000000 65535 f \n"]
    sections += [b"%d 1\n%010d 00000 n \n" % place for place in sorted(places.items())]
    size = max(places) + 1
    return b"".join(sections) + (
        b"trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, at)
    )
