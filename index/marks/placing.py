"""Marked words found again in a text that may have changed."""

from dataclasses import replace

from index.finding import places
from index.types import Document, ReaderMark, Span

AROUND = 40
"""Characters that are kept from before and behind."""
_TELLING = 24
"""Characters, of the words and what still stands around them, by which a place is known again."""


def place(mark: ReaderMark, sha256: str, text: str) -> Span | None:
    """Where the words of a mark stand; of several places the one that fits best, else the nearest.

    None where they are gone, or where too little is left to tell.
    """
    if sha256 == mark.sha256 and mark.span.of(text) == mark.words:
        return mark.span
    found = max(
        places(text, mark.words),
        key=lambda span: (_fit(mark, text, span), -abs(span.start - mark.span.start)),
        default=None,
    )
    if found is None:
        return None
    known = len(mark.words) + _fit(mark, text, found)
    whole = len(mark.words) + len(_flat(mark.before)) + len(_flat(mark.after))
    return found if known >= min(_TELLING, whole) else None


def seen_at(mark: ReaderMark, document: Document, text: str, span: Span) -> ReaderMark:
    """The mark with the file and the place it was found in, and what stands around it there."""
    before, after = surroundings(text, span)
    return replace(
        mark, path=document.path, sha256=document.sha256, span=span, before=before, after=after
    )


def surroundings(text: str, span: Span) -> tuple[str, str]:
    """What stands before and behind a stretch."""
    return text[max(0, span.start - AROUND) : span.start], text[span.stop : span.stop + AROUND]


def _fit(mark: ReaderMark, text: str, span: Span) -> int:
    """How many characters next to the words are still the same, whatever the spaces."""
    before, after = (_flat(part) for part in surroundings(text, span))
    return _alike(before[::-1], _flat(mark.before)[::-1]) + _alike(after, _flat(mark.after))


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common from their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _flat(text: str) -> str:
    return " ".join(text.split())
