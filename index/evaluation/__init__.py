"""How well questions with known answers are answered, beside plain baselines in the same run."""

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from index.archive import Archive
from index.errors import Cancelled, MinutebookError
from index.evaluation.asking import ask_all
from index.evaluation.measures import Sample
from index.evaluation.results import Evaluation, Part
from index.evaluation.sets import Gold, Question, QuestionSet, read_set
from index.evaluation.table import table
from index.intervals import Estimate
from index.naming import shown
from index.progress import Report

__all__ = [
    "Estimate",
    "Evaluation",
    "Gold",
    "NothingToMeasureError",
    "Part",
    "Question",
    "QuestionSet",
    "evaluate",
    "measure",
    "read_set",
    "table",
]


class NothingToMeasureError(MinutebookError):
    """A set of which no line can be used."""

    def __init__(self, sentence: str, problems: Sequence[str]) -> None:
        super().__init__(sentence)
        self.problems = problems


def evaluate(path: Path, report: Report, also: Sequence[Path] = ()) -> Evaluation:
    """Index the set's minutes into an archive of their own, ask every question, and measure.

    The minutes are the folders of the files that answer; `also` are further folders among which
    the answers must be found: how steady answers and refusals are as an archive grows.
    """
    read = read_set(path)
    folders = [*read.folders(), *also]
    if not read.questions or not folders:
        sentence = (
            f"{shown(path)} holds no question with an answer, so there is nothing to measure."
        )
        raise NothingToMeasureError(sentence, read.problems)
    with tempfile.TemporaryDirectory(prefix="minutebook-") as folder:
        archive = Archive(Path(folder))
        try:
            indexed = archive.index(folders, report)
            if indexed.cancelled:
                raise Cancelled
            measured = measure(archive, read.questions, report)
        finally:
            archive.close()
    unread = (problem.reason for problem in indexed.unreadable)
    return replace(measured, problems=(*read.problems, *unread))


def measure(archive: Archive, questions: Sequence[Question], report: Report) -> Evaluation:
    """Ask an archive every question, and measure."""
    asked = ask_all(archive, questions, report)
    sample, status = Sample.of(asked), archive.status()
    kinds = dict.fromkeys(question.kind for question in questions if question.kind)
    return Evaluation(
        documents=status.documents,
        passages=status.passages,
        overall=sample.part(np.full(len(asked), True)),
        kinds={
            kind: sample.part(np.array([question.kind == kind for question in questions]))
            for kind in kinds
        },
        unreachable=tuple(one.question.id for one in asked if one.answerable and not one.relevant),
    )
