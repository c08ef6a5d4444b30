"""Words as the full-text index sees them: folded, stemmed, and with a place in their text."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import islice

from index.types import Span
from index.welsh import is_welsh
from resources.loading import stopwords, welsh_words

# FTS5's unicode61 takes letters and digits as words and all else as space between them.
_WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*")
# A reference or figure is one thing: 24/00108, 77/24, 2019-20, 1.2, 12.3.
_REFERENCE = re.compile(r"(?<![^\W_])(?=[^\W_]*\d)[^\W_]+(?:[./–-][^\W_]*\d[^\W_]*)+")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b", re.IGNORECASE)
MOST_TERMS = 48
"""A question of 500 words is searched for by its first different ones."""
_ENGLISH = 0.1
"""The share of function words in a text, from which it is taken for English; in prose a quarter is."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a question asks for: a word, or a reference of several."""

    stems: tuple[str, ...]
    words: tuple[str, ...]

    def followed_by(self, other: "Term") -> "Term":
        """The two as one phrase."""
        return Term(self.stems + other.stems, self.words + other.words)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem under which a word is indexed."""
    found = _tokenizer()(word.encode("utf-8", "replace"))
    first = next(iter(found), None)
    return str(first[0]) if isinstance(first, tuple) else word


@cache
def _tokenizer() -> Callable[[bytes], Iterable[object]]:
    """That of the full-text index itself (schema/0001_minutes.sql).

    Snowball's "porter" differs from FTS5's in "apologies", "technology", "possibly" and more.
    """
    import apsw  # the window, which stems what it explains, opens without a database

    with_options = ["unicode61", "remove_diacritics", "2"]
    tokenize = apsw.Connection(":memory:").fts5_tokenizer("porter", with_options)
    reason = apsw.FTS5_TOKENIZE_DOCUMENT
    return lambda word: tokenize(word, reason, None, include_offsets=False)


def question_terms(question: str) -> list[Term]:
    """What a question asks for, in its order, each once; function words only if nothing else."""
    question = without_possessives(question)
    terms = {term.stems: term for term in _terms(question)}
    known = stopwords() | welsh_words() if is_welsh(question) else stopwords()
    telling = [term for term in terms.values() if not _is_function_word(term, known)]
    return (telling or list(terms.values()))[:MOST_TERMS]


def word_at(text: str, place: int) -> str | None:
    """The word that the full-text index counts as this one, from 0."""
    match = next(islice(_WORD.finditer(text), place, None), None)
    return match[0] if match else None


def without_possessives(text: str) -> str:
    """A text without the 's of possessives, which asks for nothing."""
    return _POSSESSIVE.sub("", text)


def is_english(text: str) -> bool:
    """Whether a text has as many of English's function words as English texts have."""
    words = _WORD.findall(text.lower())
    # Those of one and two letters ("a", "i", "am") are words in other languages too.
    known = sum(len(word) > 2 and word in stopwords() for word in words)
    return known >= _ENGLISH * len(words)


def _terms(question: str) -> Iterator[Term]:
    position = 0
    for match in _REFERENCE.finditer(question):
        yield from _single(question[position : match.start()])
        words = tuple(_WORD.findall(match[0]))
        yield Term(tuple(map(stem, words)), words)
        position = match.end()
    yield from _single(question[position:])


def _single(text: str) -> Iterator[Term]:
    for word in _WORD.findall(text):
        yield Term((stem(word),), (word,))


def _is_function_word(term: Term, known: frozenset[str]) -> bool:
    word = term.words[0].lower()
    return len(term.words) == 1 and (word in known or (len(word) == 1 and word.isalpha()))


class StemmedText:
    """A text as its stems, in order; where they stand is looked up only when it is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.stems = tuple(map(stem, _WORD.findall(text)))
        self.counts = Counter(self.stems)
        """Stem -> how often it stands in the text."""

    @classmethod
    def of(cls, text: str) -> "StemmedText":
        """The stems of a text."""
        return cls(text)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each stem's word stands."""
        return tuple(Span(*match.span()) for match in _WORD.finditer(self._text))

    def find(self, term: Term) -> Span | None:
        """Where the term first stands in the text."""
        place = next(self._places(term), None)
        if place is None:
            return None
        return Span(self.spans[place].start, self.spans[place + len(term.stems) - 1].stop)

    def holds(self, term: Term) -> bool:
        """Whether the term stands in the text."""
        return any(True for _ in self._places(term))

    def count(self, term: Term) -> int:
        """How often the term stands in the text."""
        if len(term.stems) == 1:
            return self.counts[term.stems[0]]
        return sum(1 for _ in self._places(term))

    def _places(self, term: Term) -> Iterator[int]:
        """The places of its first stem where the others follow."""
        first, size, place = term.stems[0], len(term.stems), -1
        for _ in range(self.counts[first]):
            place = self.stems.index(first, place + 1)
            if size == 1 or self.stems[place : place + size] == term.stems:
                yield place
