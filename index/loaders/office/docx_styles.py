"""The styles of a Word file, as far as they bear on its words."""

import re
from collections.abc import Iterator

from index.loaders.office.package import Element, attribute, child

_HEADING = re.compile(r"heading ([1-9])")
_CONTENTS = re.compile(r"toc [1-9]")
_LONGEST_CHAIN = 100
"""Styles based on styles; Word itself stops at ten."""
_OFF = {"0", "false", "off", "none"}


def value(element: Element | None, *path: str) -> str | None:
    """The "val" of the element reached by child names."""
    return attribute(child(element, *path), "val")


def switched(properties: Element | None, name: str) -> bool | None:
    """Whether a property such as bold is on; None where nothing is said of it."""
    switch = child(properties, name)
    return None if switch is None else attribute(switch, "val") not in _OFF


class Styles:
    """Styles by id; what a style does not say is said by the one it is based on."""

    def __init__(self, root: Element | None) -> None:
        self._by_id: dict[str, Element] = {}
        self._default: str | None = None
        for style in () if root is None else root.iter("{*}style"):
            identifier = attribute(style, "styleId") or ""
            self._by_id[identifier] = style
            kind, default = attribute(style, "type"), attribute(style, "default")
            if kind == "paragraph" and default and default not in _OFF:
                self._default = identifier
        self._switches: dict[tuple[str | None, str], bool | None] = {}
        self._levels: dict[str | None, int | None] = {}

    def of_paragraph(self, properties: Element | None) -> str | None:
        """The id of a paragraph's style."""
        return value(properties, "pStyle") or self._default

    def switched(self, style: str | None, name: str) -> bool | None:
        """Whether a style turns a property of characters on."""
        key = (style, name)
        if key not in self._switches:
            found = (switched(child(one, "rPr"), name) for one in self._chain(style))
            self._switches[key] = next((on for on in found if on is not None), None)
        return self._switches[key]

    def heading_level(self, style: str | None) -> int | None:
        """1 to 9 for headings, 0 for the title, None for all other styles."""
        if style not in self._levels:
            levels = map(_stated_level, self._chain(style))
            self._levels[style] = next((level for level in levels if level is not None), None)
        return self._levels[style]

    def is_contents(self, style: str | None) -> bool:
        """Whether a style is that of a line in a table of contents."""
        name = value(self._by_id.get(style or ""), "name") or ""
        return _CONTENTS.fullmatch(name.lower()) is not None

    def numbering(self, style: str | None) -> tuple[str | None, str | None]:
        """The number definition and the level that a style gives its paragraphs."""
        number = level = None
        for one in self._chain(style):
            stated = child(one, "pPr", "numPr")
            number = number or value(stated, "numId")
            level = level or value(stated, "ilvl")
        return number, level

    def ids(self, style: str | None) -> Iterator[str]:
        """A style's id and those of the styles it is based on."""
        return (attribute(one, "styleId") or "" for one in self._chain(style))

    def _chain(self, style: str | None) -> Iterator[Element]:
        seen: set[str] = set()
        while style and style in self._by_id and style not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(style)
            yield self._by_id[style]
            style = value(self._by_id[style], "basedOn")


def outline_level(properties: Element | None) -> int | None:
    """The level of a heading that a paragraph's properties state, from 1."""
    stated = value(properties, "outlineLvl")
    return (
        int(stated) + 1 if stated is not None and stated.isdecimal() and int(stated) < 9 else None
    )


def _stated_level(style: Element) -> int | None:
    name = (value(style, "name") or "").lower()
    if name == "title":
        return 0
    if match := _HEADING.fullmatch(name):
        return int(match[1])
    return outline_level(child(style, "pPr"))
