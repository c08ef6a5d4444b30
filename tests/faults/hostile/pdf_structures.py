"""PDF files whose skeleton is wrong: page trees and tables of objects."""

import struct
from collections.abc import Iterator

from tests.faults.hostile.pdf_objects import (
    A4,
    CONTENT,
    PAGE,
    PAGES,
    RESOURCES,
    Objects,
    flate,
    objects,
    stream,
    table,
    words,
    written,
)
from tests.faults.hostile.recipe import Recipe

_BAD_BOXES = {
    "of 1e9": b"[0 0 1000000000 1000000000]",
    "of no size": b"[0 0 0 0]",
    "negative": b"[595 842 -595 -842]",
    "nan": b"[0 0 nan inf]",
    "of three": b"[0 0 595]",
    "of words": b"[(a) (b) /c null]",
    "beyond numbers": b"[0 0 1e400 9" + b"9" * 400 + b"]",
    "of itself": b"3 0 R",
}


def recipes() -> Iterator[Recipe]:
    yield from _page_trees()
    yield from _tables()
    for name, box in _BAD_BOXES.items():
        page = b"/MediaBox" + box + RESOURCES
        yield Recipe(f"page {name}.pdf", written(objects(page=page)))
    for name, entry in (("unit 1e9", b"/UserUnit 1000000000"), ("turned", b"/Rotate 45")):
        yield Recipe(f"page {name}.pdf", written(objects(page=A4 + RESOURCES + entry)))
    whole = written(objects())
    yield Recipe("only the head.pdf", b"%PDF-1.7\n", "refuse")
    yield Recipe("head and end.pdf", b"%PDF-1.7\n%%EOF\n", "refuse")
    yield Recipe("after 1 MB of something else.pdf", b"\0" * (1 << 20) + whole)
    yield Recipe("no end.pdf", whole[: whole.index(b"xref")])
    yield Recipe("two in one.pdf", whole + whole)


def _with(changes: Objects, catalog: bytes = b"") -> bytes:
    return written(objects(catalog=catalog) | dict(changes))


def _page_trees() -> Iterator[Recipe]:
    many = b" ".join(b"3 0 R" for _ in range(10_000))
    yield Recipe("no pages.pdf", _with({PAGES: b"<</Type/Pages/Kids[]/Count 0>>"}), "refuse")
    yield Recipe("no catalog.pdf", written({CONTENT: stream(words())}), "refuse")
    ten_thousand = b"<</Type/Pages/Count 10000/Kids[%s]>>"
    one = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R%s>>" % (A4 + RESOURCES)
    pages = dict.fromkeys(range(10, 10_010), one)
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    short = stream(words(("The dredger was at Nether Quay.",)))
    yield Recipe("10000 pages.pdf", _with({CONTENT: short, PAGES: ten_thousand % kids, **pages}))
    yield Recipe("one page 10000 times.pdf", _with({CONTENT: short, PAGES: ten_thousand % many}))
    for count in (b"2000000000", b"-1", b"(many)", b"2 0 R"):
        tree = b"<</Type/Pages/Kids[3 0 R]/Count %s>>" % count
        yield Recipe(f"count {count.decode()}.pdf", _with({PAGES: tree}))
    yield Recipe("kid is its parent.pdf", _with({PAGES: b"<</Type/Pages/Kids[2 0 R]/Count 9>>"}))
    ring = {
        PAGES: b"<</Type/Pages/Kids[3 0 R 10 0 R]/Count 5>>",
        10: b"<</Type/Pages/Parent 2 0 R/Kids[11 0 R]/Count 4>>",
        11: b"<</Type/Pages/Parent 10 0 R/Kids[2 0 R 10 0 R]/Count 4>>",
    }
    yield Recipe("ring of kids.pdf", _with(ring))
    orphan = {
        PAGE: b"<</Type/Page/Parent 10 0 R/Contents 4 0 R>>",
        10: b"<</Type/Pages/Parent 11 0 R/Kids[3 0 R]/Count 1>>",
        11: b"<</Type/Pages/Parent 10 0 R/Kids[10 0 R]/Count 1>>",
    }
    yield Recipe("ring of parents.pdf", _with(orphan))
    deep = {
        n: b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (n - 1, n + 1)
        for n in range(10, 10_000)
    }
    ends = {PAGES: b"<</Type/Pages/Kids[10 0 R]/Count 1>>", 10_000: objects()[PAGE]}
    yield Recipe("10000 trees deep.pdf", _with(deep | ends))
    labels = (
        b"/PageLabels<</Nums[0<</S/a/St 2147483647>>]/Kids[1 0 R]>>",
        b"/PageLabels<</Nums[0<</S/R/St 2000000000/P(%s)>>]>>" % (b"p" * 60_000),
    )
    yield Recipe("page label 2e9 as letters.pdf", _with({}, catalog=labels[0]), "read")
    yield Recipe("page label 2e9 as numerals.pdf", _with({}, catalog=labels[1]), "read")
    outlines = {10: b"<</First 10 0 R/Last 10 0 R/Next 10 0 R/Title(A)/Parent 10 0 R/Count 9>>"}
    yield Recipe("ring of bookmarks.pdf", _with(outlines, catalog=b"/Outlines 10 0 R"), "read")
    tags = {10: b"<</Type/StructTreeRoot/K[10 0 R 10 0 R]/ParentTree 10 0 R/Kids[10 0 R]>>"}
    yield Recipe(
        "ring of tags.pdf", _with(tags, catalog=b"/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>")
    )


