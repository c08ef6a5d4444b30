"""A briefing in a Word file: the record, and the words of its quotes that Word shows.

A quote is the paragraphs that its bookmark touches, whole, so that words put before or behind it
count. Word keeps the bookmark while its words are edited.
"""

import re
from collections.abc import Iterator
from typing import Any

from index.briefing.as_json import NAMESPACE, bookmark
from index.briefing.reading_back.carried import Carried, no_briefing
from index.certificate_words import MARKING
from index.loaders.office.package import Package, attribute, child, local

Element = Any
_PREFIX = bookmark("")
_MAIN = "officeDocument"
_OURS = re.compile(r"customXml/item\d+\.xml")
"""What our part may be called, once Word has saved the file anew."""
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_DELETED = {"del", "moveFrom", "rPr", "pPr"}
"""What Word keeps of words that were taken out, and what holds no words."""


def carried(data: bytes, name: str) -> Carried:
    """What the file carries. Raises NotABriefingError, or UnreadableFileError."""
    package = Package(data, name)
    main = package.related("").get(_MAIN)
    document = package.xml(main) if main else None
    stored = _stored(package)
    if document is None or stored is None:
        raise no_briefing(name)
    walk = _Walk()
    for element in document.iter():
        walk.pass_by(element)
    return Carried(stored, walk.quotes())


def _stored(package: Package) -> str | None:
    """The text of our part; other programs' parts stand beside it."""
    for part in filter(_OURS.fullmatch, package.names):
        root = package.xml(part)
        if root is not None and root.tag == f"{{{NAMESPACE}}}briefing":
            return "".join(root.itertext())
    return None


class _Walk:
    """Through the document in its order, with the bookmarks that are open."""

    def __init__(self) -> None:
        self._touched: dict[str, list[Element]] = {}
        self._open: dict[str | None, str] = {}
        self._paragraph: Element = None
        self._has_begun = False
        """Whether there were words in this paragraph."""

    def pass_by(self, element: Element) -> None:
        """Take the next element into account."""
        match local(element):
            case "p":
                self._paragraph, self._has_begun = element, False
                for quote in self._open.values():
                    self._touched[quote].append(element)
            case "t":
                self._has_begun = True
            case "bookmarkStart":
                self._begin(element)
            case "bookmarkEnd":
                self._end(element)

    def quotes(self) -> dict[str, str]:
        """The words of the paragraphs that each bookmark touches."""
        return {
            quote: "\n".join("".join(_words(paragraph)) for paragraph in paragraphs)
            for quote, paragraphs in self._touched.items()
        }

    def _begin(self, element: Element) -> None:
        name = attribute(element, "name") or ""
        if name.startswith(_PREFIX):
            quote = name.removeprefix(_PREFIX)
            is_inside = any(one is self._paragraph for one in element.iterancestors())
            self._touched[quote] = [self._paragraph] if is_inside else []
            self._open[attribute(element, "id")] = quote

    def _end(self, element: Element) -> None:
        quote = self._open.pop(attribute(element, "id"), None)
        # Where a quote was deleted its bookmark is left at the beginning of what follows.
        if quote is not None and not self._has_begun and self._touched[quote]:
            self._touched[quote].pop()


def _words(element: Element) -> Iterator[str]:
    """The words that are shown under an element."""
    for one in element:
        kind = local(one)
        if kind in _BREAKS:
            yield _BREAKS[kind]
        elif kind == "t":
            yield one.text or ""
        elif kind not in _DELETED and not (kind == "r" and _is_apart(one)):
            yield from _words(one)


def _is_apart(run: Element) -> bool:
    """Whether a run is hidden, or is the marking that an export puts behind exempt words."""
    if child(run, "rPr", "vanish") is not None:
        return True
    is_marking = attribute(child(run, "rPr", "rStyle"), "val") == "Marking"
    return is_marking and "".join(one.text or "" for one in run.iter("{*}t")).strip() == MARKING
