"""An embedder that knows no meaning: words hashed into a vector. For tests, and without a model."""

import hashlib
import re
from collections.abc import Sequence

import numpy as np

from index.phrasing import AS_ANY
from index.protocols import Vectors
from index.types import Cosines

_WORD = re.compile(r"\w+")


class HashingEmbedder:
    """Texts that share words are near. Deterministic on every machine; needs no files."""

    name = "hashing"
    notice = None
    fingerprint = "hashing-1"
    cosines = Cosines()
    phrasing = AS_ANY
    dimensions = 256
    max_tokens = 256

    def load(self) -> None:
        """Nothing to load."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Words of each text."""
        return [len(_WORD.findall(text)) for text in texts]

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), 256)."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        return np.stack([self.encode_query(text) for text in texts])

    def encode_query(self, text: str) -> Vectors:
        """Vector of a question, shape (256,)."""
        vector = np.zeros(self.dimensions, dtype=np.float32)
        for word in _WORD.findall(text.lower()):
            digest = hashlib.sha256(word.encode("utf-8", "surrogatepass")).digest()
            vector[int.from_bytes(digest[:2], "big") % self.dimensions] += 1
        length = float(np.linalg.norm(vector))
        if length == 0:
            vector[0] = length = 1.0
        return vector / np.float32(length)
