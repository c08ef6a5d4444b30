"""Every question of a set put to an archive, and what of the reply is right."""

from collections.abc import Sequence
from dataclasses import dataclass

from index.archive import Archive
from index.evaluation.sets import Gold, Question
from index.progress import Progress, Report
from index.types import Answer, Passage, Span

DEPTH = 20
"""Passages that are ranked for each question."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what was found for it."""

    question: Question
    answer: Answer
    rankings: dict[str, list[int]]
    """Ids of passages by each way of searching, best first; none where no passage answers."""
    relevant: frozenset[int]
    """Ids of the passages that answer."""

    @property
    def answerable(self) -> bool:
        """Whether the minutes hold an answer."""
        return bool(self.question.gold)


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share more than half of the shorter.

    So a long gold makes all passages within it relevant, and a short one the passage around it.
    """
    return 2 * one.common(other) > min(len(one), len(other))


def ask_all(archive: Archive, questions: Sequence[Question], report: Report) -> list[Asked]:
    """Put each question to the archive as a user would, and rank passages for it."""
    passages: dict[str, list[Passage]] = {}
    asked = []
    for done, question in enumerate(questions):
        report(Progress(done, len(questions), question.text, unit="questions"))
        for path in {gold.path for gold in question.gold} - passages.keys():
            passages[path] = archive.passages(path)
        rankings = archive.rankings(question.text, DEPTH) if question.gold else {}
        relevant = (_relevant(gold, passages[gold.path]) for gold in question.gold)
        answer = archive.ask(question.text)
        asked.append(Asked(question, answer, rankings, frozenset().union(*relevant)))
    return asked


def _relevant(gold: Gold, passages: Sequence[Passage]) -> set[int]:
    return {passage.id for passage in passages if overlaps(gold.span, passage.span)}


def quotes_met(asked: Asked) -> list[frozenset[Gold]]:
    """For each quote of the answer, the golds that it meets."""
    answer = asked.answer
    return [
        frozenset(
            gold
            for gold in asked.question.gold
            if gold.path == answer.hits[quote.citation - 1].passage.document.path
            and overlaps(gold.span, quote.span)
        )
        for quote in answer.quotes
    ]
