"""From hits to an answer: whole sentences chosen from them, or an honest "not in the minutes"."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from index.asking import Asks, answers_asked, is_decided, is_undertaken
from index.quotable import says_something, sentences_of, words_of
from index.refusing import ANSWERED_FROM, confidence_of, support
from index.retrieval import Found, logistic
from index.runs import made_whole, runs
from index.types import Answer, Hit, Meeting, Passage, Quote, Span
from index.words import StemmedText

MOST_QUOTES = 3
MOST_STAGES = 6
"""Quotes of a question about change: one a meeting."""
_WORTH_QUOTING = 0.5
"""Of the best hit's score: what a hit must reach for a sentence of it to be quoted."""
_A_STAGE = 0.7
"""The same for a stage of a change."""
_BORNE_OUT = 0.7
"""How likely a later hit holds an answer, of how likely the first does, for a quote from it."""
_TOGETHER = 0.2
"""What words that stand together in sentence and question add to the share of words it holds."""
_HOLDS = 0.35
"""What a figure, date or name adds where one is asked for, and the words of a decision likewise."""
_READ = 1.0
"""What the sentence of a run counts that most likely answers, where the passage was read."""
_MORE = 0.05
"""What each sentence after the first must bring."""


def read(found: Found, notice: str | None = None) -> Answer:
    """Quotes where the evidence bears an answer; else none, and the hits are the nearest."""
    quotes = _quotes(found)
    confidence = confidence_of(found, quotes)
    if confidence < ANSWERED_FROM:
        quotes = ()
    return Answer(
        found.question.text,
        quotes,
        found.hits,
        found.searched,
        confidence,
        notice,
        found.expansions,
    )


def _quotes(found: Found) -> tuple[Quote, ...]:
    """The sentences of each of the best hits that hold most of the question, none said twice."""
    numbered = [
        (number, hit)
        for number, hit in enumerate(found.hits, start=1)
        if hit.score >= _WORTH_QUOTING * found.hits[0].score
    ]
    if Asks.CHANGE in found.question.asks and len(stages := _stages(found, numbered)) > 1:
        return _unlike(found, stages, MOST_STAGES)
    best = _with_namesakes(found, _borne_out(found, numbered))
    return _unlike(found, best, len(best))


def _borne_out(found: Found, numbered: Sequence[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
    """The hits that by their own evidence are nearly as likely to answer as the first."""
    least = _BORNE_OUT * support(found, found.hits[0]) if found.hits else 0.0
    return [(number, hit) for number, hit in numbered if support(found, hit) >= least]


def _with_namesakes(found: Found, numbered: Sequence[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
    """The best hits, and of people of one name the best on each: none is chosen for the user."""
    chosen = list(numbered[:MOST_QUOTES])
    everything = list(enumerate(found.hits, start=1))
    for person in (person for one in found.namesakes for person in one.people):
        naming = [pair for pair in everything if person in pair[1].passage.text]
        if naming and not any(pair in chosen for pair in naming):
            chosen.append(naming[0])
    return chosen


def _stages(found: Found, numbered: Sequence[tuple[int, Hit]]) -> list[tuple[int, Hit]]:
    """The best hit of each dated meeting that is near the best of all, in the order of their days."""
    best: dict[Meeting, tuple[int, Hit]] = {}
    for number, hit in numbered:
        meeting = hit.passage.meeting
        if meeting.held_on and hit.score >= _A_STAGE * found.hits[0].score:
            best.setdefault(meeting, (number, hit))
    return sorted(best.values(), key=lambda pair: str(pair[1].passage.meeting.held_on))


def _unlike(found: Found, numbered: Sequence[tuple[int, Hit]], most: int) -> tuple[Quote, ...]:
    quotes: dict[str, Quote] = {}
    for number, hit in numbered:
        quote = _best_quote(found, hit.passage, number)
        words = " ".join(quote.text.split()).casefold() if quote else ""
        if quote and not any(words in said for said in quotes):
            quotes[words] = quote
    return tuple(quotes.values())[:most]


def _best_quote(found: Found, passage: Passage, citation: int) -> Quote | None:
    spans = [run for body in sentences_of(passage) for run in runs(body)]
    telling = [run for run in spans if says_something(words_of(passage, run[0]))] or spans
    if not telling:
        return None
    # Of two that are worth the same the earlier, which is the shorter where they begin together.
    run = made_whole(passage, max(telling, key=lambda run: _worth(found, passage, run)))
    span = Span(run[0].start, run[-1].stop)
    return Quote(words_of(passage, span), span, citation, _reasons(found, words_of(passage, span)))


def _worth(found: Found, passage: Passage, run: Sequence[Span]) -> float:
    said = words_of(passage, Span(run[0].start, run[-1].stop))
    words, terms, asks = StemmedText.of(said), found.weighing.terms, found.question.asks
    pairs = list(pairwise(terms))
    together = sum(words.holds(first.followed_by(second)) for first, second in pairs)
    holds = (
        answers_asked(asks, said)
        + (Asks.DECISION in asks and is_decided(said))
        + (Asks.ACTION in asks and is_undertaken(said))
    )
    return (
        found.weighing.coverage(words)
        + _TOGETHER * together / max(1, len(pairs))
        + _HOLDS * holds
        + _READ * _likeliest(found, passage, run)
        - _MORE * (len(run) - 1)
    )


def _likeliest(found: Found, passage: Passage, run: Sequence[Span]) -> float:
    """How likely the best of these sentences answers; 0 where the words alone can tell."""
    read = found.reading_of(passage)
    # Of "agency staff 2023/24" no sentence is the answer: the one that speaks most of it is.
    if read is None or not found.question.is_put:
        return 0.0
    return max((logistic(read.sentences.get(span, 0.0)) for span in run), default=0.0)


def _reasons(found: Found, said: str) -> tuple[str, ...]:
    """The words of the question that a quote holds, as they stand in it, in its order."""
    words = StemmedText.of(said)
    spans = sorted(filter(None, (words.find(name) for name in found.weighing.names)))
    return tuple(word for word, _ in groupby(span.of(said) for span in spans))
