"""Vectors that are known already: of the same words, by the same model, wherever they stand."""

import hashlib
from collections.abc import Iterable

import apsw
import numpy as np

from index.protocols import Vectors
from index.store.models import StoredModel
from index.store.prepared import embedded_text

_LOOKED_AT = 8
"""Places of the same words: one that is embedded is among the first, if there are any."""


def wording(text: str) -> int:
    """A number for what the model is given of a passage; equal texts have equal numbers."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def known_vectors(
    connection: apsw.Connection, model: StoredModel, texts: Iterable[str]
) -> dict[str, Vectors]:
    """The vectors of those of these texts that the model has embedded."""
    found = {}
    for text in dict.fromkeys(texts):
        rows = connection.execute(
            "SELECT id, context, text FROM passages WHERE wording = ? ORDER BY id LIMIT ?",
            (wording(text), _LOOKED_AT),
        )
        for number, context, words in rows:
            vector = vector_of(connection, model, number)
            if vector is not None and embedded_text(context, words) == text:
                found[text] = vector
                break
    return found


def vector_of(connection: apsw.Connection, model: StoredModel, passage_id: int) -> Vectors | None:
    """The vector of a passage; None where the model has not embedded it."""
    data = connection.execute(
        f"SELECT embedding FROM {model.table} WHERE passage_id = ?", (passage_id,)
    ).get
    return None if data is None else np.frombuffer(data, np.float32)
