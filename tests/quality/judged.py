"""How often the first passages answer, by grades that know neither the systems nor the labels.

    python -m tests.quality.judged FOLDER

FOLDER is that of `tests.quality.adapting`, which has run. A set of questions counts one reply as right,
the one to this very question, though the same is often asked and answered at other meetings. So for 100
of the questions of 2018 and 2019 the first five passages of the plain program and of three that had
learnt (896 in all, in two goes) were put together in any order and graded by a language model, not by
people: 2 answers, 1 is about the same matter, 0 neither.
Grades are kept by the file and the place where a passage begins; what is not graded counts as 0 and is
told.
"""

import sys
from pathlib import Path

import numpy as np

from index.adapting.gate import gain
from index.archive import Archive
from index.intervals import Numbers
from index.jsonlines import read_objects
from tests.quality.adapting import later_questions

GRADES = Path(__file__).parent / "labels" / "limerick_grades.jsonl"
ANSWERS = 2
DEPTH = 5

_Place = tuple[str, int]


def grades() -> dict[str, dict[_Place, int]]:
    """Of each question's passages."""
    return {
        entry["id"]: {(file, start): grade for file, start, grade in entry["grades"]}
        for _, entry in read_objects(GRADES)
    }


def ranks(folder: Path) -> Numbers:
    """One over the rank of the first passage that answers, of each question; prints the measures."""
    archive = Archive(folder)
    known = grades()
    asked = [one for one in later_questions(folder, archive) if one.id in known]
    first = []
    for one in asked:
        hits = archive.ask(one.text).hits[:DEPTH]
        places = [(Path(hit.passage.document.path).name, hit.passage.span.start) for hit in hits]
        first.append([known[one.id].get(place) for place in places])
    archive.close()
    found = np.array(
        [1 / (1 + row.index(ANSWERS)) if ANSWERS in row else 0.0 for row in first], float
    )
    ungraded = sum(row.count(None) for row in first) / sum(map(len, first))
    print(
        f"{folder.name}: {len(first)} questions, MRR@{DEPTH} {found.mean():.3f}, "
        f"P@1 {(found == 1).mean():.3f}, hit@{DEPTH} {(found > 0).mean():.3f}, "
        f"{ungraded:.1%} of the passages not graded",
        flush=True,
    )
    return found


def main() -> None:
    """Ask both."""
    folder = Path(sys.argv[1]).absolute()
    found = gain(ranks(folder / "limerick-plain"), ranks(folder / "limerick-learnt"))
    print(f"difference {found.low:+.3f} to {found.high:+.3f}")


if __name__ == "__main__":
    main()
