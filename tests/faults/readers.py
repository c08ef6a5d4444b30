"""Eight readers beside a writer: no error, no wrong answer, nobody waits.

    python -m tests.faults.readers MINUTES [FOLDER]

The writer adds, edits, renames and removes files of a folder over and over, with accelerators that
are thrown away and built again; readers, each a process of its own, ask, list and read sources. A
passage that is found must stand in a file of that name as it was at some time, word for word.
"""

import argparse
import json
import multiprocessing
import random
import shutil
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event, Semaphore
from pathlib import Path
from queue import Empty
from typing import Any

from index.accelerators import building
from index.archive import Archive
from index.errors import ArchiveError
from tests.end2end.program import BENCHES
from tests.faults.changing import Changing
from tests.faults.kills import QUESTIONS
from tests.faults.victim import CUT_OVER

READERS = 8
_ALWAYS = "oak benches on the Long Walk"
"""A file that never changes holds it: every answer must have it."""


@dataclass
class Outcome:
    """What the readers and the writer met."""

    runs: int = 0
    reads: int = 0
    slowest: float = 0.0
    faults: list[str] = field(default_factory=list)


def _read(
    folder: Path, seed: int, begun: Semaphore, stop: Event, told: "multiprocessing.Queue[Any]"
) -> None:
    building.CUT_OVER = CUT_OVER
    chance = random.Random(seed)
    reads, slowest, archive = 0, 0.0, Archive(folder)
    try:
        while not stop.is_set():
            began = time.monotonic()
            told_wrong = _once(archive, chance)
            slowest = max(slowest, time.monotonic() - began)
            reads += 1
            if reads == 1:
                begun.release()
            if told_wrong:
                raise AssertionError(told_wrong)
            if chance.random() < 0.1:
                archive.close()  # a command line that ends, and another that begins
                archive = Archive(folder)
        told.put(("read", reads, slowest))
    except BaseException:
        told.put(("fault", traceback.format_exc(), 0.0))
    finally:
        begun.release()
        archive.close()


def _once(archive: Archive, chance: random.Random) -> str | None:
    """One look at the archive; what is wrong with it."""
    answer = archive.ask(_ALWAYS)
    if not any("oak benches" in hit.passage.text for hit in answer.hits[:1]):
        return f"the file that never changes was not found first: {answer.notice}"
    answer = archive.ask(chance.choice(QUESTIONS), exempt=chance.random() < 0.5)
    for hit in answer.hits:
        passage = hit.passage
        try:
            source = archive.source(passage.document.path, passage.span, exempt=True)
        except ArchiveError as error:
            if "no longer in the archive" not in str(error):
                raise
            continue  # it was removed since it was found
        if source.document.sha256 == passage.document.sha256:
            start = passage.span.start - source.start
            shown = source.text[start : start + len(passage.text)]
            # An exempt item goes before what is public of its file, which is blank in its place.
            left = passage.item.exempt and not shown.strip()
            if shown != passage.text and not left:
                return f"{passage} does not stand in its source: {shown}"
    if chance.random() < 0.3:
        archive.library()
        archive.status()
    return None


def run(seconds: float, folder: Path, seed: int = 1, readers: int = READERS) -> Outcome:
    """Write and read for so long."""
    building.CUT_OVER = CUT_OVER
    files = Changing(folder / "minutes", random.Random(seed), 20)
    (folder / "always").mkdir()
    (folder / "always" / "benches.txt").write_text(BENCHES, "utf-8")
    writer = Archive(folder / "archive")
    writer.index([files.folder, folder / "always"], model="hashing")
    context = multiprocessing.get_context("spawn")
    begun, stop, told = context.Semaphore(0), context.Event(), context.Queue()
    processes = [
        context.Process(target=_read, args=(writer.folder, number, begun, stop, told))
        for number in range(readers)
    ]
    for process in processes:
        process.start()
    for _ in processes:
        begun.acquire(timeout=60)  # processes take a while to start
    outcome, end = Outcome(), time.monotonic() + seconds
    while time.monotonic() < end and told.empty():
        gone = files.change()
        writer.index([files.folder])
        if gone:
            writer.remove(gone)
        outcome.runs += 1
    stop.set()
    _gather(outcome, told, processes)
    outcome.faults += [f"{one.path}: {one.reason}" for one in writer.verify().differences]
    writer.close()
    return outcome


def _gather(outcome: Outcome, told: "multiprocessing.Queue[Any]", processes: list[Any]) -> None:
    for _ in processes:
        try:
            kind, what, slowest = told.get(timeout=60)
        except Empty:
            outcome.faults.append("a reader hung or crashed")
            continue
        if kind == "read":
            outcome.reads += what
            outcome.slowest = max(outcome.slowest, slowest)
        else:
            outcome.faults.append(what)
    for process in processes:
        process.join(timeout=10)
        if process.exitcode != 0:
            outcome.faults.append(f"a reader ended with {process.exitcode}")
            process.kill()


def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minutes", type=float)
    parser.add_argument("folder", type=Path, nargs="?")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="minutebook-readers-"))
    folder.mkdir(exist_ok=True)
    outcome = run(options.minutes * 60, folder)
    print(json.dumps({**vars(outcome), "faults": len(outcome.faults)}))
    for fault in outcome.faults:
        print(f"FAULT {fault}")
    if options.folder is None and not outcome.faults:
        shutil.rmtree(folder)
    return 1 if outcome.faults else 0


if __name__ == "__main__":  # a spawned process imports this module again
    sys.exit(_main())
