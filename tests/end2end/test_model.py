"""`minutebook model` tells which model is in use, which one comes, and goes back to the one before."""

import shutil
from pathlib import Path

import pytest

from index.archive import Archive
from index.embedding import open_embedder
from index.errors import Cancelled
from index.progress import Progress
from tests.embedders import make_embedder
from tests.end2end.program import Program, write_library

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_embedder(tmp_path_factory.mktemp("model") / "bert", "bert")


def test_a_model_is_gone_over_to_and_back(program: Program, tmp_path: Path, bert: Path) -> None:
    library = write_library(tmp_path / "minutes")
    assert program.run("model").text == "in use: all-MiniLM-L6-v2\n"
    refused = program.run("model", "revert", status=1)
    assert refused.sentence == "There is no language model to go back to."
    program.run("index", library, "--model", "hashing")
    assert program.run("model", "--json").answer == {
        "in_use": "hashing",
        "coming": None,
        "before": None,
    }

    program.run("index", library, "--model", bert)

    assert program.run("model").text == (
        f"in use: {bert}\nbefore: hashing; `minutebook model revert` goes back to it\n"
    )
    back = program.run("model", "revert").text
    assert back == f"in use: hashing\nbefore: {bert}; `minutebook model revert` goes back to it\n"
    assert program.status()["model"] == "hashing"
    assert program.ask("oak benches")["notice"] is None


def stop(progress: Progress) -> None:
    if progress.unit == "passages":
        raise Cancelled


def test_a_model_that_went_away_is_told_of_and_the_other_serves(
    program: Program, tmp_path: Path, bert: Path
) -> None:
    library, copy = write_library(tmp_path / "minutes"), tmp_path / "copy"
    program.run("index", library, "--model", "hashing")
    shutil.copytree(bert, copy)
    archive = Archive(program.archive)
    assert archive.adopt(str(copy), stop).cancelled
    archive.close()
    shutil.rmtree(copy)
    open_embedder.cache_clear()

    told = program.run("index", library)

    assert told.sentence == (
        f"The model folder {copy} is not there. Until it can be loaded, hashing is used."
    )
    assert f"coming: {copy}" in program.run("model").text
    assert program.ask("oak benches")["notice"] is None
