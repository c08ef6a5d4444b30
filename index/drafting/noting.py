"""What is kept of a draft: its sentences that rest on quotes, with the citations in place of numbers."""

from collections.abc import Sequence
from itertools import groupby

from index.citation import Citation
from index.drafting.citing import citations, cited
from index.types import Draft, DraftSentence, Excerpt


def paragraphs(draft: Draft, quotes: Sequence[Excerpt]) -> list[str]:
    """The draft without what is struck."""
    kept = (sentence for sentence in draft.sentences if not sentence.is_struck)
    return [
        " ".join(_with_sources(sentence, quotes) for sentence in group)
        for _, group in groupby(kept, key=lambda sentence: sentence.paragraph)
    ]


def doubts(draft: Draft) -> list[str]:
    """The words of what is kept that do not stand in the quotes it cites, each once."""
    kept = (sentence for sentence in draft.sentences if not sentence.is_struck)
    return list(dict.fromkeys(span.of(one.text) for one in kept for span in one.flags))


def _with_sources(sentence: DraftSentence, quotes: Sequence[Excerpt]) -> str:
    text = sentence.text
    for span in reversed(citations(text)):
        named = (Citation.of(quotes[n - 1].passage).label() for n in cited(span.of(text)))
        before = text[: span.start].rstrip()
        text = f"{before} ({'; '.join(named)}){text[span.stop :]}"
    return text
