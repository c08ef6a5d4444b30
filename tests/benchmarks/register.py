"""Times the register of an archive: the first page, each order, words, and all rows.

    python -m tests.benchmarks.register ARCHIVE

Each figure is the middle one of five, in milliseconds, the database being in memory.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from index.archive import Archive
from index.types import FactKind, RegisterOrder, RegisterQuery

_TIMES = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    archive = Archive(parser.parse_args().archive)
    decisions = RegisterQuery(FactKind.RESOLUTION)
    print(f"{archive.register(decisions).total} decisions")
    for order in RegisterOrder:
        query = RegisterQuery(FactKind.RESOLUTION, order=order)
        print(f"first page by {order}: {_median(lambda q=query: archive.register(q)):.0f} ms")
    worded = RegisterQuery(FactKind.RESOLUTION, words="grant")
    print(f"first page with a word: {_median(lambda: archive.register(worded)):.0f} ms")
    last = max(0, archive.register(decisions).total - 200)
    print(f"last page: {_median(lambda: archive.register(decisions, last)):.0f} ms")
    began = time.perf_counter()
    rows = sum(1 for _ in archive.register_rows(decisions))
    print(f"all {rows} rows: {time.perf_counter() - began:.1f} s")
    archive.close()


def _median(work: Callable[[], object]) -> float:
    work()
    taken = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000


if __name__ == "__main__":
    main()
