"""Elements of WordprocessingML. Made one by one: searching the document for each costs seconds."""

from functools import cache

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml.etree import _Element as Node

from index.briefing.export.direction import is_right_to_left

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@cache
def _name(name: str) -> str:
    return qn(f"w:{name}")


def node(name: str, /, *children: Node, **attributes: str | int) -> Node:
    """`<w:name w:attribute="value">` around others."""
    made: Node = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        made.set(_name(attribute), str(value))
    made.extend(children)
    return made


def run(text: str, style: str = "") -> Node:
    """Text in one style; line ends and tabs are Word's own."""
    parts: list[Node] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            parts.append(node("br"))
        for place, piece in enumerate(line.split("\t")):
            if place:
                parts.append(node("tab"))
            if piece:
                parts.append(_text(piece))
    return styled(style, *parts)


def styled(style: str, *parts: Node) -> Node:
    """A run of parts in a character style."""
    properties = [node("rPr", node("rStyle", val=style))] if style else []
    return node("r", *properties, *parts)


def paragraph(style: str, *content: Node, text: str = "") -> Node:
    """A paragraph in a style; `text` is what its direction is read from."""
    properties = node("pPr", node("pStyle", val=style))
    if is_right_to_left(text):
        properties.append(node("bidi"))
    return node("p", properties, *content)


def said(style: str, text: str) -> Node:
    """A paragraph of plain text."""
    return paragraph(style, run(text), text=text)


def field(instruction: str) -> Node:
    """What Word counts itself: `PAGE`, `NUMPAGES`."""
    return node("fldSimple", run("1"), instr=instruction)


def bookmark_ends(name: str, number: int) -> tuple[Node, Node]:
    """What stands before and behind what a bookmark holds."""
    return node("bookmarkStart", id=number, name=name), node("bookmarkEnd", id=number)


def _text(piece: str) -> Node:
    made = node("t")
    made.text = piece
    made.set(_SPACE, "preserve")
    return made
