"""The stretches of a file that each record one meeting, or are a file within the file."""

from collections.abc import Sequence
from itertools import pairwise

from index.types import Mark, MarkKind, Span


def parts(text: str, marks: Sequence[Mark]) -> list[Span]:
    """Stretches that together make up the text; each innermost PART is one of them."""
    edges = {0, len(text)}
    for mark in marks:
        if mark.kind is MarkKind.PART:
            edges |= {mark.span.start, mark.span.stop}
    stretches = [Span(*edge) for edge in pairwise(sorted(edges))]
    held = [stretch for stretch in stretches if stretch.of(text).strip()]
    return held or [Span(0, len(text))]


def within(marks: Sequence[Mark], span: Span) -> list[Mark]:
    """The marks that lie in a stretch."""
    return [m for m in marks if span.start <= m.span.start and m.span.stop <= span.stop]
