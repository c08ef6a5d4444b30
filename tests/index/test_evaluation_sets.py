"""A set of questions: one question a line; a bad line is told and costs itself alone."""

import json
from pathlib import Path

import pytest

from index.errors import MinutebookError
from index.evaluation import Gold, read_set
from index.types import Span

MINUTES = "# Works Committee\n\n## 1. Roads\n\nThe hole in Tallow Street had been filled.\n"
START = MINUTES.index("had been filled")
PLACE = Span(START, START + len("had been filled"))


def write_set(folder: Path, *entries: object) -> Path:
    (folder / "works.md").write_text(MINUTES, "utf-8")
    path = folder / "questions.jsonl"
    path.write_text("\n".join(json.dumps(entry) for entry in entries), "utf-8")
    return path


def question(**changes: object) -> dict[str, object]:
    gold = [{"file": "works.md", "fragment": "had been filled"}]
    return {"id": "a", "question": "Is the hole filled?", "gold": gold, **changes}


def test_gold_fragments_are_placed_in_their_files(tmp_path: Path) -> None:
    (read,) = read_set(write_set(tmp_path, question())).questions
    assert read.gold == (Gold(str(tmp_path / "works.md"), PLACE),)


def test_gold_may_be_given_by_its_place_in_the_text(tmp_path: Path) -> None:
    gold = [{"file": "works.md", "start": PLACE.start, "end": PLACE.stop}]
    (read,) = read_set(write_set(tmp_path, question(gold=gold))).questions
    assert read.gold == (Gold(str(tmp_path / "works.md"), PLACE),)


def test_places_count_the_text_as_extracted(tmp_path: Path) -> None:
    (tmp_path / "dos.txt").write_bytes("Paid.\r\nThe clerk wept.".encode("utf-8-sig"))
    gold = [
        {"file": "dos.txt", "start": 6, "end": 15},
        {"file": "dos.txt", "fragment": "The clerk"},
    ]
    (read,) = read_set(write_set(tmp_path, question(gold=gold))).questions
    assert read.gold == (Gold(str(tmp_path / "dos.txt"), Span(6, 15)),)


def test_files_are_named_from_the_folder_of_the_set(tmp_path: Path) -> None:
    path = write_set(tmp_path, question())
    (tmp_path / "sets").mkdir()
    moved = tmp_path / "sets" / "questions.jsonl"
    gold = [{"file": "../works.md", "fragment": "had been filled"}]
    moved.write_text(json.dumps(question(gold=gold)), "utf-8")
    path.unlink()
    (read,) = read_set(moved).questions
    assert read.gold == (Gold(str(tmp_path / "works.md"), PLACE),)


def test_a_question_without_gold_has_no_answer(tmp_path: Path) -> None:
    (read,) = read_set(write_set(tmp_path, question(gold=[]))).questions
    assert read.gold == ()


def test_the_kind_of_a_question_may_be_left_out(tmp_path: Path) -> None:
    first, second = read_set(
        write_set(tmp_path, question(), question(id=2, kind="roads"))
    ).questions
    assert (first.kind, second.kind, second.id) == (None, "roads", "2")


BAD = {
    "no object": ([], "is not an object with names and values"),
    "no question": ({"id": "x"}, "is not an object with “id”, “question” and “gold”"),
    "no words": (question(id="x", question="?!"), "the question has no words"),
    "a kind of numbers": (question(id="x", kind=3), "“kind” is not a string"),
    "an id twice": (question(), "the id a is taken by line 1"),
    "gold of numbers": (question(id="x", gold=[1]), "a gold is not an object with “file” and"),
    "gold of both sorts": (
        question(id="x", gold=[{"file": "works.md", "fragment": "hole", "start": 1, "end": 2}]),
        "a gold is not an object with “file” and “fragment”, or with “file”, “start” and “end”",
    ),
    "an empty fragment": (
        question(id="x", gold=[{"file": "works.md", "fragment": ""}]),
        "a gold is not an object with",
    ),
    "words not there": (
        question(id="x", gold=[{"file": "works.md", "fragment": "had been\ndug"}]),
        r"works.md does not hold “had been\ndug”",
    ),
    "a place not there": (
        question(id="x", gold=[{"file": "works.md", "start": 70, "end": 700}]),
        f"works.md has {len(MINUTES)} characters, none from 70 to 700",
    ),
    "a file not there": (
        question(id="x", gold=[{"file": "none.md", "fragment": "hole"}]),
        "none.md",
    ),
    "no file": (question(id="x", gold=[{"file": "", "fragment": "hole"}]), "a gold names no file"),
}


@pytest.mark.parametrize(("entry", "reason"), BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_told_and_the_others_are_read(
    tmp_path: Path, entry: object, reason: str
) -> None:
    read = read_set(write_set(tmp_path, question(), entry, question(id="b")))
    assert [one.id for one in read.questions] == ["a", "b"]
    (problem,) = read.problems
    assert "questions.jsonl, line 2" in problem
    assert reason.replace("“", '"').replace("”", '"') in problem.replace("“", '"').replace("”", '"')
    assert problem.endswith(".")
    assert problem.isprintable()


def test_a_set_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MinutebookError, match=r"none\.jsonl cannot be read"):
        read_set(tmp_path / "none.jsonl")
