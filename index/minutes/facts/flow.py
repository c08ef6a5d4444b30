"""The words of a meeting as one string that the patterns of facts run over."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.minutes.lines import Line, split_lines, wrapped_width
from index.minutes.paragraphs import Block as Content
from index.minutes.paragraphs import group_lines
from index.minutes.sieve import Sieved, lowered, word_starts
from index.sentences import sentences
from index.types import Section, Span, Stated

# Marks of Markdown and tags that Markdown may hold: they part words but are none.
# Each alternative begins with a letter of its own: so `re` looks for those first.
_NOISE = re.compile(r"<[^<>\n]{1,200}>|&nbsp;|\*|\u00a0|\t|\r|\f|\v|\\")
_FRAME = re.compile(r"[>#\s]{0,40}(?:\[![a-z]{1,20}\][-+]?\s{0,4})?")
_ROW = re.compile(
    r"\s(?:(?<=\n)(?=[ \t]{0,9}[|>])|(?<=\|\n)|(?<=[.:]\s)(?=(?:For|Yeas|In favour)\s?\(\d{1,3}\)\s))"
)
# A side of a vote alone in its line stands for itself in a text that is broken into lines, too.
_SIDE = re.compile(
    r"\n[ \t]{0,9}(?i:for|against|abst[a-z]{2,8}|yeas?|nays?|yes|no|in favour)"
    r"(?:[ ](?:the|of|[Rr]ejection|[Aa]pproval|[Mm]otion|[Aa]mendment|[Pp]roposal)){0,5}[ \t:.]{0,9}(?=\n|$)"
)
# A sentence seems to end at these; a name follows.
_ENDS_IN_TITLE = re.compile(r"(?:\bCyngh?r?|\bProp|\bSec|\bCo)\.$")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a line that stands alone, or a row of a table."""

    span: Span
    title: str
    """Of the item it stands in; empty before the first."""

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.span.start

    @property
    def stop(self) -> int:
        """Where it ends in the text."""
        return self.span.stop


@dataclass(frozen=True)
class Flow:
    """The text with each block on one line. Its offsets are those of the source text."""

    text: str
    blocks: tuple[Block, ...]

    @cached_property
    def low(self) -> str:
        """The text in lower case, at the same offsets: where to look for a word cheaply."""
        return lowered(self.text)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        return word_starts(self.low)

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of all blocks, in order."""
        return [
            sentence.shifted(block.start)
            for block in self.blocks
            for sentence in _rejoined(self.of(block.span))
        ]

    def of(self, span: Span) -> str:
        """The words under a span."""
        return span.of(self.text)

    def block_at(self, place: int) -> int:
        """The index of the block that holds the character, or of the last one before it."""
        return max(0, bisect_right(self._starts, place) - 1)

    def sentence_at(self, place: int) -> int:
        """The index of the sentence that holds the character, or of the last one before it."""
        return max(0, bisect_right(self._sentence_starts, place) - 1)

    def matches(self, pattern: Sieved) -> Iterator[re.Match[str]]:
        """What a pattern finds, tried only where it may match."""
        return pattern.finditer(self.text, self._words)

    def holding(self, *words: re.Pattern[str]) -> list[Span]:
        """The sentences in which a word in lower case stands: where to try a costly pattern."""
        starts = (match.start() for word in words for match in word.finditer(self.low))
        return [self.sentences[place] for place in sorted({*map(self.sentence_at, starts)})]

    def heading_of(self, index: int) -> Span:
        """The item's first line, where its title stands; empty before the first item."""
        title, first = self.blocks[index].title, index
        while title and first and self.blocks[first - 1].title == title:
            first -= 1
        span = self.blocks[first].span
        return span if title else Span(span.start, span.start)

    def stated(self, name: str, span: Span) -> Stated:
        """A part: the span without white space around it, and its words."""
        words = self.of(span)
        start = span.start + len(words) - len(words.lstrip()) if words.strip() else span.start
        return Stated(name, " ".join(words.split()), Span(start, span.start + len(words.rstrip())))


def read_flow(text: str, sections: Sequence[Section], header: Span) -> Flow:
    """Lay out a meeting's words: the header's lines, then the items' headings and paragraphs."""
    blocks = [Block(span, "") for span in _grouped(header.of(text), header.start)]
    for section in sections:
        title = section.item.title or ""
        blocks += [Block(span, title) for span in _pieces(text, section)]
    blocks = sorted(
        (Block(part, block.title) for block in blocks for part in _rows(text, block.span)),
        key=lambda block: block.span,
    )
    return Flow(_folded(text, blocks), tuple(_apart(blocks)))


def _grouped(words: str, offset: int) -> list[Span]:
    lines = split_lines(words)
    groups = group_lines([Content(line, None) for line in lines], wrapped_width(lines))
    return [group.span.shifted(offset) for group in groups]


def _pieces(text: str, section: Section) -> list[Span]:
    """The paragraphs, and each line of the item that is in none of them."""
    spans = [paragraph.span for paragraph in section.paragraphs]
    starts = [span.start for span in spans]

    def covered(line: Line) -> bool:
        index = bisect_right(starts, line.span.start + section.item.span.start)
        after = index < len(spans) and spans[index].start < section.item.span.start + line.span.stop
        return after or (
            index > 0 and spans[index - 1].stop > line.span.start + section.item.span.start
        )

    lines = split_lines(section.item.span.of(text))
    alone = [line.span.shifted(section.item.span.start) for line in lines if not covered(line)]
    return spans + alone


def _rows(text: str, span: Span) -> list[Span]:
    """The span without the frame of Markdown around it; each row of a table for itself."""
    words, rows, start = span.of(text), [], 0
    cuts = {cut.start() for cut in _ROW.finditer(words)}
    cuts |= {bound for side in _SIDE.finditer(words) for bound in side.span()}
    for stop in [*sorted(cuts), len(words)]:
        row = words[start:stop].rstrip()
        framed = _FRAME.match(row)
        start += framed.end() if framed else 0
        bare = _NOISE.sub("", row).strip()
        if start < stop and bare.strip("|:- " if bare[:1] == "|" else None):
            rows.append(Span(start, stop).shifted(span.start))
        start = stop
    return rows


def _apart(blocks: list[Block]) -> list[Block]:
    """No two blocks share a character: of those that do, the first stands."""
    apart: list[Block] = []
    for block in blocks:
        if block.span and (not apart or apart[-1].stop <= block.start):
            apart.append(block)
    return apart


def _folded(text: str, blocks: list[Block]) -> str:
    """The text at its own length: a line feed between blocks, spaces for all that is no word."""
    parts, place = [], 0
    for block in _apart(blocks):
        gap = block.start - place
        parts.append("\n".rjust(gap) if gap else "")
        words = _NOISE.sub(lambda match: " " * len(match[0]), block.span.of(text))
        parts.append(words.replace("\n", " "))
        place = block.stop
    parts.append(" " * (len(text) - place))
    return "".join(parts)


def _rejoined(words: str) -> list[Span]:
    joined: list[Span] = []
    for sentence in sentences(words):
        if joined and _ENDS_IN_TITLE.search(joined[-1].of(words)):
            joined[-1] = Span(joined[-1].start, sentence.stop)
        else:
            joined.append(sentence)
    return joined
