"""From what was gathered to the trail: meetings in order of date, and the steps they took."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index.trail.gathering import Gathered, identity, key_of
from index.trail.sayings import (
    Saying,
    anything,
    chosen,
    decisions,
    says_the_same,
    telling,
)
from index.trail.topic import Topic
from index.types import Hit, Mention, Passage, Quote, Trail, TrailEvent, TrailStep

_CUT = (
    "More of the minutes speak of this than can be shown; the passages that fit best are counted."
)


def follow(gathered: Gathered, notice: str | None = None) -> Trail:
    """The trail of a topic. What cannot be told of a step is left open, never guessed."""
    groups = _meetings(gathered.hits)
    told = [_sayings(gathered, group, first=group is groups[0]) for group in groups]
    quoted = {identity(one.passage): one.passage for sayings in told for one in sayings}
    numbers = {key: number for number, key in enumerate(quoted, start=1)}
    known = {identity(hit.passage): hit for hit in gathered.hits}
    return Trail(
        topic=gathered.topic.text,
        words=tuple(" ".join(term.words) for term in gathered.topic.weighing.terms),
        steps=tuple(
            _step(one, place, numbers[identity(one.passage)])
            for place, sayings in enumerate(told)
            for one in sayings
        ),
        mentions=tuple(map(_mention, groups, told)),
        hits=tuple(known.get(key) or _unfound(gathered, quoted[key]) for key in quoted),
        searched=gathered.searched,
        notice=" ".join(filter(None, (notice, None if gathered.complete else _CUT))) or None,
        expansions=gathered.expansions,
    )


def _step(saying: Saying, mention: int, number: int) -> TrailStep:
    event, *also = saying.events
    return TrailStep(event, Quote(saying.text, saying.span, number), mention, tuple(also))


def _mention(group: Sequence[Hit], sayings: Sequence[Saying]) -> Mention:
    passages = {identity(hit.passage) for hit in group} | {identity(one.passage) for one in sayings}
    first = group[0].passage
    return Mention(first.meeting, first.document, len(passages))


def _meetings(hits: Sequence[Hit]) -> list[list[Hit]]:
    """The hits of each meeting, by date; a body's meetings of one day count as one."""
    groups: dict[tuple[object, ...], list[Hit]] = {}
    for hit in sorted(hits, key=lambda hit: (hit.passage.document.path, hit.passage.span)):
        groups.setdefault(_meeting_key(hit.passage), []).append(hit)
    apart = [part for group in groups.values() for part in _by_council(group)]
    return sorted(apart, key=lambda group: _order(group[0].passage))


def _by_council(group: list[Hit]) -> list[list[Hit]]:
    """Two councils may have a Cabinet that met on one day; a file need not name its council."""
    stated = dict.fromkeys(hit.passage.meeting.council for hit in group)
    councils = [council for council in stated if council]
    if len(councils) < 2:
        return [group]
    return [[hit for hit in group if hit.passage.meeting.council == council] for council in stated]


def _meeting_key(passage: Passage) -> tuple[object, ...]:
    meeting = passage.meeting
    if meeting.held_on is None or not (meeting.committee or meeting.council):
        # Nobody can say that it is the meeting of another file.
        return passage.document.path, meeting.held_on, meeting.committee or meeting.council
    return meeting.committee or meeting.council, meeting.held_on


def _order(passage: Passage) -> tuple[object, ...]:
    meeting = passage.meeting
    return (
        meeting.held_on is None,
        meeting.held_on or date.min,
        meeting.starts_at is not None and meeting.starts_at.isoformat(),
        meeting.committee or meeting.council or "",
        passage.document.path,
    )


def _sayings(gathered: Gathered, group: Sequence[Hit], *, first: bool) -> list[Saying]:
    """What is quoted of a meeting: item by item, what was said before what was resolved."""
    topic = gathered.topic
    items = [gathered.items[key] for key in dict.fromkeys(key_of(hit.passage) for hit in group)]
    decided = chosen(topic, [one for item in items for one in decisions(topic, item, group)])
    told = telling(topic, group, [fact for item in items for fact in item.resolutions])
    if told and (
        _adds_nothing(topic, told, decided) or not (first or _worth_telling(topic, told, decided))
    ):
        told = None
    dated = group[0].passage.meeting.held_on is not None
    if told and first and dated and told.events == (TrailEvent.MENTIONED,):
        told = replace(told, events=(TrailEvent.RAISED,))
    both = [*([told] if told else []), *decided] or [anything(group)]
    # A decision may stand above the debate, under a label of its own.
    return sorted(
        both,
        key=lambda one: (
            one.passage.document.path,
            one.passage.item.span,
            one is not told,
            one.span,
        ),
    )


def _adds_nothing(topic: Topic, told: Saying, decided: Sequence[Saying]) -> bool:
    return any(says_the_same(topic, told, replace(one, events=told.events)) for one in decided)


def _worth_telling(topic: Topic, told: Saying, decided: Sequence[Saying]) -> bool:
    """Beside a decision only what names the topic, or says that something was done with it."""
    return not decided or topic.speaks(told.text) or told.events[0] is not TrailEvent.MENTIONED


def _unfound(gathered: Gathered, passage: Passage) -> Hit:
    """A passage that is quoted for where it stands, though the search did not show it."""
    hit = Hit(passage, 0.0)
    return replace(hit, score=min(1.0, gathered.topic.evidence(hit) / 2))
