"""Cheap looks that spare costly ones: most text holds no word that a pattern needs.

A pattern that ignores case, or begins with the edge of a word, is tried at every character. The
first character out of a set, and words in a text in lower case, are found many times as fast.
"""

import re
from collections.abc import Iterable, Iterator


def lowered(text: str) -> str:
    """In lower case, every letter in its place, with the odd ones that match as "i" and "s" do."""
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


def holds(low: str, words: Iterable[str]) -> bool:
    """Whether a text in lower case holds one of the words, be it within another."""
    return any(map(low.__contains__, words))


class Sieved:
    """A pattern that begins with a word, tried only where a word begins that it can begin with."""

    def __init__(self, begins: str, pattern: str, *, cased: bool = False) -> None:
        """`begins`: the first word, or letters of it, in lower case; as printed where `cased`."""
        self._begins = re.compile(rf"\W(?:{begins})")
        self.pattern = re.compile(pattern)
        self._cased = cased

    def finditer(self, text: str, low: str) -> Iterator[re.Match[str]]:
        """What the pattern finds in a text, which is also given in lower case."""
        stop = 0
        for found in self._begins.finditer(f" {text if self._cased else low}"):
            start = found.start()  # of the space before it, which is one further on there
            if start >= stop and (match := self.pattern.match(text, start)):
                stop = match.end()
                yield match
