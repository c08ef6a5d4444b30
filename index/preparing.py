"""From a file to what is stored of it: read, taken apart, and its exempt items set aside.

Runs in the process that reads files. Nothing here touches the archive.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from index.chunking import chunk
from index.embedding import open_embedder
from index.loaders import load
from index.minutes.acronyms import acronyms
from index.minutes.kinds import kinds_of
from index.minutes.parsing import parse
from index.protocols import Embedder
from index.store.prepared import PreparedDocument, PreparedMeeting, Reading
from index.types import Minutes, Section, SourceText, Span

_WORDS = re.compile(r"[^\n]")


def prepare(path: Path, model: str) -> Reading:
    """Read a file and take it apart. `model` counts the tokens. Raises UnreadableFileError."""
    source = load(path)
    embedder = open_embedder(model)
    return divided(str(path), source, parse(source.text, source.marks), embedder)


def divided(
    path: str, source: SourceText, meetings: Sequence[Minutes], embedder: Embedder
) -> Reading:
    """The passages of each meeting, the public ones apart from the exempt."""
    spans = exempt_spans(meetings)
    open_text = blanked(source.text, spans)
    public = PreparedDocument(
        path=path,
        source=replace(source, text=open_text),
        meetings=tuple(_prepared(source.text, _public(m, spans), embedder) for m in meetings),
        has_exempt=bool(spans),
        acronyms=acronyms(open_text),
    )
    if not spans:
        return Reading(public, None)
    confidential = PreparedDocument(
        path=path,
        source=source,
        meetings=tuple(_prepared(source.text, _confidential(m, spans), embedder) for m in meetings),
        acronyms=acronyms("\n\n".join(span.of(source.text) for span in spans)),
    )
    return Reading(public, confidential)


def exempt_spans(meetings: Iterable[Minutes]) -> list[Span]:
    """Where the exempt items stand, in order."""
    return sorted(s.item.span for m in meetings for s in m.sections if s.item.exempt)


def blanked(text: str, spans: Sequence[Span]) -> str:
    """The text with nothing where the spans are; offsets and lines stay."""
    pieces, done = [], 0
    for span in spans:
        pieces += [text[done : span.start], _WORDS.sub(" ", span.of(text))]
        done = span.stop
    return "".join([*pieces, text[done:]])


def _prepared(text: str, minutes: Minutes, embedder: Embedder) -> PreparedMeeting:
    chunks = chunk(text, minutes, embedder.count_tokens, embedder.max_tokens)
    return PreparedMeeting(
        minutes,
        tuple(
            replace(one, kinds=kinds_of(text, one.span, one.heading, minutes.facts))
            for one in chunks
        ),
    )


def _public(minutes: Minutes, spans: Sequence[Span]) -> Minutes:
    """Without the words of exempt items: only that there is one is left."""
    return replace(
        minutes,
        sections=tuple(_bare(s) if s.item.exempt else s for s in minutes.sections),
        stated=tuple(s for s in minutes.stated if not _touches(s.span, spans)),
        facts=tuple(f for f in minutes.facts if not _touches(f.span, spans)),
    )


def _bare(section: Section) -> Section:
    return Section(replace(section.item, number=None, title=None, key=None), ())


def _confidential(minutes: Minutes, spans: Sequence[Span]) -> Minutes:
    return replace(
        minutes,
        sections=tuple(s for s in minutes.sections if s.item.exempt),
        facts=tuple(f for f in minutes.facts if _touches(f.span, spans)),
    )


def _touches(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span shares a character with one of these, which are in order and apart."""
    before = bisect_right(spans, span)
    return any(span.common(one) for one in spans[max(0, before - 1) : before + 1])
