"""The answers of ModernGov's web service: a meeting as XML, its texts as escaped HTML."""

import re
from html import unescape

from lxml import etree
from lxml.etree import _Element
from lxml.html import HtmlElement

from index.errors import UnreadableFileError
from index.loaders.extract import Extract
from index.loaders.web.blocks import write_blocks
from index.loaders.web.characters import read_characters, without_unseen
from index.loaders.web.hidden import remove_hidden
from index.loaders.web.moderngov_items import write_heading
from index.loaders.web.moderngov_marks import mark_of, with_ellipses
from index.loaders.web.tree import no_text, parse_fragment, unescape_markup
from index.loaders.web.writer import Writer, in_order
from index.types import MarkKind

_ENCODING = re.compile(r"^\s{0,99}<\?xml[^>]{0,200}\?>")
_ESCAPED_TWICE = re.compile(r"&amp;(?=#?\w{1,8};)")
_LISTS = {"getmeetings", "getcommittees", "committees", "committeemeetings"}
_BODIES = (
    ("", "agendatext"),
    ("Decision:", "decisionnonemptyhtmlbody"),
    ("Minutes:", "minutesnonemptyhtmlbody"),
)


def load_xml(data: bytes, name: str) -> Extract:
    """The minutes in an answer to GetMeeting. Raises UnreadableFileError for any other XML."""
    root = parse_answer(read_characters(data, name), name)
    meeting = next(
        (one for one in root.iter("{*}meeting") if _child(one, "agendaitems") is not None), None
    )
    if meeting is None:
        raise UnreadableFileError(
            f"{name} lists meetings; it holds no minutes."
            if any(_tag(one) in _LISTS for one in root.iter())
            else f"{name} is XML of a kind that Minutebook does not read."
        )
    writer = Writer()
    _write_header(writer, meeting)
    for item in meeting.iter("{*}agendaitem"):
        _write_item(writer, item, name)
    text, marks = writer.result()
    if not text:
        raise no_text(name)
    return Extract(text, "xml", marks=in_order(with_ellipses(text, marks)))


def parse_answer(text: str, name: str) -> _Element:
    """The root of an answer's tree. Raises UnreadableFileError.

    Entities are refused: they are the way to swell or to reach out.
    """
    if "<!ENTITY" in text:
        raise UnreadableFileError(f"{name} declares entities, which Minutebook does not read.")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    markup = without_unseen(_ENCODING.sub("", text)).strip().encode("utf-8", "replace")
    if not markup:
        raise no_text(name)
    try:
        return etree.fromstring(markup, parser=parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFileError(f"{name} is damaged: its XML cannot be read.") from error


def _write_header(writer: Writer, meeting: _Element) -> None:
    _write_marked(writer, MarkKind.COMMITTEE, committee_of(meeting))
    writer.end_block()
    _write_marked(writer, MarkKind.HELD_ON, value_of(meeting, "meetingdate"))
    writer.words(f" {value_of(meeting, 'meetingtime')}")
    for place in ("meetinglocation", "meetingroom"):
        writer.end_block()
        _write_marked(writer, MarkKind.VENUE, value_of(meeting, place))
    writer.end_block()
    status = value_of(meeting, "meetingstatus")
    if "cancel" in status.lower():  # "Confirmed" is said of the meeting, not of its minutes
        writer.words(status)
    for attendee in meeting.iter("{*}attendee"):
        writer.begin_row(meeting)
        for key in ("name", "roledescription", "attendance"):
            writer.words(attendee.get(key, ""))
            writer.end_cell()
        writer.end_row()


def _write_item(writer: Writer, item: _Element, name: str) -> None:
    restricted = (
        value_of(item, "isrestricted") == "True" or value_of(item, "isdisplayallowed") == "False"
    )
    exempt = writer.begin(MarkKind.EXEMPT) if restricted else None
    title = _fragment(value_of(item, "agendaitemtitle"), name)
    write_heading(writer, _number(item), title, value_of(item, "agendaitemid") or None)
    for label, tag in _BODIES:
        if body := value_of(item, tag):
            writer.end_block()
            _write_marked(writer, MarkKind.HEADING, label)
            write_blocks(writer, _fragment(body, name), mark_of)
    for number in ("1", "2"):
        if comment := value_of(item, f"commenttext{number}"):
            writer.end_block()
            _write_marked(writer, MarkKind.HEADING, value_of(item, f"commentlabel{number}"))
            write_blocks(writer, _fragment(comment, name), mark_of)
    if exempt is not None:
        writer.finish(exempt)
    writer.end_block()


def _write_marked(writer: Writer, kind: MarkKind, words: str) -> None:
    opened = writer.begin(kind)
    writer.words(words)
    writer.finish(opened)


def committee_of(meeting: _Element) -> str:
    """The committee's name, where the answer gives one only; the files of an item name it too."""
    for tag in ("committeetitle", "refertocommittee"):
        words = (unescape(_words(one)) for one in meeting.iter(f"{{*}}{tag}"))
        names = {name for name in words if name}
        if names:
            return names.pop() if len(names) == 1 else ""
    return ""


def _number(item: _Element) -> str:
    """The number of the minute as it is shown: the agenda's own number is another."""
    if shown := value_of(item, "fulldisplaynumberformat"):
        return shown
    return value_of(item, "minutesitemnumber") + value_of(item, "minutesitemsubnumber")


def _fragment(markup: str, name: str) -> HtmlElement:
    tree = parse_fragment(_ESCAPED_TWICE.sub("&", markup), name)
    unescape_markup(tree, name)
    remove_hidden(tree)
    return tree


def value_of(element: _Element, tag: str) -> str:
    """The words of a child element; empty where there is none."""
    child = _child(element, tag)
    return "" if child is None else _words(child)


def _child(element: _Element, tag: str) -> _Element | None:
    return element.find(f"{{*}}{tag}")


def _words(element: _Element) -> str:
    return "".join(map(str, element.itertext())).strip()


def _tag(element: _Element) -> str:
    return str(etree.QName(element).localname)
