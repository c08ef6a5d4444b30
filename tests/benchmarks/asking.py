"""How the time of a question grows with the archive, all in: archives take turns, a question each.

    python -m tests.benchmarks.asking QUESTIONS.jsonl ARCHIVE… [--questions 100]

Two at a time: a process keeps the accelerators of two archives open, not of three.
For each archive: the seconds until its first answer (opening what was built beside it), then p50 and p95
of the questions, with and without a filter, and the memory of a process of its own that asks them.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from index.archive import Archive
from index.jsonlines import read_objects
from index.types import Filters

EVERYTHING, FILTERED = Filters(), Filters(since=date(2018, 1, 1), until=date(2018, 12, 31))


def taken(archive: Archive, question: str, filters: Filters) -> float:
    """Milliseconds of one question."""
    began = time.perf_counter()
    archive.ask(question, filters)
    return 1000 * (time.perf_counter() - began)


def memory(place: Path, questions: Path, count: int) -> int:
    """The most that a process held which asked them, in MB; pages of mapped files are counted in."""
    command = [sys.executable, "-m", "tests.benchmarks.asking", str(questions), str(place)]
    command += ["--questions", str(count), "--only"]
    return int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def _at(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("archives", type=Path, nargs="+")
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--only", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    entries = [entry for _, entry in read_objects(options.file)]
    asked = [str(e.get("question") or e["text"]) for e in entries][: options.questions]
    archives = [Archive(place) for place in options.archives]
    if options.only:
        for question in asked:
            archives[0].ask(question)
        status = Path("/proc/self/status").read_text()
        print(int(status.partition("VmHWM:")[2].split()[0]) // 1024)
        return
    first = [taken(archive, asked[0], EVERYTHING) for archive in archives]
    times: list[list[float]] = [[] for _ in archives]
    filtered: list[list[float]] = [[] for _ in archives]
    for question in asked:
        for number, archive in enumerate(archives):
            times[number].append(taken(archive, question, EVERYTHING))
            filtered[number].append(taken(archive, question, FILTERED))
    base = _at(times[0], 0.95)
    for number, archive in enumerate(archives):
        held = memory(archive.folder, options.file, 20)
        print(
            f"{archive.status().passages:9} passages: first {first[number]:6.0f} ms; "
            f"p50 {statistics.median(times[number]):5.0f}, p95 {_at(times[number], 0.95):5.0f} ms "
            f"({_at(times[number], 0.95) / base:.2f} x the first's); filtered p50 "
            f"{statistics.median(filtered[number]):5.0f}, p95 {_at(filtered[number], 0.95):5.0f} ms; "
            f"{held} MB"
        )


if __name__ == "__main__":
    main()
