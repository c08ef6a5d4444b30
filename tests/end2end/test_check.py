"""A briefing checked on the command line: what differs is told to people and to tools."""

import json
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from index.archive import Archive
from index.briefing.as_json import briefing_as_json
from index.briefing.editing import add, changes, excerpt_of
from index.types import Briefing
from tests.end2end.program import BENCHES, Program

SCHEMA = json.loads((resources.files("resources") / "check.schema.json").read_text("utf-8"))
NOW = datetime(2024, 7, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def program(program: Program, library: Path) -> Program:
    """An archive of three meetings with a briefing of two quotes."""
    program.is_here = True
    program.hold(library)
    archive = Archive(program.archive)
    chosen = []
    for question in ("oak benches on the Long Walk", "the pump of the paddling pool"):
        answer = archive.ask(question)
        quote = answer.quotes[0]
        chosen.append(excerpt_of(answer.hits[quote.citation - 1], quote, question, NOW))
    empty = archive.briefings.create("Parks")
    archive.briefings.save(changes(empty, add(empty, chosen)))
    return program


def kept(program: Program) -> Briefing:
    return Archive(program.archive).briefings.read(1)


def checked(program: Program, *call: str | Path, status: int = 0) -> dict:
    found = program.run(*call, "--json", status=status).answer
    jsonschema.validate(found, SCHEMA)
    return found


def test_a_briefing_that_holds_is_told_in_one_line(program: Program) -> None:
    assert program.run("briefing", "check", "1").text == (
        "2 quotes compared with 2 files: 2 same.\n"
    )
    found = checked(program, "briefing", "check", "1")
    assert found["holds"]
    assert [one["quote"]["text"] for one in found["quotes"]] == [
        entry.passage.text  # type: ignore[union-attr]
        for entry in kept(program).entries
    ]


def test_what_differs_is_told_word_by_word_and_by_the_status(
    program: Program, library: Path
) -> None:
    (library / "benches.txt").write_text(BENCHES.replace("£2,310", "£3,210"), "utf-8")
    (library / "pool.txt").unlink()
    outcome = program.run("briefing", "check", "1", status=1)
    said = " ".join(outcome.text.split())
    assert said.startswith("[1] changed Parks Committee, 5 March 2024, minute 2")
    assert "at a cost of [-£2,310,-] {+£3,210,+} and that six" in said
    assert "[2] missing Parks Committee, 7 March 2023" in said
    assert f"{library / 'pool.txt'} is not there." in said
    assert said.endswith("2 quotes compared with 1 file: 1 changed, 1 missing.")
    found = checked(program, "briefing", "check", "1", status=1)
    assert [one["outcome"] for one in found["quotes"]] == ["changed", "missing"]


def test_an_exported_file_is_checked_and_files_it_names_are_not_opened_for_it(
    program: Program, tmp_path: Path
) -> None:
    exported = tmp_path / "Parks.json"
    stored = briefing_as_json(kept(program), NOW)
    exported.write_text(json.dumps(stored), "utf-8")
    assert checked(program, "verify", exported)["holds"]
    foreign = tmp_path / "private.txt"
    foreign.write_text(BENCHES.replace("fourteen", "forty"), "utf-8")
    stored["entries"][0]["source"] |= {"path": str(foreign), "sha256": "00" * 32}
    exported.write_text(json.dumps(stored), "utf-8")
    found = checked(program, "verify", exported, status=1)
    assert found["quotes"][0]["reason"] == f"{foreign} is not in this archive."
    assert "forty" not in json.dumps(found)


def test_a_call_that_has_no_meaning_is_refused(program: Program, tmp_path: Path) -> None:
    assert "--json" in program.run("verify", "--json", status=2).sentence
    unknown = program.run("briefing", "check", "9", status=1)
    assert unknown.sentence == "There is no briefing 9."
    missing = tmp_path / "nothing.json"
    assert program.run("verify", missing, status=1).sentence == f"{missing} is not there."
