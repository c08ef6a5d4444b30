"""From what is known of each candidate to one order: a sum of few parts, each of which can be told.

Words and meaning are taken as they are, not scaled to the best of a list: a score then means the
same for every question, and does not move when minutes are added.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from index.question import Question, recency
from index.sentences import sentences
from index.types import Passage, PassageKind

MEANING = 0.6
"""What a cosine counts beside the relevance by words. Chosen with `NEIGHBOURS` and `ASKS` on
Limerick's and QMSum's questions: ARCHITECTURE.md."""
NEIGHBOURS = 0.2
"""What the turns before and after add to a turn of a transcript: speakers answer one another."""
ASKS = 0.3
"""What is taken from a passage that only asks: it holds the words of the question, not the answer."""
COVERAGE, DECISION, LATEST, COMMITTEE = 0.3, 0.15, 0.15, 0.1
"""What is added at most to relevance and meaning."""
ROUTINE = 0.3
"""What is taken from what every meeting holds (apologies, interests), unless it is asked for."""

_ASKING = re.compile(
    r"\bwill (?:ask|move) at the next\b|\b(?:questions?|motions?) submitted by\b|"
    r"\bnotice of motion\b|\basked (?:if|whether|how|why|what|when|who|where|for)\b|\?[\"'”’)]*\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one candidate."""

    relevance: float
    """BM25 as a share of the most there could be."""
    coverage: float
    """The share of the question's words that it holds."""
    similarity: float | None
    """Cosine of question and passage."""

    @property
    def worth(self) -> float:
        """What its words and its meaning come to."""
        return self.relevance + COVERAGE * self.coverage + MEANING * max(0.0, self.similarity or 0)


def rank(
    question: Question, passages: Mapping[int, Passage], evidence: Mapping[int, Evidence]
) -> list[tuple[int, float]]:
    """Ids with their scores in 0..1, best first."""
    latest = recency([passage.meeting.held_on for passage in passages.values()])
    most = _most(question)
    scored = [
        (number, min(1.0, max(0.0, worth) / most))
        for number, worth in (
            (
                number,
                evidence[number].worth
                + _beside(passage, number, passages, evidence)
                + _preference(question, passage, recent),
            )
            for (number, passage), recent in zip(passages.items(), latest, strict=True)
        )
    ]
    return sorted(scored, key=lambda pair: (-pair[1], abs(pair[0])))


def neighbours(number: int, passages: Mapping[int, Passage]) -> list[int]:
    """The turns before and after a turn of a transcript, by their ids: those of an item run on."""
    if PassageKind.SPEECH not in passages[number].kinds:
        return []
    return [number - 1, number + 1]


def _beside(
    passage: Passage,
    number: int,
    passages: Mapping[int, Passage],
    evidence: Mapping[int, Evidence],
) -> float:
    return NEIGHBOURS * sum(
        evidence[other].worth
        for other in neighbours(number, passages)
        if other in passages and _same_item(passages[other], passage)
    )


def _same_item(one: Passage, other: Passage) -> bool:
    return one.document.id == other.document.id and one.item == other.item


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
    return preference - ASKS * _asking(passage.text)


def _asking(text: str) -> float:
    """The share of a text that only asks."""
    if not _ASKING.search(text):
        return 0.0
    spans = sentences(text)
    asking = sum(len(span) for span in spans if _ASKING.search(span.of(text)))
    return asking / max(1, sum(map(len, spans)))


def _most(question: Question) -> float:
    """What a perfect passage would come to."""
    period = max((period.weight for period in question.periods), default=0.0)
    decision = DECISION if question.asks_decision else 0.0
    latest = LATEST if question.asks_latest else 0.0
    return 1 + COVERAGE + MEANING + period + decision + latest + COMMITTEE
