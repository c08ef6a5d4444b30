"""From a question to what its words could also be called in minutes."""

from collections.abc import Iterator, Sequence
from itertools import islice

import apsw

from index.glossary.asked import Asked
from index.glossary.expansion import term_of
from index.glossary.glossary import Glossary
from index.glossary.learned import Learned
from index.glossary.spelling import is_slip, near
from index.question import Question
from index.store import fulltext
from index.types import Expansion, ExpansionSource
from index.welsh import is_welsh, other_forms
from index.words import stem

_MOST_SLIPS = 8
"""Unknown words of a question that are looked up: in another language all are."""


def expand(
    question: Question, glossary: Glossary, *connections: apsw.Connection
) -> tuple[Expansion, ...]:
    """What else to search for, in the question's order; at most six names for one thing.

    `connections`: the databases that are searched.
    """
    whole = Asked(question.text, glossary, Learned(connections))
    named: set[str] = set()
    found: list[tuple[int, Expansion]] = []
    for place in whole.places():
        words = whole.words[place.start : place.stop]
        named.update(word.stem for word in words)
        asked = tuple(word.text for word in words)
        found += [
            (place.start, Expansion(asked, instead, source))
            for instead, source in whole.instead_of(place)
        ]
    found += _slips(question, whole, named, glossary, connections)
    if is_welsh(question.text):
        found += _mutations(question, whole, connections)
    found.sort(key=lambda pair: pair[0])
    return tuple({_twice(one): one for _, one in reversed(found)}.values())[::-1]


def _twice(expansion: Expansion) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same for what a question names twice."""
    return tuple(map(stem, expansion.asked)), term_of(expansion).stems


def _mutations(
    question: Question, whole: Asked, connections: Sequence[apsw.Connection]
) -> Iterator[tuple[int, Expansion]]:
    """The forms of a Welsh question's words that some passage holds, by how they begin."""
    places = {word.stem: place for place, word in reversed(list(enumerate(whole.words)))}
    for term in question.terms:
        if len(term.words) == 1 and term.stems[0] in places:
            for form in other_forms(term.words[0]):
                if any(fulltext.is_held(connection, stem(form)) for connection in connections):
                    asked = term.words
                    yield places[term.stems[0]], Expansion(asked, (form,), ExpansionSource.MUTATION)


def _slips(
    question: Question,
    whole: Asked,
    named: set[str],
    glossary: Glossary,
    connections: Sequence[apsw.Connection],
) -> Iterator[tuple[int, Expansion]]:
    """The nearest words to those that no passage holds, each with its place in the question."""
    places = {word.stem: place for place, word in reversed(list(enumerate(whole.words)))}
    unknown = (
        (places[term.stems[0]], term.words[0])
        for term in question.terms
        if len(term.words) == 1
        and term.stems[0] in places
        and term.stems[0] not in named
        and (whole.caseless or not term.words[0].isupper())
        and not glossary.has_word(term.stems[0])
        and is_slip(term.words[0], connections)
    )
    for place, word in islice(unknown, _MOST_SLIPS):
        name = place > 0 and word[0].isupper() and not whole.caseless
        for written in near(word, connections, name=name):
            yield place, Expansion((word,), (written,), ExpansionSource.SPELLING)
