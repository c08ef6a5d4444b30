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
        "card": None,
        "passages_added_since": program.status()["passages"],
        "learning_pays": False,
        "learning_begun": False,
        "learning_seconds": 0,
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


def test_what_cannot_be_learnt_from_is_told_and_changes_nothing(
    program: Program, tmp_path: Path
) -> None:
    program.run("index", write_library(tmp_path / "minutes"))
    before = program.ask("oak benches")

    refused = program.run("adapt", "--json", status=1)

    assert "pairs of texts to learn from" in refused.sentence
    assert program.run("model").text == "in use: all-MiniLM-L6-v2\n"
    assert program.ask("oak benches") == before


CARD = """{
 "base": "all-MiniLM-L6-v2", "made_on": "2026-03-02", "pairs": {"reply": 300, "title": 50},
 "first": "2019-05-01", "last": "2025-11-03", "passages": 4, "document": 1, "seed": 1,
 "minutes": {"questions": 90, "before": 0.5, "after": 0.61, "low": 0.04, "high": 0.17},
 "guard": {"questions": 60, "before": 0.8, "after": 0.79, "low": -0.03, "high": 0.02},
 "cosines": {"scale": 0.9, "offset": 0.05},
 "phrasing": {"questions": 80, "before": 0.4, "after": 0.5, "low": 0.02, "high": 0.18}
}"""


def test_a_learnt_model_tells_what_it_was_learnt_from(
    program: Program, tmp_path: Path, bert: Path
) -> None:
    library = write_library(tmp_path / "minutes")
    program.run("index", library, "--model", "hashing")
    learnt = program.archive / "models" / "2026-03-02-1a2b3c4d"
    shutil.copytree(bert, learnt)
    (learnt / "minutebook-card.json").write_text(CARD, "utf-8")
    program.run("index", library, "--model", learnt)

    told = program.run("model").text

    assert "in use: models/2026-03-02-1a2b3c4d\n" in told
    assert "learnt on 2026-03-02 from 350 pairs (300 reply, 50 title)" in told
    assert "meetings from 2019-05-01 to 2025-11-03, beginning from all-MiniLM-L6-v2" in told
    assert "MRR@10 0.500 -> 0.610 (90 questions; the difference is +0.040 to +0.170)" in told
    assert "by how replies are worded: MRR@10 0.400 -> 0.500 (80 questions" in told
    assert "passages were added since" in told
    answer = program.run("model", "--json").answer
    assert answer["card"]["cosines"] == {"scale": 0.9, "offset": 0.05, "weight": 1.0}
    assert answer["before"] == "hashing"
    # Its cosines are told on the scale of the model that it began from.
    plain = open_embedder(str(learnt))
    hit = program.ask("oak benches")["passages"][0]
    asked, said = plain.encode_query("oak benches"), hit["text"]
    assert hit["similarity"] != pytest.approx(float(asked @ plain.encode_documents([said])[0]))
