"""Everything that a trail is made of: the passages about a topic, and what was resolved there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import apsw

from index import versions
from index.retrieval import Found, Retriever
from index.store import filtering, proceedings
from index.trail.topic import Topic
from index.types import Expansion, Fact, Filters, Hit, Passage, Searched, Span

AT_ONCE = 100
"""Passages that one search gives."""
_CROWDED = AT_ONCE // 2
"""Passages about the topic from which one search is taken not to have shown them all."""
_HALVINGS = 4
"""How often a period is halved to see more: at most sixteen searches."""

Search = Callable[[Filters], Found]
ItemKey = tuple[str, Span, bool]


@dataclass(frozen=True, slots=True)
class Item:
    """An item of business in which the topic came up, whole."""

    passages: tuple[Passage, ...]
    resolutions: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the minutes hold of a topic."""

    topic: Topic
    hits: tuple[Hit, ...]
    """Each passage about it, scored by the evidence for that."""
    items: dict[ItemKey, Item]
    searched: Searched
    expansions: tuple[Expansion, ...]
    complete: bool
    """False where there are more passages than were looked at."""


def identity(passage: Passage) -> tuple[bool, int]:
    """What a passage is known by: the two databases number theirs apart."""
    return passage.item.exempt, passage.id


def key_of(passage: Passage) -> ItemKey:
    """What an item is known by."""
    return passage.document.path, passage.item.span, passage.item.exempt


def gather(
    retriever: Retriever,
    public: apsw.Connection,
    exempt: apsw.Connection | None,
    text: str,
    filters: Filters,
) -> Gathered:
    """Search for a topic, in ever shorter periods where one search cannot show all of it."""

    def search(within: Filters) -> Found:
        return retriever.search(text, within, AT_ONCE)

    found = search(filters)
    topic = Topic.of(found)
    hits, complete = _about(search, topic, found, filters, _HALVINGS)
    hits = _once([*hits, *_repeated(public, topic, hits, filters)])
    items: dict[ItemKey, Item] = {}
    for hit in hits:
        connection = exempt if hit.passage.item.exempt and exempt else public
        if key_of(hit.passage) not in items:
            items[key_of(hit.passage)] = _item(connection, hit.passage)
    scored = tuple(replace(hit, score=min(1.0, topic.evidence(hit) / 2)) for hit in hits)
    return Gathered(topic, scored, items, found.searched, found.expansions, complete)


def with_versions(connection: apsw.Connection, hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """The hits, those too that the search did not find, with what other minutes say of them."""
    return tuple(_versioned(connection, hit) for hit in hits)


def _about(
    search: Search, topic: Topic, found: Found, filters: Filters, halvings: int
) -> tuple[list[Hit], bool]:
    """The passages about the topic, and whether these are all."""
    hits = [hit for hit in found.hits if topic.about(hit)]
    if len(hits) < _CROWDED:
        return hits, True
    days = sorted(hit.passage.meeting.held_on for hit in hits if hit.passage.meeting.held_on)
    if not halvings or not days or days[0] == days[-1]:
        return hits, len(found.hits) < AT_ONCE
    middle = next((day for day in days[len(days) // 2 :] if day > days[0]), days[-1])
    # What states no date is in no period: those were in the first search.
    complete = True
    for half in (
        replace(filters, until=middle - timedelta(days=1)),
        replace(filters, since=middle),
    ):
        more, all_of_it = _about(search, topic, search(half), half, halvings - 1)
        hits += more
        complete = complete and all_of_it
    return hits, complete


def _repeated(
    connection: apsw.Connection, topic: Topic, hits: Sequence[Hit], filters: Filters
) -> list[Hit]:
    """The same words at other meetings: a search shows each wording once."""
    known = {hit.passage.text: hit for hit in hits if not hit.passage.item.exempt}
    passages = [hit.passage for hit in known.values()]
    condition = filtering.where(connection, filters)
    twins = [
        replace(known[twin.text], passage=twin, versions=(), corrections=())
        for twin in proceedings.repeats(connection, passages, condition)
    ]
    settled = versions.settled(connection, twins, len(twins))
    return [hit for hit in settled if topic.about(hit)]


def _once(hits: Iterable[Hit]) -> list[Hit]:
    seen: dict[tuple[bool, int], Hit] = {}
    for hit in hits:
        seen.setdefault(identity(hit.passage), hit)
    return list(seen.values())


def _item(connection: apsw.Connection, passage: Passage) -> Item:
    return Item(
        tuple(proceedings.passages_of_item(connection, passage.id)),
        tuple(proceedings.resolutions(connection, passage.id)),
    )


def _versioned(connection: apsw.Connection, hit: Hit) -> Hit:
    if hit.versions or hit.passage.item.exempt:
        return hit
    (best,) = versions.settled(connection, [hit], 1)
    return best if best.passage.id == hit.passage.id else hit
