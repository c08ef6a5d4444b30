"""How long a folder takes that is indexed again: unchanged, and with one file changed.

python -m tests.benchmarks.sweep [--files 5000]

The files are made here and embedded with "hashing": what is measured is what is looked at, read and
stored, not a model. What was read is counted where it is read, what was embedded by the report.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

from index.archive import Archive
from index.progress import Progress
from tests.end2end.program import minutes

RUNS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=5000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = write_files(Path(place, "minutes"), options.files)
        archive = Archive(Path(place, "archive"))
        print(f"first run: {seconds(archive, folder, model='hashing')}")
        runs = [seconds(archive, folder) for _ in range(RUNS)]
        print(f"unchanged: {statistics.median(one.seconds for one in runs):.2f} s; {runs[-1]}")
        for run in range(RUNS):
            change(folder / "minutes-00007.txt", run)
            print(f"one changed: {seconds(archive, folder)}")
        archive.close()


class Timed:
    """A run: how long it took and what it did."""

    def __init__(self, seconds: float, said: str) -> None:
        self.seconds = seconds
        self.said = said

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s: {self.said}"


def seconds(archive: Archive, folder: Path, model: str | None = None) -> Timed:
    steps: list[Progress] = []
    began = time.perf_counter()
    report = archive.index([folder], steps.append, model)
    took = time.perf_counter() - began
    read = report.added + report.changed
    return Timed(
        took,
        f"{report.unchanged} unchanged, {read} read with {report.passages} passages, "
        f"{report.embedded} embedded",
    )


def write_files(folder: Path, count: int) -> Path:
    """Minutes as they lie on a disk: changed last some time ago."""
    folder.mkdir()
    for number in range(count):
        path = folder / f"minutes-{number:05}.txt"
        path.write_text(text(number), "utf-8")
        os.utime(path, (1_600_000_000, 1_600_000_000))
    return folder


def text(number: int, told: str = "leaked") -> str:
    said = [
        f"It was reported that parcel {number}-{part} of the allotments at Nether Ostermere was let "
        f"to tenant {number * 31 + part} for a year, and that the water butt beside it {told}."
        for part in range(8)
    ]
    return minutes(f"Allotments, part {number}", *said)


def change(path: Path, run: int) -> None:
    """One word in one paragraph."""
    words = text(7).replace("beside it leaked", f"beside it froze in week {run}", 1)
    path.write_text(words, "utf-8")
    os.utime(path, (1_600_000_100 + run, 1_600_000_100 + run))


if __name__ == "__main__":
    main()
