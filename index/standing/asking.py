"""A standing question put to the minutes again, and which of the passages found are new."""

from collections.abc import Sequence
from dataclasses import replace

import apsw

from index.reading import read
from index.refusing import ANSWERED_FROM, support
from index.retrieval import Found
from index.searches import Search, Searches
from index.standing import rows
from index.standing.marks import has_unseen, marks_of
from index.types import Hit, Looked, News, StandingQuestion

SHOWN = 10
"""Passages of an answer, as of any question."""
NEWS = 50
"""How deep news is looked for: behind ten older passages there may well be a new one."""
DEPTH = 100
"""How deep is marked as seen: what rises into view because others went has been there before.
As many as each search puts forward, so that the order is that of an answer."""


def search(searches: Searches, standing: StandingQuestion) -> Search:
    """Put the question, as deep as it is marked."""
    return searches.search(standing.question, standing.filters, DEPTH)


def news(
    done: Search,
    standing: StandingQuestion,
    present: frozenset[bytes],
    kept: apsw.Connection,
) -> News:
    """What a search found that the user has not seen; `present`: the files that are searched."""
    seen = rows.seen(kept, standing.id)
    fresh = [hit for hit in bearing(done.found)[:NEWS] if _is_new(hit, seen)]
    best = done.found.hits[:SHOWN]
    shown = (*best, *(hit for hit in fresh if hit not in best))
    answer = read(replace(done.found, hits=shown), done.notice)
    new = [number for number, hit in enumerate(shown, start=1) if hit in fresh]
    return News(
        standing,
        replace(answer, understood=done.understood),
        tuple(new) if answer.answered else (),
        looked(standing.id, marks_of(done.found.hits), present, kept),
    )


def looked(
    number: int, marks: frozenset[bytes], present: frozenset[bytes], kept: apsw.Connection
) -> Looked:
    """What is to be marked as seen when the user is shown what a search found."""
    return Looked(number, rows.newest_round(kept), present - rows.files(kept), marks)


def bearing(found: Found) -> Sequence[Hit]:
    """The passages that would bear an answer by themselves."""
    return [hit for hit in found.hits if support(found, hit) >= ANSWERED_FROM]


def _is_new(hit: Hit, seen: rows.Seen) -> bool:
    passage = hit.passage
    if bytes.fromhex(passage.document.sha256) in seen.files:
        return False
    return has_unseen(passage, seen.marks)
