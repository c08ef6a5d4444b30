"""A briefing in an HTML file: the record, and the words of its quotes that a browser shows."""

from lxml.html import HtmlElement

from index.briefing.as_json import SCRIPT_ID, html_id
from index.briefing.reading_back.carried import Carried, no_briefing
from index.loaders.web.hidden import remove_hidden
from index.loaders.web.tree import parse_page

_PREFIX = html_id("")


def carried(data: bytes, name: str) -> Carried:
    """What the file carries. Raises NotABriefingError."""
    root = parse_page(data.decode("utf-8-sig", "replace"), name)
    scripts = (one for one in root.iter("script") if one.get("id") == SCRIPT_ID)
    script = next(scripts, None)
    if script is None:
        raise no_briefing(name)
    stored = script.text or ""
    remove_hidden(root)
    return Carried(stored, dict(map(_quote, _quotes(root))))


def _quotes(root: HtmlElement) -> list[HtmlElement]:
    return [one for one in root.iter("blockquote") if one.get("id", "").startswith(_PREFIX)]


def _quote(element: HtmlElement) -> tuple[str, str]:
    return element.get("id").removeprefix(_PREFIX), "".join(element.itertext())
