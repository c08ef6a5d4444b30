"""How long txtai takes for a question over the passages of an archive: `python asking.py OUT/`.

It runs in the environment of `requirements.txt`, on what `tests.benchmarks.peers.archive` wrote: txtai's
hybrid search, with the vectors that are there already; a question is embedded by the model itself.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from run import DEPTH, model_folder, read


def main(folder: Path) -> None:
    passages, questions = read(folder / "passages.jsonl"), read(folder / "questions.jsonl")
    from sentence_transformers import SentenceTransformer
    from txtai import Embeddings

    model = SentenceTransformer(model_folder(), device="cpu")
    places = {text: number for number, text in enumerate(passages.values())}
    vectors = np.load(folder / "vectors.npy", mmap_mode="r")

    def transform(texts):
        if all(text in places for text in texts):
            return np.array(vectors[[places[text] for text in texts]])
        return model.encode(texts, show_progress_bar=False)

    embeddings = Embeddings(method="external", transform=transform, hybrid=True)
    began = time.perf_counter()
    embeddings.index((identity, text, None) for identity, text in passages.items())
    built = time.perf_counter() - began
    asked = list(questions.values())
    embeddings.search(asked[0], DEPTH)
    taken = []
    for text in asked:
        began = time.perf_counter()
        embeddings.search(text, DEPTH)
        taken.append(1000 * (time.perf_counter() - began))
    p95 = sorted(taken)[int(len(taken) * 0.95)]
    result = {
        "passages": len(passages),
        "built_s": round(built),
        "p50_ms": statistics.median(taken),
    }
    print(json.dumps({**result, "p95_ms": p95}))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder that tests.benchmarks.peers.archive wrote.")
    main(Path(sys.argv[1]))
