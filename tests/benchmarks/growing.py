"""An archive made larger than the minutes at hand, for measuring.

Each document is stored again under other paths. In a copy every tenth word is another word of the same
length, so that no two wordings are equal and every place stays right; its meetings are some days
later; its vectors are those of the document with noise, since embedding would take hours.
"""

import hashlib
import random
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw
import numpy as np

from index.preparing import prepare
from index.protocols import Vectors
from index.store.connection import connect
from index.store.documents import all_documents, replace_document
from index.store.models import StoredModel, model_in_use
from index.store.prepared import PreparedDocument, PreparedMeeting
from index.store.shelves import PUBLIC

_WORD = re.compile(r"[a-z]{4,}")
_ONE_IN = 10
_NOISE = 0.02
"""Of each of the 384 components: a copy has a cosine of about .93 to its original."""


def grow(folder: Path, passages: int) -> int:
    """Store documents of an archive again until it holds this many passages; how many it holds."""
    connection = connect(folder / PUBLIC, writable=True)
    model = model_in_use(connection)
    assert model is not None
    paths = [document.path for document in all_documents(connection)]
    originals = [
        (prepare(Path(path), model.name).public, _vectors(connection, model, path))
        for path in paths
        if "#" not in path
    ]
    words = _by_length(document.source.text for document, _ in originals)
    held, copy = _count(connection), len(paths) // len(originals)
    while held < passages:
        for document, vectors in originals:
            if held < passages:
                copied = _copied(document, copy, words)
                replace_document(connection, copied, _noisy(vectors, copy), model)
                held += len(vectors)
        copy += 1
    connection.close()
    return held


def _count(connection: apsw.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM passages").get)


def _vectors(connection: apsw.Connection, model: StoredModel, path: str) -> Vectors:
    rows = connection.execute(
        f"SELECT v.embedding FROM passages p JOIN documents d ON d.id = p.document_id "
        f"CROSS JOIN {model.table} v ON v.passage_id = p.id WHERE d.path = ? ORDER BY p.id",
        (path,),
    )
    return np.array([np.frombuffer(data, np.float32) for (data,) in rows])


def _by_length(texts: object) -> dict[int, Sequence[str]]:
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for text in texts:  # type: ignore[attr-defined]
        for word in _WORD.findall(text):
            found[len(word)][word] = None
    return {length: tuple(words) for length, words in found.items()}


def _copied(
    document: PreparedDocument, copy: int, words: dict[int, Sequence[str]]
) -> PreparedDocument:
    chance = random.Random(f"{document.path} {copy}")

    def other(match: re.Match[str]) -> str:
        same = words[len(match[0])]
        return chance.choice(same) if chance.randrange(_ONE_IN) == 0 else match[0]

    text = _WORD.sub(other, document.source.text)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    source = replace(document.source, text=text, sha256=sha256)
    meetings = tuple(_later(meeting, copy) for meeting in document.meetings)
    return replace(document, path=f"{document.path}#{copy}", source=source, meetings=meetings)


def _later(prepared: PreparedMeeting, days: int) -> PreparedMeeting:
    """The same meeting on another day, so that it is no version of the first."""
    meeting = prepared.minutes.meeting
    if meeting.held_on is None:
        return prepared
    held_on = meeting.held_on + timedelta(days=days)
    minutes = replace(prepared.minutes, meeting=replace(meeting, held_on=held_on))
    return replace(prepared, minutes=minutes)


def _noisy(vectors: Vectors, copy: int) -> Vectors:
    noise = np.random.default_rng(copy).normal(0, _NOISE, vectors.shape)
    return np.asarray(vectors + noise, np.float32)
