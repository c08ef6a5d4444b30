"""Standing questions on the command line: saved, asked again, and what is new for people and tools."""

import json
from pathlib import Path

import jsonschema
import pytest

import resources
from tests.end2end.program import Program, minutes, write_library

SCHEMA = json.loads((Path(resources.__file__).parent / "whats-new.schema.json").read_text("utf-8"))
QUESTION = "What was said of the oak benches on the Long Walk?"
MORE = minutes(
    "Benches on the Long Walk",
    "Councillor Reyle reported that two of the oak benches on the Long Walk had been stolen.",
    day="Tuesday 4 June 2024",
)


@pytest.fixture
def following(program: Program, library: Path) -> Program:
    """An archive with a standing question, to which a meeting has come since."""
    program.hold(library)
    program.run("standing", "add", QUESTION)
    (library / "more.txt").write_text(MORE, "utf-8")
    program.index(library)
    return program


def whats_new(program: Program, *options: str) -> dict:
    found = program.run("whats-new", "--json", *options).answer
    jsonschema.validate(found, SCHEMA)
    return found


def test_what_is_new_as_json_keeps_the_contract_and_is_verbatim(following: Program) -> None:
    found = whats_new(following, "--keep")
    assert found["notice"] is None
    (question,) = found["questions"]
    assert (question["id"], question["question"]) == (1, QUESTION)
    assert question["answered"]
    (passage,) = question["new"]
    assert passage["meeting"]["held_on"] == "2024-06-04"
    text = following.text_of(passage["source"]["path"])
    assert text[passage["source"]["start"] : passage["source"]["end"]] == passage["text"]


def test_looking_marks_as_seen_unless_it_is_kept(following: Program) -> None:
    assert len(whats_new(following, "--keep")["questions"][0]["new"]) == 1
    assert len(whats_new(following)["questions"][0]["new"]) == 1
    assert whats_new(following)["questions"][0]["new"] == []


def test_what_is_new_as_a_person_reads_it(following: Program) -> None:
    outcome = following.run("whats-new")
    assert outcome.text.startswith(f"1  {QUESTION}  1 new passage\n\n[1] Parks Committee, 4 June")
    assert "had been stolen" in " ".join(outcome.text.split())
    assert outcome.errors == ""
    assert following.run("whats-new").text == "Nothing new on 1 of 1 standing questions.\n"


def test_what_could_not_be_written_was_not_seen(following: Program) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no device that is always full")
    with full.open("wb") as out:
        running = following.start("whats-new", stdout=out)
        running.communicate(timeout=120)
    assert running.returncode == 1
    assert len(whats_new(following)["questions"][0]["new"]) == 1


def test_questions_are_listed_with_where_they_look_and_removed(
    program: Program, library: Path
) -> None:
    program.index(library)
    saved = program.run("standing", "add", QUESTION)
    assert saved.text.startswith("Standing question 1 is saved.")
    program.run("standing", "add", "Who mends the ferry?", "--committee", "harbour", "--since",
                "2024-01-01", "--kind", "decision")  # fmt: skip
    first, second = program.run("standing", "list").text.splitlines()
    assert first.startswith("1  20")
    assert first.endswith(f"  {QUESTION}")
    assert second.endswith("  Who mends the ferry? (harbour, from 2024-01-01, decision)")
    program.run("standing", "remove", "1")
    assert len(program.run("standing", "list").text.splitlines()) == 1
    program.run("standing", "add", "Who sells tickets?")
    assert program.run("standing", "list").text.splitlines()[1].startswith("3  "), "no number twice"


def test_filters_are_in_the_json(program: Program, library: Path) -> None:
    program.index(library)
    program.run("standing", "add", QUESTION, "--committee", "Parks Committee", "--until",
                "2025-12-31")  # fmt: skip
    filters = whats_new(program)["questions"][0]["filters"]
    assert (filters["committee"], filters["until"]) == ("Parks Committee", "2025-12-31")


def test_an_empty_archive_has_questions_and_says_what_to_do(program: Program) -> None:
    assert program.run("standing", "list").text == "There are no standing questions.\n"
    assert whats_new(program) == {"questions": [], "notice": None}
    program.run("standing", "add", QUESTION)
    assert "add some first" in program.run("whats-new", status=1).sentence


def test_what_has_no_meaning_is_refused(program: Program) -> None:
    assert "words" in program.run("standing", "add", " …? ", status=2).sentence
    assert "no standing question 7" in program.run("standing", "remove", "7", status=1).sentence
    for call in (("standing",), ("standing", "remove", "-1"), ("standing", "remove", "x")):
        assert program.run(*call, status=2).errors.startswith("usage: minutebook standing")


def test_a_damaged_file_is_told_in_one_sentence_and_its_copy_is_used(
    program: Program, library: Path
) -> None:
    program.index(library)
    program.run("standing", "add", QUESTION)
    (program.archive / "user.db").write_bytes(b"\x00" * 5000)
    outcome = program.run("standing", "list")
    assert "was damaged and is kept as user.db.damaged-" in outcome.sentence
    assert QUESTION in outcome.text
    assert program.run("standing", "list").errors == ""


def test_minutes_alone_need_no_such_file(program: Program, tmp_path: Path) -> None:
    program.index(write_library(tmp_path / "more"))
    program.ask("benches")
    assert not (program.archive / "user.db").exists()
