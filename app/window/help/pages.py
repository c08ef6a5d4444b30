"""The pages of help as they ship. Knows nothing of Qt.

A page is Markdown. Its first line may name the actions that it describes, in a comment that is not
shown: `<!-- actions: question.ask, question.cancel -->`. `contents.md` links all pages, in order.
"""

import re
from dataclasses import dataclass
from functools import cache

from resources.loading import help_page

CONTENTS = "contents"
_ACTIONS = re.compile(r"\A<!-- actions: (?P<names>[^>]*?) -->\n+")
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<page>[\w-]+)\.md\)")
_IMAGE = re.compile(r"!\[(?P<text>[^\]]*)\]\((?P<file>[^)]+)\)")
_MARKS = re.compile(r"[*`#|]+|^[-\d]+\.? ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name is that of its file."""

    name: str
    title: str
    text: str
    """Markdown, without the line that names actions."""
    actions: tuple[str, ...] = ()
    """Names of the actions that it describes."""

    @property
    def links(self) -> list[str]:
        """The pages that it leads to."""
        return [found["page"] for found in _LINK.finditer(self.text)]

    @property
    def images(self) -> list[str]:
        """Its pictures, from the folder of the page."""
        return [found["file"] for found in _IMAGE.finditer(self.text)]

    @property
    def words(self) -> str:
        """What it says below its title, on one line, to be searched."""
        text = _LINK.sub(r"\g<text>", _IMAGE.sub(r"\g<text>", _TITLE.sub("", self.text, count=1)))
        return " ".join(_MARKS.sub("", text).split())


def parsed(name: str, source: str) -> Page:
    """A page from its file."""
    head = _ACTIONS.match(source)
    names = re.split(r",\s*", head["names"]) if head else []
    text = source[head.end() :] if head else source
    title = _TITLE.search(text)
    return Page(name, title[1] if title else name, text, tuple(names))


@cache
def all_pages() -> dict[str, Page]:
    """Every page by its name, in the order of the contents, which come first."""
    first = parsed(CONTENTS, help_page(CONTENTS))
    names = dict.fromkeys(first.links)
    return {CONTENTS: first} | {name: parsed(name, help_page(name)) for name in names}


def snippet(text: str, typed: str, width: int = 90) -> str:
    """The piece of a text around the first of the words that were typed."""
    small = text.casefold()
    found = [small.find(word) for word in typed.casefold().split()]
    at = max(0, min((place for place in found if place >= 0), default=0) - width // 3)
    start = text.find(" ", at) + 1 if at else 0
    piece = text[start : start + width]
    whole = piece if start + width >= len(text) else piece[: piece.rfind(" ")]
    return f"{'…' if start else ''}{whole}{'…' if start + len(whole) < len(text) else ''}"
