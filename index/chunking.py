"""From agenda items to passages: stretches that are embedded, found and cited as one.

A passage follows the minutes' own joints. It never crosses an item or a heading; it is one
paragraph, or a few short ones, or the sentences of a long one that speak of one thing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from index.sentences import sentences
from index.types import AgendaItem, Minutes, Paragraph, PassageKind, Section, Span

CountTokens = Callable[[Sequence[str]], list[int]]

TARGET_TOKENS = 110
"""What the pieces of a long paragraph are filled up to: the model was trained on 128."""
LONG_TOKENS = 160
"""A paragraph beyond this is taken apart at its sentences."""
SHORT_TOKENS = 35
"""A paragraph below this joins its neighbours: alone it says too little to be found by."""
CONTEXT_TOKENS = 60
"""At most this much of title and heading is embedded with each passage."""


_AFTER_HEADING = re.compile(r"[\s*_:.–—-]*")
_BULLET = re.compile(r"(?:[•●▪◦\uf0b7>*-]\s+)?")
_POINT = re.compile(r"[•●▪◦\uf0b7*-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage before it has a place in an archive."""

    item: AgendaItem
    heading: str | None
    paragraph: int
    span: Span
    context: str
    """Title and heading: embedded and indexed with the words, never quoted."""
    bodies: tuple[Span, ...]
    """Its paragraphs without run-in headings and bullets: what may be quoted."""
    kinds: frozenset[PassageKind] = frozenset()


@dataclass(frozen=True, slots=True)
class _Piece:
    span: Span
    paragraph: Paragraph
    tokens: int
    whole: bool
    """Whether it is a paragraph, not a part of a long one."""
    leads: bool = False
    """Whether it leads in what follows ("RESOLVED that:")."""
    point: bool = False
    """Whether it is a point of a list."""


def chunk(text: str, minutes: Minutes, count_tokens: CountTokens, max_tokens: int) -> list[Chunk]:
    """Passages of one text, in order. `max_tokens` is what the model reads, its marks included."""
    budget = max(16, max_tokens - CONTEXT_TOKENS - 2)
    return [
        _chunk(text, section.item, group, count_tokens)
        for section in minutes.sections
        for group in _groups(_pieces(text, section, count_tokens, budget), budget)
    ]


def _context(title: str | None, heading: str | None, count_tokens: CountTokens) -> str:
    """Title and heading, cut where they would crowd the passage out of the model's window."""
    words = ". ".join(part for part in (title, heading) if part)
    while words and count_tokens([words])[0] > CONTEXT_TOKENS:
        words = words[: len(words) * 3 // 4].rpartition(" ")[0]
    return words


def _chunk(text: str, item: AgendaItem, group: list[_Piece], count_tokens: CountTokens) -> Chunk:
    first = group[0].paragraph
    heading = " ".join(first.heading.of(text).strip("*_# ").split()) if first.heading else None
    return Chunk(
        item=item,
        heading=heading,
        paragraph=first.number,
        span=Span(group[0].span.start, group[-1].span.stop),
        context=_context(item.title, heading, count_tokens),
        bodies=tuple(_body(text, piece) for piece in group),
    )


def _body(text: str, piece: _Piece) -> Span:
    heading, span = piece.paragraph.heading, piece.span
    runs_in = heading is not None and span.start <= heading.start and heading.stop < span.stop
    lead = _AFTER_HEADING if runs_in else _BULLET
    start = heading.stop if heading is not None and runs_in else span.start
    match = lead.match(text, start, span.stop)
    return Span(match.end(), span.stop) if match and match.end() < span.stop else span


def _pieces(
    text: str, section: Section, count_tokens: CountTokens, budget: int
) -> Iterator[_Piece]:
    counts = count_tokens([paragraph.span.of(text) for paragraph in section.paragraphs])
    for paragraph, tokens in zip(section.paragraphs, counts, strict=True):
        if tokens <= min(LONG_TOKENS, budget):
            words = paragraph.span.of(text)
            leads, point = words.rstrip("* ").endswith(":"), bool(_POINT.match(words))
            yield _Piece(paragraph.span, paragraph, tokens, True, leads, point)
        else:
            for span, size in _split(text, paragraph.span, tokens, count_tokens, budget):
                yield _Piece(span, paragraph, size, whole=False)


def _split(
    text: str, span: Span, tokens: int, count_tokens: CountTokens, budget: int
) -> list[tuple[Span, int]]:
    """A long paragraph as runs of sentences of about equal length."""
    spans = [sentence.shifted(span.start) for sentence in sentences(span.of(text))]
    sized = list(zip(spans, count_tokens([s.of(text) for s in spans]), strict=True))
    fitting = [part for one in sized for part in _fitting(text, *one, count_tokens, budget)]
    runs = -(-tokens // min(TARGET_TOKENS, budget))
    share = tokens / runs
    pieces: list[tuple[Span, int]] = []
    for sentence, size in fitting:
        last = pieces[-1] if pieces else None
        # A run is closed when the next sentence would carry it further past its share than not.
        if last and last[1] + size <= budget and last[1] + size / 2 <= share:
            pieces[-1] = (Span(last[0].start, sentence.stop), last[1] + size)
        else:
            pieces.append((sentence, size))
    return pieces


def _fitting(
    text: str, span: Span, tokens: int, count_tokens: CountTokens, budget: int
) -> list[tuple[Span, int]]:
    """A sentence that the model cannot read whole, halved at white space until it can."""
    if tokens <= budget or len(span) < 2:
        return [(span, tokens)]
    middle = (span.start + span.stop) // 2
    cut = text.rfind(" ", span.start + 1, middle)
    cut = cut if cut > 0 else middle
    halves = [
        Span(span.start, cut),
        Span(cut + (text[cut] == " "), span.stop),
    ]
    counts = count_tokens([half.of(text) for half in halves])
    return [
        part
        for half, count in zip(halves, counts, strict=True)
        if half.of(text).strip()
        for part in _fitting(text, half, count, count_tokens, budget)
    ]


def _groups(pieces: Iterator[_Piece], budget: int) -> Iterator[list[_Piece]]:
    """Short paragraphs under the same heading joined, up to the target."""
    group: list[_Piece] = []
    tokens = 0
    for piece in pieces:
        fits = tokens + piece.tokens <= min(TARGET_TOKENS, budget)
        if group and not (fits and _joins(group, piece)):
            yield group
            group, tokens = [], 0
        group.append(piece)
        tokens += piece.tokens
    if group:
        yield group


def _joins(group: list[_Piece], piece: _Piece) -> bool:
    last = group[-1]
    if not (last.whole and piece.whole):
        return False
    if piece.point and (group[0].leads or last.point):
        return True  # a list stays together: the sides of a vote, the parts of a resolution
    if last.paragraph.heading != piece.paragraph.heading:
        return False
    if last.leads or piece.leads:
        return last.leads
    return last.tokens < SHORT_TOKENS or piece.tokens < SHORT_TOKENS
