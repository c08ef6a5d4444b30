"""What of a passage may be quoted: its sentences, by their places in the source text."""

from collections.abc import Iterator

from index.sentences import sentences
from index.types import Passage, Span

_SHORTEST = 6
"""Words of what is quoted, unless it ends as sentences do."""


def words_of(passage: Passage, span: Span) -> str:
    """The words of a passage under a span of the source text."""
    return span.shifted(-passage.span.start).of(passage.text)


def sentences_of(passage: Passage) -> Iterator[list[Span]]:
    """The sentences of each paragraph of a passage."""
    for body in passage.bodies:
        yield [span.shifted(body.start) for span in sentences(words_of(passage, body))]


def says_something(words: str) -> bool:
    """Whether it is a sentence or a point, not a label or a heading between them."""
    return len(words.split()) >= _SHORTEST or words.rstrip("\"'”’)*_ ").endswith((".", "?"))
