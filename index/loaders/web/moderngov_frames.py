"""What ModernGov's pages hold besides the minutes: lists of files, links, and controls."""

import re

from lxml.html import HtmlElement

from index.loaders.web.moderngov_labels import ATTACHMENT_LABELS, COLUMNS, CONTROLS, folded
from index.loaders.web.tree import classes, take_out, words_of

_LINK_CLASSES = {"mgLinks", "mgActionList"}
_LINKS = re.compile(
    r"mgListRecordedVotes|mgLocationDetails|mgIssueHistory|mgMeetingAttendance", re.IGNORECASE
)
_BACK_LINK = re.compile(r"(?:Meeting of|Cyfarfod) .{3,200}\b(?:19|20)\d\d\b")
_LISTS = {"ul", "ol", "table", "div", "p", "li", "br"}


def remove_frames(page: HtmlElement) -> None:
    """Take them out of the tree; an item page's link to its meeting becomes a line of its own."""
    for element in list(page.iter()):
        if element.getparent() is None:
            continue
        if classes(element) & _LINK_CLASSES:
            _keep_back_link(element)
            take_out(element)
        elif _is_attachment_label(element):
            _drop_attachments(element)
        elif _is_control(element):
            take_out(element)
    for cell in page.xpath("//td[contains(@class, 'mgItemNumberCell')]"):
        _lay_out(cell)


def _keep_back_link(links: HtmlElement) -> None:
    for link in links.iter("a"):
        if _BACK_LINK.match(words_of(link)):
            line = links.makeelement("p")
            line.text = words_of(link)
            links.addprevious(line)
            return


def _is_attachment_label(element: HtmlElement) -> bool:
    return len(element) == 0 and folded(element.text) in ATTACHMENT_LABELS


def _drop_attachments(label: HtmlElement) -> None:
    """Drop the label with the lists of links behind it; words of the minutes stay."""
    while _is_alone(label):
        label = label.getparent()
    behind = label.tail
    for following in label.itersiblings():
        if (behind or "").strip() or not _is_list_of_links(following):
            break
        behind = following.tail
        take_out(following)
    take_out(label)


def _is_alone(element: HtmlElement) -> bool:
    parent = element.getparent()
    return (
        parent is not None
        and parent.tag not in ("body", "td", "li", "html")
        and element.getprevious() is None
        and element.getnext() is None
        and not (parent.text or "").strip()
        and not (element.tail or "").strip()
    )


def _is_list_of_links(element: HtmlElement) -> bool:
    words = len(words_of(element))
    linked = sum(len(words_of(link)) for link in element.iter("a"))
    # A comma or a space may stand beside each link.
    points = sum(1 for _ in element.iter("li", "p"))
    return words == 0 or (
        element.tag in _LISTS and words >= linked > 0 and words - linked <= 2 * points
    )


def _is_control(element: HtmlElement) -> bool:
    if element.tag == "a":
        return bool(_LINKS.search(element.get("href", "")))
    return len(element) == 0 and folded(element.text) in CONTROLS


def _lay_out(number_cell: HtmlElement) -> None:
    """The table of items is a layout, and the words above its columns are frames."""
    table = next((one for one in number_cell.iterancestors() if one.tag == "table"), None)
    if table is None or table.get("role") == "presentation":
        return
    table.set("role", "presentation")
    for heading in list(table.iter("th", "caption")):
        owner = next(one for one in heading.iterancestors() if one.tag == "table")
        if owner is table and folded(words_of(heading)) in COLUMNS:
            take_out(heading)
