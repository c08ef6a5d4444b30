"""What is related to a question that is saved, by what the archive knows: names, words, committees."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

import apsw

from index.searches import Search, Searches
from index.standing.asking import bearing
from index.store import browsing, fulltext
from index.types import ExpansionSource, Hit, RelatedSource, RelatedTerm
from index.words import StemmedText
from resources.loading import framing_words, stopwords

MOST = 5
"""Of the words that passages share."""
_LOOKED_AT = 30
_SHARED_BY = 3
"""Passages that must share words: two may be one speech."""
_COMMON = 0.05
"""Of all passages: words that more of them hold are those of any minutes."""
_SHORTEST = 4
"""Letters of a word that is suggested."""

_SOURCES = {
    ExpansionSource.GLOSSARY: RelatedSource.GLOSSARY,
    ExpansionSource.ARCHIVE: RelatedSource.ARCHIVE,
}
Stems = tuple[str, ...]


def related(done: Search, searches: Searches) -> tuple[RelatedTerm, ...]:
    """Names that are searched for already, words of the passages found, committees left out."""
    hits = bearing(done.found)[:_LOOKED_AT]
    connection = searches.retriever.searchers[0].connection
    names = (
        RelatedTerm(" ".join(one.instead), _SOURCES[one.source])
        for one in done.found.expansions
        if one.source in _SOURCES
    )
    words = (RelatedTerm(one, RelatedSource.PASSAGES) for one in _shared(done, hits, connection))
    committees = (RelatedTerm(one, RelatedSource.COMMITTEE) for one in _committees(done, searches))
    return tuple(dict.fromkeys((*names, *words, *committees)))


def _committees(done: Search, searches: Searches) -> list[str]:
    """Those outside of the one that is searched in whose minutes there is as good a passage."""
    if done.filters.committee is None:
        return []
    filters = replace(done.filters, committee=None)
    text = done.found.question.text
    everywhere = searches.retriever.search(text, filters, _LOOKED_AT)
    bodies = (hit.passage.meeting.committee for hit in bearing(everywhere))
    inside = {hit.passage.meeting.committee for hit in done.found.hits}
    return [body for body, _ in Counter(filter(None, bodies)).most_common() if body not in inside]


def _shared(done: Search, hits: Sequence[Hit], connection: apsw.Connection) -> list[str]:
    """Words, or two that follow one another, that tell these passages from all others."""
    asked = set(chain.from_iterable(name.stems for name in done.found.weighing.names))
    asked.update(StemmedText.of(done.found.question.text).stems)
    written: dict[Stems, Counter[str]] = {}
    held: Counter[Stems] = Counter()
    for hit in hits:
        phrases = dict(_phrases(hit.passage.text))
        held.update(phrases.keys())
        for stems, words in phrases.items():
            written.setdefault(stems, Counter())[words] += 1
    passages = browsing.count(connection, "passages")
    worth = {
        stems: _worth(stems, number, passages, connection)
        for stems, number in held.items()
        if number >= _SHARED_BY and asked.isdisjoint(stems)
    }
    chosen: list[Stems] = []
    for stems in sorted(worth, key=lambda one: -worth[one]):
        if worth[stems] > 0 and not any(set(stems) & set(other) for other in chosen):
            chosen.append(stems)
    return [written[stems].most_common(1)[0][0] for stems in chosen[:MOST]]


def _worth(stems: Stems, held: int, passages: int, connection: apsw.Connection) -> float:
    """How well words tell the passages found from others; nothing for words of any minutes."""
    everywhere = [fulltext.rarity(connection, one) for one in stems]
    if any(number > max(_SHARED_BY, _COMMON * passages) for number in everywhere):
        return 0.0
    return held * sum(math.log(1 + passages / max(1, number)) for number in everywhere)


def _phrases(text: str) -> Iterator[tuple[Stems, str]]:
    words = StemmedText.of(text)
    told = list(zip(words.stems, words.spans, strict=True))
    for one, span in told:
        if _tells(span.of(text)):
            yield (one,), span.of(text)
    for (first, before), (second, after) in pairwise(told):
        between = text[before.stop : after.start]
        if between == " " and _tells(before.of(text)) and _tells(after.of(text)):
            yield (first, second), text[before.start : after.stop]


def _tells(word: str) -> bool:
    small = word.lower()
    return (
        len(word) >= _SHORTEST
        and word.isalpha()
        and small not in stopwords()
        and small not in framing_words()
    )
