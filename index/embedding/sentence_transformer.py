"""Any sentence-transformers model as it is: the door for all, and the measure of an export."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np

from index.errors import ModelError
from index.protocols import Vectors

_BATCH = 16
"""Texts encoded at once. On two cores larger batches are no faster, and pad more."""


class TorchRunner:
    """A model in a folder, run by torch: ten seconds to load."""

    def __init__(self, folder: Path) -> None:
        try:
            from sentence_transformers import SentenceTransformer
            from transformers.utils.logging import disable_progress_bar
        except ImportError as error:
            raise ModelError(
                f"The language model needs the package {error.name}, which is not installed."
            ) from error
        disable_progress_bar()
        try:
            self.model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
        # The libraries below raise what they like: SafetensorError is a plain Exception.
        except Exception as error:
            reason = " ".join(str(error).split())
            raise ModelError(
                f"The language model in {folder} cannot be loaded: {reason}"
            ) from error
        self._folder = folder

    @cached_property
    def dimensions(self) -> int:
        """Length of a vector."""
        size = self.model.get_embedding_dimension()
        if size is None:
            raise ModelError(
                f"The language model in {self._folder} does not say how long its vectors are."
            )
        return int(size)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of texts to which any prompt has been put, shape (len(texts), dimensions)."""
        vectors = self.model.encode(
            list(texts),
            prompt="",
            batch_size=_BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.ascontiguousarray(vectors, dtype=np.float32)
