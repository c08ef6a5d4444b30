"""What can be taken into a briefing from an answer, a timeline or the source."""

from collections.abc import Collection, Hashable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.window import words
from index.briefing.editing import excerpt_of, place_of
from index.stretches import passage_of
from index.types import (
    Answer,
    Entry,
    Excerpt,
    Hit,
    Meeting,
    Quote,
    Source,
    Span,
)

if TYPE_CHECKING:
    from index.types import Trail


def now() -> datetime:
    """The time of choosing, to the second."""
    return datetime.now(UTC).astimezone().replace(microsecond=0)


def of_quote(answer: Answer, quote: Quote) -> Excerpt:
    """A quote of an answer."""
    return excerpt_of(words.hit_of(answer, quote), quote, answer.question, now())


def of_passage(answer: Answer, row: int) -> tuple[Excerpt, ...]:
    """What is quoted of a passage; all of it where nothing is."""
    hit, quotes = answer.hits[row], words.quotes_of(answer, row + 1)
    asked = answer.question or None
    return tuple(excerpt_of(hit, quote, asked, now()) for quote in quotes or (None,))


def of_answer(answer: Answer) -> tuple[Excerpt, ...]:
    """Every quote of an answer, in its order."""
    return tuple(of_quote(answer, quote) for quote in answer.quotes)


def of_step(trail: "Trail", place: int) -> tuple[Excerpt, ...]:
    """What is quoted in a step of a timeline."""
    step = trail.steps[place]
    return (excerpt_of(trail.hit_of(step), step.quote, trail.topic, now()),)


def of_trail(trail: "Trail") -> tuple[Excerpt, ...]:
    """Every step of a timeline."""
    return tuple(one for place in range(len(trail.steps)) for one in of_step(trail, place))


def of_selection(source: Source, span: Span, meeting: Meeting, hit: Hit | None) -> Excerpt | None:
    """Words that were selected in a source; None where they are none, or not of one item.

    `hit` is the passage on show: within it the paragraph and the kind of the words are known.
    """
    chosen = _without_spaces(source, span)
    touched = [item for item in source.items if item.span.common(chosen)]
    if not len(chosen) or not all(_within(chosen, item.span) for item in touched):
        return None
    inside = hit.passage if hit and _within(chosen, hit.passage.span) else None
    passage = passage_of(replace(source, meeting=meeting), chosen)
    if inside:
        passage = replace(
            passage, heading=inside.heading, paragraph=inside.paragraph, kinds=inside.kinds
        )
    return excerpt_of(Hit(passage, 0.0), None, None, now())


def places(entries: Collection[Entry]) -> frozenset[Hashable]:
    """Which words of which files a briefing has."""
    return frozenset(place_of(entry.passage) for entry in entries if isinstance(entry, Excerpt))


def is_taken(excerpts: Collection[Excerpt], taken: Collection[Hashable]) -> bool:
    """Whether all of them are in a briefing that has these places."""
    return bool(taken) and all(place_of(one.passage) in taken for one in excerpts)


def without_question(entry: Entry) -> Entry:
    """A quote that does not say what it was found by: what is asked of exempt items is not kept."""
    if isinstance(entry, Excerpt) and not entry.passage.item.exempt:
        return replace(entry, question=None)
    return entry


def _without_spaces(source: Source, span: Span) -> Span:
    text = span.shifted(-source.start).of(source.text)
    begin = span.start + len(text) - len(text.lstrip())
    return Span(begin, begin + len(text.strip()))


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start and span.stop <= other.stop
