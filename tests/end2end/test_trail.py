"""A trail on the command line: what became of a topic, for people and for tools."""

import json
from pathlib import Path

import jsonschema
import pytest

import resources
from tests.end2end.program import Program, minutes

SCHEMA = json.loads((Path(resources.__file__).parent / "trail.schema.json").read_text("utf-8"))
ASKED = minutes(
    "A handrail on Fuller's Steps",
    "Mrs Oakes asked for a handrail on Fuller's Steps, where her hat had been lost twice.",
    "RESOLVED: That the handrail be deferred to the June meeting.",
)
REFERRED = minutes(
    "The handrail on Fuller's Steps",
    "The Surveyor reported that a handrail on Fuller's Steps would cost £900.",
    "RESOLVED: That the handrail be referred to the Harbour Committee.",
    day="Tuesday 4 June 2024",
)
BOUGHT = minutes(
    "Handrail on Fuller's Steps",
    "The Harbour Master said that a brass handrail for Fuller's Steps lay in his yard.",
    "RESOLVED: That the handrail be put up on Fuller's Steps.",
    committee="Harbour Committee",
    day="Tuesday 9 July 2024",
)
TOPIC = "handrail on Fuller's Steps"


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Program:
    folder = tmp_path_factory.mktemp("steps")
    program = Program(folder, folder / "archive")
    library = folder / "minutes"
    library.mkdir()
    for name, text in (("asked", ASKED), ("referred", REFERRED), ("bought", BOUGHT)):
        (library / f"{name}.txt").write_text(text, "utf-8")
    program.index(library)
    return program


def follow(program: Program, *options: str) -> dict:
    trail = program.run("trail", TOPIC, *options, "--json").answer
    jsonschema.validate(trail, SCHEMA)
    return trail


def test_a_trail_as_json_keeps_the_contract_and_is_verbatim(steps: Program) -> None:
    trail = follow(steps)
    assert [(s["held_on"], s["body"], s["event"]) for s in trail["steps"]] == [
        ("2024-03-05", "Parks Committee", "raised"),
        ("2024-03-05", "Parks Committee", "deferred"),
        ("2024-06-04", "Parks Committee", "mentioned"),
        ("2024-06-04", "Parks Committee", "referred"),
        ("2024-07-09", "Harbour Committee", "mentioned"),
        ("2024-07-09", "Harbour Committee", "resolved"),
    ]
    assert [m["held_on"] for m in trail["mentions"]] == ["2024-03-05", "2024-06-04", "2024-07-09"]
    for step in trail["steps"]:
        passage = trail["passages"][step["quote"]["citation"] - 1]
        text = steps.text_of(passage["source"]["path"])
        assert text[step["quote"]["start"] : step["quote"]["end"]] == step["quote"]["text"]


def test_filters_are_those_of_ask(steps: Program) -> None:
    bodies = {m["body"] for m in follow(steps, "--committee", "harbour")["mentions"]}
    days = {m["held_on"] for m in follow(steps, "--until", "2024-06-04")["mentions"]}
    assert bodies == {"Harbour Committee"}
    assert days == {"2024-03-05", "2024-06-04"}
    assert follow(steps, "--since", "2030-01-01")["mentions"] == []


def test_a_trail_as_a_person_reads_it(steps: Program) -> None:
    outcome = steps.run("trail", TOPIC)
    text = " ".join(outcome.text.split())
    assert outcome.text.startswith("2024-03-05  █")
    assert "5 March 2024, Parks Committee RAISED: “Mrs Oakes asked for a handrail" in text
    assert "REFERRED: “RESOLVED: That the handrail be referred to the Harbour Committee.” [" in text
    assert str(steps.home / "minutes" / "bought.txt") in text
    assert outcome.errors == ""


def test_a_topic_that_nobody_spoke_of_is_said_so(steps: Program) -> None:
    outcome = steps.run("trail", "zeppelin mooring masts")
    assert (
        outcome.text
        == f"No meeting spoke of this ({_passages(steps)} passages of 3 documents searched).\n"
    )


def test_a_topic_without_words_is_refused(steps: Program) -> None:
    assert "topic" in steps.run("trail", " …? ", status=2).sentence


def test_a_period_that_ends_before_it_starts_is_refused(steps: Program) -> None:
    call = ("trail", TOPIC, "--since", "2024-06-04", "--until", "2024-01-01")
    assert "ends" in steps.run(*call, status=2).sentence


def test_an_empty_archive_says_what_to_do(program: Program) -> None:
    assert "add some first" in program.run("trail", TOPIC, status=1).sentence


def _passages(program: Program) -> int:
    passages = program.status()["passages"]
    assert isinstance(passages, int)
    return passages
