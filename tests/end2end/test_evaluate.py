"""`minutebook evaluate`: a table or JSON on stdout, what could not be used on stderr."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.program import BENCHES, PADDLING_POOL, Program

VARNISH = {
    "id": "varnish",
    "question": "Who gave the varnish for the benches?",
    "kind": "who",
    "gold": [
        {"file": "minutes/benches.txt", "fragment": "the Friends of the Long Walk had given it"}
    ],
}
TRAM = {"id": "tram", "question": "When does the tram to Ostermere run?", "gold": []}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with minutes to ask about, and others."""
    (tmp_path / "minutes").mkdir()
    (tmp_path / "others").mkdir()
    (tmp_path / "minutes" / "benches.txt").write_text(BENCHES, "utf-8")
    (tmp_path / "others" / "pool.txt").write_text(PADDLING_POOL, "utf-8")
    return tmp_path


def write_set(folder: Path, *lines: Any) -> Path:
    path = folder / "set.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    return path


@pytest.mark.model
def test_measures_are_printed_and_bad_lines_are_told(program: Program, folder: Path) -> None:
    done = program.run("evaluate", write_set(folder, VARNISH, {"id": "x"}, TRAM))
    assert "2 questions, 1 of them without an answer; 1 documents" in done.text
    assert "minutebook     1 1.00" in done.text
    assert [line for line in done.errors.split("\n") if line.startswith("minutebook: ")] == [
        f'minutebook: {folder}/set.jsonl, line 2, is not an object with "id", "question" and "gold".'
    ]


@pytest.mark.model
def test_further_minutes_are_searched_too(program: Program, folder: Path) -> None:
    others = folder / "others"
    done = program.run("evaluate", write_set(folder, VARNISH), "--json", "--also", others)
    measured = done.answer
    assert measured["documents"] == 2
    assert measured["overall"]["ranking"]["minutebook"]["hit@1"]["value"] == 1
    assert measured["kinds"].keys() == {"who"}


def test_a_set_of_bad_lines_alone_ends_with_status_1(program: Program, folder: Path) -> None:
    gone = VARNISH | {"gold": [{"file": "minutes/none.txt", "fragment": "varnish"}]}
    done = program.run("evaluate", write_set(folder, gone, {"id": "x"}), status=1)
    first, second, last, end = done.errors.split("\n")
    assert "set.jsonl, line 1: " in first
    assert "none.txt" in first
    assert "set.jsonl, line 2, is not an object" in second
    assert last.endswith("holds no question with an answer, so there is nothing to measure.")
    assert end == ""
    assert done.text == ""
