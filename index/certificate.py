"""The certificate of a search: what was looked for, where, how, and what could not be searched."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from index import __version__
from index.method import described
from index.protocols import Embedder
from index.question import Question
from index.searches import Search
from index.searching import Searcher
from index.store import browsing
from index.store.models import chosen_model
from index.store.scope import MeetingInScope, count_meetings
from index.types import (
    BodySearched,
    Certificate,
    FileSearched,
    Filters,
    MeetingInPart,
    ModelUsed,
    TermSought,
)
from index.words import Term

_FINGERPRINT = 12
"""Characters of a model's fingerprint: enough to tell it from any other."""


def certify(search: Search, asked_at: datetime, *, exempt: bool) -> Certificate:
    """The certificate of a search, from the databases that were searched."""
    retriever, question, filters = search.retriever, search.found.question, search.filters
    answer = search.answer()
    searchers = retriever.searchers
    public = searchers[0]
    searched = _meetings(searchers, filters)
    files = tuple(_files(searched, _by_words_only(searchers, filters)))
    known = {one.document.path for one in public.meetings(Filters())}
    return Certificate(
        answer=answer,
        filters=filters,
        asked_at=asked_at,
        version=__version__,
        method=described(question, answer, retriever.embedder, search.reranker),
        model=_model(retriever.embedder, public),
        reranker=search.reranker,
        terms=tuple(_sought(searchers, question, filters)),
        expansions=tuple(
            (" ".join(one.asked), " ".join(one.instead), one.source) for one in answer.expansions
        ),
        meetings=count_meetings(one.meeting for one in searched),
        bodies=tuple(_bodies(searched)),
        files=files,
        left_out=len(known) - len(files),
        unreadable=browsing.unreadable(public.connection),
        in_part=tuple(
            MeetingInPart(one.document.path, one.meeting, one.cut) for one in searched if one.cut
        ),
        undated=_undated(searchers, filters),
        exempt=exempt,
        exempt_items=browsing.exempt_items(public.connection),
    )


def _model(embedder: Embedder | None, public: Searcher) -> ModelUsed | None:
    if embedder is None:
        return None
    return ModelUsed(chosen_model(public.connection), embedder.fingerprint[:_FINGERPRINT])


def _sought(
    searchers: Sequence[Searcher], question: Question, filters: Filters
) -> Iterator[TermSought]:
    for term in question.terms:
        passages = sum(one.occurrences(term, filters) for one in searchers)
        yield TermSought(_as_asked(term, question.text), passages)


def _as_asked(term: Term, question: str) -> str:
    """`24/00108` as the question has it; its words where the question puts it otherwise."""
    found = re.search(r"[^\w\s]".join(map(re.escape, term.words)), question)
    return found[0] if found else " ".join(term.words)


def _meetings(searchers: Sequence[Searcher], filters: Filters) -> list[MeetingInScope]:
    """Each meeting once, with the passages that all databases have of it."""
    known: dict[tuple[str, int], MeetingInScope] = {}
    for one in (meeting for searcher in searchers for meeting in searcher.meetings(filters)):
        place = (one.document.path, one.start)
        before = known[place].passages if place in known else 0
        known[place] = replace(known.get(place, one), passages=before + one.passages)
    return [known[place] for place in sorted(known)]


def _by_words_only(searchers: Sequence[Searcher], filters: Filters) -> frozenset[str]:
    """The files with passages that the model in use has not embedded."""
    return frozenset(
        meeting.document.path
        for one in searchers
        for meeting in one.meetings(filters)
        if meeting.passages and not meeting.is_embedded
    )


def _files(
    searched: Sequence[MeetingInScope], by_words_only: frozenset[str]
) -> Iterator[FileSearched]:
    for path, meetings in groupby(searched, key=lambda one: one.document.path):
        first, *more = meetings
        passages = first.passages + sum(one.passages for one in more)
        yield FileSearched(first.document, passages, path in by_words_only, first.problems)


def _bodies(searched: Sequence[MeetingInScope]) -> Iterator[BodySearched]:
    """The committees by name; last, what states none."""
    for (_, name), meetings in groupby(sorted(searched, key=_name), key=_name):
        own = list(meetings)
        days = [one.meeting.held_on for one in own if one.meeting.held_on]
        yield BodySearched(
            name=name or None,
            meetings=count_meetings(one.meeting for one in own),
            passages=sum(one.passages for one in own),
            first=min(days, default=None),
            last=max(days, default=None),
        )


def _name(one: MeetingInScope) -> tuple[bool, str]:
    name = one.meeting.committee or one.meeting.council or ""
    return not name, name


def _undated(searchers: Sequence[Searcher], filters: Filters) -> tuple[str, ...]:
    """The files with minutes of no stated date that the other filters let through."""
    without_period = replace(filters, since=None, until=None)
    meetings = _meetings(searchers, without_period)
    return tuple(
        dict.fromkeys(one.document.path for one in meetings if one.meeting.held_on is None)
    )
