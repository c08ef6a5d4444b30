"""From the order of the search to that of the search and a reranker together."""

from collections.abc import Callable
from dataclasses import replace

from index.errors import ModelError
from index.protocols import Reranker
from index.reranking.cross_encoder import open_reranker
from index.retrieval import Found
from index.store.prepared import embedded_text
from index.types import Hit, Passage

DEPTH = 30
"""How many of the best hits are read once more: half a second for a model of six layers."""
BUDGET = 2.0
"""Seconds that a question may wait for it, and a batch. ARCHITECTURE.md has what it was set on."""
SHARE = 0.5
"""Of the reranker in a hit's score; the rest is the search's."""
_ALONE = "The order is that of the search alone."


def reranked(
    search: Callable[[int], Found], limit: int, name: str | None
) -> tuple[Found, str | None]:
    """What a search finds, `limit` hits at most, in the order that the reranker of a name gives it.

    Without a name, the search's own. The second value is a notice: why the reranker had no say.
    Loading it does not count against the budget.
    """
    if name is None:
        return search(limit), None
    try:
        reranker = open_reranker(name)
        reranker.load()
    except ModelError as error:
        return search(limit), f"{error} {_ALONE}"
    return rerank(search(max(limit, DEPTH)), limit, reranker, BUDGET)


def rerank(found: Found, limit: int, reranker: Reranker, budget: float) -> tuple[Found, str | None]:
    """The hits in the order of both scores, `limit` at most; all or nothing.

    A part of the hits with a reranker's score and a part without cannot be compared: where the
    budget ends before all of the best are read, the search's order is kept whole, and is told.
    """
    first = replace(found, hits=found.hits[:limit])
    best, rest = found.hits[:DEPTH], found.hits[DEPTH:]
    try:
        texts = [_as_read(hit.passage) for hit in best]
        scores = reranker.scores(found.question.text, texts, budget)
    except ModelError as error:
        return first, f"{error} {_ALONE}"
    if scores is None:
        late = f"The reranker {reranker.name} took longer than {budget:g} s; the order is that of "
        return first, f"{late}the search alone."
    both = [_blended(hit, score) for hit, score in zip(best, scores, strict=True)]
    both.sort(key=lambda hit: -hit.score)
    # Of what is not read nothing is known: with 0 it stays below, in its order.
    hits = (*both, *(_blended(hit, 0.0) for hit in rest))
    return replace(found, hits=hits[:limit]), None


def _blended(hit: Hit, score: float) -> Hit:
    return replace(hit, score=(1 - SHARE) * hit.score + SHARE * score)


def _as_read(passage: Passage) -> str:
    context = ". ".join(filter(None, (passage.item.title, passage.heading)))
    return embedded_text(context, passage.text)