def _tables() -> Iterator[Recipe]:
    whole = written(objects())
    at = whole.index(b"xref\n")
    for name, trailer in (
        ("table before is itself", b"/Prev %d" % at),
        ("table before is beyond", b"/Prev 99999999999"),
        ("table stream is itself", b"/XRefStm %d" % at),
        ("root is a page", b"/Root 3 0 R"),
        ("root is itself", b"/Root 99 0 R"),
    ):
        yield Recipe(f"{name}.pdf", written(objects(), trailer))
    updates = bytearray(whole)
    previous = at
    for _ in range(1500):
        here = len(updates)
        updates += table({FREE: 0}, here, b"/Root 1 0 R/Prev %d" % previous)
        previous = here
    yield Recipe("1500 updates.pdf", bytes(updates))
    vast = whole[:at] + b"xref\n0 1000000000\n" + whole[at + 9 :]
    yield Recipe("table of 1e9 lines.pdf", vast)
    index = stream(
        flate(struct.pack(">BIH", 1, 9, 0) * 40),
        b"/Type/XRef/W[1 4 2]/Size 2147483647"
        b"/Index[0 2147483647]/Root 1 0 R/Prev 9/Filter/FlateDecode",
    )
    body = whole[:at]
    yield Recipe(
        "table stream of 2e9 lines.pdf",
        body + b"9 0 obj\n" + index + b"\nendobj\nstartxref\n%d\n%%%%EOF" % at,
    )
    wide = index.replace(b"/W[1 4 2]", b"/W[99999999 2147483647 -4]")
    yield Recipe(
        "table stream of wide fields.pdf",
        body + b"9 0 obj\n" + wide + b"\nendobj\nstartxref\n%d\n%%%%EOF" % at,
    )
    yield Recipe("numbers beyond 32 bits.pdf", whole.replace(b"5 0 ", b"4294967301 99999 "))
    own = stream(
        b"10 0 5 30 " + b"<</Type/ObjStm>> " * 4, b"/Type/ObjStm/N 2/First 10/Extends 10 0 R"
    )
    rows = b"".join(struct.pack(">BIH", 2, 10, n % 2) for n in range(12))
    packed = stream(rows, b"/Type/XRef/W[1 4 2]/Size 12/Root 1 0 R")
    inside = whole[:at] + b"10 0 obj\n" + own + b"\nendobj\n"
    inside += b"11 0 obj\n" + packed + b"\nendobj\nstartxref\n%d\n%%%%EOF" % len(inside)
    yield Recipe("stream of objects holds itself.pdf", inside)


FREE = 6
"""The number of an object that nothing uses."""
