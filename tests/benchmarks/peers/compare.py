"""The measures of all systems that ranked a dump: `python -m tests.benchmarks.peers.compare OUT/`."""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from index.evaluation import Part
from index.evaluation.measures import above_baselines, judged_rankings
from index.evaluation.results import OURS
from index.evaluation.table import systems
from index.intervals import Bootstrap
from index.jsonlines import read_objects


def compare(folder: Path, *, hard: bool = False) -> Part | None:
    """Each system's measures with their intervals, Minutebook's first; None without questions.

    `hard`: of the questions that the set marks as hard only.
    """
    entries = [entry for _, entry in read_objects(folder / "questions.jsonl")]
    questions = [entry["id"] for entry in entries if entry["hard"] or not hard]
    if not questions:
        return None
    relevant = _by_question(folder / "qrels.jsonl")
    files = sorted((folder / "runs").glob("*.jsonl"), key=lambda f: (f.stem != OURS, f.stem))
    everything = np.ones(len(questions))
    ratios = {}
    for file in files:
        run = _by_question(file)
        rankings = {question: run.get(question, []) for question in questions}
        ratios[file.stem] = judged_rankings(rankings, relevant, everything)
    bootstrap = Bootstrap(len(questions))
    return Part(
        questions=len(questions),
        unanswerable=0,
        ranking={system: bootstrap.ratios(measures) for system, measures in ratios.items()},
        above=bootstrap.ratios(above_baselines(ratios)),
        quotes={},
        refusal={},
    )


def _by_question(path: Path) -> dict[str, Any]:
    return {entry["question"]: entry["passages"] for _, entry in read_objects(path)}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder of a dump.")
    for only_hard in (False, True):
        if part := compare(Path(sys.argv[1]), hard=only_hard):
            print("Hard questions:" if only_hard else "All questions:")
            print(systems(part))
