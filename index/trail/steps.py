"""From what was gathered to the trail: meetings in order of date, and the steps they took."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from index.trail.gathering import Gathered, key_of
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
    steps: list[TrailStep] = []
    mentions: list[Mention] = []
    hits: dict[tuple[bool, int], Hit] = {
        (hit.passage.item.exempt, hit.passage.id): hit for hit in gathered.hits
    }
    cited: dict[tuple[bool, int], int] = {}
    for group in _meetings(gathered.hits):
        first = not mentions and group[0].passage.meeting.held_on is not None
        sayings = _sayings(gathered, group, first=first)
        for saying in sayings:
            where = saying.passage.item.exempt, saying.passage.id
            number = cited.setdefault(where, len(cited) + 1)
            quote = Quote(saying.text, saying.span, number)
            steps.append(TrailStep(saying.events[0], quote, len(mentions), saying.events[1:]))
            hits.setdefault(where, _unfound(gathered, saying.passage))
        passages = {hit.passage.id for hit in group} | {one.passage.id for one in sayings}
        place = group[0].passage
        mentions.append(Mention(place.meeting, place.document, len(passages)))
    told = " ".join(filter(None, (notice, None if gathered.complete else _CUT)))
    return Trail(
        gathered.topic.text,
        tuple(" ".join(term.words) for term in gathered.topic.weighing.terms),
        tuple(steps),
        tuple(mentions),
        tuple(hits[where] for where in cited),
        gathered.searched,
        told or None,
    )


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
    if told and first and told.events == (TrailEvent.MENTIONED,):
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
