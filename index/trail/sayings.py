"""What is quoted of a meeting: the sentences that resolve something, and the one that tells most."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.quotable import says_something, sentences_of, words_of
from index.trail.events import decided_in, is_outcome, told_in
from index.trail.gathering import Item, identity
from index.trail.topic import Topic
from index.types import Fact, Hit, MeetingStatus, Passage, Span, TrailEvent

MOST_DECISIONS = 3
"""Of one meeting."""
_LONGEST = 420
"""Characters of a decision that is quoted whole; of a longer one the sentence about the topic."""
_SOON = 2500
"""Characters behind a motion within which its outcome is looked for: debate and vote lie between."""
_ALIKE = 0.6
"""The share of the shorter one's words from which two quotes that do the same say the same."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of a passage that may be quoted, and what they do."""

    passage: Passage
    span: Span
    text: str
    events: tuple[TrailEvent, ...]
    formal: bool = True
    """Whether the words resolve something by a verb, not only by the label above them."""


def decisions(topic: Topic, item: Item, about: Sequence[Hit]) -> list[Saying]:
    """What was resolved of the topic in an item, in the order of the text."""
    if not item.passages or item.passages[0].meeting.status is MeetingStatus.AGENDA:
        return []
    found = [
        saying
        for passage in item.passages
        for fact in item.resolutions
        if (saying := _decision(topic, item, passage, fact, about))
    ]
    moved = [one.span for one in found if one.events == (TrailEvent.MOVED,)]
    return [*found, *_outcomes(item, moved[0].stop)] if moved else found


def chosen(topic: Topic, found: Sequence[Saying]) -> list[Saying]:
    """The few that tell most of the topic, none saying what another says."""
    kept: list[Saying] = []
    best = sorted(
        found,
        key=lambda one: (not one.formal, not one.events[0].decides, -topic.coverage(one.text)),
    )
    for saying in best:
        if len(kept) < MOST_DECISIONS and not any(
            says_the_same(topic, saying, one) for one in kept
        ):
            kept.append(saying)
    return sorted(kept, key=lambda one: one.span)


def telling(topic: Topic, hits: Sequence[Hit], resolutions: Sequence[Fact]) -> Saying | None:
    """The sentence that tells most of the topic and resolves nothing."""
    found = [
        (topic.worth(words) + topic.evidence(hit) / 4, hit.passage, span, words)
        for hit in hits
        for span, words in said_in(hit.passage)
        if says_something(words) and not any(span.common(fact.span) for fact in resolutions)
    ]
    if not found:
        return None
    _, passage, span, words = max(found, key=lambda one: one[0])
    event = told_in(words)
    if event is TrailEvent.MENTIONED:
        event = told_in(passage.item.title or "")
    return Saying(passage, span, words, (event,))


def anything(hits: Sequence[Hit]) -> Saying:
    """The beginning of a passage, where nothing in it reads as a sentence."""
    passage = hits[0].passage
    span, words = next(said_in(passage), (passage.span, passage.text))
    return Saying(passage, span, words, (TrailEvent.MENTIONED,))


def said_in(passage: Passage) -> Iterator[tuple[Span, str]]:
    """The sentences of a passage with their places in the source text."""
    for paragraph in sentences_of(passage):
        for span in paragraph:
            yield span, words_of(passage, span)


def says_the_same(topic: Topic, one: Saying, other: Saying) -> bool:
    """Whether two quotes of a meeting do the same in much the same words."""
    if one.events[0] is not other.events[0]:
        return False
    first, second = topic.beside(one.text), topic.beside(other.text)
    if not first or not second:
        return first == second
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def _decision(
    topic: Topic, item: Item, passage: Passage, fact: Fact, about: Sequence[Hit]
) -> Saying | None:
    """The words of a resolution in one passage of the item, if they are about the topic."""
    said = [one for one in said_in(passage) if one[0].common(fact.span)]
    if not said:
        return None
    span = Span(said[0][0].start, said[-1][0].stop)
    if len(span) > _LONGEST:
        span = max(said, key=lambda one: topic.coverage(one[1]))[0]
    words = span.shifted(-passage.span.start).of(passage.text)
    if not (topic.speaks(words) or _concerns(topic, item, passage, words, about)):
        return None
    whole = " ".join(words for _, words in said)
    events = decided_in(words)
    if events == (TrailEvent.RESOLVED,):
        events = decided_in(whole)
    formal = any(part.name == "verb" for part in fact.parts)
    return Saying(passage, span, words, events, formal)


def _concerns(topic: Topic, item: Item, passage: Passage, words: str, about: Sequence[Hit]) -> bool:
    """Whether a decision that hardly names the topic is about it, by what it stands in."""
    known = {identity(hit.passage) for hit in about}
    named = topic.coverage(words)
    if identity(passage) in known and named and 2 * named >= topic.coverage(passage.text):
        return True  # what the passage says of the topic, it says here
    if passage.item.routine or not passage.item.title:
        return False
    if topic.speaks(passage.item.title) or topic.speaks(passage.heading):
        return True
    said = [one for one in item.passages if any(_unresolved(one, item))]
    return 2 * sum(identity(one) in known for one in said) > len(said)


def _outcomes(item: Item, after: int) -> Iterator[Saying]:
    """What became of the motions of an item, where a sentence of its own says so."""
    for passage in item.passages:
        for span, words in said_in(passage):
            resolved = any(span.common(fact.span) for fact in item.resolutions)
            near = 0 <= span.start - after < _SOON
            if near and not resolved and is_outcome(words):
                yield Saying(passage, span, words, decided_in(words))


def _unresolved(passage: Passage, item: Item) -> Iterator[str]:
    """The sentences of a passage that resolve nothing."""
    for span, words in said_in(passage):
        if not any(span.common(fact.span) for fact in item.resolutions):
            yield words
