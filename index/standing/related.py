"""What is related to a question that is saved, by what the archive knows: names, words, committees."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from index.common_words import everyday_words
from index.searches import Search, Searches
from index.searching import Searcher
from index.standing.asking import bearing
from index.types import ExpansionSource, Filters, Hit, RelatedSource, RelatedTerm
from index.words import StemmedText, Term
from resources.loading import framing_words, stopwords

MOST = 5
"""Of the words that passages share."""
_LOOKED_AT = 30
_SHARED_BY = 3
"""Passages that must share words: two may be one speech."""
_COMMON = 0.05
"""Of all passages: words that more of them hold are those of any minutes."""
_LONGEST = 4
"""Words of a phrase."""
_SHORTEST = 4
"""Letters of a word that is suggested."""

_SOURCES = {
    ExpansionSource.GLOSSARY: RelatedSource.GLOSSARY,
    ExpansionSource.ARCHIVE: RelatedSource.ARCHIVE,
}
_ANYWHERE = Filters()
Stems = tuple[str, ...]


def related(done: Search, searches: Searches) -> tuple[RelatedTerm, ...]:
    """Names that are searched for already, words of the passages found, committees left out."""
    hits = bearing(done.found)[:_LOOKED_AT]
    searcher = searches.retriever.searchers[0]
    names = (
        RelatedTerm(" ".join(one.instead), _SOURCES[one.source])
        for one in done.found.expansions
        if one.source in _SOURCES
    )
    words = (RelatedTerm(one, RelatedSource.PASSAGES) for one in _shared(done, hits, searcher))
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


def _shared(done: Search, hits: Sequence[Hit], searcher: Searcher) -> list[str]:
    """Phrases and uncommon words that tell these passages from all others."""
    asked = set(chain.from_iterable(name.stems for name in done.found.weighing.names))
    asked.update(StemmedText.of(done.found.question.text).stems)
    held: Counter[Stems] = Counter()
    terms: dict[Stems, Term] = {}
    for hit in hits:
        phrases = {term.stems: term for term in _phrases(hit.passage.text)}
        held.update(phrases.keys())
        terms = phrases | terms
    passages = searcher.count()
    worth = {
        stems: _worth(terms[stems], number, passages, searcher)
        for stems, number in held.items()
        if number >= _SHARED_BY and asked.isdisjoint(stems)
    }
    chosen: list[Stems] = []
    for stems in sorted(worth, key=lambda one: -worth[one]):
        if worth[stems] > 0 and not any(set(stems) & set(other) for other in chosen):
            chosen.append(stems)
    return [" ".join(terms[stems].words) for stems in chosen[:MOST]]


def _worth(term: Term, held: int, passages: int, searcher: Searcher) -> float:
    """How well words tell the passages found from others; nothing for words of any minutes."""
    everywhere = searcher.occurrences(term, _ANYWHERE)
    if everywhere > max(_SHARED_BY, _COMMON * passages):
        return 0.0
    # Of two that tell as much the longer: "frontline social work posts", not "social work".
    return held * math.log(1 + passages / max(1, everywhere)) * (1 + len(term.words) / 10)


def _phrases(text: str) -> Iterator[Term]:
    """Words that follow one another with nothing but a space between; single ones if uncommon."""
    words = StemmedText.of(text)
    for start in range(len(words.spans)):
        for stop in range(start + 1, min(start + _LONGEST, len(words.spans)) + 1):
            spans = words.spans[start:stop]
            said = text[spans[0].start : spans[-1].stop].split(" ")
            if len(said) != len(spans) or not _tells(said[-1]):
                break
            if len(said) > 1 or said[0].lower() not in everyday_words():
                yield Term(words.stems[start:stop], tuple(said))


def _tells(word: str) -> bool:
    small = word.lower()
    return (
        len(word) >= _SHORTEST
        and word.isalpha()
        and small not in stopwords()
        and small not in framing_words()
    )
