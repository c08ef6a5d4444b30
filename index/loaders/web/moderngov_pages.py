"""ModernGov's pages: a meeting, an item, an issue over several meetings, a decision."""

import re

from lxml import html
from lxml.html import HtmlElement

from index.loaders.web.blocks import write_blocks
from index.loaders.web.characters import without_unseen
from index.loaders.web.hidden import remove_hidden
from index.loaders.web.main_text import main_part
from index.loaders.web.moderngov_frames import remove_frames
from index.loaders.web.moderngov_items import ItemReader, item_key
from index.loaders.web.moderngov_labels import CONTENT_LABELS, ITEM_LABELS, folded
from index.loaders.web.moderngov_marks import mark_of, with_ellipses
from index.loaders.web.moderngov_words import read_words
from index.loaders.web.tree import classes, words_of
from index.loaders.web.writer import Writer, in_order
from index.types import Mark

_TEXT_CLASSES = {
    "mgMainTitleTxt", "mgSubTitleTxt", "mgContent", "mgItemTable", "mgItemNumberCell",
    "mgAiTitleTxt", "mgSubItemTitleTxt", "mgWordPara",
}  # fmt: skip
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_moderngov(page: HtmlElement) -> bool:
    """Whether it is one of ModernGov's pages, by the names of its parts or by its fixed words."""
    leaves = {folded(one.text) for one in page.iter() if len(one) == 0}
    framed = bool(leaves & ITEM_LABELS and leaves & CONTENT_LABELS)
    return framed or any(_is_text(element) for element in page.iter())


def read_moderngov(page: HtmlElement) -> tuple[str, tuple[Mark, ...]]:
    """The text of a page, and all that its tags and fixed words say."""
    day = without_unseen(page.xpath("string(//meta[@name='DC.date']/@content)")).strip()
    key = item_key(page)
    remove_hidden(page)
    remove_frames(page)
    part = _text_part(page)
    if any("mgItemNumberCell" in classes(one) for one in part.iter()):
        _state_day(part, day)
    writer = Writer()
    write_blocks(writer, part, mark_of, ItemReader().write)
    text, marks = writer.result()
    return text, in_order([*with_ellipses(text, marks), *read_words(text, marks, key)])


def _is_text(element: HtmlElement) -> bool:
    return bool(classes(element) & _TEXT_CLASSES)


def _text_part(page: HtmlElement) -> HtmlElement:
    """The smallest part that holds all that ModernGov wrote."""
    common: list[HtmlElement] = []
    for element in (one for one in page.iter() if _is_text(one)):
        path = [element, *element.iterancestors()]
        common = common or path
        around = set(path)
        common = common[next(index for index, one in enumerate(common) if one in around) :]
    return common[0] if common else main_part(page)


def _state_day(part: HtmlElement, day: str) -> None:
    """Where no heading shows the day, show what the page says of itself."""
    headings = [one for one in part.iter("h1", "h2") if not _is_item(one)]
    if not headings or _YEAR.search(" ".join(map(words_of, headings))) or not _YEAR.search(day):
        return
    line = html.Element("p", {"class": "DC.date"})
    line.text = day
    headings[-1].addnext(line)


def _is_item(element: HtmlElement) -> bool:
    return any(one.tag == "table" for one in element.iterancestors())
