"""Any web page: ModernGov's pages by their structure, others by their main text."""

import re

from lxml.html import HtmlElement

from index.loaders.extract import Extract
from index.loaders.own import refuse_own
from index.loaders.web.blocks import write_blocks
from index.loaders.web.characters import read_characters
from index.loaders.web.hidden import remove_hidden
from index.loaders.web.main_text import main_part, stated_titles, title_outside
from index.loaders.web.moderngov_pages import is_moderngov, read_moderngov
from index.loaders.web.tree import classes, no_text, parse_page, unescape_markup
from index.loaders.web.writer import Writer
from index.types import Mark, MarkKind

_OF_THE_PAGE = re.compile(r"publish|updated|modified|entry-date|posted|comment", re.IGNORECASE)


def load_html(data: bytes, name: str) -> Extract:
    """The text of a web page. Raises UnreadableFileError where it holds none."""
    page = parse_page(read_characters(data, name), name)
    refuse_own(_maker(page), name)
    unescape_markup(page, name)
    text, marks = read_moderngov(page) if is_moderngov(page) else _read_any(page)
    if not text:
        raise no_text(name)
    return Extract(text, "html", marks=marks)


def _maker(page: HtmlElement) -> str:
    """The program that a page says made it."""
    for meta in page.iter("meta"):
        if meta.get("name", "").lower() == "generator":
            return str(meta.get("content", ""))
    return ""


def _read_any(page: HtmlElement) -> tuple[str, tuple[Mark, ...]]:
    titles = stated_titles(page)
    remove_hidden(page)
    part = main_part(page)
    writer = Writer()
    if title := title_outside(titles, part):
        writer.words(title)
        writer.end_block()
    held_on = next((time for time in part.iter("time") if _tells_meeting(time)), None)
    write_blocks(
        writer, part, lambda element: (MarkKind.HELD_ON, None) if element is held_on else None
    )
    return writer.result()


def _tells_meeting(time: HtmlElement) -> bool:
    """Whether it may be the day of the meeting, and not that on which the page was published."""
    around = (time, *time.iterancestors())
    return not any(_OF_THE_PAGE.search(" ".join(classes(one))) for one in around[:3])
