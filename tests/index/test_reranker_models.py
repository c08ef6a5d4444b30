"""A reranker gives a score to each text, in order; what is none is refused in one sentence."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from index.embedding import DEFAULT_MODEL
from index.embedding.model_files import find_model
from index.errors import ModelError
from index.reranking import open_reranker, remembered
from tests.rerankers import LIKED, make_reranker

PLENTY = 600.0
TEXTS = [
    "Swans had nested.",
    f"The Friends had given the {LIKED}.",
    "",
    "Beekeepers had asked for three allotments behind the church. " * 40,
    f"£1.2m – “Tŷ’r Ysgol”, {LIKED}",
    "محضر 🐝",
    "Salt",
]


@pytest.fixture
def copy(cross_encoder: Path, tmp_path: Path) -> Path:
    """A reranker of one's own, to be broken."""
    return Path(shutil.copytree(cross_encoder, tmp_path / "my reranker"))


def test_each_text_has_a_score_in_its_place(cross_encoder: Path) -> None:
    scores = open_reranker(str(cross_encoder)).scores("who gave it?", TEXTS, PLENTY)
    assert scores is not None
    assert all(0 <= score <= 1 for score in scores)
    assert {number for number, score in enumerate(scores) if score > 0.5} == {1, 4}
    alone = [open_reranker(str(cross_encoder)).scores("who gave it?", [t], PLENTY) for t in TEXTS]
    assert [score for (score,) in alone] == pytest.approx(scores, abs=1e-3)


def test_no_time_gives_no_scores_and_no_texts_need_none(cross_encoder: Path) -> None:
    reranker = open_reranker(str(cross_encoder))
    assert reranker.scores("who gave it?", TEXTS, 0.0) is None
    assert reranker.scores("who gave it?", [], 0.0) == []


@pytest.mark.parametrize("question", ["", "?", "half a \udcff character", "why? " * 2000])
def test_any_question_can_be_scored(cross_encoder: Path, question: str) -> None:
    scores = open_reranker(str(cross_encoder)).scores(question, TEXTS, PLENTY)
    assert scores is not None
    assert len(scores) == len(TEXTS)


def _without_settings(folder: Path) -> None:
    (folder / "config.json").unlink()


def _settings_cut(folder: Path) -> None:
    half = (folder / "config.json").read_bytes()
    (folder / "config.json").write_bytes(half[: len(half) // 2])


def _settings_of_another_shape(folder: Path) -> None:
    (folder / "config.json").write_text("[1]")


def _without_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _weights_cut(folder: Path) -> None:
    half = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(half[: len(half) // 2])


def _weights_that_are_no_numbers(folder: Path) -> None:
    _changed(folder, lambda weights: {n: w * float("nan") for n, w in weights.items()})


def _without_the_head(folder: Path) -> None:
    _changed(folder, lambda weights: {n: w for n, w in weights.items() if "classifier" not in n})


def _changed(folder: Path, change: Callable) -> None:
    from safetensors.torch import load_file, save_file

    file = folder / "model.safetensors"
    save_file(change(load_file(file)), file, {"format": "pt"})


def _tokenizer_of_another(folder: Path) -> None:
    tokenizer = json.loads((folder / "tokenizer.json").read_bytes())
    words = tokenizer["model"]["vocab"]
    words |= {f"other{number}": len(words) + number for number in range(50)}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))


def _tokenizer_cut(folder: Path) -> None:
    half = (folder / "tokenizer.json").read_bytes()
    (folder / "tokenizer.json").write_bytes(half[: len(half) // 2])


@pytest.mark.parametrize(
    ("breaking", "words"),
    [
        (_without_settings, "no readable config.json"),
        (_settings_cut, "no readable config.json"),
        (_settings_of_another_shape, "is no reranker"),
        (_without_weights, "cannot be loaded"),
        (_weights_cut, "cannot be loaded"),
        (_weights_that_are_no_numbers, "scores that are no numbers"),
        (_without_the_head, "lacks some of its weights: classifier.bias, classifier.weight"),
        (_tokenizer_of_another, "has the tokenizer of another model"),
        (_tokenizer_cut, "cannot be loaded"),
    ],
)
def test_a_damaged_reranker_is_one_sentence_with_its_folder(
    copy: Path, breaking: Callable[[Path], None], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    breaking(copy)
    with pytest.raises(ModelError, match=words) as caught:
        open_reranker(str(copy)).load()
    assert str(copy) in str(caught.value)
    assert str(caught.value).isprintable()
    assert capfd.readouterr() == ("", "")


def test_more_labels_than_one_are_no_score(tmp_path: Path) -> None:
    folder = make_reranker(tmp_path / "labels", labels=3, steps=0)
    with pytest.raises(
        ModelError, match="is no reranker: it gives 3 labels, not one score"
    ) as caught:
        open_reranker(str(folder)).load()
    assert str(folder) in str(caught.value)


def test_an_embedding_model_is_refused_before_it_is_given_a_random_head() -> None:
    with pytest.raises(ModelError, match=r"is no reranker: it has no head .* \(BertModel\)"):
        open_reranker(DEFAULT_MODEL)
    with pytest.raises(ModelError, match="is no reranker"):
        open_reranker(str(find_model(DEFAULT_MODEL)))


def test_a_folder_whose_name_is_no_text_is_not_chosen(tmp_path: Path) -> None:
    folder = tmp_path / "caf\udce9"
    try:
        folder.mkdir()
    except (OSError, UnicodeError):
        pytest.skip("the file system keeps no such name")
    with pytest.raises(ModelError, match="no text") as caught:
        remembered(str(folder))
    assert str(caught.value).isprintable()
