"""The parts of a word processor's file: XML in a ZIP file, from hands not to be trusted."""

import posixpath
from typing import Any

from lxml import etree

from index.errors import UnreadableFileError
from index.loaders.unpacking import PackedError, Unpacker

Element = Any
"""An element of lxml, which comes without types."""

MAX_XML = 30_000_000
"""Bytes of one part: about a thousand pages of Word, which take ten times that to read."""
_OLE = b"\xd0\xcf\x11\xe0"


class Package:
    """A ZIP file of XML parts. Raises UnreadableFileError, here and when a part is read."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        if data.startswith(_OLE):
            raise protected(name)
        self._unpacker = Unpacker(data, name)
        self._members = {info.filename.lstrip("/"): info for info in self._unpacker.members}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its parts."""
        return tuple(self._members)

    def xml(self, part: str) -> Element | None:
        """The root element of a part; None where the file has no such part."""
        info = self._members.get(part)
        if info is None:
            return None
        try:
            data = self._unpacker.member(info, MAX_XML)
        except PackedError as error:
            raise UnreadableFileError(f"{self._name} cannot be read: it {error}.") from error
        return parse_xml(data, self._name)

    def related(self, part: str) -> dict[str, str]:
        """The parts that a part of an Office file refers to, by the last word of their kind."""
        folder, _, base = part.rpartition("/")
        root = self.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        relations = () if root is None else root.iter("{*}Relationship")
        return {
            str(one.get("Type")).rpartition("/")[2]: posixpath.normpath(
                posixpath.join("/", folder, str(one.get("Target")))
            ).lstrip("/")
            for one in relations
            if one.get("TargetMode") != "External"
        }


def protected(name: str) -> UnreadableFileError:
    """What to say of a file that only its owner can open."""
    return UnreadableFileError(f"{name} is protected by a password; save a copy without one.")


def parse_xml(data: bytes, name: str) -> Element:
    """The root element. Nothing outside the bytes is read, and no entity is put in."""
    return _parsed(data, name, recover=False)


def parse_recovered(data: bytes, name: str) -> Element:
    """As `parse_xml`, for the XML of a program that does not always close what it opens."""
    return _parsed(data, name, recover=True)


def _parsed(data: bytes, name: str, *, recover: bool) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(f"{name} is damaged: what it holds is not whole.") from error
    if root is None:
        raise UnreadableFileError(f"{name} is damaged: it holds nothing that can be read.")
    return root


def local(element: Element) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element | None, name: str) -> str | None:
    """An attribute by its name without namespace: strict and older files differ in theirs."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if key == name or key.endswith(f"}}{name}"):
            return str(value)
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The element reached by child names, without regard to namespaces."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element
