"""What each stage of a question costs, in archives of several sizes.

    python -m tests.benchmarks.stages FOLDER QUESTIONS.jsonl [--sizes 10000 100000]

FOLDER is indexed as far as the first size takes, then grown (`growing.py`). Questions are the file's
"text" or "question". Times are of calls within one run, one after the other; what reading and refusing
add is told as a share of the rest.
"""

import argparse
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from index import ranking, retrieval, searches, versions
from index.archive import Archive
from index.embedding.local import LocalEmbedder
from index.jsonlines import read_objects
from index.searching import Searcher
from tests.benchmarks.growing import grow

QUESTIONS = 200
STAGES: Sequence[tuple[str, Any, str]] = (
    ("embed the question", LocalEmbedder, "encode_query"),
    ("other names", retrieval, "expand"),
    ("search words", Searcher, "lexical"),
    ("search meaning", Searcher, "dense"),
    ("fetch passages", Searcher, "passages"),
    ("cosines of candidates", Searcher, "similarities"),
    ("weigh words", retrieval, "_evidence"),
    ("rank", ranking, "rank"),
    ("versions", versions, "settled"),
    ("read with the question", searches, "judged"),
    ("quote and refuse", searches, "read"),
)


class Stopwatch:
    """The seconds of each stage in the question that is being asked."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def around(self, stage: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same call, its time added to its stage."""

        def timed(*arguments: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return call(*arguments, **named)
            finally:
                self.seconds[stage] += time.perf_counter() - began

        return timed


@contextmanager
def timing(watch: Stopwatch) -> Iterator[None]:
    """All stages timed. The calls are the program's own: only a clock stands around them."""
    patches = [
        patch.object(owner, name, watch.around(stage, getattr(owner, name)))
        for stage, owner, name in STAGES
    ]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def measure(archive: Archive, questions: Sequence[str]) -> dict[str, list[float]]:
    """Stage -> the milliseconds of each question; "all" is the whole of it."""
    taken: dict[str, list[float]] = defaultdict(list)
    archive.ask(questions[0])
    for question in questions:
        watch = Stopwatch()
        with timing(watch):
            began = time.perf_counter()
            archive.ask(question)
            watch.seconds["all"] = time.perf_counter() - began
        for stage, *_ in STAGES:
            taken[stage].append(1000 * watch.seconds[stage])
        taken["all"].append(1000 * watch.seconds["all"])
    return taken


def table(taken: dict[str, list[float]]) -> str:
    """A line a stage: p50 and p95."""
    everything = taken["all"]
    known = [sum(parts) for parts in zip(*(taken[stage] for stage, *_ in STAGES), strict=True)]
    rows = {
        **taken,
        "the rest": [all_ - part for all_, part in zip(everything, known, strict=True)],
    }
    order = [*(stage for stage, *_ in STAGES), "the rest", "all"]
    both = zip(taken["read with the question"], taken["quote and refuse"], strict=True)
    reads = [sum(parts) for parts in both]
    reading = statistics.median(r / (a - r) for r, a in zip(reads, everything, strict=True))
    lines = [
        f"{stage:24} {_at(rows[stage], 0.5):8.1f} {_at(rows[stage], 0.95):8.1f}" for stage in order
    ]
    return "\n".join(
        [f"{'':24} {'p50 ms':>8} {'p95 ms':>8}", *lines, f"reading and refusing add {reading:.1%}"]
    )


def _at(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _index(archive: Archive, folder: Path, passages: int) -> None:
    files = sorted(path for path in folder.iterdir() if path.is_file())
    for start in range(0, len(files), 50):
        if archive.status().passages < passages:
            archive.index(files[start : start + 50])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    options = parser.parse_args()
    asked = [str(e.get("question") or e["text"]) for _, e in read_objects(options.questions)]
    with tempfile.TemporaryDirectory() as place:
        archive = Archive(Path(place))
        _index(archive, options.folder, options.sizes[0])
        for size in options.sizes:
            archive.close()
            held = grow(Path(place), size)
            archive.index([])  # builds what makes a large archive fast
            print(f"\n{held} passages\n{table(measure(archive, asked[:QUESTIONS]))}", flush=True)
        archive.close()


if __name__ == "__main__":
    main()
