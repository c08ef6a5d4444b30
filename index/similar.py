"""Passages like a passage: by its own vector, which is stored; by its rarest words until it has one.

No model need be loaded for it.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import apsw

from index import versions
from index.accelerators import accelerator_of
from index.protocols import Vectors
from index.searching import Searcher
from index.store import browsing, siblings
from index.store.models import model_in_use, stored_model
from index.store.reusing import vector_of
from index.types import Filters, Hit, Passage, Searched, Similar
from index.weighing import Wanted, Weighing
from index.words import StemmedText, Term, question_terms

_MORE = 3
"""Times as many as wanted are looked at: versions and repeated wordings fall away."""
_RAREST = 12
"""Words that a passage is known by, where meaning cannot be compared."""


class Likeness:
    """One state of an archive, searched for what is like a passage."""

    def __init__(
        self, folder: Path, public: apsw.Connection, exempt: apsw.Connection | None
    ) -> None:
        model = model_in_use(public)
        self._public = public
        self._searchers = [
            Searcher(public, model, accelerator=accelerator_of(folder, public, model))
        ]
        self._models = [model]
        if exempt is not None:
            own = stored_model(exempt, model.fingerprint) if model else None
            self._searchers.append(Searcher(exempt, own, sign=-1))
            self._models.append(own)

    def passage_at(self, path: str, offset: int) -> Passage | None:
        """The passage at a place of a document, or the last before it."""
        found = [browsing.passage_at(one.connection, path, offset) for one in self._searchers]
        known = [passage for passage in found if passage]
        return max(known, key=lambda passage: passage.span.start) if known else None

    def like(self, passage: Passage, filters: Filters, limit: int) -> Similar:
        """What is like it, within the filters."""
        searched = self._searched(filters)
        vector = self._vector_of(passage)
        if vector is not None:
            near = self._near(vector, filters, limit * _MORE)
            hits = self._told_apart(passage, near, limit)
            return Similar(passage, tuple(hits), searched)
        weighing = self._rarest(passage)
        hits = self._told_apart(passage, self._holding(weighing, filters, limit * _MORE), limit)
        words = tuple(term.words[0] for term in weighing.terms)
        return Similar(passage, tuple(hits), searched, words)

    def _searched(self, filters: Filters) -> Searched:
        first, *more = (one.searched(filters) for one in self._searchers)
        return replace(first, passages=first.passages + sum(one.passages for one in more))

    def _vector_of(self, passage: Passage) -> Vectors | None:
        place = -1 if passage.item.exempt else 0  # of the database that it is in
        connection, model = self._searchers[place].connection, self._models[place]
        return vector_of(connection, model, passage.id) if model else None

    def _near(self, vector: Vectors, filters: Filters, k: int) -> list[Hit]:
        found = dict(pair for one in self._searchers for pair in one.dense(vector, k, filters))
        hits = [
            Hit(passage, max(0.0, min(1.0, found[number])), similarity=found[number])
            for number, passage in self._passages(found)
        ]
        return sorted(hits, key=lambda hit: -hit.score)

    def _rarest(self, passage: Passage) -> Weighing:
        """The words that tell most of a passage, of those that stand in others too."""
        total = sum(one.count() for one in self._searchers)
        known = []
        for term in question_terms(passage.text):
            holding = sum(one.holding(term) for one in self._searchers)
            if holding > 1:
                known.append(Wanted(term, math.log(1 + total / holding)))
        return Weighing(tuple(sorted(known, key=lambda one: -one.weight)[:_RAREST]))

    def _holding(self, weighing: Weighing, filters: Filters, k: int) -> list[Hit]:
        found = dict(
            pair for one in self._searchers for pair in one.lexical(weighing.terms, k, filters)
        )
        hits = [_weighed(passage, weighing) for _, passage in self._passages(found)]
        return sorted(hits, key=lambda hit: -hit.score)

    def _passages(self, ids: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        wanted = list(ids)
        return (pair for one in self._searchers for pair in one.passages(wanted).items())

    def _told_apart(self, passage: Passage, hits: Sequence[Hit], limit: int) -> list[Hit]:
        """The hits from the best versions, each wording once, without the passage in any version."""
        public = [hit for hit in hits if not hit.passage.item.exempt]
        settled = versions.settled(self._public, public, len(public))
        own = self._own_meetings(passage)
        seen = {_wording(passage)}
        kept = []
        for hit in sorted([*settled, *(h for h in hits if h.passage.item.exempt)], key=_likest):
            if _wording(hit.passage) not in seen and not self._is_version(
                hit.passage, passage, own
            ):
                seen.add(_wording(hit.passage))
                kept.append(hit)
        return kept[:limit]

    def _own_meetings(self, passage: Passage) -> set[int]:
        """The minutes of the passage's meeting; exempt items have one version."""
        if passage.item.exempt:
            return set()
        found = siblings.versions(self._public, passage.id)
        return {one.meeting_id for one in found} - {siblings.meeting_of(self._public, passage.id)}

    def _is_version(self, other: Passage, passage: Passage, own: set[int]) -> bool:
        if other.item.exempt or siblings.meeting_of(self._public, other.id) not in own:
            return False
        return versions.counterpart(passage, [other]) is not None


def _weighed(passage: Passage, weighing: Weighing) -> Hit:
    words = StemmedText.of(passage.text)
    relevance, coverage = weighing.measured(words)
    return Hit(passage, coverage, _why(weighing.terms, words, passage), relevance=relevance)


def _why(terms: Iterable[Term], words: StemmedText, passage: Passage) -> tuple[str, ...]:
    spans = (words.find(term) for term in terms)
    return tuple(dict.fromkeys(span.of(passage.text) for span in spans if span))


def _wording(passage: Passage) -> str:
    return " ".join(passage.text.split()).casefold()


def _likest(hit: Hit) -> float:
    return -hit.score
