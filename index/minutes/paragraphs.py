"""Paragraphs, and the run-in headings ("Re-referrals – It was reported…") they stand under."""

import re
from collections.abc import Container
from dataclasses import dataclass

from index.minutes.labels import is_decision_label
from index.minutes.lines import Line
from index.minutes.printed import paragraph_numbers
from index.types import Paragraph, Span

_DASH = re.compile(r"\s+[–—-]+\s+|\s*—\s*|–\s+")
_ANY_DASH = re.compile(r"[–—-]")
_BOLD_RUN_IN = re.compile(r"^(?:[*-]\s+)?\*\*(?P<heading>[^*]{2,90}?)[.:]?\*\*(?:\s*[–—:-])?\s+\S")
_VERBS = re.compile(
    r"\b(?:was|were|is|are|had|has|said|asked|stated|noted|agreed|reported|resolved|moved|seconded|"
    r"held|that|would|should|will|advised|informed|explained|confirmed)\b",
    re.IGNORECASE,
)
_LONGEST_HEADING = 100
_SHORTEST_BODY = 25
_LETTERED = re.compile(r"[^\W\d_]{2}")
_TABLE_RULE = re.compile(r"^[|\s:+=-]+$")


@dataclass(frozen=True, slots=True)
class Block:
    """A line of content; `label` where one of the frame ("Decision:") stood before it."""

    line: Line
    label: Line | None


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one paragraph; `label` as in the block it begins with."""

    lines: list[Line]
    label: Line | None

    @property
    def span(self) -> Span:
        """Where the paragraph stands."""
        return Span(self.lines[0].span.start, self.lines[-1].span.stop)


def group_lines(
    blocks: list[Block], width: int | None, styled: Container[int] = frozenset()
) -> list[Group]:
    """The paragraphs: a line each, or the lines of a text broken at `width`."""
    groups: list[Group] = []
    for block in blocks:
        if _TABLE_RULE.match(block.line.words):
            continue
        last = groups[-1].lines[-1] if groups else None
        parted = last is not None and (last.span.start in styled or block.line.span.start in styled)
        if last is None or block.label or parted or _begins_paragraph(last, block.line, width):
            groups.append(Group([block.line], block.label))
        else:
            groups[-1].lines.append(block.line)
    return groups


def _begins_paragraph(last: Line, line: Line, width: int | None) -> bool:
    if last.words.startswith("|") and line.words.startswith("|") and not line.after_blank:
        return False  # the rows of a table belong together
    if last.is_bare_number and not line.is_bare_number:
        return False
    if width is None or line.after_blank or line.is_bullet or line.is_bare_number:
        return True
    if last.ends_sentence:
        return len(last.words) < 0.85 * width or last.words.endswith(":")
    return len(last.words) < 0.55 * width


def numbered_paragraphs(
    text: str, groups: list[Group], item: str | None = None, styled: Container[int] = frozenset()
) -> tuple[Paragraph, ...]:
    """Number the paragraphs and give each its heading; a heading alone is no paragraph.

    `item`: the number of the item; `styled`: where lines begin that the format sets as headings.
    """
    paragraphs: list[tuple[Span, Span | None]] = []
    standing: Span | None = None
    for index, group in enumerate(groups):
        span = group.span
        following = groups[index + 1].span if index + 1 < len(groups) else None
        if group.label:
            standing = _label_heading(group.label)
        if _is_standing_heading(text, span, following) or (
            span.start in styled and following is not None and len(span) <= _LONGEST_HEADING
        ):
            standing = span
            continue
        heading = run_in_heading(text, span) or standing
        paragraphs.append((span, heading))
    numbers = paragraph_numbers([span.of(text) for span, _ in paragraphs], item)
    return tuple(
        Paragraph(span, number, heading)
        for (span, heading), number in zip(paragraphs, numbers, strict=True)
    )


def _label_heading(label: Line) -> Span | None:
    """The label "Decision:" says what stands under it; "Minutes:" does not."""
    if not is_decision_label(label.words):
        return None
    return Span(label.span.start, label.span.start + len(label.words.rstrip(":* ")))


def run_in_heading(text: str, span: Span) -> Span | None:
    """The words before the dash of "LAC stability – 3 changes in a year – Members were…"."""
    words = span.of(text)
    if match := _BOLD_RUN_IN.match(words):
        if _is_bold_heading(words, match):
            return Span(*match.span("heading")).shifted(span.start)
        return None
    if not _ANY_DASH.search(words, 0, _LONGEST_HEADING + 4):  # as in most paragraphs
        return None
    for dash in _DASH.finditer(words, 0, _LONGEST_HEADING + 4):
        heading, body = words[: dash.start()], words[dash.end() :]
        if not _is_heading(heading):
            return None
        if len(body) >= _SHORTEST_BODY and body[0].isupper():
            return Span(span.start, span.start + dash.start())
    return None


def _is_bold_heading(words: str, match: re.Match[str]) -> bool:
    """Bold words that a sentence runs on from ("**Councillor Ash** said") are only emphasis."""
    marked = words[match.end("heading") : match.end() - 1].strip("* \u00a0\t\n")
    runs_on = not marked and words[match.end() - 1].islower()
    return not runs_on and not _VERBS.search(match["heading"])


def _is_heading(words: str) -> bool:
    return (
        3 <= len(words) <= _LONGEST_HEADING
        and words[0].isupper()
        and _LETTERED.search(words) is not None
        and not _VERBS.search(words)
        and not re.search(r"[.!?;:]\s", words)
    )


def _is_standing_heading(text: str, span: Span, following: Span | None) -> bool:
    words = span.of(text).strip("*_# ")
    return (
        following is not None
        and len(following) > 80
        and len(span) <= 80
        and _is_heading(words)
        and not words.endswith((".", ":", ",", ";", "!", "?"))
        and len(words.split()) <= 10
    )
