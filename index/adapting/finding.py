"""Pairs as they stand in one document."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, pairwise
from zlib import crc32

import apsw

from index.adapting.pairs import Pair, PairKind
from index.asking import asking_share
from index.sentences import sentences
from index.store import browsing
from index.types import AgendaItem, Document, Fact, FactKind, Passage, Record, Span

_LONGEST = 1_600
"""Characters of what is told: more than a model reads of a passage."""
_SHORTEST = 120
"""Characters below which what is told says too little to be told apart from others."""
_FEWEST_ASKED, _MOST_ASKED = 3, 60
"""Words of what is asked; a longer question, motion or action is cut."""
_ASKING = 0.5
"""The share of a passage that asks, from which it is a request or a motion."""
_FEWEST_SENTENCES = 3
"""Of a passage, one of which is taken out."""


@dataclass(frozen=True, slots=True)
class Told:
    """A document: its text, its meetings and their passages."""

    document: Document
    text: str
    records: Sequence[Record]
    passages: Sequence[Passage]

    @classmethod
    def of(cls, connection: apsw.Connection, document: Document) -> "Told":
        """What an archive holds of a document that anybody may read."""
        return cls(
            document,
            browsing.text(connection, document.path) or "",
            browsing.records(connection, document.path),
            tuple(browsing.passages_of(connection, document.id)),
        )

    def within(self, span: Span) -> Iterator[Passage]:
        """The passages that stand in a stretch of the text."""
        return (one for one in self.passages if span.start <= one.span.start < span.stop)


def pairs_of(told: Told, acronyms: Sequence[str]) -> Iterator[Pair]:
    """All pairs of a document; `acronyms`: those that it spells out."""
    for record in told.records:
        for (kind, asked, words), item in _of_meeting(told, record):
            place, day = (told.document.id, item), record.meeting.held_on
            yield from filter(None, [pair_of(kind, asked, words, place, day)])
    yield from _spelled_out(told, acronyms)


def pair_of(
    kind: PairKind, asked: str, words: str, place: tuple[int, int], day: date | None
) -> Pair | None:
    """What is asked with the words that tell it; None where either says too little, or too much is asked.

    `place`: the document, and where the item of those words begins.
    """
    fewest = 1 if kind is PairKind.ACRONYM else _FEWEST_ASKED
    asked, words = _flat(asked), _flat(words)
    if not fewest <= len(asked.split()) <= _MOST_ASKED or len(words) < _SHORTEST:
        return None
    return Pair(kind, asked, words[:_LONGEST], *place, day)


def place_of(passage: Passage) -> tuple[int, int]:
    """The document of a passage, and where its item begins."""
    return passage.document.id, passage.item.span.start


def cut(words: str) -> str:
    """What is asked, not more of it than is learnt from."""
    return " ".join(words.split()[:_MOST_ASKED])


_Found = tuple[PairKind, str, str]


def _of_meeting(told: Told, record: Record) -> Iterator[tuple[_Found, int]]:
    for fact in record.facts:
        if fact.kind is FactKind.QUESTION:
            around = (one.span.start for one in record.items if one.span.common(fact.span))
            place = next(around, fact.span.start)
            yield from ((found, place) for found in _reply(fact))
    for item in record.items:
        if not (item.exempt or item.routine):
            yield from ((found, item.span.start) for found in _of_item(told, record, item))


def _reply(fact: Fact) -> Iterator[_Found]:
    parts = {part.name: part.value for part in fact.parts}
    if "question" in parts and "reply" in parts:
        yield PairKind.REPLY, cut(parts["question"]), parts["reply"]


def _of_item(told: Told, record: Record, item: AgendaItem) -> Iterator[_Found]:
    passages = list(told.within(item.span))
    if item.title and passages:
        yield PairKind.TITLE, item.title, _body(told, passages[0])
    for passage in passages:
        if passage.heading and item.title:
            yield PairKind.HEADING, passage.heading, _body(told, passage)
        yield from _sentence(told, passage)
    yield from _requests(told, record, passages)
    for fact in record.facts:
        if fact.kind is FactKind.RESOLUTION and item.span.common(fact.span):
            before = Span(item.span.start, fact.span.start)
            said = " ".join(_body(told, one) for one in passages if one.span.stop <= before.stop)
            yield PairKind.DISCUSSION, fact.span.of(told.text), said[-_LONGEST:]


def _requests(told: Told, record: Record, passages: Sequence[Passage]) -> Iterator[_Found]:
    """A passage that asks for something, and the one behind it that does not."""
    asked = [fact.span for fact in record.facts if fact.kind is FactKind.QUESTION]
    for first, behind in pairwise(passages):
        known = any(one.common(first.span) and one.common(behind.span) for one in asked)
        asks = asking_share(first.text) >= _ASKING > asking_share(behind.text)
        if asks and not known:
            yield PairKind.REQUEST, cut(_body(told, first)), _body(told, behind)


def _sentence(told: Told, passage: Passage) -> Iterator[_Found]:
    """One sentence of a passage, the same one at every time."""
    words = _body(told, passage)
    places = sentences(words)
    if len(places) >= _FEWEST_SENTENCES:
        chosen = places[crc32(words.encode()) % len(places)]
        rest = f"{words[: chosen.start]} {words[chosen.stop :]}"
        yield PairKind.SENTENCE, chosen.of(words), rest


def _spelled_out(told: Told, acronyms: Sequence[str]) -> Iterator[Pair]:
    for short in acronyms:
        bracketed = re.compile(rf"\({re.escape(short)}\)|\b{re.escape(short)} ?\(")
        holding = (one for one in told.passages if bracketed.search(_body(told, one)))
        pairs = (_without(short, told, passage) for passage in holding)
        yield from islice(filter(None, pairs), 1)


def _without(short: str, told: Told, passage: Passage) -> Pair | None:
    rest = re.sub(rf"\(?\b{re.escape(short)}\b\)?", " ", _body(told, passage))
    return pair_of(PairKind.ACRONYM, short, rest, place_of(passage), passage.meeting.held_on)


def _body(told: Told, passage: Passage) -> str:
    """A passage without its headings."""
    return _flat(" ".join(span.of(told.text) for span in passage.bodies) or passage.text)


def _flat(words: str) -> str:
    return " ".join(words.split())
