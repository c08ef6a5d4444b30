"""What a page holds besides its text: frames, controls, and what no reader sees."""

import re

from lxml.html import HtmlElement

from index.loaders.web.tree import classes, take_out, words_of

_NO_TEXT = {
    "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed",
    "audio", "video", "canvas", "map", "button", "input", "select", "textarea", "datalist",
    "progress", "meter", "nav", "aside", "dialog", "menu",
}  # fmt: skip
_FRAME_ROLES = {
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
}  # fmt: skip
_UNSEEN_CLASSES = {"mgHide", "mgFileSize", "screen-reader-text", "sr-only", "visually-hidden"}
_FRAME_CLASSES = {"breadcrumb", "breadcrumbs", "skip-link", "mgFooter", "mgHelpLine"}
_COOKIES = re.compile(r"\bcookie-?(?:banner|bar|consent|notice|message|popup)", re.IGNORECASE)
_UNSEEN_STYLE = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE
)
# Minutes pasted from a word processor bring the headers of its pages along.
_PAGE_MARK = re.compile(
    r"(?:(?:meeting )?minutes\b.{0,60}[-–—] )?page \d{1,3}(?: of \d{1,3})?", re.IGNORECASE
)
_LONGEST_PAGE_MARK = 100
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_CONTENT = ("p", "table", "li", *sorted(_HEADINGS))
_SCOPES = {"article", "main", "section"}


def remove_hidden(root: HtmlElement) -> None:
    """Take out of the tree all that is not the page's text."""
    for element in [one for one in root.iterdescendants() if _is_hidden(one)]:
        take_out(element)


def _is_hidden(element: HtmlElement) -> bool:
    if element.tag in _NO_TEXT or element.get("role") in _FRAME_ROLES:
        return True
    if element.tag in ("header", "footer"):
        return not _heads_content(element)
    if _is_page_mark(element):
        return True
    names = classes(element)
    if names & _FRAME_CLASSES or (names & _UNSEEN_CLASSES and element.tag not in _HEADINGS):
        return True
    if _COOKIES.search(f"{element.get('class', '')} {element.get('id', '')}"):
        # A page may tell by a class of its outermost part that it has such a banner.
        return next(element.iter("body", "h1", "main", "article"), None) is None
    return _is_unseen(element)


def _is_page_mark(element: HtmlElement) -> bool:
    if element.tag != "p" or len(element):
        return False
    return _PAGE_MARK.fullmatch(words_of(element)[:_LONGEST_PAGE_MARK]) is not None


def _is_unseen(element: HtmlElement) -> bool:
    if "hidden" in element.attrib or _UNSEEN_STYLE.search(element.get("style", "")):
        return True
    # An open dialog hides the whole page behind it from screen readers: that is still text.
    return element.get("aria-hidden") == "true" and next(element.iter(*_CONTENT), None) is None


def _heads_content(element: HtmlElement) -> bool:
    """Whether it is the head or foot of the text, not of the page."""
    within = next((one for one in element.iterancestors() if one.tag in _SCOPES), None)
    if within is None:
        return False
    return element.tag == "header" or next(element.iter("p"), None) is not None
