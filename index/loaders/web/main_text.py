"""Which part of a page is its main text, and what the page calls itself."""

import re
from itertools import islice

from lxml.html import HtmlElement

from index.loaders.web.tree import classes, take_out, words_of

_MAIN_TAGS = {"main", "article"}
_MAIN_NAMES = {
    "entry-content", "post-content", "page-content", "main-content", "maincontent", "content",
    "article-content", "field-name-body", "minutes",
}  # fmt: skip
_LEAST = 0.5
_FEWEST_LINKS = 3
_HEAD = 1500
"""Characters within which minutes say what they are."""
_LAST_PART = re.compile(r"\s[|–—-]\s(?:(?!\s[|–—-]\s).){1,100}$")
_OPENING = 200
"""Characters that hold a title, where there is one."""
_OF_MINUTES = re.compile(
    r"\b(?:minutes?|meetings?|committee|council|cabinet|agenda|cofnodion|cyfarfod|pwyllgor|cyngor)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def main_part(body: HtmlElement) -> HtmlElement:
    """What is tagged as the main text, if it holds most of the words; else all of the page.

    Menus are taken out of it: lists that hold nothing but links, beside other words.
    """
    weights = _weights(body)
    tagged = [part for part in weights if _is_tagged(part)]
    most = max((weights[part] for part in tagged), default=0)
    # In document order the innermost of those that hold as much comes last.
    holds_most = most > _LEAST * weights[body]
    part = [one for one in tagged if weights[one] == most][-1] if holds_most else body
    if weights[part] > 0:
        for menu in [one for one in part.iterdescendants("ul", "ol") if _is_menu(one, weights)]:
            take_out(menu)
    return part


def _is_menu(element: HtmlElement, weights: dict[HtmlElement, int]) -> bool:
    return (
        weights[element] == 0
        and len(list(islice(element.iter("a"), _FEWEST_LINKS))) == _FEWEST_LINKS
    )


def stated_titles(page: HtmlElement) -> list[str]:
    """What a page calls itself, the surest first: its greatest headings, and its title."""
    return [words_of(one) for one in (*page.iter("h1"), *page.iter("title"))]


def title_outside(titles: list[str], part: HtmlElement) -> str | None:
    """The first title that tells of minutes, unless the main text has a title of its own."""
    words = " ".join(" ".join(part.itertext()).split())
    opening = words[:_OPENING]
    if _OF_MINUTES.search(opening) and _YEAR.search(opening):
        return None
    told = [title for title in titles if _OF_MINUTES.search(title) or _YEAR.search(title)]
    # What follows the last dash is the site's name.
    head = _tokens(words[:_HEAD])
    repeated = any(_tokens(_LAST_PART.sub("", title)) <= head for title in told)
    return None if repeated or not told else told[0]


def _tokens(words: str) -> set[str]:
    return set(re.findall(r"\w+", words.casefold()))


def _is_tagged(element: HtmlElement) -> bool:
    return (
        element.tag in _MAIN_TAGS
        or element.get("role") == "main"
        or element.get("itemprop") == "articleBody"
        or bool({name.lower() for name in classes(element)} & _MAIN_NAMES)
        or element.get("id", "").lower() in _MAIN_NAMES
    )


def _weights(body: HtmlElement) -> dict[HtmlElement, int]:
    """Characters outside of links, for each element."""
    elements = list(body.iter())
    weights = {
        element: len((element.text or "").strip()) if element.tag != "a" else 0
        for element in elements
    }
    for element in reversed(elements):
        parent = element.getparent()
        if element is not body and parent is not None:
            inside = 0 if element.tag == "a" else weights[element]
            weights[parent] += inside + len((element.tail or "").strip())
    return weights
