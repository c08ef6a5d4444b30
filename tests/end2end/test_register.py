"""Registers on the command line: for people, for tools, and for spreadsheets."""

import csv
import io
import json
from importlib import resources

import jsonschema
import pytest

from tests.end2end.program import Program, minutes

SCHEMA = json.loads((resources.files("resources") / "register.schema.json").read_text("utf-8"))
POOL = minutes(
    "Paddling pool",
    "RESOLVED: That a new pump be ordered,\nand that “blue”, not green, be its colour.",
    "The Clerk agreed to write to the pump maker by 30 June.",
)
FERRY = minutes(
    "The chain ferry",
    "RESOLVED: That the ferry be painted.",
    committee="Harbour Committee",
    day="Tuesday 11 June 2024",
)


@pytest.fixture(scope="module")
def swans(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """An archive of two meetings, to be read only."""
    folder = tmp_path_factory.mktemp("swans")
    program = Program(folder, folder / "archive", is_here=True)
    library = folder / "minutes"
    library.mkdir()
    for name, text in (("pool", POOL), ("ferry", FERRY)):
        (library / f"{name}.txt").write_text(text, "utf-8")
    program.hold(library)
    return program


def test_json_keeps_the_contract_and_is_verbatim(swans: Program) -> None:
    rows = swans.run("register", "decisions", "--json").answers
    assert [row["meeting"]["held_on"] for row in rows] == ["2024-06-11", "2024-03-05"]
    for row in rows:
        jsonschema.validate(row, SCHEMA)
        source = row["source"]
        text = swans.text_of(source["path"])
        assert text[source["start"] : source["end"]] == row["words"]


def test_a_person_reads_the_words_who_is_to_act_and_by_when(swans: Program) -> None:
    text = swans.run("register", "actions", "--committee", "parks").text
    assert text.startswith("Parks Committee, 5 March 2024, minute 2")
    assert "The Clerk agreed to write to the pump maker by 30 June." in text
    assert "[who: The Clerk; when: by 30 June]" in text
    none = swans.run("register", "votes").text
    assert none == "No votes are recorded in what was searched.\n"


def test_a_table_for_spreadsheets_is_whole(swans: Program) -> None:
    file = swans.home / "decisions.csv"
    outcome = swans.run("register", "decisions", "--contains", "pump", "--csv", file)
    assert outcome.text == ""
    assert outcome.sentence == f"1 decisions are in {file}."
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfcommittee,")
    assert data.endswith(b"\r\n")
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert row["words"] == (
        "RESOLVED: That a new pump be ordered,\nand that “blue”, not green, be its colour."
    )
    assert (row["committee"], row["date"]) == ("Parks Committee", "2024-03-05")


def test_what_cannot_be_written_is_one_sentence_and_leaves_the_old_file(swans: Program) -> None:
    minutes_file = swans.home / "minutes" / "pool.txt"
    before = minutes_file.read_bytes()
    refused = swans.run("register", "actions", "--csv", minutes_file, status=1)
    assert "not written over" in refused.sentence
    assert minutes_file.read_bytes() == before
    nowhere = swans.home / "nowhere" / "a.csv"
    sentence = swans.run("register", "actions", "--csv", nowhere, status=1).sentence
    assert "there is no folder" in sentence
    assert not [*swans.home.glob("**/*.part")]


def test_calls_that_have_no_meaning_are_refused(swans: Program) -> None:
    assert "words" in swans.run("register", "votes", "--contains", "…", status=2).sentence
    swans.run("register", "speeches", status=2)


def test_passages_like_one_are_listed_and_none_is_called_an_answer(swans: Program) -> None:
    schema = json.loads((resources.files("resources") / "similar.schema.json").read_text("utf-8"))
    path = swans.home / "minutes" / "pool.txt"
    place = str(swans.text_of(path).index("a new pump be ordered"))
    found = swans.run("like", path, "--at", place, "--json").answer
    jsonschema.validate(found, schema)
    assert "a new pump be ordered" in found["like"]["text"]
    assert found["by"] == "meaning"
    assert any("ferry be painted" in one["text"] for one in found["passages"])
    text = swans.run("like", path, "--at", place, "--committee", "harbour").text
    assert text.startswith("Passages like Parks Committee, 5 March 2024")
    assert "ferry be painted" in text
    assert "answer" not in text.lower()
    swans.run("like", path, "--at", "-1", status=2)
    assert "No passage" in swans.run("like", swans.home / "no.txt", status=1).sentence
