"""The answer model as it is used: texts in, judgements out. Loads in a fraction of a second."""

import math
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from index.answerability import base, learned
from index.answerability.graph import kept_graph, write_graph
from index.embedding.onnx_runner import KINDS, STATES, TOKENS, cores, session
from index.errors import ModelError
from index.types import Span

if TYPE_CHECKING:
    from tokenizers import Encoding

MOST_TOKENS = 320
"""Of question and text together; of what is longer the end is not read."""


@dataclass(frozen=True, slots=True)
class Text:
    """What is read with a question: a passage behind its headings, and where its sentences are."""

    words: str
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a text answers, as the log of the odds; and the same of each of its sentences."""

    whole: float
    sentences: tuple[float, ...]
    """None of a sentence that was beyond what is read: minus infinity."""


class AnswerModel:
    """Reads English. Safe to call from several threads."""

    def __init__(self, graph: Path) -> None:
        self._session = session(graph)
        self._tokenizer = base.tokenizer()
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_TOKENS)  # of the longer of the two
        self._heads = learned.heads()
        self._threads = ThreadPoolExecutor(cores(), "answers")

    def judge(self, question: str, texts: Sequence[Text]) -> list[Judgement]:
        """How well each text answers the question, in their order."""
        # Half a character, as a terminal hands over bytes that are no text, is not for tokenizers.
        whole = question.encode("utf-8", "replace").decode()
        pairs = self._tokenizer.encode_batch([(whole, text.words) for text in texts])
        return list(self._threads.map(self._judged, texts, pairs))

    def _judged(self, text: Text, tokens: "Encoding") -> Judgement:
        """Read alone, so that nothing is padded and no other text has a part in its rounding."""
        inputs = {TOKENS: tokens.ids, KINDS: tokens.type_ids}
        arrays = {name: np.array([value], np.int64) for name, value in inputs.items()}
        states: NDArray[np.float32] = self._session.run([STATES], arrays)[0][0]
        first = np.tanh(self._head("bert.pooler.dense", states[0]))
        return Judgement(
            float(self._head("classifier", first)[0]),
            tuple(self._of_sentence(states, span, tokens) for span in text.sentences),
        )

    def _of_sentence(self, states: NDArray[np.float32], span: Span, tokens: "Encoding") -> float:
        own = tokens_of(span, tokens)
        return float(self._head("sentences", states[own].mean(axis=0))[0]) if own else -math.inf

    def _head(self, name: str, state: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray(self._heads[f"{name}.weight"] @ state + self._heads[f"{name}.bias"])


_opening = threading.Lock()


def answer_model() -> AnswerModel:
    """The one of this process; the first time on a computer its graph is written, some seconds.

    Raises ModelError, and then for every question of this process, without another try.
    """
    with _opening:
        opened = _opened()
    if isinstance(opened, ModelError):
        raise opened
    return opened


@cache
def _opened() -> AnswerModel | ModelError:
    try:
        graph = kept_graph()
        try:
            return AnswerModel(graph)
        except ModelError:
            raise
        except Exception:  # a damaged graph, of which anything may be raised, is made again
            return AnswerModel(write_graph())
    except ModelError as error:
        return error


def tokens_of(span: Span, tokens: "Encoding") -> list[int]:
    """The places of the tokens of a stretch of the text, which is the second of the two."""
    places = zip(tokens.offsets, tokens.sequence_ids, strict=True)
    return [
        place
        for place, ((start, stop), which) in enumerate(places)
        if which == 1 and start < span.stop and stop > span.start and stop > start
    ]
