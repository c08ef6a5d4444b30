"""PDF pages that are costly or senseless to read: operators, fonts, forms, places of letters."""

import random
from collections.abc import Iterator

from tests.faults.hostile.packing import blown
from tests.faults.hostile.pdf_objects import (
    A4,
    HELVETICA,
    RESOURCES,
    objects,
    stream,
    words,
    written,
)
from tests.faults.hostile.recipe import Recipe

_DEPTH = 100_000
_TEXT = words()
_NESTS = {
    "states": (b"q ", b"Q "),
    "texts": (b"BT ", b"ET "),
    "marked parts": (b"/Span<</ActualText(a)>>BDC ", b"EMC "),
    "arrays": (b"[", b"]"),
    "dictionaries": (b"<</A ", b">>"),
    "brackets": (b"(", b")"),
    "open states": (b"q ", b""),
    "closed states": (b"", b"Q "),
}
_CMAP = (
    b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
    b"1 begincodespacerange <00> <ff> endcodespacerange\n%s\nendcmap end end"
)
_MAPPINGS = {
    "nothing": b"1 beginbfrange <00> <ff> <0000> endbfrange",
    "half letters": b"1 beginbfrange <00> <ff> <D800> endbfrange",
    "controls": b"1 beginbfrange <00> <ff> <0001> endbfrange",
    "private letters": b"1 beginbfrange <00> <ff> <E000> endbfrange",
    "beyond unicode": b"1 beginbfrange <00> <ff> <FFFFFFFFFFFF> endbfrange",
    "backwards": b"1 beginbfrange <ff> <00> <0041> endbfrange",
    "all codes": b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange",
    "long": b"1 beginbfrange <00> <ff> <%s> endbfrange" % (b"00410042" * 150),
    "unended": b"99999999 beginbfchar <41> <0041> <42",
}
_FONTS = {
    "itself": b"5 0 R",
    "of no kind": b"<</Type/Font>>",
    "without parts": b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H>>",
    "part of itself": b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[5 0 R]>>",
    "drawn by itself": b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 0"
    b"/LastChar 255/Widths 5 0 R/Encoding<</Differences[32/a]>>/CharProcs<</a 4 0 R>>"
    b"/Resources<</Font<</F1 5 0 R>>>>>>",
    "with odd widths": b"<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar -9/LastChar 2147483647/Widths[nan -1e30 (a)]>>",
    "with broken file": b"<</Type/Font/Subtype/TrueType/BaseFont/X/FontDescriptor<</FontFile2 4 0 R/Flags 2147483647>>>>",
}


def recipes() -> Iterator[Recipe]:
    for name, (opening, closing) in _NESTS.items():
        nest = opening * _DEPTH + closing * _DEPTH
        yield Recipe(f"{name} 100000 deep.pdf", written(objects(_TEXT + nest)))
    deep = {10: b"[" * _DEPTH + b"]" * _DEPTH}
    yield Recipe(
        "object of arrays 100000 deep.pdf", written(objects(more=deep, catalog=b"/A 10 0 R"))
    )
    yield from _fonts()
    yield from _forms()
    yield from _places()
    for name, entries in (
        ("string without end", b"BT /F1 9 Tf (" + b"a" * 60_000),
        ("name of 1 MB", b"/" + b"n" * (1 << 20) + b" Do"),
        ("number of 60000 digits", b"9" * 60_000 + b" 0 Td"),
        ("odd hex", b"BT /F1 9 Tf <4z4%> Tj ET"),
        ("picture inside without end", b"BI /W 99999 /H 99999 ID " + b"\x00" * 9000),
        ("operands without operator", b"1 " * 200_000),
    ):
        yield Recipe(f"{name}.pdf", written(objects(_TEXT + entries)))


def _fonts() -> Iterator[Recipe]:
    yield Recipe("no fonts.pdf", written(objects(page=A4)))
    for name, font in _FONTS.items():
        yield Recipe(f"font {name}.pdf", written(objects(font=font)))
    for name, mapping in _MAPPINGS.items():
        font = HELVETICA[:-2] + b"/ToUnicode 10 0 R>>"
        more = {10: stream(_CMAP % mapping)}
        yield Recipe(f"letters stand for {name}.pdf", written(objects(font=font, more=more)))
    long = {10: stream(_CMAP % _MAPPINGS["long"])}
    swelling = b"BT /F1 1 Tf 9 9 Td " + b"(%s) Tj " % (b"a" * 200) * 400 + b"ET"
    font = HELVETICA[:-2] + b"/ToUnicode 10 0 R>>"
    yield Recipe("24 million letters.pdf", written(objects(swelling, font=font, more=long)))
    bomb = {10: stream(blown(_CMAP[:40], b"% \n", 300 << 20))}
    yield Recipe("table of letters of 300 MB.pdf", written(objects(font=font, more=bomb)))


