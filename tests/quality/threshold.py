"""How refusing does on the samples with a threshold that is chosen on the calibration set.

    python -m tests.quality.threshold [FOLDER…]

The folders are further minutes among which the samples are asked. Two choices: the best F1 of
refusing, and the most refusals that leave precision at .85.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.archive import Archive
from index.evaluation import read_set
from tests.quality.reference import SETS

WANTED = 0.85
"""Precision and recall that are aimed at."""


def judged(path: Path, also: Sequence[Path] = ()) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The confidence in each answer of a set, and whether the minutes hold one."""
    read = read_set(path)
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder))
        archive.index([*read.folders(), *also])
        found = [archive.ask(question.text).confidence for question in read.questions]
        archive.close()
    return np.array(found), np.array([bool(question.gold) for question in read.questions])


def refusing(
    confidence: NDArray[np.float64], there: NDArray[np.bool_], threshold: float
) -> tuple[float, float]:
    """Precision and recall of refusing below a threshold."""
    refused = confidence < threshold
    right = np.count_nonzero(refused & ~there)
    return right / max(1, np.count_nonzero(refused)), right / np.count_nonzero(~there)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _at_precision(precision: float, recall: float) -> float:
    return recall if precision >= WANTED else 0.0


CHOICES: dict[str, Callable[[float, float], float]] = {
    "best F1": _f1,
    f"precision {WANTED}": _at_precision,
}


def main(also: Sequence[Path]) -> None:
    chosen_on, measured_on = judged(SETS["calibration"]), judged(SETS["seeds"], also)
    for name, worth in CHOICES.items():
        threshold = max(np.unique(chosen_on[0]), key=lambda t: worth(*refusing(*chosen_on, t)))
        there, here = refusing(*chosen_on, threshold), refusing(*measured_on, threshold)
        print(
            f"{name}: from {threshold:.3f}; calibration precision {there[0]:.3f}, recall {there[1]:.3f}; "
            f"samples precision {here[0]:.3f}, recall {here[1]:.3f}"
        )
    here = refusing(*measured_on, 0.5)
    print(f"as the program does, from 0.5: samples precision {here[0]:.3f}, recall {here[1]:.3f}")


if __name__ == "__main__":
    main([Path(folder) for folder in sys.argv[1:]])
