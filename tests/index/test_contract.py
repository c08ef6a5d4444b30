"""The JSON that outside tools read is exactly what its schema and the design promise."""

import json
from importlib import resources

import jsonschema
import pytest

from index.archive import Archive
from index.contract import answer_as_json, status_as_json

SCHEMA = resources.files("resources") / "answer.schema.json"
MINUTES = (
    "Draft minutes\nThornmere Town Council\nCabinet\nHeld on 8 January 2019\n\n## 7. Salt\n\n"
    "Stocks – The Clerk reported that forty tonnes of salt had been bought from the quarry.\n"
)


@pytest.fixture
def filled(archive: Archive, write) -> Archive:
    archive.index([write("a.md", MINUTES)], model="hashing")
    return archive


@pytest.mark.parametrize("question", ["how many tonnes of salt had been bought?", "zeppelins", ""])
def test_an_answer_is_valid_whatever_was_asked(filled: Archive, question: str) -> None:
    answer = json.loads(json.dumps(answer_as_json(filled.ask(question), "q1")))
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(answer, schema)
    assert (answer["id"], answer["question"]) == ("q1", question)
    assert answer["answered"] == bool(answer["quotes"])
    assert answer["passages"]


def test_the_schema_refuses_what_is_not_an_answer(filled: Archive) -> None:
    answer = answer_as_json(filled.ask("salt"))
    del answer["passages"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(answer, json.loads(SCHEMA.read_text("utf-8")))


def test_places_in_the_json_are_places_in_the_text(filled: Archive) -> None:
    answer = answer_as_json(filled.ask("how many tonnes of salt had been bought?"))
    assert answer["quotes"]
    for quote in answer["quotes"]:
        assert MINUTES[quote["start"] : quote["end"]] == quote["text"]
        assert answer["passages"][quote["citation"] - 1]["citation"] == quote["citation"]
    for passage in answer["passages"]:
        source = passage["source"]
        assert MINUTES[source["start"] : source["end"]] == passage["text"]


def test_what_is_known_of_the_place_is_in_the_json(filled: Archive) -> None:
    passage = answer_as_json(filled.ask("forty tonnes of salt"))["passages"][0]
    assert passage["meeting"] == {
        "council": "Thornmere Town Council",
        "committee": "Cabinet",
        "held_on": "2019-01-08",
        "status": "draft",
    }
    assert passage["item"] == {"number": "7", "title": "Salt"}
    assert passage["heading"] == "Stocks"
    assert passage["label"] == "Cabinet, 8 January 2019, minute 7 (Salt), para 1; draft"
    assert passage["why"] == ["forty", "tonnes", "salt"]


def test_the_status_holds_the_promised_facts(filled: Archive) -> None:
    status = status_as_json(filled.status(), filled.library())
    promised = {"documents", "meetings", "passages", "unreadable", "model", "bytes"}
    assert promised <= status.keys()
    assert status["documents"] == 1
    assert status["model"] == "hashing"
    assert status["bytes"] > 0
