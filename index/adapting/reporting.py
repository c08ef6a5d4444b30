"""What came of an action: a passage of a later meeting that holds the words by which it is known."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

import apsw

from index.adapting.finding import Told, cut, pair_of, place_of
from index.adapting.pairs import Pair, PairKind
from index.question import Question
from index.store import browsing, filtering, fulltext
from index.types import FactKind, Filters, Passage, Record
from index.words import StemmedText, Term

_KNOWN_BY = 2
"""Words that both must hold: one alone may be a name that anything is said of."""
_RARE = range(2, 26)
"""Passages that hold such a word."""
_SOON = timedelta(days=400)
"""Within which it is reported, or not at all."""


def reports_of(connection: apsw.Connection, told: Told) -> Iterator[Pair]:
    """The actions of a document with the passages that report on them later."""
    for record in told.records:
        for fact in record.facts:
            if fact.kind is not FactKind.ACTION:
                continue
            action = fact.span.of(told.text)
            for passage in _later(connection, record, action):
                place, day = place_of(passage), passage.meeting.held_on
                pair = pair_of(PairKind.REPORT, cut(action), passage.text, place, day)
                if pair and pair.asked not in pair.told:
                    yield pair


def _later(connection: apsw.Connection, record: Record, action: str) -> list[Passage]:
    """The passage of the year after that holds most of the action's rare words, if it holds enough."""
    meeting = record.meeting
    rare = [term for term in Question.of(action).terms if _is_rare(connection, term)]
    if meeting.held_on is None or not (meeting.committee or meeting.council):
        return []
    since, until = meeting.held_on + timedelta(days=1), meeting.held_on + _SOON
    after = Filters(committee=meeting.committee, council=meeting.council, since=since, until=until)
    phrases = [fulltext.phrase(term.words) for term in rare]
    found = fulltext.search(connection, phrases, 1, filtering.where(connection, after))
    best = browsing.passages(connection, [number for number, _ in found]).values()
    return [passage for passage in best if _held(rare, passage) >= _KNOWN_BY]


def _is_rare(connection: apsw.Connection, term: Term) -> bool:
    return min(fulltext.rarity(connection, one) for one in term.stems) in _RARE


def _held(terms: Sequence[Term], passage: Passage) -> int:
    words = StemmedText.of(passage.text)
    return sum(words.count(term) > 0 for term in terms)
