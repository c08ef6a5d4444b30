"""The excerpts of one file, looked up in it. Runs in the process that reads files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from index.briefing.wording import Words, differing
from index.loaders import load
from index.minutes.parsing import parse_items
from index.preparing import blanked, exempt_spans
from index.stretches import passage_of
from index.types import (
    Document,
    Excerpt,
    Minutes,
    Outcome,
    Passage,
    Source,
    SourceText,
    Span,
    Wording,
)


@dataclass(frozen=True, slots=True)
class Located:
    """An excerpt in a file: SAME, MOVED or CHANGED, as `ExcerptCheck` has it."""

    outcome: Outcome
    now: Passage | None = None
    wording: tuple[Wording, ...] = ()


def look_up(path: Path, excerpts: Sequence[Excerpt], exempt: bool) -> list[Located]:  # noqa: FBT001 - called by name, over a pipe
    """Where each stands; `exempt`: exempt items of the file are looked into. Raises UnreadableFileError."""
    sheet = _Sheet(path, load(path), exempt=exempt)
    return [sheet.located(excerpt.passage) for excerpt in excerpts]


class _Sheet:
    """A file that was read again; what most excerpts do not need is made when one does."""

    def __init__(self, path: Path, source: SourceText, *, exempt: bool) -> None:
        self._source = source
        self._exempt = exempt
        self._document = Document(0, str(path), source.sha256, source.format)

    def located(self, passage: Passage) -> Located:
        """Where the words of a passage stand, or what comes nearest."""
        span, text = passage.span, passage.text
        if passage.document.sha256 == self._source.sha256 and span.of(self._source.text) == text:
            is_here = passage.document.path == self._document.path
            return Located(Outcome.SAME) if is_here else self._renamed(passage)
        if standing := self._words.standing(text, span.start):
            return Located(Outcome.MOVED, self._passage(standing))
        nearest = self._words.nearest(text, span.start)
        if nearest is None:
            return Located(Outcome.CHANGED)
        now = self._passage(nearest)
        return Located(Outcome.CHANGED, now, differing(text, now.text))

    def _renamed(self, passage: Passage) -> Located:
        return Located(Outcome.MOVED, replace(passage, document=self._document))

    @cached_property
    def _meetings(self) -> tuple[Minutes, ...]:
        return parse_items(self._source.text, self._source.marks)

    @cached_property
    def _text(self) -> str:
        if self._exempt:
            return self._source.text
        return blanked(self._source.text, exempt_spans(self._meetings))

    @cached_property
    def _words(self) -> Words:
        return Words(self._text)

    def _passage(self, span: Span) -> Passage:
        around = [one for one in self._meetings if one.span.start <= span.start]
        minutes = around[-1] if around else self._meetings[0]
        source = Source(
            document=self._document,
            meeting=replace(minutes.meeting, venue=None),
            text=self._text,
            start=0,
            length=len(self._text),
            items=tuple(section.item for section in minutes.sections),
            pages=self._source.pages,
        )
        return replace(passage_of(source, span), paragraph=_paragraph(minutes, span))


def _paragraph(minutes: Minutes, span: Span) -> int | None:
    """The number of the paragraph that a stretch begins in."""
    numbers = (
        paragraph.number
        for section in minutes.sections
        for paragraph in section.paragraphs
        if paragraph.span.start <= span.start < paragraph.span.stop
    )
    return next(numbers, None)
