"""Items of business, and the paragraphs of each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.minutes.headings import Heading, HeadingReader
from index.minutes.labels import is_attachment_label, is_content_label, is_item_label
from index.minutes.lines import Line, front_matter, wrapped_width
from index.minutes.marked import marked_headings
from index.minutes.paragraphs import Block, group_lines, numbered_paragraphs
from index.minutes.routine import is_routine
from index.types import AgendaItem, Mark, MarkKind, Section, Span

_ATTACHMENT = re.compile(
    r"^(?:[•*-]\s*)?.{1,200}?(?:\bPDF\b|\.pdf|\bDOCX?\b|\d+ KB|view directions)"
)


def read_sections(
    text: str, lines: list[Line], marks: Sequence[Mark] = ()
) -> tuple[tuple[Section, ...], int]:
    """The items in order, and where the first one begins (what is before it is the header)."""
    styled = frozenset(mark.span.start for mark in marks if mark.kind is MarkKind.HEADING)
    starts = marked_headings(text, lines, marks)
    if not starts:
        starts = _item_starts(lines, HeadingReader(lines, styled))
    end = lines[-1].span.stop if lines else 0
    header_stop = lines[starts[0][0]].span.start if starts else end
    bounds = [0, *(index for index, _ in starts), len(lines)]
    headings = [None, *(heading for _, heading in starts)]
    page = _Page(text, lines, wrapped_width(lines), styled)
    sections = (
        _section(page, reach, heading)
        for reach, heading in zip(pairwise(bounds), headings, strict=True)
    )
    return tuple(s for s in sections if s.paragraphs or s.item.title), header_stop


@dataclass(frozen=True, slots=True)
class _Page:
    """The text with its lines, the width they are broken at, and where headings begin."""

    text: str
    lines: list[Line]
    width: int | None
    styled: frozenset[int]


def _item_starts(lines: list[Line], reader: HeadingReader) -> list[tuple[int, Heading]]:
    starts, index = [], front_matter(lines)
    while index < len(lines):
        heading = reader.at(index)
        if heading:
            starts.append((index, heading))
        index += max(1, heading.lines if heading else 1)
    return starts


def _section(page: _Page, reach: tuple[int, int], heading: Heading | None) -> Section:
    (first, stop), lines = reach, page.lines
    body = lines[first + heading.lines : stop] if heading else lines[front_matter(lines) : stop]
    if heading and heading.rest is not None:
        rest = _from(lines[first], heading.rest)
        body = [rest, *body] if rest.words else body
    groups = group_lines(_content(body), page.width, page.styled)
    number = heading.number if heading else None
    title = heading.title if heading else None
    paragraphs = numbered_paragraphs(page.text, groups, number, page.styled)
    span = Span(lines[first].span.start, lines[stop - 1].span.stop) if stop > first else Span(0, 0)
    words = page.text[paragraphs[0].span.start : span.stop] if paragraphs else ""
    item = AgendaItem(
        number=number,
        title=title,
        exempt=False,
        span=span,
        key=heading.key if heading else None,
        routine=is_routine(title, words),
    )
    return Section(item, paragraphs)


def _from(line: Line, place: int) -> Line:
    """The line without what stands before a place in it."""
    rest = line.words[place:].lstrip("*.:; ")
    span = Span(line.span.stop - len(rest), line.span.stop)
    return Line(span, rest, after_blank=line.after_blank)


def _content(lines: list[Line]) -> list[Block]:
    """The lines that are minutes, not frame; labels part what stands before from what follows."""
    content: list[Block] = []
    attachments = False
    label: Line | None = None
    for line in lines:
        if is_content_label(line.words) or is_item_label(line.words):
            attachments, label = False, line
        elif is_attachment_label(line.words):
            attachments = True
        elif not attachments or not _ATTACHMENT.match(line.words):
            attachments = False
            content.append(Block(line, label))
            label = None
    return content
