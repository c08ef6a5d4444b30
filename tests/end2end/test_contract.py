"""The JSON of an answer, and the promise that every passage stands verbatim in its file."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import resources
from tests.end2end.program import BENCHES, Program, minutes

SCHEMA = json.loads((Path(resources.__file__).parent / "answer.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

_TOLD = (
    "The Clerk said that the {thing} of Café Bräu’s terrace cost £48, “not a penny less”, and that "
    "the\u00a0lease ran for 9½\u00a0years."
)
_ASKED = "Councillor Oakes asked for the {thing} to be painted green. This was agreed."


def _with_thing(thing: str, extra: str = "") -> str:
    said = [paragraph.format(thing=thing) for paragraph in (_TOLD, _ASKED)]
    return minutes(f"The {thing}", *said, *([extra] if extra else []))


# A word to ask for, the file's bytes, and the text that must come out of them.
_BEYOND = "The band played 𝄞 and 😀 was drawn on the awning’s corner, said a visitor."
ENCODED: dict[str, tuple[str, Callable[[str], bytes], str]] = {
    "utf-8": ("awning", lambda t: t.encode("utf-8"), _with_thing("awning", _BEYOND)),
    "utf-8 bom": ("railing", lambda t: t.encode("utf-8-sig"), _with_thing("railing", _BEYOND)),
    "utf-16 bom": ("planter", lambda t: t.encode("utf-16"), _with_thing("planter", _BEYOND)),
    "utf-16-be bom": (
        "parasol",
        lambda t: b"\xfe\xff" + t.encode("utf-16-be"),
        _with_thing("parasol", _BEYOND),
    ),
    "utf-16-le": ("lantern", lambda t: t.encode("utf-16-le"), _with_thing("lantern")),
    "cp1252": ("trellis", lambda t: t.encode("cp1252"), _with_thing("trellis")),
    "crlf": (
        "doorway",
        lambda t: t.replace("\n", "\r\n").encode("utf-8"),
        _with_thing("doorway", _BEYOND),
    ),
    "cr": ("gutter", lambda t: t.replace("\n", "\r").encode("utf-8"), _with_thing("gutter")),
    "cp1252 crlf": (
        "skylight",
        lambda t: t.replace("\n", "\r\n").encode("cp1252"),
        _with_thing("skylight"),
    ),
    "odd spaces": (
        "canopy",
        lambda t: t.encode("utf-8"),
        _with_thing(
            "canopy", "A page\x0c break,\u2028a line\u2029 and\x85 a \u200bzero of canopy."
        ),
    ),
}


@pytest.fixture(scope="module")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> Program:
    folder = tmp_path_factory.mktemp("encoded")
    program = Program(folder, folder / "archive")
    files = folder / "minutes"
    files.mkdir()
    for name, (_, encode, text) in ENCODED.items():
        (files / f"{name}.txt").write_bytes(encode(text))
    program.index(files)
    return program


_TEXTS: dict[str, str] = {}
"""What `minutebook text PATH` printed: no file is changed once it was asked for."""


def _text_of(program: Program, path: str) -> str:
    if path not in _TEXTS:
        _TEXTS[path] = program.text_of(path)
    return _TEXTS[path]


def assert_verbatim(program: Program, answer: Any) -> None:
    """Each passage and quote is the slice of its file's text that it says it is."""
    VALIDATOR.validate(answer)
    paths = {passage["source"]["path"] for passage in answer["passages"]}
    texts = {path: _text_of(program, path) for path in paths}
    for passage in answer["passages"]:
        source = passage["source"]
        text = texts[source["path"]]
        assert text[source["start"] : source["end"]] == passage["text"]
        assert source["sha256"] == hashlib.sha256(Path(source["path"]).read_bytes()).hexdigest()
    for quote in answer["quotes"]:
        source = answer["passages"][quote["citation"] - 1]["source"]
        assert texts[source["path"]][quote["start"] : quote["end"]] == quote["text"]
        assert source["start"] <= quote["start"] < quote["end"] <= source["end"]
    assert [p["citation"] for p in answer["passages"]] == [*range(1, len(answer["passages"]) + 1)]
    scores = [passage["score"] for passage in answer["passages"]]
    assert scores == sorted(scores, reverse=True), "best first"


@pytest.mark.parametrize("name", ENCODED)
def test_text_prints_exactly_the_words_of_the_file(encoded: Program, name: str) -> None:
    _, _, text = ENCODED[name]

    assert encoded.text_of(encoded.home / "minutes" / f"{name}.txt") == text


@pytest.mark.parametrize("name", ENCODED)
def test_passages_and_quotes_stand_in_the_text_at_their_offsets(
    encoded: Program, name: str
) -> None:
    thing, _, _ = ENCODED[name]

    answer = encoded.ask(f"What was said of the {thing} of the terrace?")

    assert answer["answered"] is True
    first = answer["passages"][0]
    assert Path(first["source"]["path"]).stem == name
    assert thing in first["text"]
    assert_verbatim(encoded, answer)


