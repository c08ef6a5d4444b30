"""What ModernGov's tags say of the words in them."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from index.loaders.web.tree import classes, words_of
from index.types import Mark, MarkKind, Span

_RESTRICTED = re.compile(r"(?:mg)?(?:ai|item)?(?:is)?(?:restricted|exempt)(?:item)?", re.IGNORECASE)
_FULL_TEXT = re.compile(r"(?P<item>\d[\w/.-]{0,15})\W*$")
_VIEW_FULL = re.compile(r"\bview the full\b", re.IGNORECASE)
_ELLIPSIS = re.compile(r"(?:\.{3}|…)\s{0,9}$")


def mark_of(element: HtmlElement) -> tuple[MarkKind, str | None] | None:
    """The mark of all that stands in the element, or None."""
    names = classes(element)
    if "DC.date" in names:
        return MarkKind.HELD_ON, None
    if "mgSubItemTitleTxt" in names:
        return MarkKind.HEADING, None
    if any(_RESTRICTED.fullmatch(name) for name in names):
        return MarkKind.EXEMPT, None
    if element.tag == "a" and _is_cut(element):
        stated = _FULL_TEXT.search(words_of(element))
        return MarkKind.CUT, stated["item"].rstrip(".") if stated else None
    return None


def _is_cut(link: HtmlElement) -> bool:
    """Whether it leads from the shortened minutes of an item to the whole of them."""
    if "mgai.aspx" not in link.get("href", "").lower():
        return False
    words = words_of(link)
    if _VIEW_FULL.search(words):
        return True
    previous = link.getprevious()
    before = link.getparent().text if previous is None else previous.tail
    return _ELLIPSIS.search(before or "") is not None and _FULL_TEXT.search(words) is not None


def with_ellipses(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The dots before such a link belong to what says that the minutes go on elsewhere."""
    return [_with_ellipsis(text, mark) if mark.kind is MarkKind.CUT else mark for mark in marks]


def _with_ellipsis(text: str, mark: Mark) -> Mark:
    line_start = text.rfind("\n", 0, mark.span.start) + 1
    dots = _ELLIPSIS.search(text, max(line_start, mark.span.start - 10), mark.span.start)
    start = dots.start() if dots else mark.span.start
    return Mark(mark.kind, Span(start, mark.span.stop), mark.value)
