"""The parts that come in more than one kind. Every kind passes the tests in `tests/contracts`."""

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.phrasing import Phrasing
from index.types import Cosines

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Turns text into vectors of length 1, so that their dot product is the cosine."""

    @property
    def name(self) -> str:
        """What the user calls the model."""

    @property
    def notice(self) -> str | None:
        """What the user should know of how it runs, if anything; known once it is loaded."""

    @property
    def fingerprint(self) -> str:
        """Differs whenever the vectors would; certain once the model is loaded."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    @property
    def max_tokens(self) -> int:
        """How much of a text the model reads, its own marks included."""

    @property
    def cosines(self) -> Cosines:
        """What brings its cosines onto the scale that the program weighs them on."""

    @property
    def phrasing(self) -> Phrasing:
        """How answers are worded in the minutes that it was learnt from; of others nothing."""

    def load(self) -> None:
        """Make ready to encode. Raises ModelError."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without the model's own marks. Does not load the model."""

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimensions), in the order given."""

    def encode_query(self, text: str) -> Vectors:
        """Vector of a question, shape (dimensions,)."""


class Reranker(Protocol):
    """Reads a question and a passage together: slower than vectors, and closer."""

    @property
    def name(self) -> str:
        """What the user calls the model."""

    def load(self) -> None:
        """Make ready to score. Raises ModelError."""

    def scores(self, question: str, texts: Sequence[str], budget: float) -> list[float] | None:
        """How well each text answers, 0 to 1, in the order given.

        None where `budget` seconds are not enough for all. Raises ModelError.
        """


class VectorIndex(Protocol):
    """Nearest neighbours by cosine among passages, filtered inside the search."""

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Put vectors in under new ids."""

    def remove(self, ids: Iterable[int]) -> None:
        """Take vectors out; unknown ids are passed over."""

    def search(
        self, query: Vectors, k: int, among: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """The k nearest as (id, cosine), best first; of the ids in `among` only, where given."""

    def similarities(self, query: Vectors, ids: Sequence[int]) -> dict[int, float]:
        """The cosine of each of these ids that is there."""

    def __len__(self) -> int: ...
