"""An exported model run by ONNX Runtime: loads in a fraction of a second, without torch."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from index.embedding.model_folder import ModelFolder
from index.protocols import Vectors

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

TOKENS, VECTOR = "tokens", "vector"
"""What goes into an exported graph, shape (1, tokens) of int64, and what comes out of it."""
KINDS, STATES = "kinds", "states"
"""The same where two texts are read together: 0 for the first and 1 for the second goes in too, and
the states of all tokens come out."""


class OnnxRunner:
    """A graph in a file. Safe to call from several threads.

    Each text is run alone, one a core. So nothing is padded, and a vector depends on its text only:
    in a batch the rounding of an int8 model would depend on the other texts in it.
    """

    def __init__(self, folder: ModelFolder, graph: Path) -> None:
        self._session = session(graph)
        self.dimensions = int(self._session.get_outputs()[0].shape[-1])
        self._tokenizer = folder.tokenizer()
        self._tokenizer.enable_truncation(folder.max_tokens)
        self._threads = ThreadPoolExecutor(cores(), "embedding")

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of texts to which any prompt has been put, shape (len(texts), dimensions)."""
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]
        if len(tokens) == 1:
            return self._vector(tokens[0])
        # The longest first, so that no core is left with a long one at the end.
        order = sorted(range(len(tokens)), key=lambda number: -len(tokens[number]))
        vectors = np.empty((len(tokens), self.dimensions), dtype=np.float32)
        for number, vector in zip(
            order, self._threads.map(lambda n: self._vector(tokens[n]), order), strict=True
        ):
            vectors[number] = vector
        return vectors

    def _vector(self, tokens: Sequence[int]) -> Vectors:
        found = self._session.run([VECTOR], {TOKENS: np.array([tokens], dtype=np.int64)})[0]
        vectors: Vectors = found
        return vectors


_SLOWER = "SkipLayerNormFusion"
"""Would make one operator of a sum and its normalisation that takes six times as long as the two."""


def session(graph: Path) -> "InferenceSession":
    """A graph in a file, ready to run on one thread a call."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4  # what it raises is told; its own words are for programmers
    return onnxruntime.InferenceSession(
        str(graph),
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=[_SLOWER],
    )


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
