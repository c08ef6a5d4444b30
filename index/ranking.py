"""From what is known of each candidate to one order: a sum of few parts, each of which can be told.

Words and meaning are taken as they are, not scaled to the best of a list: a score then means the
same for every question, and does not move when minutes are added.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from index.asking import (
    RECORDS,
    Asks,
    answers_asked,
    asking_share,
    is_record_asked,
    most_answers,
)
from index.phrasing import AS_ANY, Phrasing
from index.question import Question, recency
from index.types import Passage, PassageKind, Span

MEANING = 0.6
"""What a cosine counts beside the relevance by words. How each
weight was chosen: ARCHITECTURE.md."""
BEFORE, AFTER = 0.8, 0.2
"""What the turns before and after add to a turn of a transcript: an answer follows its question."""
ASKS = 0.35
"""What is taken from a passage that only asks: it holds the words of the question, not the answer."""
COVERAGE = 0.7
"""What holding all of the question's words counts: the less, the longer the question is, since no
passage holds all of a long one."""
SHORT, LONG = 6, 8
"""Terms up to which a question is short, and from which it is long."""
RECORD = 0.3
"""For a decision, a vote or an action where one is asked for: this share of the best passage of its
item, since "that permission be refused" speaks of what stands above it."""
HOLDS = 0.15
"""For each of figure, date and name that is asked for and stands in the passage."""
LATEST = 0.15
ROUTINE = 0.3
"""What is taken from what every meeting holds (apologies, interests), unless it is asked for."""

_ATTENDING = re.compile(
    r"\W*(?:also |members |councillors |officers )?(?:in attendance|present|absent|officers?|members|speakers?|apologies)\b[^.\n]{0,40}:",
    re.IGNORECASE,
)
"""A list of who was there: it holds names and offices, and nothing of what was done."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one candidate."""

    relevance: float
    """BM25 as a share of the most there could be."""
    coverage: float
    """The share of the question's words that it holds."""
    similarity: float | None
    """Cosine of question and passage."""

    def worth(self, shortness: float, meaning: float) -> float:
        """What its words and its meaning come to; `meaning`: what a cosine counts."""
        near = meaning * max(0.0, self.similarity or 0.0)
        return self.relevance + COVERAGE * shortness * self.coverage + near


def rank(
    question: Question,
    passages: Mapping[int, Passage],
    evidence: Mapping[int, Evidence],
    meaning: float = MEANING,
    phrasing: Phrasing = AS_ANY,
) -> list[tuple[int, float]]:
    """Ids with their scores in 0..1, best first.

    `meaning`: what a cosine counts; `phrasing`: what words count whatever is asked.
    """
    short = shortness(question)
    worth = {number: evidence[number].worth(short, meaning) for number in passages}
    items = _best_of_items(passages, worth)
    latest = recency([passage.meeting.held_on for passage in passages.values()])
    most = _most(question, short, meaning)
    scored = []
    for (number, passage), recent in zip(passages.items(), latest, strict=True):
        score = worth[number] + _beside(number, passages, worth)
        if is_record_asked(question.asks, passage):
            score += RECORD * short * items[_item(passage)]
        score += _preference(question, passage, recent, short)
        score = score / most + phrasing.of(passage.text)
        scored.append((number, min(1.0, max(0.0, score))))
    # Ties by their place, not by their numbers, which tell what was added when.
    return sorted(scored, key=lambda pair: (-pair[1], *_place(passages[pair[0]])))


def neighbours(number: int, passages: Mapping[int, Passage]) -> dict[int, float]:
    """What the turns beside a turn of a transcript count, by their ids: those of an item run on."""
    if PassageKind.SPEECH not in passages[number].kinds:
        return {}
    onward = 1 if number > 0 else -1  # the second database's are numbered negatively
    return {number - onward: BEFORE, number + onward: AFTER}


def _beside(number: int, passages: Mapping[int, Passage], worth: Mapping[int, float]) -> float:
    item = _item(passages[number])
    return sum(
        share * worth[other]
        for other, share in neighbours(number, passages).items()
        if other in passages and _item(passages[other]) == item
    )


def _place(passage: Passage) -> tuple[str, int]:
    return passage.document.path, passage.span.start


def _item(passage: Passage) -> tuple[int, Span]:
    return passage.document.id, passage.item.span


def _best_of_items(
    passages: Mapping[int, Passage], worth: Mapping[int, float]
) -> dict[tuple[int, Span], float]:
    best: dict[tuple[int, Span], float] = {}
    for number, passage in passages.items():
        item = _item(passage)
        best[item] = max(best.get(item, 0.0), worth[number])
    return best


def _preference(question: Question, passage: Passage, latest: float, short: float) -> float:
    preference = question.prefers(passage.meeting.held_on)
    preference += HOLDS * short * answers_asked(question.asks, passage.text)
    if Asks.LATEST in question.asks:
        preference += LATEST * latest
    if Asks.ROUTINE not in question.asks and (
        passage.item.routine or _ATTENDING.match(passage.text)
    ):
        preference -= ROUTINE
    return preference - ASKS * asking_share(passage.text)


def shortness(question: Question) -> float:
    """1 for a question of few terms, 0 for one of many."""
    return min(1.0, max(0.0, (LONG - len(question.terms)) / (LONG - SHORT)))


def _most(question: Question, short: float, meaning: float) -> float:
    """What a perfect passage would come to."""
    period = max((period.weight for period in question.periods), default=0.0)
    perfect = 1 + COVERAGE * short + meaning
    record = RECORD * perfect if question.asks & RECORDS else 0.0
    holds = HOLDS * most_answers(question.asks)
    latest = LATEST if Asks.LATEST in question.asks else 0.0
    return perfect + record + holds + period + latest
