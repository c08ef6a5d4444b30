"""From characters to a tree of elements. Nothing is fetched, and no entity is expanded."""

import re

from lxml import etree, html
from lxml.html import HtmlElement

from index.errors import UnreadableFileError
from index.loaders.web.characters import without_unseen

_ESCAPED = re.compile(
    r"</(?:p|div|span|strong|b|em|li|ul|ol|td|table|h[1-6])\s{0,9}>|<br\s{0,9}/?>"
)


def parse_page(text: str, name: str) -> HtmlElement:
    """The body of a page. Raises UnreadableFileError where it is nested beyond reading."""
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        # Without it the parser drops what stands deeper than 256 elements, and all that follows.
        huge_tree=True,
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # the only reason: there is nothing but comments
        raise no_text(name) from None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadableFileError(f"{name} is nested too deeply to be read.")
    return root


def parse_fragment(markup: str, name: str) -> HtmlElement:
    """A piece of a page, such as the minutes of one item."""
    return parse_page(f"<html><body><div>{markup}</div></body></html>", name)


def unescape_markup(root: HtmlElement, name: str) -> None:
    """Make elements of markup that was escaped, and so would show as "<p>"."""
    for element in list(root.iter()):
        if len(element) == 0 and element.text and _ESCAPED.search(element.text):
            markup, element.text = element.text, None
            element.append(parse_fragment(markup, name).find("body"))
            element[0].tag = "div"


def classes(element: HtmlElement) -> set[str]:
    """The names of its classes."""
    return set(element.get("class", "").split())


def words_of(element: HtmlElement) -> str:
    """All words under the element, in one line."""
    return " ".join(without_unseen("".join(element.itertext())).split())


def take_out(element: HtmlElement) -> None:
    """Leave nothing of an element but the words behind it."""
    # Taking it from the tree would join texts, which lxml refuses where a control is in them.
    element.clear(keep_tail=True)
    element.tag = "span"


def no_text(name: str) -> UnreadableFileError:
    """What is raised for a page without words."""
    return UnreadableFileError(f"{name} holds no text.")
