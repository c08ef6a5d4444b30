"""The questions that minutes record a reply to, put to the archive: what is found, and where the reply is."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

import apsw
import numpy as np
from numpy.typing import NDArray

from index.intervals import Numbers
from index.progress import Progress, Report
from index.retrieval import Retriever
from index.store import browsing, documents
from index.types import FactKind, Filters, Passage, Span

_MOST = 400
"""Questions, the latest: more would be put for minutes and tell little."""
_FOUND = 100


@dataclass(frozen=True, slots=True)
class Reply:
    """A passage that holds some of a reply."""

    passage: Passage
    cut: Passage
    """The same, as if only the reply stood in it."""
    embedded: str
    """What a model sees of that."""


@dataclass(frozen=True, slots=True)
class Replied:
    """A question, where it stands with its reply, and the passages of that."""

    held_on: date | None
    question: str
    document: int
    span: Span
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Put:
    """What was found for one: passages in any order, with their scores, and which hold the reply."""

    scores: Numbers
    texts: Sequence[str]
    right: NDArray[np.bool_]


def replied(connection: apsw.Connection) -> list[Replied]:
    """Those of public minutes, the earliest first; of many the latest."""
    found = list(_replied(connection))
    return sorted(found, key=lambda one: (one.held_on or date.min, one.document))[-_MOST:]


def _replied(connection: apsw.Connection) -> Iterator[Replied]:
    entries = browsing.library(connection).entries
    for document in {entry.document.id: entry.document for entry in entries}.values():
        facts = [
            (fact, record.meeting.held_on)
            for record in browsing.records(connection, document.path)
            for fact in record.facts
            if fact.kind is FactKind.QUESTION
        ]
        seen = dict(documents.texts_to_embed(connection, document.id)) if facts else {}
        passages = list(browsing.passages_of(connection, document.id)) if facts else []
        for fact, day in facts:
            parts = {part.name: part for part in fact.parts}
            if {"question", "reply"} <= parts.keys():
                replies = tuple(_replies(passages, parts["reply"].span, seen))
                yield Replied(day, parts["question"].value, document.id, fact.span, replies)


def _replies(passages: Sequence[Passage], span: Span, seen: dict[int, str]) -> Iterator[Reply]:
    for passage in passages:
        if passage.span.common(span):
            start = max(0, span.start - passage.span.start)
            words = passage.text[start : max(0, span.stop - passage.span.start)]
            before = seen[passage.id].removesuffix(passage.text)
            yield Reply(passage, replace(passage, text=words), before + words)


def put(retriever: Retriever, asked: Sequence[Replied], report: Report) -> Iterator[Put]:
    """Put each question; passed over is one beside whose reply nothing is found.

    A passage of the reply is scored as it would be for somebody who asks in other words: without those
    of the question, which often stand in the same passage. What scores hold of phrasings already known is
    taken off.
    """
    known = retriever.phrasing
    for number, one in enumerate(asked):
        report(Progress(number, len(asked), "preparing", unit="texts"))
        began = time.monotonic()
        found = retriever.search(one.question, Filters(), _FOUND)
        others = [
            (hit.passage.text, hit.score - hit.phrasing)
            for hit in found.hits
            if hit.passage.document.id != one.document or not hit.passage.span.common(one.span)
        ]
        own = [
            (
                each.passage.text,
                retriever.score(found, each.cut, each.embedded) - known.of(each.cut.text),
            )
            for each in one.replies
        ]
        # Half of the time is left to whoever asks meanwhile: the threads of a process take turns.
        time.sleep(time.monotonic() - began)
        if others and own:
            texts, scores = zip(*others, *own, strict=True)
            yield Put(np.array(scores), texts, np.arange(len(texts)) >= len(others))
