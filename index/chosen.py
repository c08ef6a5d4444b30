"""The model that an archive has chosen, opened."""

from pathlib import Path

import apsw

from index.embedding import DEFAULT_MODEL, open_embedder
from index.protocols import Embedder
from index.store.models import LEARNT, chosen_model


def embedder_of(archive: Path, name: str) -> Embedder:
    """The embedder of the name that an archive keeps of a model. Raises ModelError."""
    # By its whole path: the process that reads files opens it too, and no hub is asked for it.
    return open_embedder(str(archive / name) if name.startswith(f"{LEARNT}/") else name)


def loaded_anew(archive: Path, name: str) -> Embedder:
    """The same, loaded from its files as they are: what is in memory may be of others by now."""
    open_embedder.cache_clear()
    embedder = embedder_of(archive, name)
    embedder.load()
    return embedder


def embedder_in_use(archive: Path, public: apsw.Connection | None) -> Embedder:
    """That of the model in use; without minutes, the default one. Raises ModelError."""
    return embedder_of(archive, chosen_model(public) if public else DEFAULT_MODEL)
