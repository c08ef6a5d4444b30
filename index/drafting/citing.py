"""The numbers in square brackets by which a sentence says what it rests on."""

import re
from collections.abc import Iterator

from index.types import Span

_NUMBERS = r"\d{1,6}(?:\s?(?:,|;|&|and|-|–)\s?\d{1,6})*"
_ONE = rf"[\[【]\s?(?:quotes?\s)?{_NUMBERS}\s?[\]】]"
_CITATION = re.compile(_ONE, re.IGNORECASE)
LEADING = re.compile(rf"(?:\s*{_ONE}[.,;]?)+\s*", re.IGNORECASE)
"""Citations where a sentence begins: a model put them behind the full stop of the one before."""
OPEN = re.compile(r"\s*[\[【][^\]】]*$")
"""A citation of which the end has not come yet."""
_RANGE = re.compile(r"(\d+)\s?[-–]\s?(\d+)")
_LONGEST = 100
"""Quotes in a range: what is longer is no range of quotes."""


def cited(text: str) -> tuple[int, ...]:
    """The numbers that a text cites, each once, in order."""
    return tuple(dict.fromkeys(n for span in citations(text) for n in _numbers(span.of(text))))


def citations(text: str) -> list[Span]:
    """Where they stand."""
    return [Span(*found.span()) for found in _CITATION.finditer(text)]


def _numbers(citation: str) -> Iterator[int]:
    """All of one citation; of a range also what is between."""
    for low, high in _RANGE.findall(citation):
        first, last = int(low), int(high)
        yield from range(first, last + 1) if last - first < _LONGEST else ()
    yield from map(int, re.findall(r"\d+", citation))
