"""Fits what `refusing.support` makes of a judgement: `python -m tests.quality.answer_model.fit`.

A logistic regression on the calibration set, over the first hit of each answer: the model's log-odds,
the cosine and the coverage. The constant is then moved so that .5 is the threshold with the best F-score
of refusing there, precision counting twice as much as recall: to be told wrongly that minutes hold
nothing costs a member more than a passage that is beside the point. The samples have no part in it.
Prints READ, READ_SIMILARITY, READ_COVERAGE and READ_BAR.
"""

import tempfile
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from index import searches
from index.archive import Archive
from index.evaluation import read_set
from index.refusing import evidence_of
from index.retrieval import Found
from index.types import Answer
from tests.quality.reference import SETS
from tests.quality.threshold import refusing

BETA = 0.5
"""How much recall counts, of what precision does."""


def main() -> None:
    """Ask the questions, and print the weights."""
    rows: list[tuple[float, float, float]] = []
    there: list[bool] = []
    answered = searches.read

    def noted(found: Found, notice: str | None = None) -> Answer:
        if found.hits and (one := found.reading_of(found.hits[0].passage)):
            rows.append((one.whole, *evidence_of(found, found.hits[0])))
        return answered(found, notice)

    searches.read = noted
    read = read_set(SETS["calibration"])
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder))
        archive.index(read.folders())
        for question in read.questions:
            before = len(rows)
            archive.ask(question.text)
            there += [bool(question.gold)] * (len(rows) - before)
        archive.close()
    values, known = np.array(rows), np.array(there)
    curve = LogisticRegression().fit(values, known)
    likely = curve.predict_proba(values)[:, 1]
    threshold = max(np.unique(likely), key=lambda one: _worth(*refusing(likely, known, one)))
    odds = np.log(threshold / (1 - threshold))
    weights = [*curve.coef_[0], odds - curve.intercept_[0]]
    print(
        "READ, READ_SIMILARITY, READ_COVERAGE, READ_BAR =", ", ".join(f"{w:.2f}" for w in weights)
    )
    precision, recall = refusing(likely, known, threshold)
    print(f"{len(rows)} questions; refusing there: precision {precision:.3f}, recall {recall:.3f}")


def _worth(precision: float, recall: float) -> float:
    """The F-score of van Rijsbergen, Information Retrieval, 1979."""
    both = BETA**2 * precision + recall
    return (1 + BETA**2) * precision * recall / both if both else 0.0


if __name__ == "__main__":
    main()
