"""The pairs of an archive: each once, none of what every meeting says, no kind crowding out the rest."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import apsw

from index.adapting.finding import Told, pairs_of
from index.adapting.pairs import Pair, PairKind
from index.adapting.reporting import reports_of
from index.progress import Progress, Report, unheard
from index.store import browsing

MOST = 5_000
"""Pairs in all: more are learnt from for longer and teach little (ARCHITECTURE.md)."""
_CAPS = {
    PairKind.REPLY: 1.0,
    PairKind.REQUEST: 0.3,
    PairKind.TITLE: 0.15,
    PairKind.HEADING: 0.15,
    PairKind.DISCUSSION: 0.15,
    PairKind.REPORT: 0.15,
    PairKind.ACRONYM: 0.05,
    PairKind.SENTENCE: 0.5,
}
"""Of all pairs, what those of a kind may be at most."""
_BOILERPLATE = 3
"""Documents that say the same: from so many on it tells no passage from another."""


def collect(connection: apsw.Connection, report: Report = unheard) -> list[Pair]:
    """All pairs of the minutes that anybody may read, the same at every time.

    Exempt items have a database of their own, which is not opened.
    """
    entries = browsing.library(connection).entries
    documents = list({entry.document.id: entry.document for entry in entries}.values())
    found: list[Pair] = []
    for number, document in enumerate(documents):
        report(Progress(number, len(documents), document.path))
        acronyms = _acronyms(connection, document.id)
        told = Told.of(connection, document)
        found += chain(pairs_of(told, acronyms), reports_of(connection, told))
    return list(_once(_telling(found)))


def _acronyms(connection: apsw.Connection, document: int) -> Sequence[str]:
    rows = connection.execute(
        "SELECT DISTINCT short FROM acronyms WHERE document_id = ? ORDER BY short", (document,)
    )
    return [short for (short,) in rows]


def _telling(pairs: Sequence[Pair]) -> Iterator[Pair]:
    """Those of which neither half stands in many documents."""
    documents: dict[str, set[int]] = defaultdict(set)
    for pair in pairs:
        for words in (pair.asked, pair.told):
            documents[words.lower()].add(pair.document)
    for pair in pairs:
        halves = [pair.told] if pair.kind is PairKind.ACRONYM else [pair.asked, pair.told]
        if all(len(documents[words.lower()]) < _BOILERPLATE for words in halves):
            yield pair


def _once(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The first of each: two copies of a file give the same pairs."""
    seen = set()
    for pair in pairs:
        key = pair.kind, pair.asked.lower(), pair.told.lower()
        if key not in seen:
            seen.add(key)
            yield pair


def capped(pairs: Sequence[Pair], most: int = MOST) -> list[Pair]:
    """No more of each kind than its share; which ones is left to chance of a fixed seed."""
    shuffled = list(pairs)
    random.Random(0).shuffle(shuffled)  # noqa: S311 - no secret
    counts: Counter[PairKind] = Counter()
    kept: list[Pair] = []
    for pair in sorted(shuffled, key=lambda one: list(PairKind).index(one.kind)):
        if len(kept) < most and counts[pair.kind] < _CAPS[pair.kind] * most:
            counts[pair.kind] += 1
            kept.append(pair)
    return kept
