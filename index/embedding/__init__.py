"""Models that turn text into vectors, and how one is named."""

from functools import cache

from index.embedding.hashing import HashingEmbedder
from index.embedding.local import LocalEmbedder
from index.embedding.model_files import DEFAULT_MODEL, find_model
from index.protocols import Embedder

__all__ = ["DEFAULT_MODEL", "open_embedder"]


@cache
def open_embedder(name: str) -> Embedder:
    """The embedder of a name: the default model, "hashing", a folder, or a name on the hub.

    One object a name in a process, so that a model is in memory once. Raises ModelError when its
    files are missing or altered. The model itself is loaded later.
    """
    if name == HashingEmbedder.name:
        return HashingEmbedder()
    return LocalEmbedder(name, find_model(name))
