"""One meeting, several documents: each passage once, from the best of them, and what differs.

A meeting is known by its body and its day. The best version is the one furthest on its way to
the signed minutes; of two alike, the one that holds more.
"""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date

import apsw

from index.minutes.dates import stated_dates
from index.store import browsing, siblings
from index.store.siblings import MeetingVersion, StatedCorrection
from index.types import Correction, Hit, MeetingStatus, Passage, Version

_RANK = {
    MeetingStatus.CONFIRMED: 4,
    None: 3,
    MeetingStatus.DRAFT: 2,
    MeetingStatus.DECISIONS: 1,
    MeetingStatus.AGENDA: 0,
}
_WORD = re.compile(r"[^\W_]+")
_SAME_PLACE = 0.6
"""Share of a passage's different words that its counterpart must hold."""


def settled(connection: apsw.Connection, hits: Sequence[Hit], limit: int) -> list[Hit]:
    """The hits, each from the best version of its meeting, none twice; at most `limit`."""
    kept: dict[int, Hit] = {}
    for hit in hits:
        if len(kept) == limit:
            break
        best = _from_best_version(connection, hit)
        if best.passage.id in kept:
            first = kept[best.passage.id]
            more = {v.document.path: v for v in (*first.versions, *best.versions)}
            kept[best.passage.id] = replace(first, versions=tuple(more.values()))
        else:
            kept[best.passage.id] = best
    return _with_corrections(connection, list(kept.values()))


def _from_best_version(connection: apsw.Connection, hit: Hit) -> Hit:
    passage = hit.passage
    versions = siblings.versions(connection, passage.id)
    if len(versions) < 2:
        return hit
    own = next(v for v in versions if v.meeting_id == siblings.meeting_of(connection, passage.id))
    best = max(versions, key=_worth)
    # Of two alike in standing neither corrects the other: the words that were found are kept.
    alike = _RANK[best.status] == _RANK[own.status]
    if best.meeting_id == own.meeting_id or (
        alike and not _holds(connection, best.meeting_id, passage)
    ):
        return replace(hit, versions=_others(connection, passage, own, versions))
    ids = siblings.passage_ids(connection, best.meeting_id)
    there = list(browsing.passages(connection, ids).values())
    same = counterpart(passage, there)
    if same is None:
        # The better version does not have it: it is shown, and that is said.
        return replace(hit, versions=(Version(best.document, best.status, differs=True),))
    return replace(hit, passage=same, versions=_others(connection, same, best, versions))


def _worth(version: MeetingVersion) -> tuple[int, bool, int, int]:
    return (_RANK[version.status], not version.is_cut, version.passages, -version.meeting_id)


def _others(
    connection: apsw.Connection,
    passage: Passage,
    own: MeetingVersion,
    versions: Sequence[MeetingVersion],
) -> tuple[Version, ...]:
    """The other versions, and whether the passage reads differently there."""
    return tuple(
        Version(v.document, v.status, differs=not _holds(connection, v.meeting_id, passage))
        for v in versions
        if v.document.path != own.document.path
    )


def _holds(connection: apsw.Connection, meeting_id: int, passage: Passage) -> bool:
    text = " ".join(map(_words, siblings.texts(connection, meeting_id)))
    return all(_words(body) in text for body in _bodies(passage))


def _bodies(passage: Passage) -> list[str]:
    return [body.shifted(-passage.span.start).of(passage.text) for body in passage.bodies]


def counterpart(passage: Passage, there: Sequence[Passage]) -> Passage | None:
    """The passage of other minutes that says the same, in the same words or nearly."""
    if not there:
        return None
    best = max(there, key=lambda other: _likeness(passage, other))
    return best if _likeness(passage, best) >= _SAME_PLACE else None


def _likeness(passage: Passage, other: Passage) -> float:
    """The share of the shorter one's different words that the other holds."""
    first, second = set(_words(passage.text).split()), set(_words(other.text).split())
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter > 3 else float(first == second)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _with_corrections(connection: apsw.Connection, hits: Sequence[Hit]) -> list[Hit]:
    bodies = {body for hit in hits if (body := _body(hit.passage))}
    stated = siblings.corrections(connection, bodies)
    days = {one.of_date: {d.day for d in stated_dates(one.of_date)} for one in stated}
    return [replace(hit, corrections=_corrections(hit.passage, stated, days)) for hit in hits]


def _body(passage: Passage) -> str | None:
    return passage.meeting.committee or passage.meeting.council


def _corrections(
    passage: Passage, stated: Sequence[StatedCorrection], days: Mapping[str, Set[date]]
) -> tuple[Correction, ...]:
    """Later corrections of this very passage: the day is stated, and its old words stand here."""
    held_on = passage.meeting.held_on
    if held_on is None:
        return ()
    about = [
        one
        for one in stated
        if held_on in days[one.of_date]
        and one.body == _body(passage)
        and one.held_on > held_on.isoformat()
    ]
    words = _words(passage.text) if about else ""
    return tuple(
        Correction(one.document, one.held_on, one.span, one.what)
        for one in about
        if any(_words(old) and _words(old) in words for old in one.old)
    )
