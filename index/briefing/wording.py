"""Words looked for in a text: the very words, however they are spaced; else the nearest.

No meaning and no likeness of letters: a quote is right to the letter, or it is not.
"""

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import cached_property

from index.types import Span, Wording

_ENOUGH = 0.5
"""The share of a quote's words that the nearest words must have in common with it."""
_TELLING, _PLACES = 12, 2_000
"""The nearest words are looked for around the rarest words of a quote: so many, at so many places."""
_STRAY = 3
"""Fewer words of a quote than this in another paragraph are there by chance."""
_LONGEST = 3_000
"""Words of a quote that its nearest are looked for of: comparing takes the square of it."""

_Block = tuple[int, int, int]
"""Words that follow each other alike: where in the quote, where in the text, how many."""


def differing(was: str, now: str) -> tuple[Wording, ...]:
    """Two texts word by word: stretches that are alike, and others, in turn."""
    first, second = was.split(), now.split()
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return tuple(
        Wording(" ".join(first[a:b]), " ".join(second[c:d]))
        for _, a, b, c, d in matcher.get_opcodes()
    )


class Words:
    """A text in which words are looked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def standing(self, quote: str, near: int) -> Span | None:
        """Where the very words stand, nearest to an offset."""
        found = list(self._places(quote)) or list(self._places_however_spaced(quote))
        return min(found, key=lambda span: abs(span.start - near), default=None)

    def nearest(self, quote: str, near: int) -> Span | None:
        """The words that come nearest; None where nothing is like the quote."""
        keys = [_key(word) for word in quote.split()]
        if not 0 < len(keys) <= _LONGEST:
            return None
        start = self._likely_start(keys, near)
        return None if start is None else self._aligned(keys, start)

    def _places(self, quote: str) -> Iterator[Span]:
        for start in _starts(self._text, quote):
            span = Span(start, start + len(quote))
            if self._is_whole(span):
                yield span

    def _places_however_spaced(self, quote: str) -> Iterator[Span]:
        wanted = "".join(quote.split())
        for start in _starts(self._squeezed, wanted):
            span = Span(self._offset(start), self._offset(start + len(wanted) - 1) + 1)
            if self._is_whole(span):
                yield span

    def _is_whole(self, span: Span) -> bool:
        """Whether no word is cut at either end: "he agreed" does not stand in "she agreed"."""
        return not any(
            self._text[at - 1 : at].isalnum() and self._text[at : at + 1].isalnum()
            for at in (span.start, span.stop)
            if at
        )

    @cached_property
    def _spans(self) -> tuple["array[int]", "array[int]"]:
        """Where each word begins, and where it ends."""
        starts, stops = array("q"), array("q")
        at = 0
        for word in self._text.split():
            start = self._text.index(word, at)
            at = start + len(word)
            starts.append(start)
            stops.append(at)
        return starts, stops

    @cached_property
    def _squeezed(self) -> str:
        return "".join(self._text.split())

    @cached_property
    def _squeezed_starts(self) -> "array[int]":
        """Where each word begins in the text without spaces."""
        starts, at = array("q"), 0
        for start, stop in zip(*self._spans, strict=True):
            starts.append(at)
            at += stop - start
        return starts

    def _offset(self, squeezed: int) -> int:
        """The place in the text of a place in the text without spaces."""
        word = bisect_right(self._squeezed_starts, squeezed) - 1
        return self._spans[0][word] + squeezed - self._squeezed_starts[word]

    @cached_property
    def _keys(self) -> list[str]:
        return [_key(word) for word in self._text.split()]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """The numbers of the words that have a key."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self._keys):
            numbers[key].append(number)
        return numbers

    def _likely_start(self, keys: Sequence[str], near: int) -> int | None:
        """The number of the word at which most of the rare words of a quote would be in place."""
        telling = sorted({key for key in keys if key in self._numbers}, key=self._frequency)
        votes: list[int] = []
        for key in telling[:_TELLING]:
            if votes and len(votes) + self._frequency(key) > _PLACES:
                break
            votes += [number - keys.index(key) for number in self._numbers[key][:_PLACES]]
        votes.sort()
        room = max(8, len(keys) // 3)
        ranked = (
            (bisect_right(votes, vote + room) - place, -abs(self._start(vote) - near), vote)
            for place, vote in enumerate(votes)
        )
        return max(ranked)[2] if votes else None

    def _frequency(self, key: str) -> int:
        return len(self._numbers[key])

    def _start(self, number: int) -> int:
        starts = self._spans[0]
        return starts[min(max(number, 0), len(starts) - 1)]

    def _aligned(self, keys: Sequence[str], start: int) -> Span | None:
        """The words about a start, cut to those that answer to the quote's."""
        room = max(8, len(keys) // 3)
        low = max(0, start - room)
        window = self._keys[low : max(0, start) + len(keys) + 2 * room]
        matcher = SequenceMatcher(None, keys, window, autojunk=False)
        blocks = [(a, low + b, n) for a, b, n in matcher.get_matching_blocks() if n]
        if sum(n for *_, n in blocks) < _ENOUGH * len(keys):
            return None
        blocks = self._without_strays(self._without_strays(blocks)[::-1])[::-1]
        (first, begin, _), (last, end, size) = blocks[0], blocks[-1]
        begin = self._stretched(begin, -1, first)
        end = self._stretched(end + size - 1, 1, len(keys) - last - size)
        return Span(self._spans[0][begin], self._spans[1][end])

    def _without_strays(self, blocks: list[_Block]) -> list[_Block]:
        """Without a word or two at the end that another paragraph has by chance."""
        while len(blocks) > 1 and blocks[-1][2] < _STRAY:
            numbers = sorted((blocks[-2][1], blocks[-1][1]))
            if not self._is_parted(*numbers):
                break
            blocks = blocks[:-1]
        return blocks

    def _is_parted(self, one: int, other: int) -> bool:
        """Whether a paragraph ends between two words, by their numbers."""
        starts, stops = self._spans
        return "\n\n" in self._text[stops[one] : starts[other]]

    def _stretched(self, number: int, step: int, most: int) -> int:
        """The number of a word some words on, but within the paragraph."""
        for _ in range(most):
            following = number + step
            if not 0 <= following < len(self._keys):
                break
            if self._is_parted(*sorted((number, following))):
                break
            number = following
        return number


def _starts(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _key(word: str) -> str:
    """A word without its marks and case; what is nothing but marks is its own key."""
    return "".join(filter(str.isalnum, word)).casefold() or word
