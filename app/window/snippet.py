"""The part of a passage that a card shows: around its first quote, with the quotes marked."""

from collections.abc import Iterable
from dataclasses import dataclass

from index.types import Hit, Quote, Span

_LENGTH = 300
_BEFORE = 70
_LONGEST = 560
_SPACES = {ord(char): " " for char in "\n\r\t\f\v\u2028\u2029\u00a0"}


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a passage on one line, with what is marked in it."""

    text: str
    marks: tuple[Span, ...]


def snippet(hit: Hit, quotes: Iterable[Quote]) -> Snippet:
    """A stretch of the passage of a hit; whole words, an ellipsis where it is cut."""
    passage = hit.passage
    marks = sorted(quote.span.shifted(-passage.span.start) for quote in quotes)
    marks = [mark for mark in marks if 0 <= mark.start < mark.stop <= len(passage.text)]
    text = passage.text.translate(_SPACES)
    start, stop = _window(text, marks)
    before, after = "…" if start else "", "…" if stop < len(text) else ""
    shown = before + text[start:stop].rstrip() + after
    inside = (Span(max(mark.start, start), min(mark.stop, stop)) for mark in marks)
    shift = len(before) - start
    return _single_spaced(shown, [mark.shifted(shift) for mark in inside if len(mark) > 0])


def _window(text: str, marks: list[Span]) -> tuple[int, int]:
    start = 0
    if marks and marks[0].start > _BEFORE:
        start = text.find(" ", marks[0].start - _BEFORE) + 1
        start = start if 0 < start <= marks[0].start else marks[0].start
    stop = start + _LENGTH
    if marks:
        stop = max(stop, min(marks[0].stop, start + _LONGEST))
    if stop >= len(text):
        return start, len(text)
    cut = text.rfind(" ", start + 1, stop + 1)
    return start, cut if cut > start else stop


def _single_spaced(text: str, marks: list[Span]) -> Snippet:
    """Runs of spaces as one; the marks move along."""
    places: list[int] = []
    kept: list[str] = []
    for char in text:
        places.append(len(kept))
        if char != " " or not kept or kept[-1] != " ":
            kept.append(char)
    places.append(len(kept))
    moved = (Span(places[mark.start], places[mark.stop]) for mark in marks)
    return Snippet("".join(kept), tuple(mark for mark in moved if len(mark) > 0))


def utf16(text: str) -> int:
    """The length of a text as Qt counts it: characters beyond U+FFFF count twice."""
    return len(text) + sum(char > "\uffff" for char in text)


def from_utf16(text: str, units: int) -> int:
    """How many characters the first so many of Qt's units are."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
