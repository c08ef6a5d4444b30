"""Sets that others labelled: every answer is where the converted set says it is."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from index.evaluation import QuestionSet, read_set
from index.jsonlines import read_objects
from tests.quality.converters import limerick, qmsum
from tests.quality.converters.writing import Line
from tests.quality.labelled import SHARED_DATA


def converted(
    data: str, lines: Callable[[Path], Iterable[Line]], folder: Path
) -> tuple[Path, QuestionSet]:
    if not (SHARED_DATA / data).is_dir():
        pytest.skip(f"the data in {data} are not at hand")
    path = folder / "set.jsonl"
    written = (json.dumps(line) for line in lines(SHARED_DATA / data))
    path.write_text("\n".join(written), "utf-8")
    return SHARED_DATA / data, read_set(path)


def test_every_reply_of_limerick_is_in_its_minutes(tmp_path: Path) -> None:
    data, read = converted(limerick.DATA, limerick.lines, tmp_path)
    assert read.problems == ()
    assert Counter(one.kind for one in read.questions) == {"hard": 246, "other": 357}
    assert sum(len(one.gold) for one in read.questions) == 606
    overlaps = {
        entry["_id"]: entry["metadata"]["lex_overlap"]
        for _, entry in read_objects(data / "queries.jsonl")
    }
    assert all((one.kind == "hard") == (overlaps[one.id] <= 1 / 3) for one in read.questions)


def test_every_evidence_of_qmsum_is_in_its_meeting(tmp_path: Path) -> None:
    data, read = converted(qmsum.DATA, qmsum.lines, tmp_path)
    assert read.problems == ()
    assert Counter(one.kind for one in read.questions) == {"standalone": 253, "in meeting": 25}
    assert len(read.folders()) == 1
    marked = {
        entry["query_id"]: {one["text"] for part in entry["support"] for one in part["evidence"]}
        for _, entry in read_objects(data / "beir/dev/citation_gold.jsonl")
    }
    for question in read.questions:
        for one in question.gold:
            text = Path(one.path).read_text("utf-8")
            assert any(sentence in one.span.of(text) for sentence in marked[question.id])


def test_evidence_that_overlaps_is_one_answer() -> None:
    assert qmsum.union([(7, 9), (1, 4), (3, 6), (9, 12)]) == [(1, 6), (7, 9), (9, 12)]
