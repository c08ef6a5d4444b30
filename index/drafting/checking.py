"""A draft taken apart: each sentence with the quotes it cites, and what those do not say."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from index.drafting.citing import LEADING, OPEN, citations, cited
from index.drafting.figures import Figures, figures
from index.drafting.names import strange_names, words
from index.drafting.prompt import sent_of
from index.sentences import sentences
from index.types import Draft, DraftSentence, Excerpt, Span

_MARKUP = re.compile(r"^\s*(?:[-*•+>]|\d{1,2}[.)]|#{1,6})\s+|\*\*|__")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a quote says, to compare with."""

    figures: Figures
    words: frozenset[str]


class Checker:
    """Checks drafts against the quotes that they were asked from."""

    def __init__(self, quotes: Sequence[Excerpt]) -> None:
        self._quotes = quotes
        self._said = cache(self._read)

    def checked(self, text: str, *, whole: bool = True) -> Draft:
        """What a model wrote; `whole`: it has come to its end."""
        if not whole:
            text = OPEN.sub("", text)
        parts = list(_sentences(text))
        rest = "" if whole or not parts else parts.pop()[1]
        return Draft(tuple(self._sentence(*part) for part in parts), rest)

    def _sentence(self, paragraph: int, text: str) -> DraftSentence:
        numbers = cited(text)
        known = tuple(n for n in numbers if 1 <= n <= len(self._quotes))
        missing = tuple(n for n in numbers if n not in known)
        return DraftSentence(text, paragraph, known, missing, self._flags(text, known))

    def _flags(self, text: str, numbers: Sequence[int]) -> tuple[Span, ...]:
        """What stands in none of the quotes; nothing where none is cited: all of it is struck."""
        if not numbers:
            return ()
        said = [self._said(number) for number in numbers]
        plain = _without(text, citations(text))
        told = figures(plain)
        strange = [one.span for one in told if not any(s.figures.hold(one) for s in said)]
        known = frozenset[str]().union(*(s.words for s in said))
        names = strange_names(plain, known)
        free = [n for n in names if not any(n.common(one.span) for one in told)]
        return tuple(sorted([*strange, *free]))

    def _read(self, number: int) -> _Said:
        text = sent_of(self._quotes[number - 1].passage)
        return _Said(Figures(text), words(text))


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence with the number of its paragraph; citations behind a full stop belong to it."""
    lines = (_plain(line) for line in text.splitlines())
    for paragraph, line in enumerate(line for line in lines if line):
        held: list[str] = []
        for span in sentences(line):
            words, found = span.of(line), LEADING.match(span.of(line))
            if found and held and not cited(held[-1]):
                held[-1] = f"{held[-1]} {found[0].strip()}"
                words = words[found.end() :]
            held += [words] if words else []
        yield from ((paragraph, one) for one in held)


def _plain(line: str) -> str:
    """A line without Markdown, control characters and halves of characters."""
    line = line.encode("utf-8", "replace").decode()
    line = "".join(" " if unicodedata.category(c) == "Cc" else c for c in line)
    return " ".join(_MARKUP.sub("", line).split())


def _without(text: str, spans: Sequence[Span]) -> str:
    """The text with blanks in place of spans, so that all places in it stay."""
    for span in spans:
        text = f"{text[: span.start]}{' ' * len(span)}{text[span.stop :]}"
    return text
