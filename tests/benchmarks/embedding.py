"""The exported model beside the model as torch runs it, on the same texts.

    python -m tests.benchmarks.embedding TEXTS.jsonl [--texts 200] [--rounds 5]

TEXTS holds {"text": …} a line. The ways take turns, so that a noisy machine is noisy for all; medians
over the rounds. The share of the processor is of the largest float32 product that numpy makes here.
Memory is that of a process of its own, at its highest, which embeds the same texts.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from index.embedding import DEFAULT_MODEL, exporting
from index.embedding.exporting import export
from index.embedding.model_files import find_model
from index.embedding.model_folder import ModelFolder
from index.embedding.onnx_runner import OnnxRunner
from index.embedding.sentence_transformer import TorchRunner
from index.jsonlines import read_objects
from index.protocols import Vectors

Encode = Callable[[Sequence[str]], Vectors]
WAYS = ("torch", "fp32", "int8")
_LAYERS, _SIZE, _INNER = 6, 384, 1536
"""Of the default model: by these the operations of a text are counted."""


def graphs(folder: ModelFolder, place: Path) -> dict[str, Path]:
    """The model exported in both precisions."""
    small, whole = place / "int8.onnx", place / "fp32.onnx"
    export(folder, small)
    near, exporting.NEAR = exporting.NEAR, 2.0  # nothing is near enough: it stays exact
    export(folder, whole)
    exporting.NEAR = near
    return {"int8": small, "fp32": whole}


def opened(way: str, folder: ModelFolder, graph: Path | None) -> Encode:
    """One way of encoding, loaded."""
    if graph is None:
        model = TorchRunner(folder.path).model
        return lambda texts: np.asarray(
            model.encode(list(texts), batch_size=32, normalize_embeddings=True)
        )
    return OnnxRunner(folder, graph).encode


def operations(folder: ModelFolder, texts: Sequence[str]) -> float:
    """Multiplications and additions in the model's matrices for these texts."""
    total = 0.0
    for count in folder.count_tokens(texts):
        tokens = min(count + 2, folder.max_tokens)
        dense = 4 * _SIZE * _SIZE + 2 * _SIZE * _INNER
        total += 2 * _LAYERS * tokens * (dense + 2 * tokens * _SIZE)
    return total


def product_speed() -> float:
    """Operations a second of a float32 matrix product."""
    side = 1024
    one = np.ones((side, side), np.float32)
    best = 0.0
    for _ in range(10):
        began = time.perf_counter()
        one @ one
        best = max(best, 2 * side**3 / (time.perf_counter() - began))
    return best


def peak(way: str, graph: Path | None, texts: Path, count: int) -> float:
    """The most memory of a process that loads one way and embeds the texts, in MB."""
    command = [sys.executable, "-m", "tests.benchmarks.embedding", str(texts)]
    command += ["--texts", str(count), "--only", way, str(graph or "-")]
    return float(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--texts", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    texts = [str(entry["text"]) for _, entry in read_objects(options.file)][: options.texts]
    folder = ModelFolder(DEFAULT_MODEL, find_model(DEFAULT_MODEL))
    if options.only:
        way, graph = options.only
        opened(way, folder, None if graph == "-" else Path(graph))(texts)
        # The most it ever held; getrusage would count what its parent held before it.
        status = Path("/proc/self/status").read_text()
        print(int(status.partition("VmHWM:")[2].split()[0]) / 1024)
        return
    with tempfile.TemporaryDirectory() as place:
        files: dict[str, Path | None] = {"torch": None, **graphs(folder, Path(place))}
        ways = {way: opened(way, folder, files[way]) for way in WAYS}
        seconds: dict[str, list[float]] = {way: [] for way in WAYS}
        questions: dict[str, list[float]] = {way: [] for way in WAYS}
        product = 0.0
        for _ in range(options.rounds):
            product = max(product, product_speed())
            for way, encode in ways.items():
                began = time.perf_counter()
                encode(texts)
                seconds[way].append(time.perf_counter() - began)
                for text in texts[:20]:
                    began = time.perf_counter()
                    encode([text[:60]])
                    questions[way].append(time.perf_counter() - began)
        memory = {way: peak(way, files[way], options.file, options.texts) for way in WAYS}
    work = operations(folder, texts)
    for way in WAYS:
        median = statistics.median(seconds[way])
        print(
            f"{way:6} {len(texts) / median:7.1f} texts/s, {statistics.median(seconds['torch']) / median:.2f} x torch; "
            f"{work / min(seconds[way]) / product:.0%} of the product's speed; a question "
            f"{1000 * statistics.median(questions[way]):.1f} ms; {memory[way]:.0f} MB"
        )


if __name__ == "__main__":
    main()
