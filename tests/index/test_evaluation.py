"""Measuring answers on questions with known answers."""

import json
from pathlib import Path

import pytest

from index.errors import MinutebookError
from index.evaluation import Gold, read_set
from index.types import Span

MINUTES = "# Works Committee\n\n## 1. Roads\n\nThe hole in Tallow Street had been filled.\n"


def write_set(folder: Path, *entries: object) -> Path:
    (folder / "works.md").write_text(MINUTES, "utf-8")
    path = folder / "questions.jsonl"
    path.write_text("\n".join(json.dumps(entry) for entry in entries), "utf-8")
    return path


def question(**changes: object) -> dict[str, object]:
    gold = [{"file": "works.md", "fragment": "had been filled"}]
    return {"id": "a", "question": "Is the hole filled?", "gold": gold, **changes}


def test_gold_fragments_are_placed_in_their_files(tmp_path: Path) -> None:
    (read,) = read_set(write_set(tmp_path, question()))
    start = MINUTES.index("had been filled")
    span = Span(start, start + len("had been filled"))
    assert read.gold == (Gold(str(tmp_path / "works.md"), span),)


def test_a_question_without_gold_has_no_answer(tmp_path: Path) -> None:
    (read,) = read_set(write_set(tmp_path, question(gold=[])))
    assert read.gold == ()


def test_a_fragment_that_its_file_does_not_hold_is_named(tmp_path: Path) -> None:
    wrong = question(gold=[{"file": "works.md", "fragment": "had been dug"}])
    with pytest.raises(MinutebookError, match=r"works\.md does not hold “had been dug”"):
        read_set(write_set(tmp_path, wrong))


@pytest.mark.parametrize("entry", [[], {"id": "a"}, {"id": "a", "question": "b", "gold": [1]}])
def test_a_bad_line_is_named_by_its_number(tmp_path: Path, entry: object) -> None:
    with pytest.raises(MinutebookError, match=r"questions\.jsonl, line 2,"):
        read_set(write_set(tmp_path, question(), entry))


def test_a_set_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MinutebookError, match=r"none\.jsonl cannot be read"):
        read_set(tmp_path / "none.jsonl")
