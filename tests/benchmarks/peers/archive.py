"""An archive's passages and vectors for another program: `python -m tests.benchmarks.peers.archive ARCHIVE QUESTIONS.jsonl OUT/`.

OUT gets `passages.jsonl`, `vectors.npy` (float32, in the same order) and `questions.jsonl`, so that
what would take hours to embed again is not.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from index.jsonlines import read_objects
from index.store.connection import connect
from index.store.models import model_in_use
from index.store.shelves import PUBLIC

QUESTIONS = 100


def dump(archive: Path, questions: Path, out: Path) -> int:
    """Write them; how many passages there are."""
    connection = connect(archive / PUBLIC, writable=False)
    model = model_in_use(connection)
    assert model is not None
    out.mkdir(parents=True, exist_ok=True)
    vectors = model.vectors(connection).all()
    np.save(out / "vectors.npy", np.stack([np.frombuffer(row, np.float32) for _, row in vectors]))
    # Vectors and passages come in the order of their ids, and every passage has a vector.
    texts = connection.execute("SELECT id, text FROM passages ORDER BY id")
    written = _write(out / "passages.jsonl", texts)
    asked = [entry for _, entry in read_objects(questions)][:QUESTIONS]
    told = ((n, str(entry.get("question") or entry["text"])) for n, entry in enumerate(asked))
    _write(out / "questions.jsonl", told)
    return written


def _write(file: Path, texts: Iterable[tuple[int, str]]) -> int:
    written = 0
    with file.open("w", encoding="utf-8") as lines:
        for number, text in texts:
            print(json.dumps({"id": str(number), "text": text}), file=lines)
            written += 1
    return written


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("Name an archive, a file of questions and a folder to write to.")
    print(f"{dump(*map(Path, sys.argv[1:]))} passages")
