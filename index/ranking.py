"""From the scores of two searches to one order: fused, with what the question makes likely."""

from collections.abc import Mapping

from index.question import Question, recency
from index.types import Passage, PassageKind

DENSE_SHARE = 0.5
"""Of the fused score. Min-max at .5 did best on Limerick's questions: ARCHITECTURE.md."""
COVERAGE, DECISION, LATEST, COMMITTEE = 0.3, 0.15, 0.15, 0.1
"""What is added at most to a fused score that lies in 0..1."""
ROUTINE = 0.3
"""What is taken from what every meeting holds (apologies, interests), unless it is asked for."""


def fuse(lexical: Mapping[int, float], dense: Mapping[int, float]) -> dict[int, float]:
    """Min-max fusion: each list scaled to 0..1, then averaged; not found counts as 0.

    Of the ways compared over 29 sets it did best on 27 (pyserini's fusion table).
    """
    share = DENSE_SHARE if lexical and dense else float(bool(dense))
    by_words, by_meaning = _scaled(lexical), _scaled(dense)
    return {
        number: (1 - share) * by_words.get(number, 0.0) + share * by_meaning.get(number, 0.0)
        for number in by_words.keys() | by_meaning.keys()
    }


def rank(
    question: Question,
    passages: Mapping[int, Passage],
    fused: Mapping[int, float],
    coverage: Mapping[int, float],
) -> list[tuple[int, float]]:
    """Ids with their scores in 0..1, best first."""
    latest = recency([passage.meeting.held_on for passage in passages.values()])
    best = _best_possible(question)
    scored = [
        (number, max(0.0, fused[number] + COVERAGE * coverage[number] + more) / best)
        for number, more in zip(
            passages,
            map(_preference, [question] * len(passages), passages.values(), latest),
            strict=True,
        )
    ]
    return sorted(scored, key=lambda pair: (-pair[1], abs(pair[0])))


def _preference(question: Question, passage: Passage, latest: float) -> float:
    meeting = passage.meeting
    body = meeting.committee or meeting.council
    preference = question.prefers(meeting.held_on)
    if question.asks_decision and PassageKind.DECISION in passage.kinds:
        preference += DECISION
    if question.asks_latest:
        preference += LATEST * latest
    if body and question.names(body):
        preference += COMMITTEE
    if passage.item.routine and not question.asks_routine:
        preference -= ROUTINE
    return preference


def _best_possible(question: Question) -> float:
    period = max((period.weight for period in question.periods), default=0.0)
    decision = DECISION if question.asks_decision else 0.0
    latest = LATEST if question.asks_latest else 0.0
    return 1 + COVERAGE + period + decision + latest + COMMITTEE


def _scaled(scores: Mapping[int, float]) -> dict[int, float]:
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    if high == low:
        return dict.fromkeys(scores, 1.0)
    return {number: (score - low) / (high - low) for number, score in scores.items()}
