"""A model is exported once and runs without torch; where that fails torch runs it, and it is said."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from index.embedding import DEFAULT_MODEL, exports
from index.embedding.exporting import NEAR, SAME, export
from index.embedding.local import LocalEmbedder
from index.embedding.model_files import find_model
from index.embedding.model_folder import ModelFolder
from index.embedding.onnx_runner import OnnxRunner
from index.embedding.precision import FP32, INT8
from index.embedding.reference import SENTENCES
from index.embedding.sentence_transformer import TorchRunner
from tests.embedders import make_embedder

pytestmark = pytest.mark.model

TEXTS = [*SENTENCES, "Salt.", "The Clerk read out a letter from the beekeepers about the hives."]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test alone."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "minutebook" / "models"


@pytest.fixture(scope="module", params=["bert", "distilbert"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model with random weights: one that is fused, and one that torch traces."""
    return make_embedder(tmp_path_factory.mktemp("model") / request.param, request.param)


def graph_of(folder: ModelFolder, cache: Path) -> Path:
    (graph,) = cache.glob("*.onnx")
    assert graph.name.startswith(folder.fingerprint[:32])
    return graph


def test_an_export_in_fp32_gives_the_vectors_of_the_model_itself(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.embedding.exporting.NEAR", 2)
    folder = ModelFolder("made", made)
    exported = export(folder, tmp_path / "graph.onnx")
    assert exported.precision == FP32
    vectors = OnnxRunner(folder, tmp_path / "graph.onnx").encode(TEXTS)
    assert np.abs(vectors - TorchRunner(made).encode(TEXTS)).max() <= SAME


def test_an_export_in_int8_is_near_the_model_itself(made: Path) -> None:
    embedder = LocalEmbedder("made", made)
    vectors = embedder.encode_documents(TEXTS)
    assert embedder.notice is None
    assert (vectors * TorchRunner(made).encode(TEXTS)).sum(axis=1).min() >= NEAR


def test_the_default_model_is_as_near_as_stated() -> None:
    runner, precision = exports.opened(ModelFolder(DEFAULT_MODEL, find_model(DEFAULT_MODEL)))
    truth = TorchRunner(find_model(DEFAULT_MODEL)).encode(TEXTS)
    assert precision == INT8
    assert (runner.encode(TEXTS) * truth).sum(axis=1).min() >= NEAR


def test_the_default_model_is_exported_and_run_without_torch() -> None:
    program = (
        "import sys; from index.embedding import DEFAULT_MODEL, open_embedder\n"
        "e = open_embedder(DEFAULT_MODEL); e.encode_query('salt')\n"
        "print(e.notice, 'torch' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout == "None False\n"


def test_a_vector_does_not_depend_on_what_is_embedded_beside_it(made: Path) -> None:
    embedder = LocalEmbedder("made", made)
    together = embedder.encode_documents(TEXTS)
    for text, vector in zip(TEXTS, together, strict=True):
        assert np.array_equal(embedder.encode_documents([text])[0], vector)


def test_an_export_is_made_once(made: Path, cache: Path) -> None:
    folder = ModelFolder("made", made)
    exports.opened(folder)
    before = graph_of(folder, cache).stat().st_mtime_ns
    exports.opened(folder)
    assert graph_of(folder, cache).stat().st_mtime_ns == before


@pytest.mark.parametrize("content", [b"", b"\x08\x07garbage", None], ids=["empty", "bad", "gone"])
def test_a_damaged_export_is_made_again(made: Path, cache: Path, content: bytes | None) -> None:
    folder = ModelFolder("made", made)
    good = exports.opened(folder)[0].encode(TEXTS)
    graph = graph_of(folder, cache)
    if content is None:
        graph.unlink()
    else:
        graph.write_bytes(content)
    assert np.array_equal(exports.opened(folder)[0].encode(TEXTS), good)
    assert graph.stat().st_size > 1000


def test_a_damaged_note_is_made_again(made: Path, cache: Path) -> None:
    folder = ModelFolder("made", made)
    exports.opened(folder)
    (note,) = cache.glob("*.json")
    note.write_text("[")
    exports.opened(folder)
    assert json.loads(note.read_text())["precision"] == INT8


def test_a_cache_that_cannot_be_written_costs_no_answer(made: Path, cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_text("a file where the folder should be")
    embedder = LocalEmbedder("made", made)
    assert embedder.encode_query("salt").shape == (embedder.dimensions,)
    assert embedder.notice is None


def test_where_an_export_differs_torch_runs_the_model_and_it_is_said(
    made: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.embedding.exporting.SAME", -1)
    embedder = LocalEmbedder("made", made)
    vectors = embedder.encode_documents(TEXTS)
    assert np.array_equal(vectors, TorchRunner(made).encode(TEXTS))
    assert embedder.notice is not None
    assert "made runs slower than it could" in embedder.notice
    # Another process knows it beforehand, and both stamp the same vectors alike.
    assert LocalEmbedder("made", made).fingerprint == embedder.fingerprint
    assert not list(cache.glob("*.onnx"))


def test_precisions_are_told_apart(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small = LocalEmbedder("made", made)
    small.load()
    monkeypatch.setenv("XDG_CACHE_HOME", str(made.parent / "other"))
    monkeypatch.setattr("index.embedding.exporting.NEAR", 2)
    whole = LocalEmbedder("made", made)
    whole.load()
    assert whole.fingerprint != small.fingerprint
    assert whole.fingerprint == ModelFolder("made", made).fingerprint


def test_what_a_model_wants_in_front_of_a_text_is_put_there(tmp_path: Path) -> None:
    plain, asked = (make_embedder(tmp_path / name, "bert") for name in ("plain", "asked"))
    settings = asked / "config_sentence_transformers.json"
    kept = json.loads(settings.read_text())
    kept["prompts"] = {"query": "query: ", "document": "passage: "}
    settings.write_text(json.dumps(kept))
    plain_one, prompted = LocalEmbedder("plain", plain), LocalEmbedder("asked", asked)
    question, passage = prompted.encode_query("salt"), prompted.encode_documents(["salt"])[0]
    assert np.array_equal(question, plain_one.encode_query("query: salt"))
    assert np.array_equal(passage, plain_one.encode_documents(["passage: salt"])[0])
