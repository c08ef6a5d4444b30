"""How fast a folder is indexed, beside the bare model in the same run; and how fast it answers.

python -m tests.benchmarks.speed FOLDER QUESTIONS.jsonl [--slices 10]

The folder is taken in slices; each is indexed, and then its very passages are embedded by the bare
exported model, so that both meet the same noise of the machine.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from index.archive import Archive
from index.embedding import DEFAULT_MODEL, open_embedder
from index.jsonlines import read_objects
from index.preparing import prepare

QUESTIONS = 200


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--slices", type=int, default=10)
    options = parser.parse_args()
    files = sorted(path for path in options.folder.iterdir() if path.is_file())
    with tempfile.TemporaryDirectory() as place:
        archive = Archive(Path(place))
        archive.load_model()
        indexing(archive, files, options.slices)
        asking(archive, [entry["text"] for _, entry in read_objects(options.questions)])
        archive.close()


def indexing(archive: Archive, files: list[Path], slices: int) -> None:
    embedder = open_embedder(DEFAULT_MODEL)
    embedder.encode_documents(["warm up"] * 8)
    ours = theirs = passages = 0.0
    ratios = []
    for start in range(slices):
        part = files[start::slices]
        seconds, report = timed(lambda part=part: archive.index(part))
        texts = [
            text for path in part for text in prepare(path, embedder.name).public.texts_to_embed()
        ]
        bare, _ = timed(lambda texts=texts: embedder.encode_documents(texts))
        ours, theirs, passages = ours + seconds, theirs + bare, passages + report.passages
        ratios.append(seconds / bare)
        print(
            f"slice {start + 1}: {report.passages} passages, {seconds:.1f} s, bare {bare:.1f} s",
            flush=True,
        )
    print(f"{len(files)} files, {passages:.0f} passages")
    print(
        f"indexing {passages / ours:.1f} passages/s, the bare model {passages / theirs:.1f} passages/s"
    )
    median = statistics.median(ratios)
    print(f"speed over bare: {theirs / ours:.3f} in all, median of slices {1 / median:.3f}")


def asking(archive: Archive, questions: list[str]) -> None:
    archive.ask(questions[-1])
    times = sorted(timed(lambda q=q: archive.ask(q))[0] for q in questions[:QUESTIONS])
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"ask, {len(times)} questions: p50 {p50 * 1e3:.0f} ms, p95 {p95 * 1e3:.0f} ms")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


if __name__ == "__main__":
    main()
