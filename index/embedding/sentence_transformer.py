"""Any sentence-transformers model. torch is imported only when a text is first encoded."""

import hashlib
import json
import threading
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from index.embedding.model_files import weights_sha256
from index.errors import ModelError
from index.protocols import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_BATCH = 16
"""Texts encoded at once. On two cores larger batches are no faster, and pad more."""
_SETTINGS = ("modules.json", "1_Pooling/config.json", "tokenizer.json", "sentence_bert_config.json")


class SentenceTransformerEmbedder:
    """A model in a folder, behind the Embedder protocol. Safe to call from several threads."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder
        self._lock = threading.Lock()
        self._loaded: SentenceTransformer | None = None

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the weights and the files that say how they are used."""
        digest = hashlib.sha256(weights_sha256(self._folder).encode())
        for setting in _SETTINGS:
            file = self._folder / setting
            digest.update(file.read_bytes() if file.is_file() else b"-")
        return digest.hexdigest()

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        size = self._model().get_embedding_dimension()
        if size is None:
            raise ModelError(
                f"The language model {self.name} does not say how long its vectors are."
            )
        return int(size)

    @cached_property
    def max_tokens(self) -> int:
        """How much of a text the model reads."""
        settings = self._folder / "sentence_bert_config.json"
        stated = json.loads(settings.read_bytes()) if settings.is_file() else {}
        return int(stated.get("max_seq_length") or self._model().max_seq_length or 256)

    def load(self) -> None:
        """Import torch and read the weights: ten seconds, once."""
        self._model()

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, by the model's own tokenizer."""
        if not texts:
            return []
        encodings = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        return [len(encoding) for encoding in encodings]

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimensions)."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        # Long ones first, so that a batch pads little.
        vectors = self._model().encode_document(
            list(texts), batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False
        )
        return np.ascontiguousarray(vectors, dtype=np.float32)

    def encode_query(self, text: str) -> Vectors:
        """Vector of a question, shape (dimensions,)."""
        # Half a character, as a terminal hands over bytes that are no text, is not for tokenizers.
        whole = text.encode("utf-8", "replace").decode()
        vector = self._model().encode_query(
            whole, normalize_embeddings=True, show_progress_bar=False
        )
        return np.ascontiguousarray(vector, dtype=np.float32)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        file = self._folder / "tokenizer.json"
        if not file.is_file():
            raise ModelError(f"The model folder {self._folder} holds no tokenizer.json.")
        tokenizer = Tokenizer.from_file(str(file))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer

    def _model(self) -> "SentenceTransformer":
        with self._lock:
            if self._loaded is None:
                self._loaded = self._read()
            return self._loaded

    def _read(self) -> "SentenceTransformer":
        try:
            from sentence_transformers import SentenceTransformer
            from transformers.utils.logging import disable_progress_bar
        except ImportError as error:
            raise ModelError(
                f"The language model needs the package {error.name}, which is not installed."
            ) from error
        disable_progress_bar()
        try:
            return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
        # The libraries below raise what they like: SafetensorError is a plain Exception.
        except Exception as error:
            reason = " ".join(str(error).split())
            raise ModelError(
                f"The language model in {self._folder} cannot be loaded: {reason}"
            ) from error