def _forms() -> Iterator[Recipe]:
    kind = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>/Font<</F1 5 0 R>>>>"
    page = A4 + b"/Resources<</XObject<</X 10 0 R>>/Font<</F1 5 0 R>>>>"
    itself = {10: stream(_TEXT + b"/X Do", kind % 10)}
    yield Recipe("form shows itself.pdf", written(objects(b"/X Do", page=page, more=itself)))
    ring = {10: stream(b"/X Do", kind % 11), 11: stream(_TEXT + b"/X Do", kind % 10)}
    yield Recipe("forms show each other.pdf", written(objects(b"/X Do", page=page, more=ring)))
    laughs = {n: stream(b"/X Do " * 9, kind % (n + 1)) for n in range(10, 22)}
    laughs[22] = stream(b"BT /F1 9 Tf (ha) Tj ET", kind % 23)
    yield Recipe(
        "forms 9 to the 12.pdf", written(objects(_TEXT + b"/X Do", page=page, more=laughs))
    )
    deep = {n: stream(b"/X Do", kind % (n + 1)) for n in range(10, 3000)}
    yield Recipe("forms 3000 deep.pdf", written(objects(_TEXT + b"/X Do", page=page, more=deep)))
    notes = b"/Annots[%s]" % (b"10 0 R " * 50_000)
    note = {
        10: b"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Popup 10 0 R/Parent 10 0 R/AP<</N 4 0 R>>>>"
    }
    yield Recipe("50000 notes.pdf", written(objects(page=A4 + RESOURCES + notes, more=note)))


def _places() -> Iterator[Recipe]:
    """Letters where no line can be made of them, or more of them than a page can hold."""
    chance = random.Random("places")
    shown = b"%d %d Td (%s) Tj %d %d Td\n"
    strewn = bytearray(b"BT /F1 8 Tf\n")
    for _ in range(15_000):
        x, y = chance.randrange(590), chance.randrange(840)
        strewn += shown % (x, y, b"abcdef"[x % 6 :], -x, -y)
    yield Recipe("15000 strewn words.pdf", written(objects(bytes(strewn) + b"ET")))
    heap = b"BT /F1 8 Tf 50 50 Td " + b"(swan) Tj -18 0 Td " * 6000 + b"ET"
    yield Recipe("6000 words in one place.pdf", written(objects(heap)))
    letters = b"BT /F1 8 Tf 50 700 Td (" + b"swan hythe " * 50_000 + b") Tj ET"
    yield Recipe("line of 550000 letters.pdf", written(objects(letters)))
    columns = b"BT /F1 4 Tf\n" + b"".join(
        shown % (x, y, b"a", -x, -y) for x in range(0, 590, 6) for y in range(0, 840, 8)
    )
    yield Recipe("100 columns.pdf", written(objects(columns + b"ET")))
    for name, matrix in (
        ("size 1e30", b"/F1 1e30 Tf"),
        ("size 0", b"/F1 0 Tf"),
        ("size negative", b"/F1 -11 Tf"),
        ("size nan", b"/F1 nan Tf"),
        ("beyond the page", b"/F1 11 Tf 1 0 0 1 1e30 -1e30 Tm"),
        ("turned", b"/F1 11 Tf .7 .7 -.7 .7 300 300 Tm"),
        ("mirrored", b"/F1 11 Tf -1 0 0 1 500 500 Tm"),
        ("flat", b"/F1 11 Tf 0 0 0 0 0 0 Tm"),
        ("spread", b"/F1 11 Tf 1e9 Tc 1e9 Tw 1e9 Tz"),
        ("invisible", b"/F1 11 Tf 3 Tr"),
    ):
        content = _TEXT.replace(b"/F1 11 Tf 50 780 Td", matrix)
        yield Recipe(f"letters {name}.pdf", written(objects(content)))