def test_offsets_do_not_depend_on_the_terminals_encoding(encoded: Program) -> None:
    changes = {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    narrow = Program(encoded.home, encoded.archive, changes)

    answer = narrow.ask("What was said of the awning of the terrace?")

    assert_verbatim(narrow, answer)
    assert narrow.text_of(encoded.home / "minutes" / "utf-8.txt") == ENCODED["utf-8"][2]


def test_verify_is_clean_on_every_encoding(encoded: Program) -> None:
    outcome = encoded.run("verify")

    assert outcome.text.startswith(f"{len(ENCODED)} of {len(ENCODED)} documents as stored; ")


def test_an_answer_keeps_the_contract(filled: Program) -> None:
    answer = filled.ask("how many oak benches were repaired?")

    assert answer["answered"] is True
    assert answer["confidence"] >= 0.5
    assert answer["id"] is None
    assert answer["notice"] is None
    assert answer["question"] == "how many oak benches were repaired?"
    assert answer["searched"]["documents"] == 3
    assert answer["searched"]["unreadable"] == 0
    assert_verbatim(filled, answer)
    first = answer["passages"][0]
    assert first["meeting"]["committee"] == "Parks Committee"
    assert first["meeting"]["council"] == "Ostermere Borough Council"
    assert first["meeting"]["held_on"] == "2024-03-05"
    assert first["item"]["number"] == "2"
    assert "benches" in first["why"]


def test_a_question_that_is_not_answered_keeps_the_contract(filled: Program) -> None:
    answer = filled.ask("Which astronauts visited Saturn yesterday?")

    assert answer["answered"] is False
    assert answer["quotes"] == []
    assert answer["passages"], "the nearest misses are shown"
    assert answer["confidence"] < 0.5
    assert_verbatim(filled, answer)


def test_an_answer_under_filters_keeps_the_contract(filled: Program) -> None:
    options = ["--committee", "Parks Committee", "--since", "2024-01-01", "--limit", "2"]

    answer = filled.ask("how many oak benches were repaired?", *options)

    assert answer["answered"] is True
    assert len(answer["passages"]) <= 2
    assert_verbatim(filled, answer)


def test_an_answer_without_any_passage_keeps_the_contract(filled: Program) -> None:
    answer = filled.ask("oak benches", "--since", "2031-01-01")

    assert answer["answered"] is False
    assert answer["passages"] == []
    VALIDATOR.validate(answer)


def test_an_answer_from_words_only_keeps_the_contract(program: Program, library: Path) -> None:
    model = program.home / "model"
    _lose_the_model(program, library, model)

    answer = program.ask("how many oak benches were repaired?")

    assert answer["answered"] is True
    assert str(model) in answer["notice"]
    assert_verbatim(program, answer)


@pytest.mark.parametrize("question", ["xylophone zeppelins", "was it then that there were", "…?"])
def test_the_nearest_passages_are_shown_though_only_words_are_searched_and_none_fits(
    program: Program, library: Path, question: str
) -> None:
    _lose_the_model(program, library, program.home / "model")

    (answer,) = program.ask_all([{"id": 1, "question": question}])

    assert answer["answered"] is False
    assert answer["passages"], "never empty when the archive holds text"
    assert_verbatim(program, answer)


def _lose_the_model(program: Program, library: Path, model: Path) -> None:
    """An archive that was told to use a model in a folder that is not there any more."""
    import apsw

    program.index(library)
    with apsw.Connection(str(program.archive / "minutes.db")) as connection:
        connection.execute("UPDATE settings SET value = ? WHERE key = 'model'", (str(model),))


def test_status_counts_what_the_archive_holds(program: Program, library: Path) -> None:
    (library / "empty.txt").write_bytes(b"")
    program.index(library)

    status = program.status()

    assert status["documents"] == status["meetings"] == 3
    assert status["unreadable"] == 1
    assert status["model"] == "hashing"
    assert status["to_embed"] == 0
    assert status["passages"] == program.ask("benches")["searched"]["passages"] > 3
    assert status["bytes"] >= (program.archive / "minutes.db").stat().st_size
    told = program.run("status").text
    assert "3 documents of 3 meetings" in told
    assert "empty.txt is empty" in told


def test_status_of_an_archive_that_does_not_exist_yet(program: Program) -> None:
    assert program.status()["documents"] == 0
    assert "0 documents" in program.run("status").text
    assert not program.archive.exists()


def test_verify_names_the_file_in_which_one_character_changed(
    program: Program, library: Path
) -> None:
    program.index(library)
    (library / "benches.txt").write_text(BENCHES.replace("fourteen", "fourteem"), "utf-8")

    outcome = program.run("verify", status=1)

    assert outcome.text.startswith(f"{library / 'benches.txt'}: has changed: 1 of its ")
    assert "2 of 3 documents as stored" in outcome.text
    assert "pool.txt" not in outcome.text


def test_verify_names_a_file_that_is_gone(program: Program, library: Path) -> None:
    program.index(library)
    (library / "benches.txt").unlink()

    outcome = program.run("verify", status=1)

    assert f"{library / 'benches.txt'} is not there" in outcome.text
    assert "2 of 3 documents as stored" in outcome.text
