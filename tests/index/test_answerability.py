"""Reading a question and a passage together: what answers, and with which sentence."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from index.answerability import Text, answer_model, base, learned
from index.answerability import model as room
from index.answerability.graph import kept_graph
from index.archive import Archive
from index.embedding.bert_graph import BertGraph
from index.embedding.onnx_runner import KINDS, STATES, TOKENS, session
from index.errors import ModelError
from index.judging import headed
from index.sentences import sentences
from index.types import Span
from index.words import is_english

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(
        importlib.util.find_spec(base.PACKAGE) is None, reason=f"{base.PACKAGE} is not installed"
    ),
]

FERRY = (
    "The Harbour Master reported on the ferry to Skerrow. Fares had been raised in April from "
    "£4.20 to £4.60. The slipway would be mended by Arran Marine Ltd. Members asked for a report on "
    "winter sailings, which was to come in October."
)


def text(words: str) -> Text:
    return headed(("Harbour Committee", "2024-05-14", "Ferry"), words, sentences(words))


def quoted(question: str, words: str) -> str:
    """The sentence that most likely answers."""
    (judgement,) = answer_model().judge(question, [text(words)])
    return sentences(words)[int(np.argmax(judgement.sentences))].of(words)


def odds(question: str, words: str) -> float:
    return answer_model().judge(question, [text(words)])[0].whole


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("What is the ferry fare now?", FERRY, FERRY.replace("from £4.20 to £4.60", "a little")),
        (
            "Who will mend the slipway?",
            FERRY,
            FERRY.replace("by Arran Marine Ltd", "before the summer"),
        ),
        (
            "When is the report on winter sailings due?",
            FERRY,
            FERRY.replace(", which was to come in October", ""),
        ),
    ],
)
def test_a_passage_that_answers_is_told_from_one_that_nearly_does(
    question: str, told: str, untold: str
) -> None:
    assert odds(question, told) > odds(question, untold) + 1


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("What does the ferry cost?", "£4.60"),
        ("Who will mend the slipway?", "Arran Marine"),
        ("When do members get the report on winter sailings?", "October"),
    ],
)
def test_the_sentence_that_answers_is_found(question: str, held: str) -> None:
    assert held in quoted(question, FERRY)


def test_a_judgement_does_not_depend_on_what_else_is_read() -> None:
    model = answer_model()
    texts = [text(FERRY), text("Apologies were received from Cllr Moon."), text(FERRY * 4)]
    together = model.judge("What does the ferry cost?", texts)
    alone = [model.judge("What does the ferry cost?", [one])[0] for one in texts]
    assert together == alone


def test_a_sentence_beyond_what_is_read_is_never_the_answer() -> None:
    long = "The Committee noted the report on the harbour wall and its cost. " * 60 + FERRY
    (judgement,) = answer_model().judge("What does the ferry cost?", [text(long)])
    assert judgement.sentences[-1] == -np.inf
    assert np.isfinite(judgement.sentences[0])


def test_a_very_long_question_is_read_as_far_as_there_is_room() -> None:
    (judgement,) = answer_model().judge("What does the ferry cost? " * 200, [text(FERRY)])
    assert all(map(np.isfinite, judgement.sentences[:2]))


def test_half_a_character_and_no_words_are_read_too() -> None:
    nothing = Text("", (Span(0, 0),))
    (judgement,) = answer_model().judge("fer\udce9ry", [nothing])
    assert np.isfinite(judgement.whole)
    assert judgement.sentences == (-np.inf,)
    assert answer_model().judge("?", []) == []


def test_the_weights_are_those_of_the_packaged_model(tmp_path: Path) -> None:
    import onnx

    weights = base.weights()
    onnx.save(BertGraph(base.CONFIG, weights).pair_encoder(), str(tmp_path / "plain.onnx"))
    ours, theirs = session(tmp_path / "plain.onnx"), session(base.folder() / "model.onnx")
    model = answer_model()
    for question, words in (("ferry fares", FERRY), ("Who is the Mayor?", FERRY)):
        tokens = model._tokenizer.encode(question, words)
        inputs = {TOKENS: tokens.ids, KINDS: tokens.type_ids}
        states = ours.run([STATES], {k: np.array([v], np.int64) for k, v in inputs.items()})[0][0]
        pooled = np.tanh(
            weights["bert.pooler.dense.weight"] @ states[0] + weights["bert.pooler.dense.bias"]
        )
        score = float((weights["classifier.weight"] @ pooled + weights["classifier.bias"])[0])
        own = {
            "input_ids": tokens.ids,
            "token_type_ids": tokens.type_ids,
            "attention_mask": tokens.attention_mask,
        }
        theirs_too = theirs.run(None, {k: np.array([v], np.int64) for k, v in own.items()})[0]
        assert score == pytest.approx(float(theirs_too[0, 0]), abs=0.5)


def test_a_damaged_graph_is_written_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    room._opened.cache_clear()
    try:
        graph = kept_graph()
        graph.write_bytes(graph.read_bytes()[:1000])
        assert odds("What does the ferry cost?", FERRY) > 0
        assert graph.stat().st_size > 1_000_000
        assert [file.name for file in graph.parent.iterdir()] == [graph.name]
    finally:
        room._opened.cache_clear()


def test_without_its_package_answers_are_told_as_before_and_it_is_said(
    archive: Archive, write, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.index(
        [write("harbour.txt", f"Harbour Committee\n\n14 May 2024\n\n1. Ferry\n\n{FERRY}\n")]
    )
    read = archive.ask("What does the ferry cost?")
    assert read.notice is None
    assert read.hits[0].answers is not None
    monkeypatch.setattr(base, "PACKAGE", "a_package_that_is_not_there")
    room._opened.cache_clear()
    try:
        unread = archive.ask("What does the ferry cost?")
    finally:
        room._opened.cache_clear()
    assert (
        "a_package_that_is_not_there, which the answer model needs, is not installed"
        in unread.notice
    )
    assert unread.hits[0].passage == read.hits[0].passage
    assert unread.hits[0].answers is None


def test_another_version_of_the_packaged_model_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "model.onnx").write_bytes(b"another")
    monkeypatch.setattr(base, "folder", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"model\.onnx is damaged"):
        base.weights()


def test_a_damaged_tokenizer_is_said_and_the_question_answered_without_the_model(
    archive: Archive, write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    archive.index([write("harbour.txt", f"Harbour Committee\n\n1. Ferry\n\n{FERRY}\n")])
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "tokenizer.json").write_text("{", "utf-8")
    kept = kept_graph()
    monkeypatch.setattr(room, "kept_graph", lambda: kept)
    monkeypatch.setattr(base, "folder", lambda: tmp_path / "model")
    room._opened.cache_clear()
    try:
        answer = archive.ask("What does the ferry cost?")
    finally:
        room._opened.cache_clear()
    assert "tokenizer.json is damaged" in answer.notice
    assert answer.hits


@pytest.mark.parametrize(
    ("words", "english"),
    [
        (FERRY, True),
        ("RESOLVED that the report be noted.", True),
        ("Penderfynwyd derbyn cofnodion y cyfarfod blaenorol fel cofnod cywir.", False),
        ("Diolchodd y Cadeirydd i bawb am eu gwaith caled yn ystod y flwyddyn.", False),
        ("", True),
    ],
)
def test_english_is_told_by_its_small_words(words: str, english: bool) -> None:
    assert is_english(words) == english


def test_what_was_learned_is_small() -> None:
    assert sum(value.nbytes for value in learned.learned().values()) < 8_000_000
