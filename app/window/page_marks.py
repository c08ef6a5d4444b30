"""What is marked on the page of text, and how: never by colour alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QTextCharFormat

from app.window.tokens import Tokens
from index.types import PlacedMark, ReaderMarkKind, Span

_Line = QTextCharFormat.UnderlineStyle
_LINES = {
    ReaderMarkKind.HIGHLIGHT: _Line.SingleUnderline,
    ReaderMarkKind.NOTE: _Line.DashUnderline,
}
ICONS = {
    ReaderMarkKind.BOOKMARK: "bookmark",
    ReaderMarkKind.HIGHLIGHT: "marker",
    ReaderMarkKind.NOTE: "note-text-outline",
}
"""What stands beside the first line of a mark."""


@dataclass(frozen=True, slots=True)
class PageMarks:
    """The stretches of a text that look otherwise than the rest."""

    passage: Span | None = None
    """Tinted."""
    quotes: tuple[Span, ...] = ()
    """The current one first."""
    found: tuple[Span, ...] = ()
    """What was looked for, in order."""
    current: Span | None = None
    """The one of these that the reader is at."""
    kept: tuple[PlacedMark, ...] = ()
    """What the reader marked, in order."""

    @property
    def target(self) -> Span | None:
        """What is to be read first."""
        return self.quotes[0] if self.quotes else self.passage

    def with_passage(self, passage: Span | None, quotes: Sequence[Span]) -> "PageMarks":
        """Another passage of the same text."""
        return replace(self, passage=passage, quotes=tuple(quotes))

    def with_found(self, found: Iterable[Span], current: Span | None) -> "PageMarks":
        """Something else was looked for."""
        return replace(self, found=tuple(found), current=current)

    def with_kept(self, kept: Iterable[PlacedMark]) -> "PageMarks":
        """The reader's marks are others."""
        return replace(self, kept=tuple(kept))


def looks(marks: PageMarks, tokens: Tokens, sight: Span) -> Iterator[tuple[Span, QTextCharFormat]]:
    """How stretches are drawn; of two on the same words the later wins.

    Of what was found only what is in `sight`: a common word stands in thousands of places.
    """
    for quote in marks.quotes:
        yield quote, quoted(tokens)
    for placed in marks.kept:
        if placed.span is not None and placed.mark.kind in _LINES:
            ground = tokens.highlight if placed.mark.kind is ReaderMarkKind.HIGHLIGHT else None
            yield placed.span, _on(ground, tokens, _LINES[placed.mark.kind])
    for span in marks.found:
        if span != marks.current and sight.common(span):
            yield span, _on(tokens.found, tokens, _Line.DashDotLine)
    if marks.current is not None:
        current = _on(tokens.accent, tokens)
        current.setForeground(QColor(tokens.on_accent))
        yield marks.current, current


def quoted(tokens: Tokens) -> QTextCharFormat:
    """How the words of a quote are marked, on the page and on the card of their passage."""
    return _on(tokens.mark, tokens, _Line.DotLine)


def _on(ground: str | None, tokens: Tokens, line: _Line = _Line.NoUnderline) -> QTextCharFormat:
    look = QTextCharFormat()
    if ground:
        look.setBackground(QColor(ground))
    look.setUnderlineStyle(line)
    look.setUnderlineColor(QColor(tokens.accent))
    return look
