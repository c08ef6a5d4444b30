"""What a trail is called in words: acts, meetings, counts, and a chart for those who hear it."""

from collections.abc import Sequence
from pathlib import PurePath

from app.window import counts, words
from app.window.language import tr
from index.types import Hit, Mention, Trail, TrailEvent, TrailStep
from index.words import question_terms


def act(event: TrailEvent) -> str:
    """What a meeting did, in a word or two."""
    return {
        TrailEvent.RAISED: tr("Raised"),
        TrailEvent.MENTIONED: tr("Mentioned"),
        TrailEvent.REPORTED_BACK: tr("Reported back"),
        TrailEvent.CALLED_IN: tr("Called in"),
        TrailEvent.MOVED: tr("Moved"),
        TrailEvent.DEFERRED: tr("Deferred"),
        TrailEvent.REFERRED: tr("Referred"),
        TrailEvent.RECOMMENDED: tr("Recommended"),
        TrailEvent.AMENDED: tr("Amended"),
        TrailEvent.AMENDMENT_LOST: tr("Amendment lost"),
        TrailEvent.RESOLVED: tr("Resolved"),
        TrailEvent.REJECTED: tr("Rejected"),
        TrailEvent.NOTED: tr("Noted"),
        TrailEvent.WITHDRAWN: tr("Withdrawn"),
    }[event]


def acts(step: TrailStep) -> str:
    """`Resolved, also noted`."""
    if not step.also:
        return act(step.event)
    others = ", ".join(act(event).lower() for event in step.also)
    return tr("{act}, also {others}").format(act=act(step.event), others=others)


def body(mention: Mention, trail: Trail) -> str:
    """Whose meeting it was: with the council, where bodies of one name are of several."""
    if mention.body is None:
        return PurePath(mention.document.path).name
    council = mention.meeting.council
    namesakes = {one.meeting.council for one in trail.mentions if one.body == mention.body}
    if len(namesakes - {None}) > 1 and council and council != mention.body:
        return f"{mention.body}, {council}"
    return mention.body


def day(mention: Mention) -> str:
    """`14 Nov 2023`, or that no date is stated."""
    return words.short_date(mention.held_on) if mention.held_on else tr("Date not stated")


def passages(number: int) -> str:
    """`3 passages`."""
    return counts.passages(number)


def meeting(trail: Trail, place: int) -> str:
    """`14 Nov 2023 · deferred · 5 passages · Highways Committee`."""
    mention = trail.mentions[place]
    events = [step.event for step in trail.steps if step.mention == place]
    done = [event for event in events if event is not TrailEvent.MENTIONED] or events
    acted = ", ".join(dict.fromkeys(act(event).lower() for event in done))
    return " · ".join([day(mention), acted, passages(mention.passages), body(mention, trail)])


def summary(trail: Trail) -> str:
    """`12 passages · 4 meetings · 2 bodies · 13 Jun 2023 to 10 Jun 2025`."""
    bodies = {body(mention, trail) for mention in trail.mentions if mention.body}
    parts = [
        passages(sum(mention.passages for mention in trail.mentions)),
        counts.meetings(len(trail.mentions)),
    ]
    if len(bodies) > 1:
        parts.append(counts.bodies(len(bodies)))
    if period := _period(trail):
        parts.append(period)
    return " · ".join(parts)


def followed(trail: Trail) -> str:
    """`Followed: zebra · crossing`; empty where every telling word of the topic is followed."""
    if len(question_terms(trail.topic)) == len(trail.words):
        return ""
    return tr("Followed: {words}").format(words=" · ".join(trail.words))


def undated(trail: Trail) -> str:
    """What is not on the axis; empty where all is."""
    apart = [mention for mention in trail.mentions if not mention.held_on]
    if not apart:
        return ""
    sentence = tr("Not on the axis, since no date is stated: {meetings}, {passages}.")
    return sentence.format(
        meetings=counts.meetings(len(apart)),
        passages=passages(sum(mention.passages for mention in apart)),
    )


def described(trail: Trail) -> str:
    """The chart in words: every meeting with its number of passages."""
    return " ".join([f"{summary(trail)}.", *_meetings(trail)])


def copied(trail: Trail) -> str:
    """The whole trail with its citations, to paste."""
    lines = []
    for step in trail.steps:
        hit = trail.hit_of(step)
        lines.append(f"{acts(step)}: {words.cited(step.quote.text, hit)}")
    return "\n\n".join(lines)


def spoken(trail: Trail, place: int) -> str:
    """A step as it is read out."""
    step = trail.steps[place]
    mention = trail.meeting_of(step)
    hit: Hit = trail.hit_of(step)
    parts: Sequence[str] = (
        f"{day(mention)}, {body(mention, trail)}",
        acts(step),
        " ".join(step.quote.text.split()),
        words.notes(hit),
        str(step.quote.citation),
    )
    return ". ".join(filter(None, parts))


def _meetings(trail: Trail) -> list[str]:
    return [f"{meeting(trail, place)}." for place in range(len(trail.mentions))]


def _period(trail: Trail) -> str:
    days = [mention.held_on for mention in trail.mentions if mention.held_on]
    if not days:
        return ""
    first, last = words.short_date(days[0]), words.short_date(days[-1])
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)
