"""The items of a meeting page: number and title stand in two cells, and belong together."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from index.loaders.web.blocks import write_blocks
from index.loaders.web.tree import classes, words_of
from index.loaders.web.writer import Writer
from index.types import MarkKind

_ANCHOR = re.compile(r"AI(?P<key>\d{1,12})")
_ADDRESS = re.compile(r"(?:mgAi\.aspx\?(?:\S{0,80}&)?ID=|#AI)(?P<key>\d{1,12})", re.IGNORECASE)
_LONGEST_NUMBER = 20
_CELLS = 3
"""How many cells behind its number the title of an item may stand in."""


class ItemReader:
    """Writes the heading of an item where its number or its title comes by."""

    def __init__(self) -> None:
        self._written: set[HtmlElement] = set()

    def write(self, writer: Writer, element: HtmlElement) -> bool:
        """Write the element if it is a heading's part; False for any other element."""
        names = classes(element)
        if "mgItemNumberCell" in names:
            return self._write_numbered(writer, element)
        if "mgAiTitleTxt" not in names:
            return False
        if element not in self._written:
            write_heading(writer, "", element, _anchored(element))
        return True

    def _write_numbered(self, writer: Writer, cell: HtmlElement) -> bool:
        number = words_of(cell)
        if len(number) > _LONGEST_NUMBER:  # the tags are broken, and the title stands in it
            return False
        title = next(_titles_behind(cell), None)
        key = _anchored(cell)
        if title is not None:
            self._written.add(title)
            key = key or _anchored(title)
        write_heading(writer, number, title, key)
        return True


def write_heading(writer: Writer, number: str, title: HtmlElement | None, key: str | None) -> None:
    """Write "54. Title" as a line, with its marks; either part may be missing."""
    writer.end_block()
    item = writer.begin(MarkKind.ITEM, key)
    bare = number.rstrip(".): ")
    opened = writer.begin(MarkKind.NUMBER)
    writer.words(bare)
    writer.finish(opened)
    writer.words(f"{number[len(bare) :]} ")
    if title is not None:
        writer.flatten(1)
        opened = writer.begin(MarkKind.TITLE)
        write_blocks(writer, title)
        writer.finish(opened)
        writer.flatten(-1)
    writer.finish(item)
    writer.end_block()


def item_key(page: HtmlElement) -> str | None:
    """The id of the item that a page of one item is about, as its links state it."""
    addresses = (
        one.get("href") or one.get("action") or "" for one in page.iter("a", "form", "link")
    )
    stated = {found["key"] for address in addresses if (found := _ADDRESS.search(address))}
    return stated.pop() if len(stated) == 1 else None


def _titles_behind(cell: HtmlElement) -> Iterator[HtmlElement]:
    for following in islice(cell.itersiblings(), _CELLS):
        yield from (one for one in following.iter() if "mgAiTitleTxt" in classes(one))


def _anchored(element: HtmlElement) -> str | None:
    for one in element.iter("a", "p", "span"):
        if found := _ANCHOR.fullmatch(one.get("name") or one.get("id") or ""):
            return found["key"]
    return None
