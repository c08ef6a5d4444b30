"""XML whose document type swells or fetches, in every format that is made of XML."""

from collections.abc import Iterator

from tests.faults.hostile import good
from tests.faults.hostile.open_document import open_document, paragraphs
from tests.faults.hostile.packing import zip_of
from tests.faults.hostile.recipe import Recipe
from tests.faults.hostile.word import body, paragraph, with_parts
from tests.faults.hostile.words import ADDRESS, LINES, LOCAL_FILE


def _laughs() -> str:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE a [<!ENTITY l0 "ha">{levels}]>'


_DOCTYPES: dict[str, tuple[str, str]] = {
    "billion laughs": (_laughs(), "&l9;"),
    "quadratic": (f'<!DOCTYPE a [<!ENTITY q "{"q" * 100_000}">]>', "&q;" * 20_000),
    "entity is itself": ('<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', "&a;"),
    "local file": (f'<!DOCTYPE a [<!ENTITY f SYSTEM "{LOCAL_FILE}">]>', "&f;"),
    "address": (f'<!DOCTYPE a [<!ENTITY f SYSTEM "{ADDRESS}">]>', "&f;"),
    "definitions at an address": (f'<!DOCTYPE a SYSTEM "{ADDRESS}">', ""),
    "parameter at an address": (f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{ADDRESS}"> %p;]>', ""),
    "parameter of a file": (f'<!DOCTYPE a [<!ENTITY % p SYSTEM "{LOCAL_FILE}"> %p;]>', "&p;"),
    "unknown entity": ("", "&unheard;"),
    "included": (
        "",
        f'<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="{LOCAL_FILE}" parse="text"/>',
    ),
}
_DEPTH = 200_000
_SHAPES = {
    f"{_DEPTH} deep": "<a>" * _DEPTH + "</a>" * _DEPTH,
    f"{_DEPTH} deep and open": "<a>" * _DEPTH,
    "200000 attributes": "<a " + " ".join(f"a{n}=''" for n in range(200_000)) + "/>",
    "attribute of 3 MB": f'<a b="{"b" * 3_000_000}"/>',
    "text of 11 MB": "b" * 11_000_000,
    "50000 namespaces": "".join(f'<a xmlns:n{n}="urn:{n}">' for n in range(50_000)),
    "comment without end": "<!--" + "-" * 60_000,
    "zero in it": "a\0b",
    "half letters": "&#xD800;&#x110000;&#99999999999;",
}


def recipes() -> Iterator[Recipe]:
    words = paragraphs(LINES)
    for name, (doctype, inside) in _DOCTYPES.items():
        yield Recipe(f"{name}.xml", good.service_xml(doctype, inside).encode())
        yield Recipe(f"{name}.odt", open_document(f"<text:p>{inside}</text:p>{words}", doctype))
        yield Recipe(f"{name}.docx", with_parts(document=body(paragraph(inside), doctype)))
        picture = f"<svg xmlns='http://www.w3.org/2000/svg'><text>{inside[:50]}</text></svg>"
        yield Recipe(f"{name} in svg.html", doctype.encode() + good.html(picture))
    for part in ("styles", "numbering", "footnotes", "[Content_Types]"):
        path = f"word/{part}.xml" if part[0] != "[" else f"{part}.xml"
        bomb = f"<?xml version='1.0'?>{_laughs()}<a>&l9;</a>".encode()
        yield Recipe(f"billion laughs in {part}.docx", with_parts(files={path: bomb}))
    for name, inside in _SHAPES.items():
        yield Recipe(f"{name}.xml", good.service_xml("", inside).encode())
    archive = good.service_xml(_laughs(), "&l9;").encode()
    yield Recipe("billion laughs.zip", zip_of({"meeting.xml": archive}))
    whole = good.service_xml()
    utf7 = whole.replace('encoding="utf-8"', 'encoding="utf-7"').encode("utf-7")
    yield Recipe("in utf-7.xml", utf7)
    for charset in ("unheard-of", "utf-16", "ebcdic-cp-us", "rot13", "u" * 60_000):
        stated = whole.replace('encoding="utf-8"', f'encoding="{charset}"')
        yield Recipe(f"says {charset[:12]}.xml", stated.encode())
    sheet = f'<?xml-stylesheet type="text/xsl" href="{ADDRESS}"?>'
    yield Recipe("style sheet at an address.xml", good.service_xml(sheet).encode(), "read")
    yield Recipe("no meeting.xml", b"<?xml version='1.0'?><menu><soup>Leek</soup></menu>")
    yield Recipe("no items.xml", b"<?xml version='1.0'?><meeting></meeting>", "refuse")
    many = whole.replace("<agendaitems>", "<agendaitems>" + "<agendaitem/>" * 5000)
    yield Recipe("5000 empty items.xml", many.encode())
    escaped = "&amp;" + "amp;" * 60_000 + "lt;p&amp;gt;"
    yield Recipe("escaped 60000 times.xml", good.service_xml("", escaped).encode())
    markup = "&lt;div&gt;" * 100_000
    yield Recipe("100000 divs in a body.xml", good.service_xml("", markup).encode())
