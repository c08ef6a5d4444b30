"""The numbers in square brackets by which a sentence says what it rests on."""

import re
from collections.abc import Iterator

from index.types import Span

_NUMBERS = r"\d{1,6}(?:\s?(?:,|;|&|and|-|–)\s?\d{1,6})*"
CITATION = re.compile(rf"[\[【]\s?(?:quotes?\s)?(?P<numbers>{_NUMBERS})\s?[\]】]", re.IGNORECASE)
LEADING = re.compile(rf"(?:\s*{CITATION.pattern.replace('?P<numbers>', '?:')}[.,;]?)+\s*", re.I)
"""Citations where a sentence begins: a model put them behind the full stop of the one before."""
OPEN = re.compile(r"\s*[\[【][^\]】]*$")
"""A citation of which the end has not come yet."""
_RANGE = re.compile(r"(\d+)\s?[-–]\s?(\d+)")


def cited(text: str) -> tuple[int, ...]:
    """The numbers that a text cites, each once, in order."""
    return tuple(dict.fromkeys(n for found in CITATION.finditer(text) for n in _numbers(found)))


def citations(text: str) -> list[Span]:
    """Where they stand."""
    return [Span(*found.span()) for found in CITATION.finditer(text)]


def _numbers(found: re.Match[str]) -> Iterator[int]:
    """All of a citation; of a range its ends and what is between, unless it is no range of quotes."""
    numbers = found["numbers"]
    for low, high in _RANGE.findall(numbers):
        first, last = int(low), int(high)
        yield from range(first, last + 1) if last - first < _LONGEST else ()
    yield from map(int, re.findall(r"\d+", numbers))


_LONGEST = 100
