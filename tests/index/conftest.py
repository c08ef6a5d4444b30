"""A database of its own for each test, and documents put into it without an archive around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from index.embedding import open_embedder
from index.preparing import prepare
from index.store.connection import connect
from index.store.documents import replace_document
from index.store.models import StoredModel, ensure_model
from tests.rerankers import make_reranker


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[apsw.Connection]:
    """A new, empty database."""
    connection = connect(tmp_path / "minutes.db", writable=True)
    yield connection
    connection.close()


@pytest.fixture
def model(connection: apsw.Connection) -> StoredModel:
    """The hashing model's place in the database."""
    return ensure_model(connection, open_embedder("hashing"))


@pytest.fixture
def store(connection: apsw.Connection, model: StoredModel) -> Callable[[Path], None]:
    """Read, embed and store one file."""
    embedder = open_embedder("hashing")

    def store_file(path: Path) -> None:
        document = prepare(path, "hashing").public
        vectors = embedder.encode_documents(document.texts_to_embed())
        replace_document(connection, document, vectors, model)

    return store_file


@pytest.fixture(scope="session")
def cross_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small reranker, to be read only: tests share it."""
    return make_reranker(tmp_path_factory.mktemp("reranker") / "prefers-varnish")
