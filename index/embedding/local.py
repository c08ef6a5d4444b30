"""Any sentence-transformers model behind the Embedder protocol: exported where it can be, else by torch."""

import hashlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from index.embedding import exports
from index.embedding.model_folder import ModelFolder
from index.embedding.precision import FP32, INT8, ExportError
from index.embedding.sentence_transformer import TorchRunner
from index.phrasing import Phrasing
from index.protocols import Vectors
from index.types import Cosines


class _Runner(Protocol):
    @property
    def dimensions(self) -> int: ...

    def encode(self, texts: Sequence[str]) -> Vectors: ...


class LocalEmbedder:
    """A model in a folder. Safe to call from several threads."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.notice: str | None = None
        self._folder = ModelFolder(name, path)
        self._lock = threading.Lock()
        self._runner: _Runner | None = None
        self._precision: str | None = None

    @property
    def fingerprint(self) -> str:
        """Of the model and of the precision it is run in. fp32 gives torch's own vectors.

        Certain once it is loaded; before that, what the last export gave.
        """
        whole = self._folder.fingerprint
        if self._loaded_in() == FP32:
            return whole
        return hashlib.sha256(f"{whole} {INT8}".encode()).hexdigest()

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._model().dimensions

    @property
    def cosines(self) -> Cosines:
        """Of a learnt model, as its card has it."""
        return self._folder.cosines

    @property
    def phrasing(self) -> Phrasing:
        """Of a learnt model, as it was learnt with it."""
        return self._folder.phrasing

    @property
    def max_tokens(self) -> int:
        """How much of a text the model reads, its own marks included."""
        return self._folder.max_tokens

    def load(self) -> None:
        """Make ready: half a second; the first time, when the model is exported, some seconds."""
        _ = self.cosines, self.phrasing  # a damaged file is told now, not with the first question
        self._model()

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, by the model's own tokenizer."""
        return self._folder.count_tokens(texts)

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimensions)."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        return self._model().encode([self._folder.document_prompt + text for text in texts])

    def encode_query(self, text: str) -> Vectors:
        """Vector of a question, shape (dimensions,)."""
        # Half a character, as a terminal hands over bytes that are no text, is not for tokenizers.
        whole = text.encode("utf-8", "replace").decode()
        vector: Vectors = self._model().encode([self._folder.query_prompt + whole])[0]
        return vector

    def _loaded_in(self) -> str:
        if self._precision:
            return self._precision
        note = exports.note_of(self._folder)
        return INT8 if note is None else note.precision or FP32

    def _model(self) -> _Runner:
        with self._lock:
            if self._runner is None:
                self._runner = self._open()
            return self._runner

    def _open(self) -> _Runner:
        try:
            runner, self._precision = exports.opened(self._folder)
        except ExportError as error:
            slow = TorchRunner(self._folder.path)
            self._precision = FP32
            self.notice = (
                f"The language model {self.name} runs slower than it could, since it could not be "
                f"exported: {error}."
            )
            return slow
        return runner
