"""The parts that come in more than one kind. Every kind passes the tests in `tests/contracts`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Embedder(Protocol):
    """Turns text into vectors of length 1, so that their dot product is the cosine."""

    @property
    def name(self) -> str:
        """What the user calls the model."""

    @property
    def fingerprint(self) -> str:
        """Differs whenever the vectors would; known without loading the model."""

    @property
    def dimensions(self) -> int:
        """Length of a vector."""

    @property
    def max_tokens(self) -> int:
        """How much of a text the model reads, its own marks included."""

    def load(self) -> None:
        """Make ready to encode. Raises ModelError."""

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text, without the model's own marks. Does not load the model."""

    def encode_documents(self, texts: Sequence[str]) -> Vectors:
        """Vectors of passages, shape (len(texts), dimensions), in the order given."""

    def encode_query(self, text: str) -> Vectors:
        """Vector of a question, shape (dimensions,)."""


@dataclass(frozen=True, slots=True)
class Facets:
    """What a passage can be filtered by inside a vector search. 0 stands for unknown."""

    committee: int = 0
    held_on: int = 0
    """The date as the number yyyymmdd."""


@dataclass(frozen=True, slots=True)
class FacetFilter:
    """Which facets a search may return; None lets all through."""

    committees: tuple[int, ...] | None = None
    since: int | None = None
    until: int | None = None


class VectorIndex(Protocol):
    """Nearest neighbours by cosine among passages, filtered inside the search."""

    def add(self, ids: Sequence[int], vectors: Vectors, facets: Facets) -> None:
        """Put vectors in under new ids; all share their facets."""

    def remove(self, ids: Iterable[int]) -> None:
        """Take vectors out; unknown ids are passed over."""

    def search(self, query: Vectors, k: int, allowed: FacetFilter) -> list[tuple[int, float]]:
        """The k nearest as (id, cosine), best first."""

    def __len__(self) -> int: ...
