"""Words looked for in a text as a reader would: broken over lines, in whatever marks and case."""

import re
from collections.abc import Iterator
from itertools import islice

from index.types import Found, Span

MOST = 5_000
"""Places that are told of: nobody steps through more."""
_ALIKE = {
    **dict.fromkeys("'‘’", "['‘’]"),
    **dict.fromkeys('"“”', '["“”]'),
    **dict.fromkeys("-‐‑–—", "[-‐‑–—]"),
}


def find(text: str, words: str) -> Found:
    """Where words stand in a text, whatever their case."""
    spans = tuple(islice(places(text, words, any_case=True), MOST + 1))
    return Found(spans[:MOST], more=len(spans) > MOST)


def places(text: str, words: str, *, any_case: bool = False) -> Iterator[Span]:
    """Every place of some words, in order; none where there are no words."""
    parts = ["".join(_ALIKE.get(char, re.escape(char)) for char in word) for word in words.split()]
    if not parts:
        return
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE if any_case else 0)
    for found in pattern.finditer(text):
        yield Span(found.start(), found.end())
