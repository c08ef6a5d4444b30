"""Changes to a briefing, as values: each gives the briefing as it then stands.

An entry is known by its id. What names an entry that is not there changes nothing, so that an edit
never fails on what another edit took away.
"""

import os
from collections.abc import Collection, Hashable, Iterable
from dataclasses import replace
from datetime import datetime

from index.types import (
    AgendaItem,
    Answer,
    Briefing,
    BriefingChanges,
    Details,
    Entry,
    Excerpt,
    Filters,
    Gap,
    Heading,
    Hit,
    Note,
    Passage,
    Quote,
    Withheld,
)


def new_id() -> str:
    """An id that no other entry has."""
    return os.urandom(8).hex()


def excerpt_of(hit: Hit, quote: Quote | None, question: str | None, chosen_on: datetime) -> Excerpt:
    """The quote, or the whole passage where there is none, as an entry."""
    passage = hit.passage
    if quote is not None:
        passage = replace(passage, span=quote.span, text=quote.text)
    return Excerpt(new_id(), _by_itself(passage), chosen_on, question)


def gap_of(answer: Answer, filters: Filters, asked_on: datetime, *, exempt: bool) -> Gap:
    """A question that was not answered, as an entry."""
    return Gap(new_id(), answer.question, filters, answer.searched, asked_on, exempt)


def place_of(passage: Passage) -> Hashable:
    """What makes two excerpts the same: the words of a file."""
    return (passage.document.path, passage.document.sha256, passage.span)


def is_exempt(entry: Entry) -> bool:
    """Whether an entry tells something of exempt items."""
    match entry:
        case Excerpt(passage=passage):
            return passage.item.exempt
        case Gap(exempt=exempt):
            return exempt
        case _:
            return isinstance(entry, Withheld)


def withhold(briefing: Briefing) -> Briefing:
    """The briefing without what it tells of exempt items."""
    return replace(
        briefing,
        entries=tuple(Withheld(e.id) if is_exempt(e) else e for e in briefing.entries),
    )


def add(briefing: Briefing, entries: Iterable[Entry], after: str | None = None) -> Briefing:
    """Put entries behind the one named, or at the end; what is there already is left out."""
    known = {key for entry in briefing.entries for key in _keys(entry)}
    fresh: list[Entry] = []
    for entry in entries:
        if known.isdisjoint(_keys(entry)):
            fresh.append(entry)
            known |= _keys(entry)
    at = _index(briefing, after)
    at = len(briefing.entries) if at is None else at + 1
    return replace(briefing, entries=(*briefing.entries[:at], *fresh, *briefing.entries[at:]))


def remove(briefing: Briefing, ids: Collection[str]) -> Briefing:
    """Take entries out. What is withheld stays: nobody can see what would go."""
    kept = (e for e in briefing.entries if e.id not in ids or isinstance(e, Withheld))
    return replace(briefing, entries=tuple(kept))


def move(briefing: Briefing, ids: Collection[str], before: str | None) -> Briefing:
    """Move entries, in their order, before the one named, or to the end."""
    if before in ids:
        return briefing
    moved = [entry for entry in briefing.entries if entry.id in ids]
    rest = [entry for entry in briefing.entries if entry.id not in ids]
    at = next((n for n, entry in enumerate(rest) if entry.id == before), len(rest))
    return replace(briefing, entries=(*rest[:at], *moved, *rest[at:]))


def rewrite(briefing: Briefing, number: str, text: str) -> Briefing:
    """Give a heading or a note other words. Words of minutes have no other."""
    return replace(
        briefing,
        entries=tuple(
            replace(entry, text=text)
            if entry.id == number and isinstance(entry, Heading | Note)
            else entry
            for entry in briefing.entries
        ),
    )


def retitle(briefing: Briefing, title: str) -> Briefing:
    """Call it something else."""
    return replace(briefing, title=title)


def describe(briefing: Briefing, details: Details) -> Briefing:
    """Put something else at its head."""
    return replace(briefing, details=details)


def changes(saved: Briefing, now: Briefing) -> BriefingChanges:
    """What has to be written, when `saved` is what was saved last."""
    before = {entry.id: entry for entry in saved.entries}
    return BriefingChanges(
        id=now.id,
        revision=saved.revision,
        title=now.title,
        details=now.details,
        order=tuple(entry.id for entry in now.entries),
        written=tuple(e for e in now.entries if before.get(e.id) != e),
    )


def _by_itself(passage: Passage) -> Passage:
    """A passage with what is kept of it: nothing that only the archive could make sense of."""
    return replace(
        passage,
        id=0,
        document=replace(passage.document, id=0),
        meeting=replace(passage.meeting, venue=None),
        item=AgendaItem(passage.item.number, passage.item.title, passage.item.exempt, passage.span),
        bodies=(),
    )


def _keys(entry: Entry) -> set[Hashable]:
    """What no two entries of a briefing share: ids, the words of a file, a search that failed."""
    match entry:
        case Excerpt(passage=passage):
            return {entry.id, place_of(passage)}
        case Gap():
            return {entry.id, (entry.question, entry.filters, entry.searched, entry.exempt)}
        case _:
            return {entry.id}


def _index(briefing: Briefing, number: str | None) -> int | None:
    return next((n for n, entry in enumerate(briefing.entries) if entry.id == number), None)
